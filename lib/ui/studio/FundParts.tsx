'use client';
/** The tables of the fund's and the vault's panel: its money, its pools, and the accounts behind a sum. */
import { useId, useMemo, useState } from 'react';
import { bucketName, formatCount, formatTime, fundLedger, fundPools, MINUS, wholeDollars } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { Draw } from '@/lib/graph';
import type { Finished } from '@/lib/studio';
import { Code, Hint } from '@/lib/ui/kit';
import { useStudio } from './context';
import styles from './inspector.module.css';

/** Listed: the largest. */
const SHOWN = 5;
/** Shown at each press beyond: a run has thousands, and each row is in the page. */
const MORE = 200;

interface DrawListProps {
  readonly run: Run;
  readonly draws: readonly Draw[];
  readonly head: string;
  /** What its dollars are. */
  readonly says: string;
}

/** Accounts by dollars, the largest first; nothing where there are none. */
export function DrawList({ run, draws, head, says }: DrawListProps) {
  const studio = useStudio();
  const [shown, setShown] = useState(SHOWN);
  const listId = useId();
  const whole = useMemo(() => wholeDollars(draws.map(({ usd }) => usd)), [draws]);
  if (draws.length === 0) return null;
  return (
    <>
      <h3 id={listId}>{head}</h3>
      <p className={styles.note}>{says}</p>
      <table className={styles.figures} aria-labelledby={listId}>
        <tbody>
          {draws.slice(0, shown).map(({ bucket }, n) => (
            <tr key={bucket}>
              <th scope="row">
                <button type="button" className={styles.account} onClick={() => studio.select(bucket)}>
                  {bucketName(run, bucket)}
                </button>
              </th>
              <td>{dollars(whole[n] ?? 0)}</td>
            </tr>
          ))}
          {draws.length > shown && (
            <tr>
              <th scope="row">
                <button type="button" className={styles.more} onClick={() => setShown(shown + MORE)}>
                  {formatCount(draws.length - shown)} more
                </button>
              </th>
              <td>{dollars(whole.slice(shown).reduce((total, usd) => total + usd, 0))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

/** Its money as one sum from start to end. */
export function Ledger({ run }: { run: Run }) {
  const lines = useMemo(() => fundLedger(run), [run]);
  return (
    <>
      <h3>
        Its money <Code>FUND-01</Code>
      </h3>
      <table className={styles.figures} data-testid="fund-ledger">
        <tbody>
          {lines.map(({ key, label, code, says, usd, total }) => (
            <tr key={key} className={total ? styles.total : undefined}>
              <th scope="row">
                <Hint says={`${says} Rule ${code}.`}>{label}</Hint>
              </th>
              <td>{`${!total && usd > 0 ? '+' : ''}${dollars(usd)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Of a fund in pools each by itself: only its own market can draw on it. */
export function Pools({ finished: { run, scenario } }: { finished: Finished }) {
  const pools = useMemo(() => fundPools(run, scenario), [run, scenario]);
  const id = useId();
  if (pools.length === 0) return null;
  return (
    <>
      <h3 id={id}>
        Its pools, at the end <Code>FUND-01</Code>
      </h3>
      <p className={styles.note}>Each pays for its own market alone.</p>
      <table className={styles.figures} aria-labelledby={id} data-testid="fund-pools">
        <tbody>
          {pools.map((pool) => (
            <tr key={pool.id}>
              <th scope="row">
                {pool.id}, of {dollars(pool.startUsd)}
              </th>
              <td>{pool.emptyAtMs === null ? '' : `empty at ${formatTime(pool.emptyAtMs, run.tickMs)}`}</td>
              <td>{dollars(pool.endUsd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** In whole dollars: list, ledger and sentence are of one sum. */
export const dollars = (usd: number): string => `${Math.round(usd) < 0 ? MINUS : ''}$${formatCount(Math.abs(usd))}`;
