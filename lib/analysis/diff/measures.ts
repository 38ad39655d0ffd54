/** What two runs are compared by: declared once, each with its unit, its rule and its definition. */
import type { EventKind, Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatTime, formatUsd, MINUS, NBSP } from '../format';
import { fundPaidUsd } from '../fund';
import { fundMoves } from '../fundMoves';
import { largestMove } from '../moves';
import { vaultMoves } from '../vaultMoves';
import type { MeasureUnit } from './types';

export interface Measure {
  readonly key: string;
  readonly label: string;
  readonly code: string;
  readonly says: string;
  /** What a figure below zero means; left out where it cannot be. */
  readonly belowZero?: string;
  readonly unit: MeasureUnit;
  /** Events that it is a sum of; the first of them dates it. */
  readonly events: readonly EventKind[];
  readonly read: (run: Run, scenario: Scenario, lead: number) => number | null;
}

/** Measures in the order of the story: the price, who fell, who paid. `id` is the instrument that the prices are of. */
export function measuresOf(id: string): Measure[] {
  return [
    {
      key: 'book',
      label: `${id} book at its furthest`,
      code: 'BOOK-02',
      says: `Largest move of ${id}\u2019s own book against the opening index.`,
      unit: 'move',
      events: [],
      read: (run, scenario, lead) => largestMove(run, scenario, lead).total,
    },
    {
      key: 'mark',
      label: `${id} mark at its furthest`,
      code: 'MARK-01',
      says: 'Largest move of the price that margin is checked against.',
      unit: 'move',
      events: [],
      read: (run, scenario, lead) => largestMove(run, scenario, lead).mark,
    },
    {
      key: 'accounts',
      label: 'Accounts liquidated',
      code: 'CAUSE-01',
      says: 'Accounts of which something was liquidated or taken over.',
      unit: 'count',
      events: ['fell'],
      read: (run) => run.summary.liquidated.accounts,
    },
    {
      key: 'notional',
      label: 'Notional liquidated',
      code: 'CAUSE-01',
      says: 'Their positions whole, at the mark when each first triggered: whoever took them, the market, vault, fund or ADL, and also where only a part was closed.',
      unit: 'usd',
      events: ['fell'],
      read: (run) => run.summary.liquidated.notionalUsd,
    },
    {
      key: 'generations',
      label: 'Generations',
      code: 'CAUSE-03',
      says: 'How often falling made others fall: 1 is the shock alone.',
      unit: 'count',
      events: [],
      read: (run) => run.summary.liquidated.generations.length,
    },
    {
      key: 'fund',
      label: 'Fund paid',
      code: 'FUND-02',
      says: 'What the insurance fund paid for losses past bankruptcy.',
      unit: 'usd',
      events: ['fund-paid'],
      read: (run) => fundPaidUsd(run),
    },
    {
      key: 'fund-lost',
      label: 'Fund lost on positions',
      code: 'FUND-04',
      says: 'What the fund lost on positions that it had taken over; below zero it made something of them.',
      belowZero: 'Below zero is a gain: the fund made something of the positions that it took over.',
      unit: 'usd',
      events: ['fund-took'],
      read: (run) => fundMoves(run).lostUsd,
    },
    {
      key: 'fees',
      label: 'Into the fund',
      code: 'LIQ-06',
      says: 'Liquidation fees, and surplus where the venue keeps it, that came into the insurance fund.',
      unit: 'usd',
      events: [],
      read: (run) => run.summary.feesUsd.fund,
    },
    {
      key: 'fund-empty',
      label: 'Fund first empty',
      code: 'FUND-01',
      says: 'When all pools of the fund together first held nothing; fees may fill it again, even in the same moment.',
      unit: 'ms',
      events: [],
      read: (run) => (run.summary.fund.startUsd > 0 ? run.summary.fund.emptyAtMs : null),
    },
    {
      key: 'fund-end',
      label: 'Fund at the end',
      code: 'FUND-01',
      says: 'What the insurance fund held after the last tick.',
      unit: 'usd',
      events: [],
      read: ({ summary: { fund } }) => (fund.startUsd > 0 || fund.endUsd > 0 ? fund.endUsd : null),
    },
    {
      key: 'vault',
      label: 'Vault paid',
      code: 'CAUSE-06',
      says: 'What the vault paid of losses past bankruptcy: what the accounts that it took over were below zero.',
      unit: 'usd',
      events: ['vault-took-over'],
      read: (run) => vaultMoves(run)?.paidUsd ?? null,
    },
    {
      key: 'vault-lost',
      label: 'Vault lost on positions',
      code: 'VAULT-03',
      says: 'What the vault lost on positions after it had taken them over; below zero it made something of them.',
      belowZero: 'Below zero is a gain: the vault made something of the positions that it took over.',
      unit: 'usd',
      events: ['vault-took-over', 'vault-took'],
      read: (run) => {
        const moves = vaultMoves(run);
        return moves && (-moves.madeUsd || 0);
      },
    },
    {
      key: 'adl',
      label: 'Closed by ADL',
      code: 'ADL-01',
      says: 'Notional of winners closed against what nobody bought (auto-deleveraging).',
      unit: 'usd',
      events: ['adl'],
      read: (run) => run.summary.adl.notionalUsd,
    },
    {
      key: 'adl-accounts',
      label: 'Accounts hit by ADL',
      code: 'ADL-02',
      says: 'Accounts of which at least one position was closed by ADL.',
      unit: 'count',
      events: ['adl'],
      read: (run) => run.summary.adl.accounts,
    },
    {
      key: 'forgone',
      label: 'Profit given up in ADL',
      code: 'ADL-04',
      says: 'Profit at mark that those closed by ADL gave up; below zero they gained: they were closed at prices better than the mark.',
      belowZero: 'Below zero is a gain: these winners were closed at prices better than the mark.',
      unit: 'usd',
      events: ['adl'],
      read: (run) => run.summary.adl.forgoneUsd,
    },
    {
      key: 'social',
      label: 'Socialised',
      code: 'SOC-01',
      says: 'Losses that nobody covered, shared among the others.',
      unit: 'usd',
      events: ['socialised'],
      read: (run) => run.summary.socialisedUsd,
    },
    {
      key: 'unpaid',
      label: 'Left unpaid',
      code: 'LIQ-09',
      says: 'Losses that were never paid, and accounts below zero at the end.',
      unit: 'usd',
      events: ['unresolved', 'loss-unresolved'],
      read: (run) => run.summary.unresolvedUsd + run.summary.openDeficitUsd,
    },
  ];
}

export type Figures = Readonly<Record<string, number | null>>;

export function figuresOf(measures: readonly Measure[], run: Run, scenario: Scenario, lead: number): Figures {
  return Object.fromEntries(measures.map(({ key, read }) => [key, read(run, scenario, lead)]));
}

/** `to` less `from`, by key. */
export function changeOf(from: Figures, to: Figures): Figures {
  const keys = Object.keys(from);
  return Object.fromEntries(
    keys.map((key) => {
      const [before, after] = [from[key] ?? null, to[key] ?? null];
      return [key, before === null || after === null ? null : after - before];
    }),
  );
}

/** Keys of the figures that are not the same; a time that there was not before counts. */
export function movedKeys(measures: readonly Measure[], from: Figures, to: Figures): string[] {
  return measures.flatMap(({ key, unit }) => {
    const [before, after] = [from[key] ?? null, to[key] ?? null];
    const same = before === null || after === null ? before === after : isNothing(unit, after - before);
    return same ? [] : [key];
  });
}

/** A figure as printed. */
export function figureText(unit: MeasureUnit, value: number | null, tickMs: number): string {
  if (value === null) return unit === 'ms' ? 'never' : 'none';
  switch (unit) {
    case 'usd':
      return formatUsd(value);
    case 'count':
      return formatCount(value);
    case 'ms':
      return formatTime(value, tickMs);
    case 'move':
      return signedMove(value, '%');
  }
}

/** A difference as printed, with its sign: `+$4.1m`, `−6.0 pts`, `−14`. */
export function changeText(unit: MeasureUnit, value: number | null, tickMs: number): string {
  if (value === null) return '';
  if (unit === 'move') return signedMove(value, 'pts');
  const body = figureText(unit, Math.abs(value), tickMs);
  return isNothing(unit, value) ? '0' : `${value < 0 ? MINUS : '+'}${body}`;
}

/** Below this a difference is rounding: a cent, a thousandth of a percent. */
export function isNothing(unit: MeasureUnit, value: number): boolean {
  const least = unit === 'usd' ? 0.005 : unit === 'move' ? 5e-6 : 1e-9;
  return Math.abs(value) < least;
}

/** With its sign, up as down: of two moves side by side each says which way it went. */
function signedMove(value: number, unit: string): string {
  const body = (Math.abs(value) * 100).toFixed(1);
  const sign = Number(body) === 0 ? '' : value < 0 ? MINUS : '+';
  return `${sign}${body}${NBSP}${unit}`;
}
