/** What a change did, in figures: which stand first, and that none which moved is left out. */
import { movedFigures, type RunFigure, runFigures } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { preset, twelve } from './fixtures';

const NONE: ReadonlySet<string> = new Set();
const figuresOf = (scenario: Scenario): RunFigure[] => runFigures(simulate(scenario), scenario);

test('profit given up in ADL stands among the figures that another ranking moved', () => {
  const queue = preset('adl-queue-or-pro-rata');
  const { adl } = queue.venue;
  if (!adl) throw new Error('no ADL');
  const proRata: Scenario = { ...queue, venue: { ...queue.venue, adl: { ...adl, rank: 'proRata' } } };
  const moved = movedFigures(figuresOf(queue), figuresOf(proRata), NONE);
  expect(moved[0]).toMatchObject({ key: 'forgone', from: '$84k', to: '$35.5k' });
  expect(moved.map(({ key }) => key)).toContain('unpaid');
});

test('a larger fund that paid as much holds more at the end, and that is a figure that moved', () => {
  const scenario: Scenario = twelve();
  const { fund } = scenario.venue;
  if (!fund) throw new Error('no fund');
  const held = (startUsd: number): Scenario => ({
    ...scenario,
    venue: {
      ...scenario.venue,
      fund: { ...fund, startUsd },
      liquidation: { ...scenario.venue.liquidation, limit: { kind: 'none' } },
    },
  });
  expect(movedFigures(figuresOf(held(500)), figuresOf(held(2000)), NONE)).toMatchObject([
    { key: 'fundEnd', from: '$130', to: '$1.63k' },
  ]);
});

describe('order', () => {
  const figure = (key: string, text: string, usd: number | null): RunFigure => ({
    ...{ key, label: key, says: '', text, usd },
  });
  test('most dollars first, then what is none, then what stayed and was asked for', () => {
    const before = [
      figure('count', '1', null),
      figure('small', '$1', 1),
      figure('kept', '3', null),
      figure('left', '4', null),
    ];
    const after = [
      figure('count', '2', null),
      figure('small', '$3', 3),
      figure('kept', '3', null),
      figure('left', '4', null),
      figure('large', '−$9', -9),
    ];
    const rows = movedFigures(before, after, new Set(['kept']));
    expect(rows.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['large', 'none', '−$9'],
      ['small', '$1', '$3'],
      ['count', '1', '2'],
      ['kept', '3', '3'],
    ]);
    expect(movedFigures(after, before, NONE).find(({ key }) => key === 'large')).toMatchObject({
      from: '−$9',
      to: 'none',
    });
  });
});
