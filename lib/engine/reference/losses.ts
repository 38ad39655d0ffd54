/** SOC-01, T7: deficits the fund did not pay, once per instrument, and who carries them. */
import { shareOut } from './adl';
import { equityOf, pnlUsd } from './margin';
import { at, emit, openPositions, type Position, type Uncovered, type World } from './world';

export function socialise(world: World): void {
  const waiting = world.uncovered;
  world.uncovered = [];
  world.instruments.forEach((_, i) => {
    const items = waiting.filter(({ instrument }) => instrument === i);
    if (items.length === 0) return;
    const totalUsd = items.reduce((sum, { amountUsd }) => sum + amountUsd, 0);
    const cameIn = collect(world, i, totalUsd);
    // What only rounding has left open is paid.
    const paidUsd = totalUsd - cameIn < 1e-12 * totalUsd ? totalUsd : cameIn;
    for (const item of items) {
      const part = paidUsd === totalUsd ? item.amountUsd : (item.amountUsd * paidUsd) / totalUsd;
      credit(world, item, part);
      leaveOpen(world, item, item.amountUsd - part);
    }
  });
}

/** Takes up to `totalUsd` from those with a position in the instrument; returns what came in. */
function collect(world: World, i: number, totalUsd: number): number {
  const rule = world.scenario.venue.socialise;
  if (rule === 'none') return 0;
  const markUsd = at(world.real.markUsd, i);
  const holders = world.buckets.flatMap((bucket) => openPositions(bucket).filter((p) => p.instrument === i));
  const basis = holders.map((position) =>
    rule === 'gains' ? Math.max(0, pnlUsd(position, markUsd) - position.haircutUsd) : Math.abs(position.sizeBase),
  );
  const most =
    rule === 'gains' ? basis : holders.map(({ bucket }) => Math.max(0, equityOf(bucket, world.real.markUsd)));
  const parts = shareOut(totalUsd, basis, most);
  let paid = 0;
  holders.forEach((position, n) => {
    const part = at(parts, n);
    if (!(part > 0)) return;
    take(world, position, part, at(basis, n), rule === 'gains');
    paid += part;
  });
  return Math.min(paid, totalUsd);
}

function take(world: World, position: Position, usd: number, basis: number, isHaircut: boolean): void {
  const { bucket, instrument } = position;
  bucket.collateralUsd -= usd;
  if (isHaircut) position.haircutUsd += usd;
  world.totals.socialisedUsd += usd;
  emit(world, 'socialised', { bucket: bucket.index, instrument }, usd, basis);
}

function credit(world: World, { bucket, vault }: Uncovered, usd: number): void {
  if (bucket) {
    bucket.collateralUsd += usd;
    bucket.paidSocialisedUsd += usd;
  } else if (vault && world.vault) {
    world.vault.cashUsd += usd;
  }
}

function leaveOpen(world: World, { bucket, vault, instrument }: Uncovered, usd: number): void {
  if (!(usd > 0)) return;
  world.totals.isLossUnresolved = true;
  world.totals.unresolvedUsd += usd;
  if (bucket) bucket.unresolvedUsd += usd;
  else if (vault && world.vault) world.vault.unresolvedUsd += usd;
  emit(world, 'loss-unresolved', { bucket: bucket ? bucket.index : -1, instrument }, usd);
}
