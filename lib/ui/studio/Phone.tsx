'use client';
import Link from 'next/link';
import { useMemo, useRef, useState } from 'react';
import { accountCaption, bucketName, formatTime, momentCaption, nodeOf, summaryCaption } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { cx, Icon, kit, Sheet } from '@/lib/ui/kit';
import { useAnchor } from './anchor';
import { useStudio, useStudioState } from './context';
import { DigestChip } from './DigestChip';
import { EffectLine } from './EffectLine';
import { Editor } from './editor/Editor';
import { useMakeWay, useOpenAsked, useOpenAsText } from './editor/useOpenEditor';
import { Welcome } from './editor/Welcome';
import { FindAccount } from './FindAccount';
import { anchorWords } from './FundPanel';
import { Inspector } from './Inspector';
import { isBeforeShock } from './moment';
import styles from './phone.module.css';
import { Stage } from './Stage';
import { StageExport } from './StageExport';
import { StoryText } from './StoryText';
import { RunState } from './TopBar';
import { useBackCloses } from './useBackCloses';
import { useKeepFocus } from './useKeepFocus';
import { TimelinePanel } from './Workbench';

type SheetName = 'editor' | 'inspector';

/** What an entry of the history names, where this page has it. */
const nameOf = (name: string | null, editable: boolean): SheetName | null =>
  name === 'inspector' || (name === 'editor' && editable) ? name : null;

export interface PhoneProps {
  readonly editable: boolean;
  readonly sharedDigest: string | null;
  readonly copyHref?: string | undefined;
}

/**
 * One column: a sentence, the graph, the charts with their controls; editor and inspector come up as sheets.
 * What opens the sheets stands above the sentence, so that it stays where a finger aims when the run is done.
 */
export function Phone({ editable, sharedDigest, copyHref }: PhoneProps) {
  const [sheet, setSheet] = useState<SheetName | null>(null);
  useBackCloses({ key: 'sheet', value: sheet, onEntry: (name) => setSheet(nameOf(name, editable)), on: true });
  const phone = useRef<HTMLDivElement>(null);
  useKeepFocus(phone, '#graph, main table button');
  useOpenAsText(() => editable && setSheet('editor'));
  useOpenAsked(() => setSheet('editor'));
  useMakeWay(() => setSheet(null));
  const finished = useStudioState((s) => s.finished);
  // What is read row by row needs the room of the sentence, which the story has too.
  const isRead = useStudioState((s) => s.view !== 'graph');
  return (
    <div ref={phone} className={cx(styles.phone, isRead && styles.read)}>
      <div className={styles.tools}>
        {editable && (
          <button type="button" data-tour="change" className={cx(kit.lineButton)} onClick={() => setSheet('editor')}>
            <Icon name="edit" />
            Change the scenario
          </button>
        )}
        {copyHref !== undefined && (
          <Link className={kit.lineButton} href={copyHref}>
            <Icon name="edit" />
            Edit a copy
          </Link>
        )}
        <button
          type="button"
          data-tour="read"
          className={cx(kit.lineButton)}
          onClick={() => setSheet('inspector')}
          disabled={!finished}
        >
          <Icon name="text" />
          Read what happened
        </button>
        {finished ? <StageExport finished={finished} /> : <span className={styles.room} />}
      </div>
      {finished ? !isRead && <Caption finished={finished} /> : !isRead && <div className={styles.awaited} />}
      {editable && (
        <div className={styles.welcome}>
          <Welcome />
        </div>
      )}
      <Stage compact />
      {/* Under the rows: what a tap on one brings does not push it away. */}
      {finished && isRead && <Caption finished={finished} brief />}
      <div className={styles.timeline} id="timeline">
        <TimelinePanel compact />
      </div>
      {editable && (
        <Sheet
          title="Scenario"
          open={sheet === 'editor'}
          onClose={() => setSheet(null)}
          under={<EffectLine onRead={() => setSheet('inspector')} />}
        >
          <Editor />
        </Sheet>
      )}
      <Sheet title="What happened" open={sheet === 'inspector'} onClose={() => setSheet(null)}>
        {finished && (
          <div className={styles.run}>
            <RunState />
            <DigestChip sharedDigest={sharedDigest} />
            <FindAccount run={finished.run} />
          </div>
        )}
        <Inspector inSheet />
      </Sheet>
    </div>
  );
}

/** What is shown, and in a sentence what became of it; `brief`: without the sentence. */
function Caption({ finished, brief = false }: { finished: Finished; brief?: boolean }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const selected = useStudioState((s) => s.selected);
  const tick = useStudioState((s) => s.tick);
  const { anchor, choose } = useAnchor();
  const told = useMemo(() => (anchor === null ? null : anchorWords(finished, anchor)), [finished, anchor]);
  const whole = useMemo(
    () => told?.parts ?? (selected === null ? summaryCaption(run, scenario) : accountCaption(run, scenario, selected)),
    [told, run, scenario, selected],
  );
  const atEnd = tick >= lastTickOf(run);
  const beforeShock = useStudioState(isBeforeShock);
  const now = formatTime(tick * run.tickMs, run.tickMs);
  const shown = beforeShock ? 'before the shock' : now;
  // Of nothing but the run itself the moment is told, as long as there is one to come.
  const tellsMoment = told === null && selected === null && !atEnd && !beforeShock;
  const parts = useMemo(() => (tellsMoment ? momentCaption(run, tick) : whole), [tellsMoment, run, tick, whole]);
  // A name alone, over nothing that it names, is no news.
  if (brief && told === null && selected === null) return null;
  return (
    <section className={cx(styles.caption, brief && styles.brief)} aria-label="In short">
      <p className={styles.moment}>
        <b>{told?.name ?? (selected === null ? 'The run' : bucketName(run, selected))}</b>
        <span>
          {tellsMoment
            ? `at ${now}`
            : atEnd && !beforeShock
              ? 'at the end'
              : `at the end; ${brief ? 'here' : 'the graph'}: ${shown}`}
        </span>
        {told && (
          <button type="button" onClick={() => choose(null)}>
            Clear
          </button>
        )}
        {selected !== null && (
          <button type="button" onClick={() => studio.select(null)}>
            {nodeOf(run, selected) < 0 ? 'Clear' : 'Clear path'}
          </button>
        )}
      </p>
      {!brief && (
        <div className={cx(styles.serif, tellsMoment && styles.steady)}>
          <StoryText parts={parts} onAccount={studio.select} />
        </div>
      )}
    </section>
  );
}
