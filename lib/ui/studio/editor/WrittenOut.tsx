'use client';
import { formatCount } from '@/lib/analysis';
import { accountCount } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import { useDesk } from '../desk';
import styles from './pictures.module.css';

/** The accounts by name, and the way to all of them at once. */
export function WrittenOut() {
  const desk = useDesk();
  const count = useStudioState((s) => accountCount(s.document));
  return (
    <div className={styles.written}>
      <span>{count === 0 ? 'None written out' : `${formatCount(count)} written out`}</span>
      <button type="button" className={kit.lineButton} onClick={() => desk.open('accounts')}>
        {count === 0 ? 'Write some' : 'Open the table'}
      </button>
    </div>
  );
}
