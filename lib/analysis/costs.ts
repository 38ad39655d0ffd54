/**
 * What a run cost others than those it liquidated, in three groups that are never mixed: loss past bankruptcy, what was lost
 * on positions that fund and vault took over, and what winners gave up by ADL. Every view that says who paid reads it here.
 */
import type { Run } from '@/lib/engine';
import { formatCount, formatUsd } from './format';
import { fundMoves } from './fundMoves';
import { lossBalance } from './payers';
import { vaultMoves } from './vaultMoves';

export type Bearer = 'fund' | 'vault' | 'socialised' | 'unresolved';
/** In the order they pay. */
export const BEARERS: readonly Bearer[] = ['fund', 'vault', 'socialised', 'unresolved'];

/** All in USD, over the whole run. */
export interface RunCosts {
  /** Loss past the margin of those liquidated (CAUSE-06), by who paid it; the vault may have kept margin (below zero). */
  readonly past: Readonly<Record<Bearer, number>>;
  /**
   * Lost by positions after fund or vault had taken them over (FUND-04, VAULT-03), by who bore it; below zero they made
   * something. What the fund paid for a vault that was wound down is the fund's.
   */
  readonly positions: Readonly<Record<Bearer, number>>;
  /** Profit at the mark that winners gave up by ADL (ADL-04); below zero they gained. */
  readonly winnersUsd: number;
}

export function runCosts(run: Run): RunCosts {
  const { paidUsd: past } = lossBalance(run);
  const { summary } = run;
  const moves = fundMoves(run);
  return {
    past: { fund: past.fund, vault: past.vault, socialised: past.socialised, unresolved: past.unresolved },
    positions: {
      fund: moves.lostUsd + whole(moves.paidUsd - past.fund),
      vault: -(vaultMoves(run)?.madeUsd ?? 0),
      socialised: whole(summary.socialisedUsd - past.socialised),
      unresolved: whole(summary.unresolvedUsd + summary.openDeficitUsd - past.unresolved),
    },
    winnersUsd: summary.adl.forgoneUsd,
  };
}

/** Two sums of the same payments differ in their last bits. */
const whole = (usd: number): number => (Math.abs(usd) < A_CENT ? 0 : usd);

export type CostKey = 'past' | 'positions' | 'adl';

export interface CostRow {
  readonly who: Bearer | 'winners';
  readonly label: string;
  /** Above zero unless it went the other way than its group. */
  readonly usd: number;
}

/** One of the three, with what it is called and the sum of its rows. */
export interface CostGroup {
  readonly key: CostKey;
  readonly label: string;
  readonly code: string;
  readonly says: string;
  readonly usd: number;
  readonly rows: readonly CostRow[];
}

export const BEARER_NAMES: Readonly<Record<CostRow['who'], string>> = {
  fund: 'Fund',
  vault: 'Vault',
  winners: 'Winners',
  socialised: 'Socialised',
  unresolved: 'Nobody yet',
};

/** Those that are more than nothing, in this order; a group that made money is called so, and its figures are above zero. */
export function costGroups({ past, positions, winnersUsd }: RunCosts): CostGroup[] {
  const rows = (of: Readonly<Record<Bearer, number>>) => BEARERS.map((who) => ({ who, usd: of[who] }));
  return [
    groupOf('past', rows(past)),
    groupOf('positions', rows(positions)),
    groupOf('adl', [{ who: 'winners', usd: winnersUsd }]),
  ].filter((group) => group.rows.length > 0);
}

function groupOf(key: CostKey, all: readonly Pick<CostRow, 'who' | 'usd'>[]): CostGroup {
  const told = all.filter(({ usd }) => Math.abs(usd) >= A_CENT);
  const sum = told.reduce((total, { usd }) => total + usd, 0);
  const way = sum < 0 ? -1 : 1;
  const rows = told.map(({ who, usd }) => ({
    who,
    label: usd * way < 0 ? `${BEARER_NAMES[who]} ${OTHER_WAY[key][way < 0 ? 1 : 0]}` : BEARER_NAMES[who],
    usd: Math.abs(usd),
  }));
  const isFund = key === 'positions' && told.some(({ who }) => who === 'fund');
  return {
    key,
    ...WORDS[key],
    ...(isFund ? { code: 'FUND-04' } : {}),
    label: LABELS[key][way < 0 ? 1 : 0],
    usd: Math.abs(sum),
    rows,
  };
}

/** What a group is called where it cost something, and where it brought something. */
const LABELS: Readonly<Record<CostKey, readonly [string, string]>> = {
  past: ['Loss past bankruptcy', 'Margin kept past bankruptcy'],
  positions: ['Lost on positions taken over', 'Made on positions taken over'],
  adl: ['Given up by winners, by ADL', 'Gained by winners, by ADL'],
};

/** A row that went the other way than its group. */
const OTHER_WAY: Readonly<Record<CostKey, readonly [string, string]>> = {
  past: ['kept', 'paid'],
  positions: ['made', 'lost'],
  adl: ['gained', 'gave up'],
};

const WORDS: Readonly<Record<CostKey, Pick<CostGroup, 'code' | 'says'>>> = {
  past: {
    code: 'LIQ-09',
    says: 'What those liquidated lost beyond their own margin, and who paid it: the rows add up to it. Over the whole run.',
  },
  positions: {
    code: 'VAULT-03',
    says: 'What positions came to after fund or vault had taken them over, up to the end of the run. Nobody’s loss past bankruptcy: it stands beside that sum.',
  },
  adl: {
    code: 'ADL-04',
    says: 'Profit of winners who were closed against what was left of a loser, against the mark of that moment. It stands beside the sum of the losses.',
  },
};

/** Less than this is not told: it would read $0. */
const A_CENT = 0.005;

/**
 * What stands beside the loss past bankruptcy, in sentences: `Beside the sum: the vault lost $9.86m on positions taken over.`; '' where there
 * is neither that nor ADL. Said under every picture of who paid.
 */
export function besideWords(run: Run): string {
  const { positions, winnersUsd } = runCosts(run);
  const { notionalUsd, accounts } = run.summary.adl;
  const sentences: string[] = [];
  for (const who of ['fund', 'vault'] as const) {
    const usd = positions[who];
    if (Math.abs(usd) >= 0.5)
      sentences.push(`The ${who} ${usd > 0 ? 'lost' : 'made'} ${formatUsd(Math.abs(usd))} on positions taken over.`);
  }
  const rest = [
    ...(positions.socialised >= 0.5 ? [`${formatUsd(positions.socialised)} was socialised`] : []),
    ...(positions.unresolved >= 0.5 ? [`${formatUsd(positions.unresolved)} is paid by nobody yet`] : []),
  ];
  if (rest.length > 0) sentences.push(`Of what such positions lost beyond that ${rest.join(' and ')}.`);
  if (notionalUsd >= 0.5) {
    const did = winnersUsd < 0 ? 'gained' : 'gave up';
    const told = Math.abs(winnersUsd) >= 0.5 ? `, who ${did} ${formatUsd(Math.abs(winnersUsd))} of profit` : '';
    const whom = accounts === 1 ? 'one winner' : `${formatCount(accounts)} winners`;
    sentences.push(`ADL closed ${formatUsd(notionalUsd)} of ${whom}${told}.`);
  }
  return sentences.length === 0 ? '' : `Beside the sum: ${sentences.join(' ').replace(/^The /, 'the ')}`;
}
