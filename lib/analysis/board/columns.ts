/** The columns of the board: declared once, for the table, its order, its tooltips and its CSV. */
import { formatCount, formatShareFine, formatTime, formatUsd } from '../format';
import type { PolicyFigures } from './figures';
import type { Policy } from './policies';

export interface PolicyRow {
  readonly policy: Policy;
  /** null: not run yet. */
  readonly figures: PolicyFigures | null;
  /** The run was the same whatever the ranking: nobody was deleveraged. */
  readonly isCopy: boolean;
}

export interface PolicyColumn {
  readonly key: string;
  readonly label: string;
  readonly code: string;
  readonly says: string;
  /** Header in the CSV, unit last. */
  readonly csv: string;
  readonly read: (figures: PolicyFigures) => number | null;
  readonly text: (value: number | null, figures: PolicyFigures) => string;
  /** Whether it comes with the second run (REGRET-01). */
  readonly isRegret?: boolean;
}

const dollars = (value: number | null): string => (value === null ? 'none' : formatUsd(value));

export const POLICY_COLUMNS: readonly PolicyColumn[] = [
  {
    key: 'fund',
    label: 'Fund paid',
    code: 'FUND-02',
    says: 'What the insurance fund paid of losses past bankruptcy.',
    csv: 'fundPaidUsd',
    read: ({ paidBy }) => paidBy.fund,
    text: dollars,
  },
  {
    key: 'fundLost',
    label: 'Fund lost',
    code: 'FUND-04',
    says: 'What the fund lost of its own balance on positions that it had taken over; below zero it gained. What they lost beyond that balance stands under Socialised or Left unpaid.',
    csv: 'fundLostOnPositionsUsd',
    read: ({ fund }) => fund.lostUsd,
    text: dollars,
  },
  {
    key: 'empty',
    label: 'Fund first empty',
    code: 'FUND-01',
    says: 'When the fund first held nothing; fees may fill it again, even in the same moment. Of a fund in pools the first pool that ran empty, by its name.',
    csv: 'fundEmptyAtMs',
    read: ({ fundEmptyAtMs, emptyPool }) => fundEmptyAtMs ?? emptyPool?.emptyAtMs ?? null,
    text: (value, { tickMs, fundUsd, emptyPool }) =>
      emptyPool !== null && emptyPool.emptyAtMs === value
        ? `${emptyPool.id}, ${formatTime(emptyPool.emptyAtMs ?? 0, tickMs)}`
        : value !== null
          ? formatTime(value, tickMs)
          : fundUsd.length === 0
            ? 'no fund'
            : 'never',
  },
  {
    key: 'vault',
    label: 'Vault paid',
    code: 'CAUSE-06',
    says: 'What the vault paid of losses past bankruptcy: what the accounts that it took over were below zero.',
    csv: 'vaultPaidUsd',
    read: ({ vault }) => vault?.paidUsd ?? null,
    text: (value) => (value === null ? 'no vault' : formatUsd(value)),
  },
  {
    key: 'vaultLost',
    label: 'Vault lost',
    code: 'VAULT-03',
    says: 'What the vault lost on positions after it had taken them over; below zero it made something of them.',
    csv: 'vaultLostOnPositionsUsd',
    read: ({ vault }) => (vault ? -vault.madeUsd || 0 : null),
    text: (value) => (value === null ? 'no vault' : formatUsd(value)),
  },
  {
    key: 'accounts',
    label: 'Liquidated',
    code: 'CAUSE-01',
    says: 'Accounts of which something was liquidated or taken over.',
    csv: 'accountsLiquidated',
    read: ({ accounts }) => accounts,
    text: (value) => formatCount(value ?? 0),
  },
  {
    key: 'adl',
    label: 'Closed by ADL',
    code: 'ADL-01',
    says: 'Notional of winners closed against what nobody bought (auto-deleveraging).',
    csv: 'adlNotionalUsd',
    read: ({ adlUsd }) => adlUsd,
    text: dollars,
  },
  {
    key: 'regret',
    label: 'Regret',
    code: 'REGRET-01',
    says: 'Profit that winners gave up by ADL less what the losses needed, all waves together. Below zero: winners were closed at prices better for them than the mark.',
    csv: 'adlOvershootUsd',
    read: ({ regret }) => regret?.overshootUsd ?? null,
    text: dollars,
    isRegret: true,
  },
  {
    key: 'haircut',
    label: 'Largest haircut',
    code: 'REGRET-01',
    says: 'The largest part of its profit that one position gave up in one wave. A wave is all ADL of one moment on one side of one instrument.',
    csv: 'largestHaircutShare',
    read: ({ regret }) => regret?.largestHaircut ?? null,
    text: (value) => (value === null ? 'none' : formatShareFine(value)),
    isRegret: true,
  },
  {
    key: 'social',
    label: 'Socialised',
    code: 'SOC-01',
    says: 'Losses that neither fund nor vault covered, shared among the others by rule.',
    csv: 'socialisedUsd',
    read: ({ paidBy }) => paidBy.social,
    text: dollars,
  },
  {
    key: 'unpaid',
    label: 'Left unpaid',
    code: 'LIQ-09',
    says: 'Losses that nobody has paid by the end of the run, and what accounts are below zero then.',
    csv: 'unpaidUsd',
    read: ({ paidBy }) => paidBy.unpaid,
    text: dollars,
  },
];

/** Those with something to say of these policies: none has a vault, and there is no column for it. */
export function policyColumns(rows: readonly PolicyRow[]): readonly PolicyColumn[] {
  const hasVault = rows.some(({ policy }) => policy.scenario.venue.vault !== undefined);
  return hasVault ? POLICY_COLUMNS : POLICY_COLUMNS.filter(({ key }) => !key.startsWith('vault'));
}

export type Direction = 'up' | 'down';

/** Rows by a column; what has no figure (yet) comes last either way, ties keep their order. `''`: as they stand. */
export function sortPolicies(rows: readonly PolicyRow[], key: string, direction: Direction): PolicyRow[] {
  const column = POLICY_COLUMNS.find((one) => one.key === key);
  if (!column) return [...rows];
  const way = direction === 'up' ? 1 : -1;
  const value = (row: PolicyRow): number | null => (row.figures ? column.read(row.figures) : null);
  return [...rows].sort((x, y) => {
    const [a, b] = [value(x), value(y)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return (a - b) * way;
  });
}

/** The board as a table, one row a policy that was run; numbers in full, `digest` last. */
export function policiesTable(rows: readonly PolicyRow[]): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
} {
  return {
    columns: ['venue', 'adlRank', ...POLICY_COLUMNS.map(({ csv }) => csv), 'adlForgoneUsd', 'digest'],
    rows: rows.flatMap(({ policy, figures }) => {
      if (!figures) return [];
      const numbers = POLICY_COLUMNS.map(({ read }) => read(figures));
      return [[policy.venue, policy.rank, ...numbers, figures.paidBy.adl, figures.digest]];
    }),
  };
}
