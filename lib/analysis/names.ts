/** What things are called: buckets, generations, outcomes. */
import {
  accountId,
  accountNumber,
  CAUSES,
  type Cause,
  FALLS,
  type Fall,
  fellFromStart,
  OUTCOMES,
  type Outcome,
  type Run,
} from '@/lib/engine';
import { capital } from './format';
import type { TextPart } from './text';

/** A bucket's id: its account, with the instrument behind a slash when it is isolated; -1 is the vault. */
export function bucketName(run: Run, bucket: number): string {
  if (bucket < 0) return 'the vault';
  const id = accountId(run.accounts, run.buckets.account[bucket] ?? -1);
  const instrument = run.instrumentIds[run.buckets.isolated[bucket] ?? -1];
  return instrument ? `${id}/${instrument}` : id;
}

/** `the isolated ETH position of p4985`; '' for a cross account, whose positions stand or fall together (MARGIN-01). */
export function isolatedWords(run: Run, bucket: number): string {
  const instrument = run.instrumentIds[run.buckets.isolated[bucket] ?? -1];
  return instrument
    ? `the isolated ${instrument} position of ${accountId(run.accounts, run.buckets.account[bucket] ?? -1)}`
    : '';
}

/** A bucket's name as a link; the vault is plain words. */
export function bucketPart(run: Run, bucket: number): TextPart {
  const name = bucketName(run, bucket);
  return bucket < 0 ? { kind: 'text', text: name } : { kind: 'account', text: name, bucket };
}

/** Bucket of a row of the cascade. */
export function nodeBucket(run: Run, node: number): number {
  return run.nodes.bucket[node] ?? -1;
}

/** Row of the cascade for a bucket, -1 for one that never fell. */
export function nodeOf(run: Run, bucket: number): number {
  return run.buckets.node[bucket] ?? -1;
}

/** Finds a bucket by account id, or `id/INSTRUMENT`; case is ignored. -1: nobody. */
export function findBucket(run: Run, name: string): number {
  const wanted = name.trim();
  const exact = accountNumber(run.accounts, wanted);
  if (exact >= 0) return run.buckets.account.indexOf(exact);
  const lower = wanted.toLowerCase();
  for (let b = 0; b < run.buckets.count; b += 1) if (bucketName(run, b).toLowerCase() === lower) return b;
  for (let a = 0; a < run.accounts.count; a += 1) {
    if (accountId(run.accounts, a).toLowerCase() === lower) return run.buckets.account.indexOf(a);
  }
  return -1;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/**
 * `first generation` for 0 and so on, in words up to the twelfth, then `17th generation` (CAUSE-03); the last stands for
 * all later ones. Pictures have a short form of it: `1st gen.`
 */
export function generationPhrase(generation: number): string {
  if (generation >= 32) return '33rd generation or later';
  const n = generation + 1;
  const ordinal = ORDINALS[generation] ?? `${n}${n > 20 ? (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th') : 'th'}`;
  return `${ordinal} generation`;
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  untouched: 'untouched',
  recovered: 'triggered, then recovered',
  reduced: 'reduced',
  'stopped-out': 'stopped out',
  deleveraged: 'auto-deleveraged',
  liquidated: 'liquidated',
  bankrupt: 'bankrupt',
  'taken-over': 'taken over by the vault',
  underwater: 'below zero, still open',
};

/** What became of a bucket. */
export function outcomeOf(run: Run, bucket: number): Outcome {
  return OUTCOMES[run.buckets.outcome[bucket] ?? 0] ?? 'untouched';
}

/** The same in words. */
export function outcomeWords(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome];
}

/** What a path begins with: the shock, a rule of the venue, or the opening, at which its first stood below maintenance. */
export type Origin = 'shock' | 'venue' | 'start';

/** Of a root: a node without a main parent. */
export function originOf(run: Run, root: number): Origin {
  if (fellFromStart(run, root)) return 'start';
  return causeOf(run, root) === 'venue' ? 'venue' : 'shock';
}

const ORIGIN_WORDS: Record<Origin, string> = {
  shock: 'the shock',
  venue: 'a rule of the venue',
  start: 'below maintenance from the start',
};

/** The same in words, in place of who pulled it down. */
export function originWords(run: Run, root: number): string {
  return ORIGIN_WORDS[originOf(run, root)];
}

/** The same as the head of a path. */
export function originHead(run: Run, root: number): string {
  return capital(originWords(run, root));
}

export function causeOf(run: Run, node: number): Cause {
  return CAUSES[run.nodes.cause[node] ?? 0] ?? 'shock';
}

export function fallOf(run: Run, node: number): Fall {
  return FALLS[run.nodes.fall[node] ?? 0] ?? 'liquidated';
}
