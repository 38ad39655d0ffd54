'use client';
/** The ten largest accounts and what became of each on either side. */
import { useMemo } from 'react';
import { type Fate, formatUsd, largestAccounts } from '@/lib/analysis';
import type { FinishedPair } from '@/lib/studio';
import { GenerationMark } from '@/lib/ui/charts';
import styles from './compare.module.css';
import { usePair, usePairState } from './context';

const COUNT = 10;

export function TopTen({ pair }: { readonly pair: FinishedPair }) {
  const studio = usePair();
  const selected = usePairState((s) => s.selected);
  const rows = useMemo(() => (pair.pictures.aligned ? largestAccounts(pair.a, pair.b, COUNT) : []), [pair]);
  if (rows.length === 0) return null;
  return (
    <table className={styles.ten}>
      <caption>
        {rows.length < COUNT ? 'All accounts, the largest first' : 'The ten largest accounts'}
        <span>Position in USD at the opening index; ADL: the share of its opening size that was closed.</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col" className={styles.number}>
            Position
          </th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.bucket} className={row.name === selected ? styles.chosen : undefined}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={row.name === selected}
                onClick={() => studio.select(row.name === selected ? null : row.name)}
              >
                {row.name}
              </button>{' '}
              <span>{row.held}</span>
            </th>
            <td className={styles.number}>{formatUsd(row.notionalUsd)}</td>
            <td>
              <FateWords fate={row.a} side={row.side} />
            </td>
            <td className={row.a.words === row.b.words ? undefined : styles.differs}>
              <FateWords fate={row.b} side={row.side} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FateWords({ fate, side }: { fate: Fate; side: number }) {
  const triangle = side > 0 ? 'M-4.5 4h9L0-5Z' : 'M-4.5-4h9L0 5Z';
  return (
    <>
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
        {fate.kind === 'fell' ? (
          <GenerationMark generation={fate.generation} cx={0} cy={0} r={4.6} />
        ) : (
          <path d={triangle} className={fate.kind === 'adl' ? styles.adlMark : styles.openMark} />
        )}
      </svg>
      {fate.words}
    </>
  );
}
