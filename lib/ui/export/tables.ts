/** The run's tables as CSV: who fell, every account with its positions, every event. Rows are made as they are read. */
import { accountRow, bucketsByAccount, eventRow, nodeRow } from '@/lib/analysis';
import { EVENT_KINDS, EVENT_NAMES, type Run } from '@/lib/engine';
import type { CsvRow, CsvTable } from './types';

/** One row a fall, in order of falling. */
export function fallsTable(run: Run): CsvTable {
  const columns = [
    ...['account', 'generation', 'cause', 'fall', 'triggeredAtMs', 'firstActionAtMs', 'instrument', 'side'],
    ...['notionalUsd', 'equityUsd', 'maintenanceUsd', 'markLossUsd', 'fromShockUsd', 'pulledDownBy', 'pushUsd'],
    ...['lossUsd', 'paidMarginUsd', 'paidFundUsd', 'paidVaultUsd', 'paidSocialisedUsd', 'unresolvedUsd'],
    ...['adlNotionalUsd', 'forgoneUsd'],
  ];
  function* rows(): Generator<CsvRow> {
    for (let n = 0; n < run.nodes.count; n += 1) {
      const row = nodeRow(run, n);
      const { paid, pushedBy } = row;
      yield [
        ...[row.bucket, row.generation, row.cause, row.fall, row.triggeredAtMs, row.firstActionAtMs],
        ...[row.instrument, row.side, row.notionalUsd, row.equityUsd, row.maintenanceUsd, row.markLossUsd],
        ...[row.lossFrom.shockUsd, pushedBy[0]?.bucket ?? null, pushedBy[0]?.usd ?? null, row.lossUsd],
        ...[paid.marginUsd, paid.fundUsd, paid.vaultUsd, paid.socialisedUsd, paid.unresolvedUsd],
        ...[row.adlNotionalUsd, row.forgoneUsd],
      ];
    }
  }
  return { columns, rows: rows() };
}

/** One row a position; an account without one has a row of its own. */
export function accountsTable(run: Run): CsvTable {
  const columns = [
    ...['account', 'bucket', 'outcome', 'openingCollateralUsd', 'collateralUsd', 'equityUsd', 'instrument'],
    ...['openingSizeBase', 'entryUsd', 'sizeBase', 'liquidationPriceUsd', 'bankruptcyPriceUsd'],
  ];
  function* rows(): Generator<CsvRow> {
    const first = bucketsByAccount(run);
    for (let a = 0; a < run.accounts.count; a += 1) {
      const { id, buckets, outcome, idleUsd } = accountRow(run, a, first);
      if (buckets.length === 0)
        yield [id, null, outcome, idleUsd, idleUsd, idleUsd, null, null, null, null, null, null];
      for (const { positions, ...bucket } of buckets) {
        const of: CsvRow = [id, bucket.name, bucket.outcome];
        const money: CsvRow = [bucket.openingCollateralUsd, bucket.collateralUsd, bucket.equityUsd];
        if (positions.length === 0) yield [...of, ...money, null, null, null, null, null, null];
        for (const p of positions)
          yield [
            ...of,
            ...money,
            ...[p.instrument, p.openingSizeBase, p.entryUsd, p.sizeBase],
            ...[p.liquidationPriceUsd, p.bankruptcyPriceUsd],
          ];
      }
    }
  }
  return { columns, rows: rows() };
}

/** One row an event; a value that its kind does not have is empty. */
export function eventsTable(run: Run): CsvTable {
  const kinds = new Set(run.log.kind.subarray(0, run.log.count));
  const names = EVENT_NAMES.filter((_, kind) => kinds.has(kind)).flatMap((kind) => [...EVENT_KINDS[kind].values]);
  const values = [...new Set<string>(names)];
  function* rows(): Generator<CsvRow> {
    for (let e = 0; e < run.log.count; e += 1) {
      const row = eventRow(run, e);
      yield [
        ...[row.tick, row.atMs, row.kind, row.bucket, row.instrument, row.other],
        ...values.map((name) => row[name] ?? null),
      ];
    }
  }
  return { columns: ['tick', 'atMs', 'kind', 'bucket', 'instrument', 'other', ...values], rows: rows() };
}
