/** The account in figures, each with the rule that defines it. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatPrice, formatUsd } from './format';
import { generationName, nodeOf, outcomeOf, outcomeWords } from './names';
import { openingOf } from './opening';

export interface Fact {
  readonly label: string;
  readonly code: string;
  readonly value: string;
  /** What the figure means, for a tooltip. */
  readonly says: string;
}

/** `long BTC, cross margin, tertiary`. */
export function accountLine(run: Run, scenario: Scenario, bucket: number): string {
  const node = nodeOf(run, bucket);
  const opening = openingOf(run, scenario, bucket);
  const held = opening.positions
    .slice(0, 3)
    .map((p) => `${p.sizeBase > 0 ? 'long' : 'short'} ${run.instrumentIds[p.instrument] ?? ''}`);
  if (opening.positions.length > 3) held.push(`${opening.positions.length - 3} more`);
  const margin = (run.buckets.isolated[bucket] ?? -1) < 0 ? 'cross margin' : 'isolated margin';
  const last = node < 0 ? outcomeWords(outcomeOf(run, bucket)) : generationName(run.nodes.generation[node] ?? 0);
  return [...held, margin, last].join(', ');
}

/** Figures of a bucket; prices are those of its largest position (the lead at the trigger when it fell). */
export function accountFacts(run: Run, scenario: Scenario, bucket: number): Fact[] {
  const opening = openingOf(run, scenario, bucket);
  const node = nodeOf(run, bucket);
  const lead =
    node < 0 ? opening.positions[0] : opening.positions.find((p) => p.instrument === run.nodes.leadInstrument[node]);
  const row = (lead ?? opening.positions[0])?.row ?? -1;
  const facts: Fact[] = [
    {
      label: 'Collateral',
      code: 'MARGIN-01',
      value: formatUsd(opening.collateralUsd),
      says: 'Cash behind the positions before the first tick.',
    },
    ...priceFacts(run, row),
  ];
  if (node < 0) return [...facts, endFact(run, bucket)];
  const { nodes } = run;
  facts.push({
    label: 'Loss at the trigger',
    code: 'CAUSE-04',
    value: formatUsd(nodes.markLossUsd[node] ?? 0),
    says: 'At mark, against the opening index.',
  });
  facts.push({
    label: 'Paid by the fund',
    code: 'FUND-02',
    value: formatUsd(nodes.paidFundUsd[node] ?? 0),
    says: 'What the insurance fund paid of its loss.',
  });
  facts.push({
    label: 'Forgone by others',
    code: 'ADL-04',
    value: formatUsd(nodes.forgoneUsd[node] ?? 0),
    says: 'Profit that winners gave up because of it; beside the sum, not in it.',
  });
  return [...facts, endFact(run, bucket)];
}

/** A bucket that was taken over whole never came to an order, so it has none of the two. */
function priceFacts(run: Run, row: number): Fact[] {
  const liquidationUsd = run.buckets.liquidationPriceUsd[row] ?? Number.NaN;
  const bankruptcyUsd = run.buckets.bankruptcyPriceUsd[row] ?? Number.NaN;
  const facts: Fact[] = [];
  if (Number.isFinite(liquidationUsd)) {
    facts.push({
      label: 'Liquidation price',
      code: 'MARGIN-05',
      value: formatPrice(liquidationUsd),
      says: 'The mark at which it triggers with all other marks held, as it stood before its first forced trade.',
    });
  }
  if (Number.isFinite(bankruptcyUsd)) {
    const says = 'The price at which nothing of its margin is left.';
    facts.push({ label: 'Bankruptcy price', code: 'MARGIN-04', value: formatPrice(bankruptcyUsd), says });
  }
  return facts;
}

function endFact(run: Run, bucket: number): Fact {
  return {
    label: 'Equity at the end',
    code: 'MARGIN-01',
    value: formatUsd(run.buckets.equityUsd[bucket] ?? 0),
    says: `At the last mark. Outcome: ${outcomeWords(outcomeOf(run, bucket))}.`,
  };
}
