'use client';
/** What every ADL policy would have taken of the winners, against what the waves needed (REGRET-01). */
import { useId, useMemo } from 'react';
import {
  capital,
  formatShareFine,
  formatTime,
  formatUsd,
  formatUsdEven,
  formatWords,
  type PolicyBalance,
  policyTotals,
} from '@/lib/analysis';
import type { AdlRank, AdlWave, Run } from '@/lib/engine';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import { PayPatterns, payFill } from './Patterns';
import { LEFT, middleOf, ROW, Unweighed } from './PoliciesUnweighed';
import { RANK_WORDS } from './rankWords';
import { linearScale } from './scales';
import type { ChartClock } from './timePlot';

export interface PoliciesProps {
  readonly run: Run;
  /** The venue's own policy; undefined: it does not deleverage. */
  readonly rank: AdlRank | undefined;
  /** Null until they are weighed. */
  readonly waves: readonly AdlWave[] | null;
  /** 0..1 while they are weighed, else null. */
  readonly weighing: number | null;
  readonly failure: string | null;
  readonly onWeigh: () => void;
  readonly onStop: () => void;
  readonly clock: ChartClock;
}

export function Policies(props: PoliciesProps) {
  const { run, rank, waves, clock } = props;
  const until = useMemo(() => waves?.filter((wave) => wave.tick <= clock.tick) ?? [], [waves, clock.tick]);
  const balance = useMemo(() => policyTotals(until), [until]);
  const has = balance.waves > 0;
  return (
    <ChartFrame
      chart="policies"
      csv={waves && waves.length > 0 ? () => policiesTable(run, waves) : null}
      sentence={has && <Words {...{ run, balance, rank, clock }} />}
    >
      {(width) => (has ? <Drawing {...{ balance, rank, width }} /> : <Unweighed {...props} width={width} />)}
    </ChartFrame>
  );
}

function Words({
  run,
  balance,
  rank,
  clock,
}: {
  run: Run;
  balance: PolicyBalance;
} & Pick<PoliciesProps, 'rank' | 'clock'>) {
  const own = balance.policies.find((one) => one.rank === rank);
  const cut = own?.largestHaircut ?? 0;
  const gentlest = balance.policies.reduce((best, one) =>
    (one.largestHaircut ?? 1) < (best.largestHaircut ?? 1) ? one : best,
  );
  return (
    <>
      Until {formatTime(clock.tick * clock.tickMs, run.tickMs)} {formatWords(balance.waves, 'wave')} needed{' '}
      <b>{formatUsd(balance.neededUsd)}</b>.
      {own && (
        <>
          {' '}
          This venue, by {RANK_WORDS[own.rank]}, {took(own.takenUsd)} in all
          {cut > 0 && <>, and from one position {formatShareFine(cut)} of its profit</>}.
        </>
      )}
      {own && cut > 0 && (gentlest.largestHaircut ?? 0) < cut && (
        <>
          {' '}
          The gentlest, {RANK_WORDS[gentlest.rank]}, would have taken {formatShareFine(gentlest.largestHaircut ?? 0)}{' '}
          from the hardest hit.
        </>
      )}{' '}
      {capital(RANK_WORDS.random)}: the seed decides who gives, not size or profit.
    </>
  );
}

const took = (usd: number): string =>
  usd < -0.5 ? `gave winners ${formatUsd(-usd)} over the mark` : `took ${formatUsd(usd)}`;

const TOP = 34;

/** Two columns of bars on one row a policy: dollars taken, and the most that one position gave of its profit. */
function Drawing({ balance, rank, width }: { balance: PolicyBalance; rank: AdlRank | undefined; width: number }) {
  const id = useId();
  const { policies, neededUsd } = balance;
  const left = LEFT;
  const middle = middleOf(width);
  const low = Math.min(0, ...policies.map(({ takenUsd }) => takenUsd));
  const high = Math.max(0, neededUsd, ...policies.map(({ takenUsd }) => takenUsd));
  const x = linearScale([low, high > low ? high : low + 1], [left, middle - 62]);
  const most = Math.max(1e-6, ...policies.map(({ largestHaircut }) => largestHaircut ?? 0));
  const cut = linearScale([0, most], [middle, width - 52]);
  const height = TOP + ROW * policies.length + 4;
  const needed = x(neededUsd);
  return (
    <svg data-drawing="" className={styles.chart} width={width} height={height} role="img" aria-label={spoken(balance)}>
      <PayPatterns id={id} />
      <text x={left} y={11}>
        taken
      </text>
      <text x={middle} y={11}>
        largest share
      </text>
      <text x={middle} y={25}>
        of one profit
      </text>
      <text x={left} y={25} className={styles.ink}>
        {`needed ${formatUsd(neededUsd)}`}
      </text>
      {policies.map(({ rank: one, takenUsd, largestHaircut }, n) => {
        const y = TOP + n * ROW;
        const own = one === rank;
        const [a, b] = [Math.min(x(0), x(takenUsd)), Math.max(x(0), x(takenUsd))];
        return (
          <g key={one}>
            <text className={own ? styles.strong : styles.ink} x={left - 8} y={y + 11} textAnchor="end">
              {RANK_WORDS[one]}
            </text>
            <rect
              x={a}
              y={y}
              width={Math.max(0.6, b - a)}
              height={13}
              fill={takenUsd < 0 ? 'none' : payFill(id, 'adl')}
              stroke={takenUsd < 0 ? 'var(--pay-adl)' : 'none'}
            />
            {own && <path d={`M${left - 5} ${y + 2}l5 4.5-5 4.5z`} fill="var(--ink)" />}
            <text x={middle - 12} y={y + 11} textAnchor="end">
              {formatUsdEven(takenUsd)}
            </text>
            <rect
              x={middle}
              y={y}
              width={Math.max(0.6, cut(largestHaircut ?? 0) - middle)}
              height={13}
              fill="var(--pay-adl)"
            />
            <text x={cut(largestHaircut ?? 0) + 5} y={y + 11}>
              {largestHaircut === null ? 'none' : shortShare(largestHaircut)}
            </text>
          </g>
        );
      })}
      <path d={`M${x(0)} ${TOP - 4}V${height - 2}M${middle} ${TOP - 4}V${height - 2}`} stroke="var(--ink)" />
      <path d={`M${needed} ${TOP - 6}V${height - 2}`} stroke="var(--accent)" strokeDasharray="3 2" />
    </svg>
  );
}

const shortShare = (share: number): string => formatShareFine(share).replace('under ', '<');

function spoken({ neededUsd, policies }: PolicyBalance): string {
  return `Needed ${formatUsd(neededUsd)}. ${policies.map((one) => `${RANK_WORDS[one.rank]} ${formatUsd(one.takenUsd)}`).join(', ')}`;
}

function policiesTable(run: Run, waves: readonly AdlWave[]) {
  return {
    columns: [
      'tick',
      'timeMs',
      'instrument',
      'closedSide',
      'residueBase',
      'neededUsd',
      'policy',
      'takenUsd',
      'overshootUsd',
      'accounts',
      'largestHaircut',
      'topWinnerSurvival',
      'gini',
    ],
    rows: waves.flatMap((wave) =>
      policyTotals([wave]).policies.map(({ rank }) => {
        const one = wave.under[rank];
        return [
          wave.tick,
          wave.tick * run.tickMs,
          run.instrumentIds[wave.instrument] ?? '',
          wave.side > 0 ? 'long' : 'short',
          wave.residueBase,
          wave.neededUsd,
          rank,
          one.takenUsd,
          one.overshootUsd,
          one.accounts,
          one.largestHaircut,
          one.topWinnerSurvival,
          one.gini,
        ];
      }),
    ),
  };
}
