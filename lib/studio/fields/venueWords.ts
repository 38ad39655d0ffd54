/** A venue's rules in words, one after another, so that two venues can be told apart in a line. */
import { formatUsd, MINUS, NBSP } from '@/lib/analysis';
import type { Liquidation, Venue } from '@/lib/scenario';
import type { ChoiceField } from './types';
import { VENUE_FIELDS } from './venue';

/** A rule that two venues do not share. `name` and either side read as a phrase: "fee 1.25 % to the fund". */
export interface RuleChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

interface Rule {
  readonly name: string;
  /** Fields of the venue section that it speaks of. */
  readonly paths: readonly string[];
  /** null: the venue has nothing that the rule could be about. */
  readonly says: (venue: Venue) => string | null;
}

/** The rules in which `to` is another venue than `from`, in the order of the waterfall. */
export function ruleChanges(from: Venue, to: Venue): RuleChange[] {
  return VENUE_RULES.flatMap(({ name, says }) => {
    const [before, after] = [says(from), says(to)];
    return before === null || after === null || before === after ? [] : [{ name, from: before, to: after }];
  });
}

function labelOf(field: string, value: string): string {
  const found = VENUE_FIELDS.find((one): one is ChoiceField => one.id === field && one.kind === 'choice');
  return found?.options.find((option) => option.value === value)?.label ?? value;
}

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(3))}${NBSP}%`;

function time(ms: number): string {
  if (ms % 3_600_000 === 0 && ms > 0) return `${ms / 3_600_000}${NBSP}h`;
  return `${Number((ms / 1000).toPrecision(3))}${NBSP}s`;
}

function markSays({ mark }: Venue): string {
  const rule = labelOf('mark', mark.rule);
  return mark.rule === 'blend' ? `${rule}, ${percent(mark.weight)} book` : rule;
}

/** null where the mark has no average. */
function basisSays({ mark }: Venue): string | null {
  return mark.rule === 'median3' || mark.rule === 'indexPlusEma' ? time(mark.emaMs) : null;
}

function sizeSays({ size }: Liquidation): string {
  switch (size.kind) {
    case 'full':
      return 'all at once';
    case 'fraction': {
      const above = size.aboveUsd > 0 ? ` above ${formatUsd(size.aboveUsd)}` : '';
      const then = size.cooldownMs > 0 ? `, then all for ${time(size.cooldownMs)}` : '';
      return `${percent(size.fraction)}${above}${then}`;
    }
    case 'toLowerTier':
      return 'down to the tier below';
    case 'restore':
      return `back to ${size.targetRatio} x margin`;
  }
}

function limitSays({ limit }: Liquidation): string {
  return limit.kind === 'band' ? `${percent(limit.band)} from the mark` : labelOf('limit', limit.kind);
}

function feeSays({ feeRate, feeShareToFund }: Liquidation): string {
  if (feeRate === 0) return 'none';
  if (feeShareToFund === 0) return `${percent(feeRate)} to the venue`;
  return `${percent(feeRate)}${feeShareToFund === 1 ? '' : `, ${percent(feeShareToFund)} of it`} to the fund`;
}

function speedSays({ actionsPerSecond, notionalUsdPerSecond, latencyMs }: Liquidation): string {
  const limits = [
    actionsPerSecond === undefined ? '' : `${actionsPerSecond} a second`,
    notionalUsdPerSecond === undefined ? '' : `${formatUsd(notionalUsdPerSecond)} a second`,
    latencyMs > 0 ? `${time(latencyMs)} late` : '',
  ].filter((text) => text !== '');
  return limits.length === 0 ? 'without limit' : limits.join(', ');
}

function stopSays({ fund }: Venue): string | null {
  if (!fund) return null;
  if (fund.drawdownStop === undefined) return 'never';
  const resumes = fund.resumeAt === fund.drawdownStop ? '' : `, resumes at ${MINUS}${percent(fund.resumeAt ?? 0)}`;
  return `at ${MINUS}${percent(fund.drawdownStop)} in ${time(fund.windowMs)}${resumes}`;
}

const PAYERS = { vault: 'vault', fund: 'fund', adl: 'ADL', socialise: 'everybody' } as const;
const ORDERS = {
  largestMaintenance: 'most margin first',
  largestLoss: 'largest loss first',
  mostLiquid: 'most liquid first',
  proRata: 'all alike',
} as const;
const ADL_PRICES = { bankruptcy: 'bankruptcy', mark: 'the mark', previousMark: 'the mark before' } as const;

/** Every rule of a venue, in the order of the waterfall; each field of the section belongs to one. */
export const VENUE_RULES: readonly Rule[] = [
  { name: 'mark', paths: ['/mark/rule', '/mark/weight'], says: markSays },
  { name: 'basis half-life', paths: ['/mark/emaMs'], says: basisSays },
  {
    name: 'marks',
    paths: ['/mark/intervalMs', '/mark/latencyMs'],
    says: ({ mark }) => `every ${time(mark.intervalMs)}${mark.latencyMs > 0 ? `, ${time(mark.latencyMs)} late` : ''}`,
  },
  {
    name: 'mark band',
    paths: ['/mark/band'],
    says: ({ mark }) => (mark.band === undefined ? 'none' : `${percent(mark.band)} round the index`),
  },
  { name: 'liquidation size', paths: ['/liquidation/size'], says: (v) => sizeSays(v.liquidation) },
  { name: 'liquidation limit', paths: ['/liquidation/limit'], says: (v) => limitSays(v.liquidation) },
  { name: 'positions', paths: ['/liquidation/order'], says: (v) => ORDERS[v.liquidation.order] },
  {
    name: 'fee',
    paths: ['/liquidation/feeRate', '/liquidation/feeShareToFund'],
    says: (v) => feeSays(v.liquidation),
  },
  { name: 'surplus', paths: ['/liquidation/surplusTo'], says: (v) => `to the ${v.liquidation.surplusTo}` },
  {
    name: 'speed',
    paths: ['/liquidation/actionsPerSecond', '/liquidation/notionalUsdPerSecond', '/liquidation/latencyMs'],
    says: (v) => speedSays(v.liquidation),
  },
  {
    name: 'rest',
    paths: ['/liquidation/residue'],
    says: ({ liquidation: { residue } }) =>
      residue.length === 0 ? 'to nobody' : `to ${residue.map((who) => PAYERS[who]).join(', ')}`,
  },
  {
    name: 'vault',
    paths: ['/vault'],
    says: ({ vault }) =>
      vault
        ? `below ${percent(vault.takeoverShare)} of margin, sells ${percent(vault.shedPerSecond)} a second`
        : 'none',
  },
  {
    name: 'fund',
    paths: ['/fund/scope', '/fund/startUsd'],
    says: ({ fund }) => (fund ? (fund.scope === 'shared' ? 'for all instruments' : 'for each instrument') : 'none'),
  },
  { name: 'fund stops', paths: ['/fund/drawdownStop', '/fund/windowMs', '/fund/resumeAt'], says: stopSays },
  {
    name: 'fund takes',
    paths: ['/fund/takesPositions', '/fund/shedPerSecond'],
    says: ({ fund }) =>
      fund ? (fund.takesPositions ? `positions, sells ${percent(fund.shedPerSecond)} a second` : 'no positions') : null,
  },
  {
    name: 'fund pays',
    paths: ['/fund/perEventCapUsd'],
    says: ({ fund }) =>
      fund ? (fund.perEventCapUsd === undefined ? 'all it has' : `${formatUsd(fund.perEventCapUsd)} at a time`) : null,
  },
  { name: 'ADL', paths: ['/adl/rank', '/adl/cap'], says: ({ adl }) => (adl ? labelOf('adl', adl.rank) : 'none') },
  { name: 'ADL at', paths: ['/adl/price'], says: ({ adl }) => (adl ? ADL_PRICES[adl.price] : null) },
  { name: 'socialised loss', paths: ['/socialise'], says: (v) => labelOf('socialise', v.socialise) },
  {
    name: 'funding',
    paths: ['/fundingIntervalMs'],
    says: (v) => (v.fundingIntervalMs === undefined ? 'none' : `every ${time(v.fundingIntervalMs)}`),
  },
];
