'use client';
import { useMemo, useState } from 'react';
import { accountCaption, bucketName, formatTime, nodeOf, summaryCaption } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { Sheet } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { Editor } from './editor/Editor';
import { Inspector } from './Inspector';
import styles from './phone.module.css';
import { Stage } from './Stage';
import { StoryText } from './StoryText';
import { TimelinePanel } from './Workbench';

/** One column: a sentence, the graph, the charts with their controls; editor and inspector come up as sheets. */
export function Phone({ editable }: { editable: boolean }) {
  const [sheet, setSheet] = useState<'editor' | 'inspector' | null>(null);
  const finished = useStudioState((s) => s.finished);
  return (
    <div className={styles.phone}>
      {finished && <Caption finished={finished} />}
      <Stage compact>
        {editable && (
          <button type="button" className={styles.tool} onClick={() => setSheet('editor')}>
            Edit
          </button>
        )}
        <button type="button" className={styles.tool} onClick={() => setSheet('inspector')} disabled={!finished}>
          Read
        </button>
      </Stage>
      <div className={styles.timeline}>
        <TimelinePanel compact />
      </div>
      {editable && (
        <Sheet title="Scenario" from="below" open={sheet === 'editor'} onClose={() => setSheet(null)}>
          <Editor />
        </Sheet>
      )}
      <Sheet title="What happened" from="below" open={sheet === 'inspector'} onClose={() => setSheet(null)}>
        <Inspector inSheet />
      </Sheet>
    </div>
  );
}

function Caption({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const selected = useStudioState((s) => s.selected);
  const tick = useStudioState((s) => s.tick);
  const parts = useMemo(
    () => (selected === null ? summaryCaption(run, scenario) : accountCaption(run, scenario, selected)),
    [run, scenario, selected],
  );
  const atEnd = tick >= lastTickOf(run);
  return (
    <section className={styles.caption} aria-label="In short">
      <p className={styles.moment}>
        <b>{selected === null ? 'The run' : bucketName(run, selected)}</b>
        <span>{atEnd ? 'at the end' : formatTime(tick * run.tickMs, run.tickMs)}</span>
        {selected !== null && (
          <button type="button" onClick={() => studio.select(null)}>
            {nodeOf(run, selected) < 0 ? 'Clear' : 'Clear path'}
          </button>
        )}
      </p>
      <div className={styles.serif}>
        <StoryText parts={parts} onAccount={studio.select} />
      </div>
    </section>
  );
}
