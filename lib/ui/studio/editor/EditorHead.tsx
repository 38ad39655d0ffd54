'use client';
import { useId, useMemo, useState } from 'react';
import type { Scenario } from '@/lib/scenario';
import { changesFrom, type EditorMode } from '@/lib/studio';
import { cx, Icon, kit, Segmented } from '@/lib/ui/kit';
import { UndoRedo } from '../CommandButton';
import { useStudio, useStudioState } from '../context';
import { useDesk } from '../desk';
import { useWidthClass } from '../useWidthClass';
import { Reset } from './controlParts';
import styles from './head.module.css';

const MODES = [
  { value: 'form', label: 'Form', says: 'The scenario as controls' },
  { value: 'json', label: 'JSON', says: 'The same document as text' },
] as const satisfies readonly { value: EditorMode; label: string; says: string }[];

/** Form or JSON, two views of one document; and what of it is another than it came. */
export function EditorHead({ scenario, base }: { scenario: Scenario; base: Scenario }) {
  const studio = useStudio();
  const mode = useStudioState((s) => s.mode);
  const changed = useStudioState((s) => s.changed);
  const desk = useDesk();
  const name = useId();
  // In a sheet over the page the top bar cannot be reached.
  const inSheet = useWidthClass() === 'phone';
  const [open, setOpen] = useState(false);
  const list = useId();
  const changes = useMemo(
    () => (changed ? changesFrom(base, scenario) : { list: [], count: 0, more: 0 }),
    [changed, base, scenario],
  );
  return (
    <div className={styles.head}>
      <div className={styles.bar}>
        <Segmented label="Form or JSON" name={name} options={MODES} value={mode} onChange={studio.turn} />
        {inSheet && <UndoRedo />}
        <span className={styles.spring} />
        {/* Its room is kept: the first change moves nothing. */}
        <button
          type="button"
          className={cx(kit.button, styles.count, styles.changed, !changed && styles.room)}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {changes.count === 0 ? 'a draft' : `${changes.count} changed`}
          <Icon name="down" size={14} />
        </button>
        <button type="button" className={cx(kit.button, styles.count)} onClick={() => desk.open('import')}>
          Import
        </button>
      </div>
      {changed && open && (
        <section className={styles.changes} id={list} aria-label="What was changed">
          <ul>
            {changes.list.map(({ id, label, from, to, rules, back }) => (
              <li key={id}>
                <span>
                  {label} {from} → <b>{to}</b>
                  {rules !== undefined && `, ${rules === 1 ? '1 rule' : `${rules} rules`}`}
                </span>
                <Reset label={label} to={from} onReset={() => studio.change(back())} />
              </li>
            ))}
          </ul>
          {changes.more > 0 && <p>And {changes.more} more.</p>}
          <button type="button" className={kit.lineButton} onClick={studio.revert}>
            Reset all
          </button>
        </section>
      )}
    </div>
  );
}
