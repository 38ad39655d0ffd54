/** One case: the engine and its peers take turns at the same work, A B C, A B C, one at a time. */
import path from 'node:path';
import {
  type EngineReady,
  type EngineRound,
  type ResetRound,
  type Round,
  ratios,
  spreadOf,
  tickStats,
} from './measures';
import { Contestant } from './processes';
import type { CaseResult, EngineResult, PeerResult } from './report';
import { startJob, type Tools } from './tools';
import { FALL_TICKS, type Workload } from './workload';

export interface RaceLimits {
  /** Nothing may take longer than this. */
  readonly stepMs: number;
  readonly numpy: boolean;
  readonly twin: boolean;
  /** False: the engine runs alone. */
  readonly peers: boolean;
}

/** A run that took this long cold is measured as often as the second number says. */
const ROUNDS: readonly (readonly [upToMs: number, rounds: number])[] = [
  [1_000, 5],
  [15_000, 3],
  [30_000, 1],
];
/** A rescan of this many takes seconds: fewer rounds do. NumPy is slower still. */
const MANY_ACCOUNTS = 1_000_000;
const MANY_ROUNDS = 5;
const numpyRounds = (accounts: number): number => (accounts < MANY_ACCOUNTS ? 2 : 1);

interface Peer {
  readonly name: string;
  readonly contestant: Contestant;
  readonly rounds: number;
  readonly results: Round[];
  /** Why it takes no further part. */
  failure: string | null;
}

/** Runs a case to its end; throws where the engine does not come to one. */
export async function race(tools: Tools, workload: Workload, limits: RaceLimits): Promise<CaseResult> {
  const engine = startJob(tools, { role: 'engine', workload });
  const peers: Peer[] = [];
  try {
    const ready = await engine.ready<EngineReady>(limits.stepMs);
    const file = path.join(tools.folder, 'snapshot');
    if (limits.peers) await engine.ask({ do: 'snapshot', file }, limits.stepMs);
    const rounds = roundsFor(ready.first.runMs, workload.accounts);
    const wanted = Math.max(1, rounds);
    if (limits.peers) peers.push(...startPeers(tools, file, wanted, limits, workload));
    for (const peer of peers) await take(peer, () => peer.contestant.ready(limits.stepMs));
    // A run that slow is not repeated: it was as long as many rounds.
    const own: EngineRound[] = rounds === 0 ? [ready.first] : [];
    for (const peer of peers) if (peer.name === 'rescan') await take(peer, () => run(peer.contestant, limits));
    for (let round = 0; round < wanted; round += 1) {
      if (rounds > 0) own.push(await engine.ask<EngineRound>({ do: 'run' }, limits.stepMs));
      for (const peer of peers) {
        if (round >= peer.rounds) continue;
        const result = await take(peer, () => run(peer.contestant, limits));
        if (result) peer.results.push(result);
      }
    }
    return {
      workload,
      engine: engineResult(ready, own, await resetOf(engine, limits, rounds)),
      peers: peers.filter(({ results }) => results.length > 0).map((peer) => peerResult(peer, own, ready.first)),
      failures: peers.flatMap(({ failure }) => failure ?? []),
    };
  } finally {
    await engine.close();
    for (const peer of peers) await peer.contestant.close();
  }
}

/** What a peer answers; null once it has failed, which costs the others nothing. */
async function take<T>(peer: Peer, answer: () => Promise<T>): Promise<T | null> {
  if (peer.failure !== null) return null;
  try {
    return await answer();
  } catch (error) {
    peer.failure = error instanceof Error ? error.message : String(error);
    await peer.contestant.close();
    return null;
  }
}

/** 0: a run that slow is not made again. */
function roundsFor(firstRunMs: number, accounts: number): number {
  const rounds = ROUNDS.find(([upToMs]) => firstRunMs <= upToMs)?.[1] ?? 0;
  return accounts < MANY_ACCOUNTS ? rounds : Math.min(rounds, MANY_ROUNDS);
}

const run = (contestant: Contestant, limits: RaceLimits): Promise<Round> =>
  contestant.ask<Round>({ do: 'run' }, limits.stepMs);

function startPeers(tools: Tools, snapshot: string, rounds: number, limits: RaceLimits, workload: Workload): Peer[] {
  const peers: Peer[] = [];
  const add = (name: string, contestant: Contestant, most: number): void => {
    peers.push({ name, contestant, rounds: Math.min(rounds, most), results: [], failure: null });
  };
  add('rescan', startJob(tools, { role: 'rescan', snapshot }), rounds);
  if (tools.c) add('c', new Contestant('C', tools.c, [snapshot]), rounds);
  if (tools.python && limits.numpy) {
    add('numpy', new Contestant('NumPy', tools.python, [tools.pythonPeer, snapshot]), numpyRounds(workload.accounts));
  }
  if (tools.twin && limits.twin) add('twin', startJob(tools, { role: 'twin', workload, module: tools.twin }), 1);
  return peers;
}

async function resetOf(engine: Contestant, limits: RaceLimits, rounds: number): Promise<ResetRound[]> {
  const resets: ResetRound[] = [];
  for (let k = 0; k < Math.min(3, rounds); k += 1) {
    resets.push(await engine.ask<ResetRound>({ do: 'reset' }, limits.stepMs));
  }
  return resets;
}

function engineResult(ready: EngineReady, rounds: readonly EngineRound[], resets: readonly ResetRound[]): EngineResult {
  const runMs = spreadOf(rounds.map((round) => round.runMs));
  const ticks = rounds.map((round) => tickStats(round.tickMs, FALL_TICKS));
  const perPosition = (kb: number): number => ((kb - ready.baseKb) * 1024) / ready.positions;
  return {
    rounds: rounds.length,
    accounts: ready.accounts,
    positions: ready.positions,
    liquidatedShare: ready.liquidatedAccounts / ready.accounts,
    breaches: ready.breaches,
    events: ready.first.events,
    triggered: ready.first.count,
    hash: ready.first.hash,
    digest: ready.first.digest,
    compileMs: ready.compileMs,
    prepareMs: ready.prepareMs,
    firstRunMs: ready.first.runMs,
    digestMs: ready.first.digestMs,
    causesMs: ready.causesMs,
    tablesMs: ready.tablesMs,
    runMs,
    cpuMs: spreadOf(rounds.map((round) => round.cpuMs)),
    resetMs: resets.length > 0 ? spreadOf(resets.map((reset) => reset.loadMs)) : null,
    otherShockMs: resets.length > 0 ? spreadOf(resets.map((reset) => reset.runMs)) : null,
    meanTickMs: spreadOf(ticks.map((tick) => tick.meanMs)),
    worstTickMs: spreadOf(ticks.map((tick) => tick.worstMs)),
    eventsPerSecond: ready.first.events / (runMs.median / 1000),
    runPeakMb: ready.runKb / 1024,
    tablesPeakMb: ready.tablesKb / 1024,
    runBytesPerPosition: perPosition(ready.runKb),
    tablesBytesPerPosition: perPosition(ready.tablesKb),
  };
}

function peerResult(peer: Peer, own: readonly EngineRound[], first: EngineRound): PeerResult {
  const { results, name } = peer;
  const ticks = results.map((round) => tickStats(round.tickMs, FALL_TICKS));
  const ownTicks = own.map((round) => tickStats(round.tickMs, FALL_TICKS));
  const hasTicks = results.every((round) => round.tickMs.length > 0);
  const worst = ownTicks.map((tick) => tick.worstMs);
  const agreed = results.every((round) => round.hash === first.hash && round.count === first.count);
  return {
    name,
    rounds: results.length,
    agrees: agreed && (name !== 'twin' || results.every((round) => (round as EngineRound).digest === first.digest)),
    runMs: spreadOf(results.map((round) => round.runMs)),
    meanTickMs: hasTicks ? spreadOf(ticks.map((tick) => tick.meanMs)) : null,
    worstTickMs: hasTicks ? spreadOf(ticks.map((tick) => tick.worstMs)) : null,
    peakMb: Math.max(...results.map((round) => round.peakKb)) / 1024,
    timesEngine: ratios(
      results.map((round) => round.runMs),
      own.map((round) => round.runMs),
    ),
    timesEngineCpu: ratios(
      results.map((round) => round.cpuMs),
      own.map((round) => round.cpuMs),
    ),
    bestTimesBest: least(results) / least(own),
    timesEngineInFall: hasTicks
      ? ratios(
          ticks.map((tick) => tick.fallMs),
          ownTicks.map((tick) => tick.fallMs),
        )
      : null,
    engineWorstTickTimesMeanTick: hasTicks
      ? ratios(
          worst.slice(0, ticks.length),
          ticks.map((tick) => tick.meanMs),
        )
      : null,
  };
}

const least = (rounds: readonly Round[]): number => Math.min(...rounds.map((round) => round.runMs));
