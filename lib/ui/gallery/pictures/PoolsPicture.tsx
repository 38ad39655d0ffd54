import { useId } from 'react';
import { formatUsd } from '@/lib/analysis';
import { linearScale, PayPatterns, payFill } from '@/lib/ui/charts';
import type { PoolLevel } from '../extras';
import styles from '../gallery.module.css';
import { Frame, WIDTH } from './frame';

const LEFT = 40;
const BAR = 18;

/** One bar a pool on one scale: what is left is solid, what it paid hollow, and what winners gave beside it hatched. */
export function PoolsPicture({ pools }: { pools: readonly PoolLevel[] }) {
  const id = useId();
  const most = Math.max(...pools.map((pool) => pool.startUsd + pool.winnersUsd));
  const x = linearScale([0, most], [LEFT, WIDTH - 8]);
  const step = 146 / pools.length;
  const short = pools.filter((pool) => pool.winnersUsd > 0).map((pool) => pool.instrument);
  return (
    <Frame label={`${pools.length} pools of one fund; that of ${short.join(' and ')} was too small`}>
      <PayPatterns id={id} />
      {pools.map((pool, row) => {
        const y = 4 + row * step;
        const left = pool.startUsd - pool.paidUsd;
        return (
          <g key={pool.instrument}>
            <text x={2} y={y + 13} className={styles.inkText}>
              {pool.instrument}
            </text>
            <rect
              x={LEFT + 0.5}
              y={y + 0.5}
              width={x(pool.startUsd) - LEFT}
              height={BAR}
              fill="none"
              stroke="var(--pay-fund)"
            />
            <rect x={LEFT} y={y} width={x(left) - LEFT} height={BAR + 1} fill="var(--pay-fund)" />
            <rect
              x={x(pool.startUsd) + 2}
              y={y}
              width={x(pool.winnersUsd) - LEFT}
              height={BAR + 1}
              fill={payFill(id, 'adl')}
            />
            <line x1={LEFT} x2={LEFT} y1={y - 2} y2={y + BAR + 3} stroke="var(--ink)" />
            <text x={LEFT} y={y + BAR + 14}>
              {words(pool)}
            </text>
          </g>
        );
      })}
    </Frame>
  );
}

function words({ startUsd, paidUsd, winnersUsd }: PoolLevel): string {
  if (paidUsd === 0) return `${formatUsd(startUsd)}, not asked`;
  const paid = `${formatUsd(paidUsd)} paid, ${formatUsd(startUsd - paidUsd)} left`;
  return winnersUsd > 0 ? `${paid}; ${formatUsd(winnersUsd)} given up by winners, by ADL` : paid;
}
