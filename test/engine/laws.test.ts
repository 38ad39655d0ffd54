/** Section 13: laws that hold in every run, over random small scenarios. A counterexample belongs into test/fixtures/found/. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { CAUSES, compile, type Run, run, simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { randomScenario } from './random';
import { fixture, parsed } from './support';

const RUNS = 300;
/** Share of gross flow, or of a node's own figures. */
const SHARE = 1e-9;

const FOUND = path.join(__dirname, '..', 'fixtures', 'found');

/** What is wrong with a run; empty when all laws hold. */
function brokenLaws(r: Run): string[] {
  return [...r.breaches.map((one) => `${one.law}: ${one.detail}`), ...balances(r), ...nodeLaws(r)];
}

function balances(r: Run): string[] {
  const { conservation, fund } = r.summary;
  const out: string[] = [];
  if (Math.abs(conservation.cashResidualUsd) > SHARE * Math.max(1, conservation.grossFlowUsd))
    out.push(`cash ${conservation.cashResidualUsd}`);
  const gross = r.buckets.openingSizeBase.reduce((sum, size) => sum + Math.abs(size), 0);
  if (Math.abs(conservation.sizeResidualBase) > SHARE * gross) out.push(`sizes ${conservation.sizeResidualBase}`);
  if (!(fund.minUsd >= 0) || r.series.fundUsd.some((usd) => !(usd >= 0))) out.push('fund below zero');
  const columns = [
    r.series.markUsd,
    r.series.bookUsd,
    r.series.indexUsd,
    r.series.lastUsd,
    r.log.values,
    r.buckets.equityUsd,
  ];
  if (columns.some((column) => column.some((x) => !Number.isFinite(x)))) out.push('a figure is not finite');
  for (let p = 0; p < r.buckets.sizeBase.length; p += 1) {
    const [before, after] = [r.buckets.openingSizeBase[p] as number, r.buckets.sizeBase[p] as number];
    if (before * after < 0 || Math.abs(after) > Math.abs(before))
      out.push(`position ${p} went from ${before} to ${after}`);
  }
  return out;
}

function nodeLaws(r: Run): string[] {
  const { nodes } = r;
  const out: string[] = [];
  for (let n = 0; n < nodes.count; n += 1) {
    const sum = (from: Uint32Array, usd: Float64Array): { total: number; scale: number } => {
      const rows = usd.subarray(from[n], from[n + 1]);
      return { total: rows.reduce((a, b) => a + b, 0), scale: rows.reduce((a, b) => a + Math.abs(b), 1) };
    };
    const shares = sum(nodes.shareStart, nodes.shareUsd);
    const loss = nodes.markLossUsd[n] as number;
    if (Math.abs(shares.total - loss) > SHARE * shares.scale) out.push(`node ${n}: shares ${shares.total} of ${loss}`);
    const paid = [
      nodes.paidMarginUsd,
      nodes.paidFundUsd,
      nodes.paidVaultUsd,
      nodes.paidSocialisedUsd,
      nodes.unresolvedUsd,
    ].map((column) => column[n] as number);
    const scale = paid.reduce((a, b) => a + Math.abs(b), 1);
    const total = paid.reduce((a, b) => a + b, 0);
    if (Math.abs(total - (nodes.lossUsd[n] as number)) > SHARE * scale)
      out.push(`node ${n}: paid ${total} of ${nodes.lossUsd[n]}`);
    if (paid.slice(1).some((usd) => usd < -SHARE * scale)) out.push(`node ${n}: a payer was paid: ${paid.join(' ')}`);
    out.push(...parentLaws(r, n));
  }
  return out;
}

/** A node of generation g >= 1 has a main parent of generation g-1; a root has none. */
function parentLaws(r: Run, n: number): string[] {
  const { nodes } = r;
  const cascade = CAUSES[nodes.cause[n] as number] === 'cascade';
  const generation = nodes.generation[n] as number;
  const parents = [...nodes.parentNode.subarray(nodes.parentStart[n], nodes.parentStart[n + 1])];
  if (!cascade)
    return generation === 0 && parents.length === 0
      ? []
      : [`node ${n}: a root of generation ${generation} with ${parents.length} parents`];
  if (generation === 0 || parents.length === 0)
    return [`node ${n}: fell by others, generation ${generation}, ${parents.length} parents`];
  const wrong = parents.filter((parent) => nodes.generation[parent] !== generation - 1 || parent === n);
  return wrong.length === 0 || generation === 32
    ? []
    : [`node ${n} of generation ${generation}: parents ${wrong.join(' ')}`];
}

/** The law under a property; collects how much happened, since a generator in which nothing falls would prove nothing. */
function property(seen: { fallen: number; deepest: number }, alsoAgain: boolean) {
  return fc.property(randomScenario, (input) => {
    const result = parseScenario(input);
    if (!result.ok) throw new Error(`the generator made a bad document: ${JSON.stringify(result.errors)}`);
    const c = compile(result.scenario);
    const first = run(c);
    seen.fallen += first.nodes.count;
    seen.deepest = Math.max(seen.deepest, first.summary.liquidated.generations.length);
    const broken = brokenLaws(first);
    if (alsoAgain && run(c).digest !== first.digest) broken.push('another digest from the same compiled scenario');
    if (alsoAgain && simulate(result.scenario).digest !== first.digest)
      broken.push('another digest from the same scenario');
    if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'));
  });
}

describe('laws', () => {
  test(`hold in ${RUNS} random scenarios`, () => {
    const seen = { fallen: 0, deepest: 0 };
    fc.assert(property(seen, false), { numRuns: RUNS, seed: 20_251_010, endOnFailure: true });
    expect(seen.fallen).toBeGreaterThan(3 * RUNS);
    expect(seen.deepest).toBeGreaterThanOrEqual(3);
  }, 60_000);

  test('DET-01 the same scenario gives the same digest, compiled once or twice', () => {
    fc.assert(property({ fallen: 0, deepest: 0 }, true), { numRuns: 40, seed: 3, endOnFailure: true });
  }, 60_000);

  const found = existsSync(FOUND) ? readdirSync(FOUND).sort() : [];
  if (found.length > 0) {
    test.each(found)('once found: %s', (file) => {
      expect(brokenLaws(simulate(parsed(fixture('fixtures', 'found', file))))).toEqual([]);
    });
  }
});
