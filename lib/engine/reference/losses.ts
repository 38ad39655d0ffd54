/** SOC-01, T7: deficits the fund did not pay, once per instrument, and who carries them. */
import { shareOut } from './adlShares';
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
    const paidUsd = totalUsd - cameIn <= 1e-12 * totalUsd ? totalUsd : cameIn;
    world.totals.socialisedUsd += paidUsd;
    for (const item of items) {
      const part = paidUsd >= totalUsd ? item.amountUsd : item.amountUsd * (paidUsd / totalUsd);
      credit(world, item, part);
      leaveOpen(world, item, item.amountUsd - part);
    }
  });
}

/** Takes up to `totalUsd` from those with a position in the instrument; returns what came in. */
function collect(world: World, i: number, totalUsd: number): number {
  const rule = world.scenario.venue.socialise;
  if (rule === 'none') return 0;
  const holders = world.buckets.flatMap((bucket) => openPositions(bucket).filter((p) => p.instrument === i));
  return rule === 'gains' ? fromGains(world, i, holders, totalUsd) : fromInterest(world, holders, totalUsd);
}

/** A haircut in proportion to positive pnl, net of haircuts before, never more than it. */
function fromGains(world: World, i: number, holders: readonly Position[], totalUsd: number): number {
  const rows = holders
    .map((position) => ({ position, gainUsd: pnlUsd(position, at(world.real.markUsd, i)) - position.haircutUsd }))
    .filter(({ gainUsd }) => gainUsd > 0);
  const sum = rows.reduce((total, { gainUsd }) => total + gainUsd, 0);
  if (sum === 0) return 0;
  const share = Math.min(1, totalUsd / sum);
  for (const { position, gainUsd } of rows) take(world, position, gainUsd * share, gainUsd, true);
  return sum * share;
}

/** Per unit of open size, never more than a bucket's positive equity, the excess shared again. */
function fromInterest(world: World, holders: readonly Position[], totalUsd: number): number {
  const sizes = holders.map(({ sizeBase }) => Math.abs(sizeBase));
  const most = holders.map(({ bucket }) => Math.max(0, equityOf(bucket, world.real.markUsd)));
  const parts = shareOut(totalUsd, sizes, most);
  holders.forEach((position, n) => {
    if (at(parts, n) > 0) take(world, position, at(parts, n), at(sizes, n), false);
  });
  return Math.min(
    totalUsd,
    parts.reduce((sum, part) => sum + part, 0),
  );
}

function take(world: World, position: Position, usd: number, basis: number, isHaircut: boolean): void {
  const { bucket, instrument } = position;
  bucket.collateralUsd -= usd;
  if (isHaircut) position.haircutUsd += usd;
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
