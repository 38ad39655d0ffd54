/** How one run became the other: the first account that was not dealt with alike, and those that ended otherwise. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { bucketName } from '../names';
import { endShifts, hasSameAccounts } from './ends';
import { type MoneyOf, moneyWords, nextTurn } from './money';
import { rowsOfTick, turnOwner, turnWords } from './turns';
import type { Chain, FirstTurn, Parting, RuleEvidence } from './types';

interface Side {
  readonly run: Run;
  readonly scenario: Scenario;
}

/** Ticks after the parting in which a difference in words is looked for: beyond, only digits differ. */
const MOST_TICKS = 1000;

/** null where accounts cannot be told apart by their number in both, or the logs are the same. */
export function chainOf(
  { a, b }: { readonly a: Side; readonly b: Side },
  parting: Parting | null,
  rules: readonly RuleEvidence[],
): Chain | null {
  if (!parting || a.run.tickMs !== b.run.tickMs || !hasSameAccounts(a.run, b.run)) return null;
  const turn = firstTurn(a.run, b.run, parting, rules);
  const { bucket, tick } = turn;
  const hasAccount = bucket >= 0;
  return {
    first: turn.first,
    money: hasAccount
      ? { a: moneyWords(moneyOf(a), bucket, tick), b: moneyWords(moneyOf(b), bucket, tick) }
      : { a: '', b: '' },
    next: hasAccount ? nextTurn(a.run, b.run, { bucket, tick }) : null,
    ...endShifts(a, b.run),
  };
}

const moneyOf = ({ run, scenario }: Side): MoneyOf => ({ run, limit: scenario.venue.liquidation.limit.kind });

interface Turn {
  readonly first: FirstTurn;
  /** -1: of no account. */
  readonly bucket: number;
  readonly tick: number;
}

function firstTurn(a: Run, b: Run, parting: Parting, rules: readonly RuleEvidence[]): Turn {
  const codes = rules.flatMap((rule) => {
    const own = rule.verdict === 'acted' ? (rule.alone ?? rule.without) : null;
    return own?.event === parting.event && own.atMs === parting.atMs ? rule.codes.slice(0, 1) : [];
  });
  const from = Math.round(parting.atMs / a.tickMs);
  const last = Math.max(lastTick(a), lastTick(b));
  for (let tick = from; tick <= Math.min(last, from + MOST_TICKS); tick += 1) {
    for (const bucket of owners(a, b, tick)) {
      const [left, right] = [turnWords(a, bucket, tick), turnWords(b, bucket, tick)];
      if (left === right) continue;
      const none = 'nothing was done with it at that moment';
      const first = { atMs: tick * a.tickMs, name: bucketName(a, bucket), codes, a: left || none, b: right || none };
      return { first, bucket, tick };
    }
  }
  const first = { atMs: parting.atMs, name: null, codes, a: plain(parting.a), b: plain(parting.b) };
  return { first, bucket: -1, tick: from };
}

const plain = (event: Parting['a']): string => event?.sentence.replace(/\.$/, '') ?? 'nothing more happened';

const lastTick = ({ log }: Run): number => (log.count > 0 ? (log.tick[log.count - 1] ?? 0) : 0);

/** Whose turns a tick had, in the order of A's log and then of B's. */
function owners(a: Run, b: Run, tick: number): Set<number> {
  const of = (run: Run) => rowsOfTick(run, tick).map((row) => turnOwner(run, row));
  return new Set([...of(a), ...of(b)].filter((bucket) => bucket >= 0));
}
