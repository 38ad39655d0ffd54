/** Charts and timeline follow the selected account's instrument, unless somebody picked one. */
import { findBucket, nodeOf } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { shownInstrument } from '@/lib/studio';
import { firstPlace, viewOf } from '@/lib/studio/place';
import { INITIAL_STATE } from '@/lib/studio/state';
import { preset } from '../analysis/fixtures';

const scenario = preset('october-10-2025');
const run = simulate(scenario);
const finished = { run, scenario, elapsedMs: 1 };
const ids = run.instrumentIds;
const shown = (name: string | null, instrument: number | null): string | undefined =>
  ids[
    shownInstrument({ ...INITIAL_STATE, instrument, selected: name === null ? null : findBucket(run, name) }, finished)
  ];

test('nobody selected: the first; an account that stood: what it held; one that fell: what it fell on', () => {
  expect(shown(null, null)).toBe(ids[0]);
  expect(shown('p9249', null)).toBe('ETH');
  const node = nodeOf(run, findBucket(run, 'p14247'));
  expect(shown('p14247', null)).toBe(ids[run.nodes.leadInstrument[node] ?? -1]);
});

test('what was picked stays, and goes into the address; what follows does not', () => {
  expect(shown('p9249', 0)).toBe(ids[0]);
  expect(firstPlace(run, { instrument: 'SOL' }).instrument).toBe(ids.indexOf('SOL'));
  expect(firstPlace(run, { instrument: 'NONE' }).instrument).toBeNull();
  const state = { ...INITIAL_STATE, ...firstPlace(run, { selected: 'p9249' }), finished };
  expect(viewOf(state)).not.toHaveProperty('instrument');
  expect(viewOf({ ...state, instrument: 0 })).toMatchObject({ instrument: ids[0] });
});
