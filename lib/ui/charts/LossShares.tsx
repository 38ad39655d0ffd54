/** Where a loss came from (CAUSE-04): one bar cut by source, and the same as a table. */
import { formatShare, formatUsdEven } from '@/lib/analysis';
import styles from './charts.module.css';
import { generationColor } from './Generation';

/** One source; `generation` is the source's own, null for the rest summed. */
export interface LossShare {
  readonly key: string;
  readonly label: string;
  readonly usd: number;
  readonly source: 'shock' | 'node' | 'rest';
  readonly generation?: number | null;
  /** Whether its push was the last. */
  readonly tipped?: boolean;
}

export interface LossSharesProps {
  /** They sum to the loss; a negative one (a source that helped) is in the table, not in the bar. */
  readonly shares: readonly LossShare[];
  /** Called with a node's key when its name is pressed. */
  readonly onPick?: (key: string) => void;
}

/** Stacked bar and table. */
export function LossShares({ shares, onPick }: LossSharesProps) {
  const total = shares.reduce((sum, s) => sum + s.usd, 0);
  const positive = shares.filter((s) => s.usd > 0);
  return (
    <div>
      <div className={styles.split} aria-hidden="true">
        {positive.map((s) => (
          <i key={s.key} style={{ flexGrow: s.usd, flexBasis: 0, background: colorOf(s) }} />
        ))}
      </div>
      <table className={styles.shares}>
        <tbody>
          {shares.map((s) => (
            <tr key={s.key}>
              <th scope="row">
                <i style={{ background: colorOf(s) }} />
                <Name share={s} onPick={onPick} />
                {s.tipped && <span className={styles.tipped}>pushed it over</span>}
              </th>
              <td>{total > 0 ? formatShare(s.usd / total) : ''}</td>
              <td>{formatUsdEven(s.usd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Name({ share: s, onPick }: { share: LossShare; onPick: ((key: string) => void) | undefined }) {
  if (s.source !== 'node' || !onPick) return <>{s.label}</>;
  return (
    <button type="button" className={styles.pick} onClick={() => onPick(s.key)}>
      {s.label}
    </button>
  );
}

function colorOf(s: LossShare): string {
  if (s.source === 'shock') return 'var(--accent)';
  return s.source === 'rest' ? 'var(--survived)' : generationColor(s.generation ?? 2);
}
