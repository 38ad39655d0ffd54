/** `shockgraph analyse` and `shockgraph rehearse`: words, and the JSON that is printed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analysed, rehearsed } from '@/lib/cli/analyse';
import { parseArgs } from '@/lib/cli/args';
import { btc, holds, scenarioOf } from '../engine/support';

const folder = mkdtempSync(path.join(tmpdir(), 'shockgraph-analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(60_000);

describe('words', () => {
  test.each([
    [['analyse', 'a'], { name: 'analyse', target: 'a', propagate: false }],
    [
      [
        'analyse',
        '--propagate',
        '--bins',
        '20',
        'a',
        '--range',
        '0.2',
        '--seed',
        '7',
        '--venue',
        'okx',
        '--simulate',
        'BTC',
      ],
      { name: 'analyse', target: 'a', propagate: true, bins: 20, range: 0.2, seed: 7, venue: 'okx', simulate: 'BTC' },
    ],
    [
      ['rehearse', 'a', '--probe', 'p.json', '--thin', '0.1'],
      { name: 'rehearse', target: 'a', probeFile: 'p.json', depthFactor: 0.1 },
    ],
    [['rehearse', 'a', '--probe', 'p.json'], { name: 'rehearse', target: 'a', probeFile: 'p.json', depthFactor: 1 }],
  ])('%j', (words, command) => {
    expect(parseArgs(words)).toEqual(command);
  });

  test.each([
    [['analyse'], 'a preset or a file'],
    [['analyse', 'a', 'b'], "'b'"],
    [['analyse', 'a', '--bins', '0'], 'from 1 to 100000'],
    [['analyse', 'a', '--bins', '1.5'], 'from 1 to 100000'],
    [['analyse', 'a', '--range', '2'], 'at most 1'],
    [['analyse', 'a', '--seed', '-1'], '--seed'],
    [['analyse', 'a', '--simulate'], 'takes a value'],
    [['analyse', 'a', '--thin', '1'], "unknown option '--thin'"],
    [['rehearse', 'a'], '--probe FILE'],
    [['rehearse', 'a', '--probe', 'p', '--thin', '0'], 'above 0'],
    [['rehearse', 'a', '--probe', 'p', '--thin', 'x'], 'above 0'],
  ])('refused: %j', (words, part) => {
    expect(parseArgs(words)).toEqual({ error: expect.stringContaining(part) });
  });
});

describe('JSON', () => {
  const isolated = {
    id: 'b',
    collateralUsd: 200,
    margin: 'isolated' as const,
    positions: [{ instrument: 'BTC', sizeBase: -10, marginUsd: 200 }],
  };
  const scenario = scenarioOf({ instruments: [btc()], accounts: [holds('a', 100, 10), isolated] });

  test('instruments and buckets stand under their ids', () => {
    const printed = analysed(scenario, { name: 'analyse', target: '', propagate: false, bins: 10 });
    expect(printed).toMatchObject({
      json: {
        instruments: {
          BTC: {
            heat: { triggered: { longUsd: 0 } },
            reproduction: { long: { side: 'long' }, short: { side: 'short' } },
            criticalPosition: { long: { end: 'found' } },
            crowding: { short: { grossUsd: 1000 } },
          },
        },
        overlap: {
          systemic: [{ id: 'a', entry: 1 }, { id: 'b/BTC' }],
          dense: { buckets: ['a', 'b/BTC'] },
          instruments: { BTC: 1 },
        },
      },
    });
  });

  test('a shock is searched by runs where it is asked for; an unknown instrument is an error', () => {
    const whale = scenarioOf({ accounts: [holds('a', 375, 50)], venue: { liquidation: { limit: { kind: 'none' } } } });
    const command = { name: 'analyse' as const, target: '', propagate: false };
    expect(analysed(whale, { ...command, simulate: 'BTC' })).toMatchObject({
      json: { simulated: { instrument: 'BTC', short: null } },
    });
    expect(analysed(whale, { ...command, simulate: 'XRP' })).toMatchObject({ errors: [{ code: 'not-found' }] });
  });

  test('REH-01 stops name their instrument; a bad probe is an error', () => {
    const probe = holds('me', 100, 1, { stops: [{ instrument: 'BTC', triggerUsd: 99, sizeBase: 1 }] });
    expect(rehearsed(scenario, probe, 1)).toMatchObject({ json: { asIs: { stops: [{ instrument: 'BTC' }] } } });
    expect(rehearsed(scenario, { ...probe, id: 'a' }, 1)).toMatchObject({ errors: [{ code: 'duplicate' }] });
  });
});

describe('as people call it', () => {
  const call = (...words: string[]) => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...words], { encoding: 'utf8' });
    return { code: done.status, printed: JSON.parse(done.stdout) as Record<string, unknown> };
  };
  const fileOf = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test('analyse prints one object', () => {
    const { code, printed } = call('analyse', 'twelve-accounts', '--bins', '10');
    expect(code).toBe(0);
    expect(printed).toMatchObject({ instruments: { COIN: { crowding: { long: { grossUsd: 270_000 } } } } });
  });

  test('rehearse reads the probe from a file; one that cannot be read is exit 1, a bad one exit 2', () => {
    const probe = { id: 'me', collateralUsd: 20, positions: [{ instrument: 'COIN', sizeBase: 1 }] };
    const stops = [{ instrument: 'COIN', triggerUsd: 97, sizeBase: 1 }];
    const good = call(
      'rehearse',
      'twelve-accounts',
      '--probe',
      fileOf('good.json', JSON.stringify({ ...probe, stops })),
    );
    expect([good.code, good.printed]).toMatchObject([0, { asIs: { stops: [{ fate: 'filled' }] }, depthFactor: 1 }]);
    expect(call('rehearse', 'twelve-accounts', '--probe', fileOf('none.json', '{')).code).toBe(1);
    const bad = call(
      'rehearse',
      'twelve-accounts',
      '--probe',
      fileOf('bad.json', JSON.stringify({ ...probe, id: 'ana' })),
    );
    expect([bad.code, bad.printed]).toMatchObject([2, { errors: [{ code: 'duplicate' }] }]);
  });
});
