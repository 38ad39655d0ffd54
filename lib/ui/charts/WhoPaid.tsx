/** Who paid what lay past the margin, in the order they pay (CAUSE-06); ADL's forgone profit stands beside the sum. */

import { useId } from 'react';
import { formatUsd } from '@/lib/analysis';
import styles from './charts.module.css';
import { PAYERS, type Payer, PayPatterns, payFill } from './Patterns';
import { linearScale } from './scales';

/** All in USD. */
export interface WhoPaidProps {
  readonly fundUsd: number;
  /** Null: the venue has no vault. */
  readonly vaultUsd: number | null;
  readonly adlForgoneUsd: number;
  readonly socialisedUsd: number;
  readonly unresolvedUsd: number;
}

const NAMES: Record<Payer, string> = {
  fund: 'Fund',
  vault: 'Vault',
  adl: 'Forgone by ADL',
  social: 'Socialised',
  unresolved: 'Unresolved',
};

/** Five bars on one scale; zero is shown as `$0`, a negative one (the vault gained) as a hollow bar. */
export function WhoPaid(props: WhoPaidProps) {
  const id = useId();
  const values: Record<Payer, number | null> = {
    fund: props.fundUsd,
    vault: props.vaultUsd,
    adl: props.adlForgoneUsd,
    social: props.socialisedUsd,
    unresolved: props.unresolvedUsd,
  };
  const largest = Math.max(1, ...PAYERS.map((p) => Math.abs(values[p] ?? 0)));
  const width = linearScale([0, largest], [0, 100]);
  return (
    <>
      <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
        <PayPatterns id={id} />
      </svg>
      <dl className={styles.rows}>
        {PAYERS.map((payer) => {
          const value = values[payer];
          if (value === null) return null;
          return <Row key={payer} id={id} payer={payer} value={value} width={width(Math.abs(value))} />;
        })}
      </dl>
    </>
  );
}

function Row({ id, payer, value, width }: { id: string; payer: Payer; value: number; width: number }) {
  const hollow = value < 0 || payer === 'unresolved';
  return (
    <>
      <dt>{NAMES[payer]}</dt>
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
              strokeDasharray={payer === 'unresolved' ? '3 2' : undefined}
            />
          )}
        </svg>
      </dd>
      <dd className={styles.value}>{formatUsd(value)}</dd>
    </>
  );
}
