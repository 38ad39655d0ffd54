/** An account's money from its start to its end as one sum that balances (CAUSE-06). */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { bucketLog } from './bucketLog';
import { MINUS } from './format';
import { nodeOf } from './names';
import { openingOf } from './opening';

export interface LedgerRow {
  readonly key:
    | 'collateral'
    | 'open'
    | 'withdrawn'
    | 'start'
    | 'loss'
    | 'fund'
    | 'vault'
    | 'socialised'
    | 'unpaid'
    | 'end';
  readonly label: string;
  readonly code: string;
  /** The moment at which it holds, or the span. */
  readonly when: string;
  /** What it means. */
  readonly says: string;
  /** Whole units of the ledger (dollars, or cents in a small one), signed as it is added; a total is not added. */
  readonly units: number;
  readonly total: boolean;
  /** `$985,000`, `−$1,294,423`. */
  readonly text: string;
}

type Row = Omit<LedgerRow, 'units' | 'total' | 'text'> & { readonly usd: number };

/**
 * The rows from what it had at the start to its equity at the end, both totals among them: what is added between the two
 * comes to the last to the digit shown. A ledger below $1,000 is in cents. Equity below zero counts as 0: what lies
 * under it is the row "unpaid".
 */
export function ledgerOf(run: Run, scenario: Scenario, bucket: number): LedgerRow[] {
  const node = nodeOf(run, bucket);
  const opening = openingOf(run, scenario, bucket);
  const finalUsd = run.buckets.equityUsd[bucket] ?? 0;
  const withdrawnUsd = bucketLog(run, bucket).withdrawnUsd;
  const endUsd = node < 0 ? finalUsd : Math.max(0, finalUsd);
  const lossUsd = node < 0 ? opening.equityUsd - withdrawnUsd - finalUsd : (run.nodes.lossUsd[node] ?? 0);
  const startRows: Row[] = [
    { ...COLLATERAL, usd: opening.collateralUsd },
    {
      ...(opening.equityUsd < opening.collateralUsd ? OPEN_LOSS : OPEN_PROFIT),
      usd: opening.equityUsd - opening.collateralUsd,
    },
  ];
  const flows: Row[] = [
    { ...WITHDRAWN, usd: -withdrawnUsd },
    { ...(lossUsd < 0 ? WON : LOST), usd: -lossUsd },
    ...(node < 0 ? [] : payers(run, node)),
  ];
  const scale = Math.max(opening.equityUsd, Math.abs(lossUsd), endUsd) < 1000 ? 100 : 1;
  return rowsOf(startRows, flows, opening.equityUsd, endUsd, scale);
}

function payers(run: Run, node: number): Row[] {
  const { nodes } = run;
  return [
    { ...FUND, usd: nodes.paidFundUsd[node] ?? 0 },
    vaultRow(nodes.paidVaultUsd[node] ?? 0),
    { ...SOCIALISED, usd: nodes.paidSocialisedUsd[node] ?? 0 },
    { ...UNPAID, usd: nodes.unresolvedUsd[node] ?? 0 },
  ];
}

function vaultRow(usd: number): Row {
  return { ...VAULT, label: usd < 0 ? 'Kept by the vault' : 'Paid by the vault', usd };
}

/** Every row is rounded by itself but two: the open profit and the loss take up what rounding left over. */
function rowsOf(
  startRows: readonly Row[],
  flows: readonly Row[],
  startUsd: number,
  endUsd: number,
  scale: number,
): LedgerRow[] {
  const units = (usd: number) => Math.round(usd * scale);
  const row = (one: Row, value: number, total = false): LedgerRow => {
    const { usd: _usd, ...rest } = one;
    return { ...rest, units: value, total, text: moneyText(value, scale) };
  };
  const start = units(startUsd);
  const end = units(endUsd);
  const [collateral, open] = startRows;
  const rows: LedgerRow[] = [];
  if (collateral && open) {
    const first = units(collateral.usd);
    rows.push(row(collateral, first));
    if (start !== first) rows.push(row(open, start - first));
  }
  rows.push(row({ ...START, usd: startUsd }, start, true));
  const others = flows.filter((one) => one.key !== 'loss').map((one) => [one, units(one.usd)] as const);
  const lossUnits = end - start - others.reduce((sum, [, value]) => sum + value, 0);
  for (const one of flows) {
    const value = one.key === 'loss' ? lossUnits : (others.find(([other]) => other === one)?.[1] ?? 0);
    if (value !== 0 || one.key === 'loss') rows.push(row(one, value));
  }
  rows.push(row({ ...END, usd: endUsd }, end, true));
  return rows;
}

function moneyText(units: number, scale: number): string {
  const digits = scale === 1 ? 0 : 2;
  const body = (Math.abs(units) / scale).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${units < 0 ? MINUS : ''}$${body}`;
}

const AT_START = 'at the start';
const IN_LIFE = 'over its life';
const AT_END = 'at the end';

const COLLATERAL = {
  key: 'collateral',
  label: 'Collateral',
  code: 'MARGIN-01',
  when: AT_START,
  says: 'Cash behind its positions before the first tick.',
} as const;
const OPEN_SAYS =
  'It had entered before the first tick: what its positions were worth then, against what they were bought or sold at.';
const OPEN_PROFIT = { key: 'open', label: 'Open profit', code: 'MARGIN-01', when: AT_START, says: OPEN_SAYS } as const;
const OPEN_LOSS = { ...OPEN_PROFIT, label: 'Open loss' } as const;
const START = {
  key: 'start',
  label: 'Equity',
  code: 'MARGIN-01',
  when: AT_START,
  says: 'Collateral with the open profit: all that it could lose.',
} as const;
const WITHDRAWN = {
  key: 'withdrawn',
  label: 'Taken out',
  code: 'MARGIN-01',
  when: IN_LIFE,
  says: 'Withdrawn by its owner during the run.',
} as const;
const LOST = {
  key: 'loss',
  label: 'Lost',
  code: 'CAUSE-06',
  when: IN_LIFE,
  says: 'By prices, fees and funding, from the start to the end of the run, over all its positions.',
} as const;
const WON = { ...LOST, label: 'Won' } as const;
const FUND = {
  key: 'fund',
  label: 'Paid by the fund',
  code: 'FUND-02',
  when: IN_LIFE,
  says: 'What the insurance fund paid of its loss, past its own equity.',
} as const;
const VAULT = {
  key: 'vault',
  code: 'VAULT-01',
  when: IN_LIFE,
  says: 'Equity below zero that the vault took over with its positions; what was left above zero the vault keeps.',
} as const;
const SOCIALISED = {
  key: 'socialised',
  label: 'Socialised',
  code: 'SOC-01',
  when: IN_LIFE,
  says: 'Loss that neither fund nor vault covered, shared among the others.',
} as const;
const UNPAID = {
  key: 'unpaid',
  label: 'Unpaid',
  code: 'LIQ-09',
  when: AT_END,
  says: 'Loss that nobody has paid by the end of the run.',
} as const;
const END = {
  key: 'end',
  label: 'Equity',
  code: 'MARGIN-01',
  when: AT_END,
  says: 'Start, loss and what others paid, added up; at the last mark.',
} as const;
