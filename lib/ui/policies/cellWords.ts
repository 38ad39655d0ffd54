/** What stands under a small picture: what its bar is made of, and what became of the fund where nobody else paid. Pure. */
import { formatTime, formatUsd, PAYER_ORDER, type Payer, type PolicyFigures, paidUsd } from '@/lib/analysis';

const NAMES: Record<Payer, string> = {
  fund: 'fund',
  vault: 'vault',
  adl: 'ADL',
  social: 'socialised',
  unpaid: 'unpaid',
};

/** A part of the bar smaller than this share of it is not seen, and not named. */
const LEAST_SHARE = 0.01;
/** Less reads as nothing. */
const A_CENT = 0.005;

/** All that was paid, USD. */
export const paidInAllUsd = (figures: PolicyFigures): number =>
  PAYER_ORDER.reduce((sum, payer) => sum + paidUsd(figures, payer), 0);

/** `fund $2.02m, first empty 4:27 min`, `fund $662k, ADL $3.4m`, `no fund; vault $1.2m, ADL $3.4m`. */
export function cellWords(figures: PolicyFigures): string {
  const { fundUsd, fund } = figures;
  const leastUsd = Math.max(A_CENT, LEAST_SHARE * paidInAllUsd(figures));
  const payers = PAYER_ORDER.filter((payer) => paidUsd(figures, payer) >= leastUsd);
  const parts = payers.map((payer) =>
    payer === 'fund' ? fundPart(figures) : `${NAMES[payer]} ${formatUsd(paidUsd(figures, payer))}`,
  );
  const before = fundUsd.length === 0 ? 'no fund' : fund.moved ? '' : 'fund untouched';
  const hasOthers = payers.some((payer) => payer !== 'fund');
  const after = before === '' && !hasOthers ? fundState(figures, parts.length > 0) : '';
  return [before, [...parts, ...(after === '' ? [] : [after])].join(', ')].filter((words) => words !== '').join('; ');
}

/** What it paid and what it lost on positions are two columns of the table: neither goes by the other's name. */
function fundPart({ paidBy, fund: { lostUsd } }: PolicyFigures): string {
  const lost = lostUsd >= A_CENT ? `lost ${formatUsd(lostUsd)} on positions` : '';
  if (paidBy.fund < A_CENT) return `fund ${lost}`;
  return lost === '' ? `fund ${formatUsd(paidBy.fund)}` : `fund ${formatUsd(paidBy.fund)} and ${lost}`;
}

/** Of a fund that moved: what is not in the bar. */
function fundState({ fund, tickMs }: PolicyFigures, isNamed: boolean): string {
  const { emptyAtMs, cameInUsd, lostUsd } = fund;
  const head = isNamed ? '' : 'fund ';
  if (emptyAtMs !== null) return `${head}first empty ${formatTime(emptyAtMs, tickMs)}`;
  if (lostUsd <= -A_CENT) return `${head}made ${formatUsd(-lostUsd)} on positions`;
  if (cameInUsd >= A_CENT) return `${head}took in ${formatUsd(cameInUsd)}`;
  return isNamed ? '' : 'fund moved by less than a cent';
}
