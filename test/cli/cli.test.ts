/** The command line: once as people call it, `npm run -s shockgraph -- ...`, then the same program without npm's start-up. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from '@/lib/cli/args';
import { ENGINE_VERSION } from '@/lib/engine';

const ROOT = path.join(__dirname, '..', '..');
const PRESET = 'twelve-accounts';

type Json = Record<string, unknown>;

const folder = mkdtempSync(path.join(tmpdir(), 'shockgraph-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Done {
  code: number | null;
  out: string;
  err: string;
}

function spawned(program: string, words: string[]): Done {
  const done = spawnSync(program, words, { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const asTyped = (...words: string[]): Done => spawned('npm', ['run', '-s', 'shockgraph', '--', ...words]);
const call = (...words: string[]): Done => spawned(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...words]);

// A loaded machine takes seconds to start a program.
jest.setTimeout(60_000);

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const LEAST = {
  shockgraph: 1,
  title: 'least',
  clock: { horizonMs: 3000 },
  instruments: [
    {
      id: 'BTC',
      indexUsd: 100,
      tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
      book: { kind: 'power', depthUsdAt1pct: 1e6 },
    },
  ],
};

describe('shockgraph compare', () => {
  test('prints which rules parted the runs, and what each figure owes them', () => {
    const done = call('compare', PRESET, `preset:${PRESET}@binance`, '--json');
    expect(done.code).toBe(0);
    const printed = JSON.parse(done.out) as Json & { rules: Json[]; rows: Json[]; a: Json; b: Json };
    expect(printed).toMatchObject({ engine: ENGINE_VERSION, sameMarket: true, sameLog: false });
    expect(printed.a.digest).not.toBe(printed.b.digest);
    const verdicts = printed.rules.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts).toEqual(expect.arrayContaining(['fee acted', 'basis inert']));
    expect(printed.because).toContain('LIQ-06');
    expect(printed.rows.find(({ key }) => key === 'adl')).toMatchObject({ b: 0, bText: '$0' });
  });

  test('in words without --json', () => {
    const done = call('compare', PRESET, PRESET);
    expect(done.out).toMatch(/^Nothing differs\. A and B are one scenario\.\n/);
  });

  test.each([
    [['compare', PRESET], 'compare takes two'],
    [['compare', PRESET, PRESET, '--venue'], "unknown option '--venue'"],
  ])('%s is refused', (words, message) => {
    expect(parseArgs(words)).toEqual({ error: expect.stringContaining(message) });
  });

  test('a venue that is none is refused', () => {
    expect(call('compare', PRESET, `${PRESET}@nowhere`)).toMatchObject({ code: 1 });
  });
});

describe('shockgraph run of a saved run', () => {
  const saved = path.join(folder, 'saved.json');

  test('--save writes the run as one file, which is run again to the same digest', () => {
    const first = call('run', PRESET, '--seed', '7', '--save', saved);
    const digest = /digest ([0-9a-f]{64})\n/.exec(first.out)?.[1] ?? 'none';
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ format: 'shockgraph-run', digest });
    expect(call('run', saved).out).toContain(`digest ${digest}, as the file says\n`);
    expect(call('run', saved, '--venue', 'binance').out).not.toContain('the file says');
  });

  test('a digest that is not met is said, with the engine that made it', () => {
    const file = JSON.parse(readFileSync(saved, 'utf8')) as Json;
    const other = fileOf('other.json', JSON.stringify({ ...file, digest: 'f'.repeat(64), engine: '0.0.9' }));
    expect(call('run', other).out).toContain(`the file says ${'f'.repeat(64)}, by engine 0.0.9`);
  });

  test('one file of two runs is compared with itself', () => {
    expect(parseArgs(['compare', 'both.html'])).toMatchObject({ a: 'both.html', b: 'both.html#b' });
  });
});

describe('shockgraph run', () => {
  const events = path.join(folder, 'events.ndjson');
  const full = asTyped('run', PRESET, '--json', '--accounts', '--events', events);
  const printed = JSON.parse(full.out) as Json & { accounts: Json[]; buckets: Json[] };

  test('prints one JSON object with the documented fields', () => {
    expect(full.code).toBe(0);
    expect(full.out.trim().split('\n')).toHaveLength(1);
    expect(printed).toMatchObject({
      engine: ENGINE_VERSION,
      scenarioHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      stop: expect.stringMatching(/^(settled|horizon|book-exhausted|loss-unresolved|limit)$/),
      ticks: expect.any(Number),
      liquidated: { accounts: expect.any(Number), notionalUsd: expect.any(Number), generations: expect.any(Array) },
      fund: { startUsd: expect.any(Number), minUsd: expect.any(Number), endUsd: expect.any(Number) },
      adl: { accounts: expect.any(Number), notionalUsd: expect.any(Number), forgoneUsd: expect.any(Number) },
      deficitUsd: expect.any(Number),
      socialisedUsd: expect.any(Number),
      unresolvedUsd: expect.any(Number),
      conservation: { cashResidualUsd: expect.any(Number), sizeResidualBase: expect.any(Number) },
    });
    expect(printed.fund).toHaveProperty('emptyAtMs');
    const [price] = Object.values(printed.prices as Record<string, Json>);
    expect(Object.keys(price ?? {}).sort()).toEqual(['bookUsd', 'indexUsd', 'lastUsd', 'markUsd']);
  });

  test('--accounts adds every account and bucket', () => {
    expect(printed.accounts.length).toBeGreaterThanOrEqual(12);
    for (const account of printed.accounts) {
      expect(Object.keys(account).sort()).toEqual([
        'collateralUsd',
        'equityUsd',
        'generation',
        'id',
        'outcome',
        'parent',
        'positions',
      ]);
    }
    const fallen = printed.buckets.find((bucket) => bucket.generation === 1);
    expect(fallen).toMatchObject({
      id: expect.any(String),
      outcome: expect.any(String),
      equityUsd: expect.any(Number),
      lossShares: expect.any(Object),
      parents: [{ id: expect.any(String), usd: expect.any(Number) }],
    });
    const [position] = (fallen?.positions ?? []) as Json[];
    expect(position).toMatchObject({
      instrument: expect.any(String),
      sizeBase: expect.any(Number),
    });
    expect(position).toHaveProperty('liquidationPriceUsd');
    expect(position).toHaveProperty('bankruptcyPriceUsd');
  });

  test('--events writes the log, a row an object, names for numbers', () => {
    const rows = readFileSync(events, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
    expect(rows).toHaveLength(printed.events as number);
    const ids = printed.buckets.map((bucket) => bucket.id);
    for (const row of rows) if (row.bucket !== null) expect(ids).toContain(row.bucket);
    expect(rows.find((row) => row.kind === 'fell')).toMatchObject({ atMs: expect.any(Number), generation: 0 });
  });

  test('the same digest twice; --seed changes what is run', () => {
    const again = JSON.parse(call('run', PRESET, '--json').out) as Json;
    expect(again.digest).toBe(printed.digest);
    expect(again).not.toHaveProperty('accounts');
    const other = JSON.parse(call('run', PRESET, '--json', '--seed', '99').out) as Json;
    expect(other.scenarioHash).not.toBe(printed.scenarioHash);
  });

  test('CAUSE-07 --hold runs the same with one account never liquidated', () => {
    const whole = JSON.parse(call('run', PRESET, '--json').out) as Json;
    const held = JSON.parse(call('run', PRESET, '--json', '--hold', 'ana').out) as Json;
    expect(whole.liquidated).toMatchObject({ accounts: 7 });
    expect(held).toMatchObject({ held: 'ana', scenarioHash: whole.scenarioHash, liquidated: { accounts: 0 } });
    const nobody = call('run', PRESET, '--hold', 'nobody');
    expect(nobody.code).toBe(1);
    expect(JSON.parse(nobody.out)).toMatchObject({ errors: [{ code: 'not-found', message: expect.any(String) }] });
  });

  test('REGRET-01 --regret adds each ADL wave under every rank', () => {
    const { adlWaves } = JSON.parse(call('run', PRESET, '--regret').out) as { adlWaves: Json[] };
    expect(adlWaves).toHaveLength(1);
    expect(adlWaves[0]).toMatchObject({ atMs: 8000, instrument: 'COIN', side: 'long', acted: { accounts: 1 } });
    expect(Object.keys(adlWaves[0]?.under as Json)).toHaveLength(9);
  });

  test('a file runs like a preset', () => {
    const done = call('run', fileOf('least.json', JSON.stringify(LEAST)), '--json');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ stop: 'settled', liquidated: { accounts: 0 } });
  });

  test('a bad file: exit 2, errors with code, message and path, nothing run', () => {
    const bad = {
      ...LEAST,
      clock: { horizonMs: 3000, tickMs: 0.5 },
      instruments: [{ ...LEAST.instruments[0], indexUsd: -1, colour: 'red' }],
    };
    const target = path.join(folder, 'none.ndjson');
    const done = call('run', fileOf('bad.json', JSON.stringify(bad)), '--json', '--events', target);
    expect(done.code).toBe(2);
    const { errors } = JSON.parse(done.out) as { errors: { code: string; message: string; path: string }[] };
    expect(errors.map((error) => error.path)).toEqual(
      expect.arrayContaining(['/clock/tickMs', '/instruments/0/indexUsd', '/instruments/0/colour']),
    );
    for (const error of errors)
      expect(error).toEqual({ code: expect.any(String), message: expect.any(String), path: expect.any(String) });
    expect(() => readFileSync(target)).toThrow();
  });

  test('text that is no JSON: exit 2, with its line', () => {
    const done = call('run', fileOf('text.json', '{\n  "title": ]'), '--json');
    expect(done.code).toBe(2);
    expect(JSON.parse(done.out)).toMatchObject({ errors: [{ code: 'syntax', path: '' }] });
    expect(done.out).toContain('line 2');
  });

  test('a file that is not there: exit 1, and what there is', () => {
    const done = call('run', 'nowhere.json', '--json');
    expect(done.code).toBe(1);
    expect(JSON.parse(done.out)).toMatchObject({ errors: [{ code: 'not-found' }] });
    expect(done.out).toContain(PRESET);
  });
});

describe('shockgraph', () => {
  test('validate: a good file, a bad one', () => {
    expect(call('validate', fileOf('good.json', JSON.stringify(LEAST)))).toMatchObject({
      code: 0,
      out: '{"ok":true}\n',
    });
    const bad = call('validate', fileOf('worse.json', JSON.stringify({ ...LEAST, title: 7 })));
    expect(bad.code).toBe(2);
    expect(JSON.parse(bad.out)).toMatchObject({ errors: [{ code: 'wrong-type', path: '/title' }] });
  });

  test('presets: one a line, id and title', () => {
    const { code, out } = call('presets');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${PRESET}\\t.+$`, 'm'));
    expect(out).toMatch(/^october-10-2025\t.+$/m);
  });

  test('venues: one a line, id, title and what it is', () => {
    const { code, out } = call('venues');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(10);
    expect(out).toMatch(/^dydx-v4\tdYdX v4\t.+\.$/m);
  });

  test('run --venue: the same accounts and shock under other rules', () => {
    const run = (...words: string[]): Json => JSON.parse(call('run', PRESET, '--json', ...words).out) as Json;
    const [own, there, again] = [run(), run('--venue', 'bybit'), run('--venue', 'bybit')];
    expect(there.digest).toBe(again.digest);
    expect(there.digest).not.toBe(own.digest);
    expect((there.fund as Json).startUsd).toBe((own.fund as Json).startUsd);
  });

  test('run --venue with a name nobody knows: exit 1, and those there are', () => {
    const done = call('run', PRESET, '--venue', 'mtgox');
    expect(done.code).toBe(1);
    expect(JSON.parse(done.out)).toMatchObject({ errors: [{ code: 'unknown-venue' }] });
    expect(done.out).toContain('hyperliquid');
  });

  test('what it does not know is refused with the usage', () => {
    const done = call('dance');
    expect(done.code).toBe(1);
    expect(done.err).toContain('shockgraph run <preset|file>');
    expect(done.out).toBe('');
  });

  test.each([
    [['run']],
    [['run', PRESET, '--loud']],
    [['run', PRESET, 'other']],
    [['run', PRESET, '--seed']],
    [['run', PRESET, '--seed', '-1']],
    [['run', PRESET, '--seed', '99999999999999999']],
    [['validate']],
    [['presets', 'all']],
    [['venues', 'all']],
    [['run', PRESET, '--venue']],
  ])('%j is refused', (words) => {
    expect(parseArgs(words)).toEqual({ error: expect.any(String) });
  });

  test.each([
    [[], { name: 'help' }],
    [
      ['run', 'x', '--seed', '7', '--json'],
      { name: 'run', target: 'x', json: true, seed: 7, accounts: false, regret: false },
    ],
    [
      ['run', '--accounts', '--events', 'e', 'x'],
      { name: 'run', target: 'x', json: false, accounts: true, regret: false, eventsFile: 'e' },
    ],
    [['validate', 'f.json', '--json'], { name: 'validate', target: 'f.json' }],
  ])('%j', (words, command) => {
    expect(parseArgs(words)).toEqual(command);
  });
});
