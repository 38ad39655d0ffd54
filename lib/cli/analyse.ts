/**
 * `shockgraph analyse` and `shockgraph rehearse` as the JSON objects they print: instruments and buckets by their ids,
 * otherwise the fields of lib/analysis. Infinite depths are null.
 */
import {
  criticalShockBySimulation,
  type Overlap,
  type Probe,
  type RehearsedRun,
  rehearse,
  staticAnalysis,
} from '@/lib/analysis';
import { accountId, type Compiled, compile, ENGINE_VERSION } from '@/lib/engine';
import { type Scenario, type ScenarioError, scenarioHash } from '@/lib/scenario';
import type { AnalyseCommand } from './analyseArgs';

export type Printed = { readonly errors: readonly ScenarioError[] } | { readonly json: Record<string, unknown> };

/** What can be said before any shock (section 10); an instrument to simulate that is not there is an error. */
export function analysed(scenario: Scenario, command: AnalyseCommand): Printed {
  const c = compile(scenario);
  const { instruments, overlap } = staticAnalysis(c, command);
  const named = instruments.map(({ heat, reproduction, criticalPosition, crowding }, i) => [
    c.ids[i],
    {
      indexUsd: c.indexUsd[i],
      heat: plain(heat),
      reproduction: sides(reproduction),
      criticalPosition: sides(criticalPosition),
      crowding: sides(crowding),
    },
  ]);
  const json = {
    engine: ENGINE_VERSION,
    scenarioHash: scenarioHash(scenario),
    instruments: Object.fromEntries(named),
    overlap: overlapRows(c, overlap),
  };
  if (command.simulate === undefined) return { json };
  const instrument = c.ids.indexOf(command.simulate);
  if (instrument < 0) {
    const message = `there is no instrument '${command.simulate}': ${c.ids.join(', ')}`;
    return { errors: [{ code: 'not-found', message, path: '' }] };
  }
  const found = {
    long: criticalShockBySimulation(scenario, { instrument, side: 'long' }),
    short: criticalShockBySimulation(scenario, { instrument, side: 'short' }),
  };
  return { json: { ...json, simulated: { instrument: command.simulate, ...found } } };
}

/** REH-01; a probe that is not a valid account is an error. */
export function rehearsed(scenario: Scenario, probe: Probe, depthFactor: number): Printed {
  const answer = rehearse(scenario, probe, { depthFactor });
  if (!answer.ok) return { errors: answer.errors };
  const ids = scenario.instruments.map(({ id }) => id);
  const { asIs, unhindered, ...rest } = answer.rehearsal;
  const json = {
    engine: ENGINE_VERSION,
    scenarioHash: scenarioHash(scenario),
    ...rest,
    asIs: stopRows(asIs, ids),
    unhindered: stopRows(unhindered, ids),
  };
  return { json };
}

function stopRows(run: RehearsedRun, ids: readonly string[]): Record<string, unknown> {
  return { ...run, stops: run.stops.map((stop) => ({ ...stop, instrument: ids[stop.instrument] })) };
}

const sides = <T extends { instrument: number; side: string }>({ long, short }: { long: T; short: T }) => ({
  long: plain(long),
  short: plain(short),
});

/** Without the number of the instrument, which is the key it stands under. */
function plain<T extends { instrument: number }>({ instrument: _, ...rest }: T): Omit<T, 'instrument'> {
  return rest;
}

function bucketId(c: Compiled, bucket: number): string {
  const account = accountId(c.accounts, c.bucketAccount[bucket] as number);
  const isolated = c.bucketIsolated[bucket] as number;
  return isolated < 0 ? account : `${account}/${c.ids[isolated]}`;
}

function overlapRows(c: Compiled, overlap: Overlap): Record<string, unknown> {
  const { dense, systemic, depthUsd, instruments, withoutDepth, ...rest } = overlap;
  const byId = (column: Float64Array) => Object.fromEntries(c.ids.map((id, i) => [id, column[i]]));
  const rows = dense && Array.from(dense.buckets, (_, i) => matrixRow(dense.lambda, dense.buckets.length, i));
  return {
    ...rest,
    withoutDepth: withoutDepth.map((i) => c.ids[i]),
    depthUsd: byId(depthUsd),
    instruments: byId(instruments),
    systemic: systemic.map(({ bucket, entry, slackUsd }) => ({ id: bucketId(c, bucket), entry, slackUsd })),
    dense: dense && { buckets: Array.from(dense.buckets, (b) => bucketId(c, b)), lambda: rows },
  };
}

const matrixRow = (matrix: Float64Array, n: number, row: number): number[] =>
  Array.from(matrix.subarray(row * n, (row + 1) * n));
