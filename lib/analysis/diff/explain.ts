/**
 * Why two runs of two scenarios are not the same run. Each rule in which the documents differ is changed alone, once in A
 * and once back in B, and the engine is run again: a rule whose change leaves the event log as it is did nothing.
 * Deterministic, and exact for the pair: no rule is named that was not seen to act.
 */
import { compile, prepare, type Run, type Runner } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { leadInstrument } from '../moves';
import { chainOf } from './chain';
import { differenceOf, differingRules, exchanged, isSameMarket } from './differences';
import { changeOf, type Figures, figuresOf, type Measure, measuresOf, movedKeys } from './measures';
import { isSamePrices, partingOf, type Trace, traceOf } from './parting';
import { rowsOf } from './rows';
import { leastSet } from './together';
import type { Diff, Parting, Rule, RuleEvidence } from './types';

/** Rules that are tried at most: all that two venues can differ in. */
export const MOST_RULES = 40;
/** Over so many accounts a run takes seconds: fewer are tried. */
export const MANY_ACCOUNTS = 200_000;
export const MOST_RULES_OF_MANY = 6;

/** Both runs, made already: their tables must be there to be read. */
export interface Pair {
  readonly a: { readonly scenario: Scenario; readonly run: Run };
  readonly b: { readonly scenario: Scenario; readonly run: Run };
}

export interface ExplainOptions {
  /** Called before each run with the runs done and all there will be. */
  readonly onRun?: (done: number, all: number) => void;
}

/** The difference without its reasons: what can be said before any rule is tried. */
export function plainDiff({ a, b }: Pair): Diff {
  const sameMarket = isSameMarket(a.scenario, b.scenario);
  const rules = differingRules(a.scenario, b.scenario).map((rule) => untried(rule, a.scenario, b.scenario, ''));
  return finished({ a, b }, sameMarket, rules, []);
}

/** The difference and its reasons. */
export function explain(pair: Pair, options: ExplainOptions = {}): Diff {
  const { a, b } = pair;
  const differing = differingRules(a.scenario, b.scenario);
  if (!isSameMarket(a.scenario, b.scenario)) return plainDiff(pair);
  const limit = limitOf(pair);
  const bench = openBench(pair);
  const tried = differing.slice(0, limit);
  const all = tried.length * 2;
  const evidence = tried.map((rule, n) => {
    options.onRun?.(2 * n, all);
    const alone = bench.alone([rule]);
    options.onRun?.(2 * n + 1, all);
    return evidenceOf(rule, pair, alone, bench.without([rule]));
  });
  const rest = differing
    .slice(limit)
    .map((rule) => untried(rule, a.scenario, b.scenario, `Only ${limit} rules are tried.`));
  const parted = a.run.digest !== b.run.digest;
  const byItself = evidence.some((one) => one.verdict === 'acted');
  const together = parted && !byItself && rest.length === 0 ? leastSet(tried, (some) => parts(bench.alone(some))) : [];
  return finished(
    pair,
    true,
    [...evidence, ...rest],
    together.map(({ id }) => id),
  );
}

export function limitOf({ a }: Pair): number {
  return a.run.accounts.count > MANY_ACCOUNTS ? MOST_RULES_OF_MANY : MOST_RULES;
}

function finished(
  { a, b }: Pair,
  sameMarket: boolean,
  rules: readonly RuleEvidence[],
  together: readonly string[],
): Diff {
  const parting = partingOf(traceOf(a.run), traceOf(b.run));
  return {
    sameMarket,
    sameLog: parting === null,
    parting,
    rules,
    together,
    rows: rowsOf({ a, b }, rules),
    chain: chainOf({ a, b }, parting, rules),
    limit: limitOf({ a, b }),
  };
}

/** What one exchange came to; a string: the document does not allow it. */
type Trial = Effect | string;

interface Effect {
  readonly parting: Parting | null;
  readonly samePrices: boolean;
  readonly by: Figures;
  readonly moved: readonly string[];
}

const parts = (trial: Trial): boolean => typeof trial !== 'string' && trial.parting !== null;

interface Bench {
  /** A with these rules as B has them, against A. */
  readonly alone: (rules: readonly Rule[]) => Trial;
  /** B with these rules as A has them, the other way round: what they brought to B. */
  readonly without: (rules: readonly Rule[]) => Trial;
}

function openBench({ a, b }: Pair): Bench {
  const lead = leadInstrument(a.run, a.scenario);
  const measures = measuresOf(a.run.instrumentIds[lead] ?? '');
  let runner: Runner | null = null;
  const runOf = (scenario: Scenario): Run => {
    if (runner) runner.load(scenario);
    else runner = prepare(compile(scenario));
    return runner.run();
  };
  const known = { a: sideOf(a, measures, lead), b: sideOf(b, measures, lead) };
  const trial = (to: Pair['a'], from: Pair['a'], rules: readonly Rule[], forward: boolean): Trial => {
    const parsed = exchanged(to.scenario, from.scenario, rules);
    if (!parsed.ok) return parsed.errors[0]?.message ?? 'this is no whole document';
    const run = runOf(parsed.scenario);
    const other = { trace: traceOf(run), figures: figuresOf(measures, run, parsed.scenario, lead) };
    const [first, second] = forward ? [known.a, other] : [other, known.b];
    return {
      parting: partingOf(first.trace, second.trace),
      samePrices: isSamePrices(first.trace, second.trace),
      by: changeOf(first.figures, second.figures),
      moved: movedKeys(measures, first.figures, second.figures),
    };
  };
  return { alone: (rules) => trial(a, b, rules, true), without: (rules) => trial(b, a, rules, false) };
}

interface Side {
  readonly trace: Trace;
  readonly figures: Figures;
}

function sideOf({ run, scenario }: Pair['a'], measures: readonly Measure[], lead: number): Side {
  return { trace: traceOf(run), figures: figuresOf(measures, run, scenario, lead) };
}

function evidenceOf(rule: Rule, { a, b }: Pair, alone: Trial, without: Trial): RuleEvidence {
  const trials = [alone, without].filter((one) => typeof one !== 'string');
  if (trials.length === 0) return untried(rule, a.scenario, b.scenario, `Not by itself: ${String(alone)}.`);
  const acted = trials.some((one) => one.parting !== null);
  const moved = trials.some((one) => !one.samePrices);
  return {
    ...differenceOf(rule, a.scenario, b.scenario),
    verdict: acted ? 'acted' : moved ? 'prices' : 'inert',
    why: null,
    alone: typeof alone === 'string' ? null : alone.parting,
    without: typeof without === 'string' ? null : without.parting,
    moved: [...new Set(trials.flatMap((one) => one.moved))],
    aloneBy: typeof alone === 'string' ? {} : alone.by,
    withoutBy: typeof without === 'string' ? {} : without.by,
  };
}

function untried(rule: Rule, a: Scenario, b: Scenario, why: string): RuleEvidence {
  const nothing = { alone: null, without: null, moved: [], aloneBy: {}, withoutBy: {} };
  return { ...differenceOf(rule, a, b), verdict: 'untried', why: why === '' ? null : why, ...nothing };
}
