/** Who paid what lay past the margin, in the order they pay (CAUSE-06); what ADL took from winners stands beside the sum. */

import { useId } from 'react';
import { formatUsdEven, HINTS } from '@/lib/analysis';
import { Hint } from '@/lib/ui/kit';
import styles from './charts.module.css';
import { PAYERS, type Payer, PayPatterns, payFill } from './Patterns';
import { linearScale } from './scales';

/** All in USD. */
export interface WhoPaidProps {
  readonly fundUsd: number;
  /** Null: the venue has no vault. Below zero: it gained. */
  readonly vaultUsd: number | null;
  /** Profit that winners gave up; below zero: they gained. */
  readonly adlForgoneUsd: number;
  readonly socialisedUsd: number;
  readonly unresolvedUsd: number;
  /** What stands beside the sum, a line each: what a figure is made of, or what is none of it. */
  readonly beside?: readonly string[];
}

const NAMES: Record<Payer, string> = {
  fund: 'Fund',
  vault: 'Vault',
  adl: 'Winners, by ADL',
  social: 'Winners, socialised',
  unresolved: 'Nobody yet',
};

/** What it is called when it did not pay but got something. */
const GAINED: Partial<Record<Payer, string>> = {
  vault: 'Vault gained',
  adl: 'Winners gained by ADL, closed at prices better than the mark:',
};

/** Five bars on one scale; zero is shown as `$0`. Who gained is no payer: a line of words without a bar. */
export function WhoPaid(props: WhoPaidProps) {
  const id = useId();
  const values: Record<Payer, number | null> = {
    fund: props.fundUsd,
    vault: props.vaultUsd,
    adl: props.adlForgoneUsd,
    social: props.socialisedUsd,
    unresolved: props.unresolvedUsd,
  };
  const isGain = (payer: Payer) => (values[payer] ?? 0) <= -0.5;
  const paying = PAYERS.filter((payer) => values[payer] !== null && !isGain(payer));
  const width = linearScale([0, Math.max(1, ...paying.map((p) => values[p] ?? 0))], [0, 100]);
  return (
    <>
      <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
        <PayPatterns id={id} />
      </svg>
      <dl className={styles.rows}>
        {paying.map((payer) => (
          <Row key={payer} id={id} payer={payer} value={values[payer] ?? 0} width={width(values[payer] ?? 0)} />
        ))}
      </dl>
      {PAYERS.filter(isGain).map((payer) => (
        <p key={payer} className={styles.gained}>
          <Hint says={HINTS[payer]}>{GAINED[payer] ?? `${NAMES[payer]} gained`}</Hint>{' '}
          <b>{formatUsdEven(-(values[payer] ?? 0))}</b>
        </p>
      ))}
      {props.beside?.map((line) => (
        <p key={line} className={styles.beside}>
          {line}
        </p>
      ))}
    </>
  );
}

function Row({ id, payer, value, width }: { id: string; payer: Payer; value: number; width: number }) {
  const hollow = payer === 'unresolved';
  return (
    <>
      <dt>
        <Hint says={HINTS[payer]}>{NAMES[payer]}</Hint>
      </dt>
      <dd>
        <svg className={styles.bar} aria-hidden="true">
          {width > 0 && (
            <rect
              x={hollow ? 0.5 : 0}
              y={hollow ? 0.5 : 0}
              width={`${Math.max(0.5, hollow ? width - 0.5 : width)}%`}
              height={hollow ? 10 : 11}
              fill={hollow ? 'none' : payFill(id, payer)}
              stroke={hollow ? 'var(--ink)' : 'none'}
              strokeDasharray={hollow ? '3 2' : undefined}
            />
          )}
        </svg>
      </dd>
      <dd className={styles.value}>{formatUsdEven(value)}</dd>
    </>
  );
}
