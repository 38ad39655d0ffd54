'use client';
import type { Finished } from '@/lib/studio';
import { GraphView, useStudio, useStudioState, useWidthClass } from '@/lib/ui/studio';
import styles from './learn.module.css';

/** The lesson's market as the graph of its cascade. */
export function Model({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const tick = useStudioState((s) => s.tick);
  // On a phone the whole sheet is a pile of marks: what is told of is looked at from near. Of two markets both are spoken of.
  const isNear = useWidthClass() === 'phone' && finished.run.instrumentIds.length === 1;
  const selected = useStudioState((s) => s.selected);
  return (
    <div className={styles.graph}>
      <GraphView
        run={finished.run}
        scenario={finished.scenario}
        which="cascade"
        tick={tick}
        selected={selected}
        onSelect={studio.select}
        anchor={null}
        onAnchor={() => undefined}
        keepsWhole={!isNear}
      />
    </div>
  );
}
