'use client';
import { useMemo, useState } from 'react';
import { accountStory, bucketName, formatTime, nodeOf, summarySentence } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { Icon, Sheet } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { Editor } from './editor/Editor';
import { Inspector } from './Inspector';
import { Stage } from './Stage';
import { StoryText } from './StoryText';
import styles from './phone.module.css';
import { TimelinePanel } from './Workbench';

/** One column: a sentence, the graph, the charts with their controls; editor and inspector come up as sheets. */
export function Phone({ editable }: { editable: boolean }) {
  const [sheet, setSheet] = useState<'editor' | 'inspector' | null>(null);
  const finished = useStudioState((s) => s.finished);
  return (
    <div className={styles.phone}>
      {finished && <Caption finished={finished} />}
      <nav className={styles.tools} aria-label="Panels">
        {editable && (
          <button type="button" onClick={() => setSheet('editor')}>
            <Icon name="sliders" size={18} /> Change it
          </button>
        )}
        <button type="button" onClick={() => setSheet('inspector')} disabled={!finished}>
          <Icon name="text" size={18} /> Read it
        </button>
      </nav>
      <Stage compact />
      <div className={styles.timeline}>
        <TimelinePanel compact />
      </div>
      {editable && (
        <Sheet title="Scenario" from="below" open={sheet === 'editor'} onClose={() => setSheet(null)}>
          <Editor />
        </Sheet>
      )}
      <Sheet title="What happened" from="below" open={sheet === 'inspector'} onClose={() => setSheet(null)}>
        <Inspector />
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
    () => (selected === null ? summarySentence(run, scenario) : accountStory(run, scenario, selected)),
    [run, scenario, selected],
  );
  const atEnd = tick >= lastTickOf(run);
  return (
    <div className={styles.caption}>
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
    </div>
  );
}
