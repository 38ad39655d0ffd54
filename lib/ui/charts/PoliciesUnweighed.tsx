'use client';
/** The chart of the policies before they are weighed: why there is nothing yet, what leads on, and the rows it will fill. */
import { formatShare, formatTime } from '@/lib/analysis';
import type { AdlRank } from '@/lib/engine';
import { kit } from '@/lib/ui/kit';
import styles from './charts.module.css';
import frame from './frame.module.css';
import type { PoliciesProps } from './Policies';
import { RANK_WORDS } from './rankWords';

/** Height of a policy's row. */
export const ROW = 22;
/** Right of the names of the policies. */
export const LEFT = 130;
/** Where the second column of bars starts. */
export const middleOf = (width: number): number => LEFT + (width - LEFT) * 0.56;

/** Why there is nothing yet, and what leads on. */
export function Unweighed(props: PoliciesProps & { readonly width: number }) {
  const { run, rank, waves, clock, width } = props;
  const { firstAtMs } = run.summary.adl;
  if (rank === undefined) return <p className={frame.none}>This venue does not deleverage.</p>;
  if (firstAtMs === null) return <p className={frame.none}>Nobody was deleveraged in this run.</p>;
  if (waves !== null)
    return (
      <p className={frame.none}>
        No wave yet at {formatTime(clock.tick * clock.tickMs, clock.tickMs)}; the first is at{' '}
        {formatTime(firstAtMs, run.tickMs)}.
      </p>
    );
  return (
    <>
      <Ask {...props} />
      <Rows rank={rank} width={width} />
    </>
  );
}

function Ask({ weighing, failure, onWeigh, onStop }: PoliciesProps) {
  return (
    <div className={frame.none}>
      {weighing === null ? (
        <>
          <p>
            Runs the scenario once more and replays each wave under nine policies. On a large market that takes some
            seconds.
          </p>
          <button type="button" className={`${kit.lineButton} ${frame.action ?? ''}`} onClick={onWeigh}>
            Weigh the policies
          </button>
        </>
      ) : (
        <>
          <p role="status">Weighing, {formatShare(weighing)} of the run.</p>
          <div className={frame.progress}>
            <i style={{ width: `${weighing * 100}%` }} />
          </div>
          <button type="button" className={`${kit.lineButton} ${frame.action ?? ''}`} onClick={onStop}>
            Stop
          </button>
        </>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

/** The rows that are filled by weighing: who is weighed, and from where the bars will start. */
function Rows({ rank, width }: { rank: AdlRank; width: number }) {
  const ranks = Object.keys(RANK_WORDS) as AdlRank[];
  const height = ROW * ranks.length + 4;
  return (
    <svg className={styles.chart} width={width} height={height} aria-hidden="true">
      {ranks.map((one, n) => (
        <text
          key={one}
          className={one === rank ? styles.strong : styles.ink}
          x={LEFT - 8}
          y={n * ROW + 14}
          textAnchor="end"
        >
          {RANK_WORDS[one]}
        </text>
      ))}
      <path d={`M${LEFT} 0V${height - 2}M${middleOf(width)} 0V${height - 2}`} stroke="var(--line)" />
    </svg>
  );
}
