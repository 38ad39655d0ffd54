/** What the flow says: the sentence under it, the way to a selected account, and each bar in words. */
import { fellFromStart, type Run } from '@/lib/engine';
import { SHOCK_KEY } from '../anchors';
import { bucketName } from '../cascadeModel';
import { shortTime, shortUsd } from '../format';
import { pathToShock } from '../highlight';
import { START_KEY } from './flowModel';
import type { FlowModel, FlowNode } from './types';

/** Keys from the cause to the bar of a bucket; empty where it never fell. */
export function flowPath(model: FlowModel, key: string | undefined): string[] {
  const byKey = new Map(model.nodes.map((node) => [node.key, node]));
  const path: string[] = [];
  for (let at = key === undefined ? undefined : byKey.get(key); at; at = byKey.get(at.parent)) path.unshift(at.key);
  return path;
}

/** All bars behind one. */
export function flowBehind(model: FlowModel, key: string | undefined): Set<string> {
  const behind = new Set<string>();
  for (const node of model.nodes) if (node.parent === key || behind.has(node.parent)) behind.add(node.key);
  return behind;
}

/** `The 14 accounts that fell first lost $6.6m; the 59 liquidations their sales led to cost $18.6m, 74 % of all.` */
export function flowSentence(model: FlowModel, run: Run): string {
  if (model.nodes.length === 0) return 'Nobody fell, so nothing was passed on.';
  const { nodes } = run;
  const lost = (row: number): number => Math.max(0, nodes.lossUsd[row] as number);
  let [roots, firstUsd, restUsd] = [0, 0, 0];
  for (let row = 0; row < nodes.count; row += 1) {
    const root = nodes.parentStart[row] === nodes.parentStart[row + 1];
    if (root) {
      roots += 1;
      firstUsd += lost(row);
    } else restUsd += lost(row);
  }
  const whose = roots === 1 ? 'its sales' : 'their sales';
  const who = roots === 1 ? 'The account that fell first' : `The ${plural(roots, 'account')} that fell first`;
  const first = `${who} lost ${shortUsd(firstUsd)}`;
  if (nodes.count === roots) return `${first}; nobody was pulled down by ${whose}.`;
  return `${first}; the ${plural(nodes.count - roots, 'liquidation')} ${whose} led to cost ${shortUsd(restUsd)}, ${share(restUsd, firstUsd + restUsd)} of all.`;
}

/** Steps after the second that are named one by one; beyond them they are counted. */
const NAMED_STEPS = 3;

/** `The shock took a18 at 3.8 s. Its sale pulled down c9 at 9.6 s, and that of c9 a88 at 23.5 s.` */
export function flowPathSentence(run: Run, bucket: number): string {
  const row = run.buckets.node[bucket] ?? -1;
  if (row < 0) return `${bucketName(run, bucket)} never fell, so no band leads to it.`;
  const rows = pathToShock(run, row).reverse();
  const ticks = run.nodes.firstActionTick;
  const at = (n: number): string => shortTime((ticks[n] as number) * run.tickMs);
  const name = (n: number): string => bucketName(run, run.nodes.bucket[n] as number);
  const [root, next, ...rest] = rows as [number, ...number[]];
  const taken = run.nodes.cause[root] === 1 ? 'A rule of the venue' : 'The shock';
  const first = fellFromStart(run, root)
    ? `${name(root)}, below its maintenance margin from the start, fell at ${at(root)}.`
    : `${taken} took ${name(root)} at ${at(root)}.`;
  if (next === undefined) return first;
  const second = `${first} Its sale pulled down ${name(next)} at ${at(next)}`;
  const last = rest.at(-1);
  if (last === undefined) return `${second}.`;
  if (rest.length <= NAMED_STEPS) {
    const steps = rest.map((row, n) => `that of ${name(rest[n - 1] ?? next)} ${name(row)} at ${at(row)}`);
    return `${[second, ...steps.slice(0, -1)].join(', ')}, and ${steps.at(-1)}.`;
  }
  const laterMs = (ticks[last] as number) - (ticks[root] as number);
  return `${second}; ${rest.length} steps on it reached ${name(last)} at ${at(last)}, ${shortTime(laterMs * run.tickMs)} after the first.`;
}

const CAUSE_WORDS: Readonly<Record<string, string>> = {
  [SHOCK_KEY]: 'Shock',
  [START_KEY]: 'Below maintenance from the start',
};

/** One bar in words, for its name and its tip. */
export function flowBarWords(model: FlowModel, node: FlowNode, run: Run): string {
  const total = `${shortUsd(node.totalUsd)} (${share(node.totalUsd, model.totalUsd)})`;
  if (node.kind === 'cause') {
    return `${CAUSE_WORDS[node.key] ?? 'Rules of the venue'}: ${total}, all losses that began with it`;
  }
  if (node.kind === 'instrument') {
    const who = node.parent === SHOCK_KEY || node.parent === START_KEY ? 'that fell' : 'that a rule of the venue took';
    const early = node.parent === START_KEY ? ', below their maintenance from the start' : '';
    return `${node.label}: ${total} began with accounts ${who} in it${early}`;
  }
  const when = shortTime(node.firstTick * run.tickMs);
  const behind = node.buckets.length - node.members;
  const small = behind > 0 ? `, with ${plural(behind, 'account')} behind it too small to draw` : '';
  const who =
    node.kind === 'group' ? `${node.label}, the largest ${bucketName(run, node.buckets[0] as number)}` : node.label;
  return `${who}: ${shortUsd(node.ownUsd)} lost by itself${small}, ${total} with all it pulled down, from ${when}`;
}

const share = (part: number, whole: number): string => {
  const percent = whole > 0 ? (100 * part) / whole : 0;
  return percent > 0 && percent < 1 ? 'under 1\u00a0%' : `${Math.round(percent)}\u00a0%`;
};

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
