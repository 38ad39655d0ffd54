/** A run told in steps: what its author wrote, or, where nobody did, the moments that made it. */
import { countFromStart, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatTime, formatUsd, formatWords } from './format';
import { findBucket, generationPhrase, nodeBucket } from './names';
import { accountCaption } from './story';
import { summaryCaption } from './summary';
import type { TextPart } from './text';
import { accountsOf } from './totals';

/** One step: the moment, what is said about it (Markdown), and whose path is shown. */
export interface StoryStep {
  readonly atMs: number;
  readonly caption: string;
  /** Bucket in the run, or null: nothing is selected. */
  readonly bucket: number | null;
  /** Others that the step names: lit and named beside it. */
  readonly also: readonly number[];
  /** For the presenter alone; empty: none. */
  readonly notes: string;
}

/** Generations told one by one; what falls later is told by the end. */
const TOLD_GENERATIONS = 4;

/** The steps of a scenario in the order of time; at least one. Names that the run does not know select nothing. */
export function storySteps(run: Run, scenario: Scenario): StoryStep[] {
  const { steps } = scenario.presentation;
  if (steps.length === 0) return derivedSteps(run, scenario);
  return steps.map(({ atMs, caption, select, notes }) => {
    const [bucket = null, ...also] = select.map((name) => findBucket(run, name)).filter((found) => found >= 0);
    return { atMs, caption, bucket, also, notes: notes ?? '' };
  });
}

/** Before the shock, the largest of each generation, the fund's end, the first winner closed, the end. */
function derivedSteps(run: Run, scenario: Scenario): StoryStep[] {
  const endMs = Math.max(0, run.series.ticks - 1) * run.tickMs;
  const steps = [opening(run, scenario), ...generations(run, scenario), ...payers(run)].filter(
    ({ atMs }) => atMs <= endMs,
  );
  const inOrder = steps.map((step, n) => ({ step, n })).sort((a, b) => a.step.atMs - b.step.atMs || a.n - b.n);
  const end = { atMs: endMs, caption: markdown(summaryCaption(run, scenario)), bucket: null, also: [], notes: '' };
  return [...inOrder.map(({ step }) => step), end];
}

function opening(run: Run, { shock }: Scenario): StoryStep {
  const held = run.instrumentIds.length === 1 ? 'one instrument' : `${run.instrumentIds.length} instruments`;
  const early = countFromStart(run);
  const state = early === 0 ? 'and nobody has fallen' : `**${formatCount(early)}** of them below maintenance already`;
  // What begins with the run is in its first picture already.
  const isUnderWay = [...shock.moves, ...shock.flows].some(({ startMs }) => startMs === 0);
  const when = isUnderWay ? 'As the shock begins' : 'Before the shock';
  const caption = `${when}: **${formatWords(accountsOf(run), 'account')}** in ${held}, ${state}.`;
  return { atMs: 0, caption, bucket: null, also: [], notes: '' };
}

function generations(run: Run, scenario: Scenario): StoryStep[] {
  const told = Math.min(TOLD_GENERATIONS, run.summary.liquidated.generations.length);
  return Array.from({ length: told }, (_, generation) => largestOf(run, generation)).flatMap((node, generation) => {
    if (node < 0) return [];
    const bucket = nodeBucket(run, node);
    const atMs = (run.nodes.firstActionTick[node] ?? 0) * run.tickMs;
    const notes = `${generationPhrase(generation)}: the largest of ${run.summary.liquidated.generations[generation] ?? 0}.`;
    return [{ atMs, caption: markdown(accountCaption(run, scenario, bucket)), bucket, also: [], notes }];
  });
}

/** The node of a generation with the largest notional, -1 where there is none. */
function largestOf(run: Run, generation: number): number {
  let best = -1;
  for (let n = 0; n < run.nodes.count; n += 1) {
    if (run.nodes.generation[n] !== generation) continue;
    if (best < 0 || (run.nodes.notionalUsd[n] ?? 0) > (run.nodes.notionalUsd[best] ?? 0)) best = n;
  }
  return best;
}

function payers(run: Run): StoryStep[] {
  const { fund, adl } = run.summary;
  const steps: StoryStep[] = [];
  if (fund.emptyAtMs !== null && fund.startUsd > 0) {
    const caption = `The insurance fund of ${formatUsd(fund.startUsd)} is empty at **${formatTime(fund.emptyAtMs, run.tickMs)}**.`;
    steps.push({ atMs: fund.emptyAtMs, caption, bucket: null, also: [], notes: '' });
  }
  if (adl.accounts > 0 && adl.firstAtMs !== null) {
    const caption = `From **${formatTime(adl.firstAtMs, run.tickMs)}** winners are closed to cover losers: ${formatUsd(adl.notionalUsd)} of ${formatWords(adl.accounts, 'account')} by the end.`;
    steps.push({ atMs: adl.firstAtMs, caption, bucket: null, also: [], notes: '' });
  }
  return steps;
}

/** Sentence parts as Markdown: figures bold, names in italics. */
function markdown(parts: readonly TextPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'strong') return `**${escaped(part.text)}**`;
      return part.kind === 'account' ? `*${escaped(part.text)}*` : escaped(part.text);
    })
    .join('');
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>$~|]/g, '\\$&');
