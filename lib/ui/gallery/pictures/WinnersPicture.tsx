import { useId } from 'react';
import { formatUsd } from '@/lib/analysis';
import { linearScale, PayPatterns, payFill } from '@/lib/ui/charts';
import type { WinnerShare } from '../extras';
import styles from '../gallery.module.css';
import { Frame, WIDTH } from './frame';

const LEFT = 34;
const RIGHT = WIDTH - 104;

export interface WinnersPictureProps {
  readonly winners: readonly WinnerShare[];
  /** What the deficits needed, USD. */
  readonly neededUsd: number | null;
}

/** One bar a winner, length is profit; hatched is what ADL took of it. */
export function WinnersPicture({ winners, neededUsd }: WinnersPictureProps) {
  const id = useId();
  const x = linearScale([0, Math.max(...winners.map((winner) => winner.pnlUsd))], [LEFT, RIGHT]);
  const step = Math.min(20, 126 / winners.length);
  const gave = winners.reduce((sum, winner) => sum + winner.gaveUsd, 0);
  const asked = winners.filter((winner) => winner.gaveUsd > 0).length;
  return (
    <Frame label={`${asked} of ${winners.length} winners gave ${formatUsd(gave)}`}>
      <PayPatterns id={id} />
      {winners.map((winner, row) => {
        const y = 2 + row * step;
        const width = x(winner.pnlUsd) - LEFT;
        return (
          <g key={winner.account}>
            <text x={2} y={y + 11} className={styles.inkText}>
              {winner.account}
            </text>
            <rect x={LEFT + 0.5} y={y + 1.5} width={width} height={11} fill="none" stroke="var(--line-strong)" />
            <rect x={LEFT} y={y + 1} width={x(winner.gaveUsd) - LEFT} height={12} fill={payFill(id, 'adl')} />
            <text x={RIGHT + 8} y={y + 11} className={winner.gaveUsd > 0 ? styles.inkText : undefined}>
              {words(winner)}
            </text>
          </g>
        );
      })}
      <text x={2} y={144}>
        {`taken ${formatUsd(gave)}${neededUsd === null ? '' : `, needed ${formatUsd(neededUsd)}`}; bar is profit`}
      </text>
    </Frame>
  );
}

function words({ gaveUsd, closedShare }: WinnerShare): string {
  if (gaveUsd <= 0) return 'gave nothing';
  return `${formatUsd(gaveUsd)}${closedShare > 0.999 ? ', closed' : ''}`;
}
