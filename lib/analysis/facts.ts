/** The account in figures, each with the rule that defines it and the moment at which it holds. */
import { fellFromStart, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatDollars, formatPrice, formatTime } from './format';
import { generationPhrase, isolatedWords, nodeOf, outcomeOf, outcomeWords } from './names';
import { type Opening, openingOf } from './opening';

export interface Fact {
  readonly label: string;
  readonly code: string;
  /** `at 5:21 min`, `until 5:21 min`. */
  readonly when: string;
  readonly value: string;
  /** What the figure means, for a tooltip. */
  readonly says: string;
}

/** `long BTC, cross margin, third generation`. */
export function accountLine(run: Run, scenario: Scenario, bucket: number): string {
  const node = nodeOf(run, bucket);
  const opening = openingOf(run, scenario, bucket);
  const held = opening.positions
    .slice(0, 3)
    .map((p) => `${p.sizeBase > 0 ? 'long' : 'short'} ${run.instrumentIds[p.instrument] ?? ''}`);
  if (opening.positions.length > 3) held.push(`${opening.positions.length - 3} more`);
  const isolated = isolatedWords(run, bucket);
  const margin = isolated === '' ? 'cross margin' : `${isolated}, with its own margin`;
  const last = node < 0 ? outcomeWords(outcomeOf(run, bucket)) : generationPhrase(run.nodes.generation[node] ?? 0);
  const early = node >= 0 && fellFromStart(run, node) ? ['below maintenance from the start'] : [];
  return [...held, margin, last, ...early].join(', ');
}

/** Prices and the trigger; prices are those of its largest position (the lead at the trigger when it fell). */
export function accountFacts(run: Run, scenario: Scenario, bucket: number): Fact[] {
  const opening = openingOf(run, scenario, bucket);
  const node = nodeOf(run, bucket);
  const lead =
    node < 0 ? opening.positions[0] : opening.positions.find((p) => p.instrument === run.nodes.leadInstrument[node]);
  const row = (lead ?? opening.positions[0])?.row ?? -1;
  return [...(node < 0 ? [] : triggerFacts(run, node)), ...priceFacts(run, opening, node, row), ...adlFacts(run, node)];
}

function triggerFacts(run: Run, node: number): Fact[] {
  const { nodes } = run;
  const when = `at ${formatTime((nodes.triggerTick[node] ?? 0) * run.tickMs, run.tickMs)}`;
  return [
    {
      label: 'Loss so far',
      code: 'CAUSE-04',
      when,
      value: formatDollars(nodes.markLossUsd[node] ?? 0),
      says: 'When it was triggered: at mark, against the index at the start, over the positions then open.',
    },
    {
      label: 'Equity then',
      code: 'MARGIN-02',
      when,
      value: formatDollars(nodes.equityUsd[node] ?? 0),
      says: 'At mark, all its positions together. Below its maintenance it is triggered.',
    },
    {
      label: 'Maintenance',
      code: 'MARGIN-02',
      when,
      value: formatDollars(nodes.maintenanceUsd[node] ?? 0),
      says: 'The equity that its positions call for at that moment.',
    },
  ];
}

/** A bucket that was taken over whole never came to an order, so it has none of the two. */
function priceFacts(run: Run, opening: Opening, node: number, row: number): Fact[] {
  const liquidationUsd = run.buckets.liquidationPriceUsd[row] ?? Number.NaN;
  const bankruptcyUsd = run.buckets.bankruptcyPriceUsd[row] ?? Number.NaN;
  const several = opening.positions.length > 1;
  const id = run.instrumentIds[run.buckets.positionInstrument[row] ?? 0] ?? '';
  const of = several ? `, ${id}` : '';
  const firstTick = node < 0 ? -1 : (run.nodes.firstActionTick[node] ?? -1);
  const isOpen = (run.buckets.sizeBase[row] ?? 0) !== 0;
  // A closed position keeps the prices of its bucket's first action, an open one has those of the end.
  const when = isOpen || firstTick < 0 ? 'at the end' : `until ${formatTime(firstTick * run.tickMs, run.tickMs)}`;
  const facts: Fact[] = [];
  if (Number.isFinite(liquidationUsd)) {
    const others = several ? `, the marks of its other positions held` : '';
    facts.push({
      label: `Liquidation price${of}`,
      code: 'MARGIN-05',
      when,
      value: formatPrice(liquidationUsd),
      says: `The mark of ${id} at which it triggers${others}${isOpen ? '' : ', as it stood before its first forced trade'}.`,
    });
  }
  if (Number.isFinite(bankruptcyUsd)) {
    const says = several
      ? `The price of ${id} that uses up its part of the account's equity. Each position of a cross account has a part of it in proportion to its maintenance, so this is no price at which the account as a whole is at zero.`
      : 'The price at which nothing of its margin is left.';
    facts.push({ label: `Bankruptcy price${of}`, code: 'MARGIN-04', when, value: formatPrice(bankruptcyUsd), says });
  }
  return facts;
}

/** What ADL did to winners because of it: beside the sum of its loss, not in it. */
function adlFacts(run: Run, node: number): Fact[] {
  if (node < 0 || (run.nodes.adlNotionalUsd[node] ?? 0) < 0.5) return [];
  const usd = run.nodes.forgoneUsd[node] ?? 0;
  return [
    {
      label: usd < 0 ? 'Winners gained' : 'Winners gave up',
      code: 'ADL-04',
      when: 'by ADL',
      value: formatDollars(Math.abs(usd)),
      says:
        usd < 0
          ? 'Winners were closed against what was left of it at a price better for them than the mark. Not part of its loss.'
          : 'Profit that winners gave up, closed against what was left of it at a price worse for them than the mark. Not part of its loss.',
    },
  ];
}
