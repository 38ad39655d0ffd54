'use client';
import { useMemo } from 'react';
import { EVENT_GROUPS, EVENT_WORDS, type EventFilter, eventCounts, formatCount, GROUP_LABELS } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { Select } from '@/lib/ui/kit';
import styles from './events.module.css';

interface KindPickerProps {
  readonly run: Run;
  readonly kinds: EventFilter['kinds'];
  readonly onKinds: (kinds: EventFilter['kinds']) => void;
}

/** Which events are listed: all, a group of kinds, or one kind, each with how many there are. */
export function KindPicker({ run, kinds, onKinds }: KindPickerProps) {
  const counts = useMemo(() => eventCounts(run.log), [run]);
  const inGroup = (group: string) =>
    counts.filter(({ kind }) => EVENT_WORDS[kind].group === group).reduce((sum, { count }) => sum + count, 0);
  return (
    <Select
      className={styles.kinds}
      aria-label="Which events"
      value={kinds}
      onChange={(e) => onKinds(e.target.value as EventFilter['kinds'])}
    >
      <option value="all">All events, {formatCount(run.log.count)}</option>
      {EVENT_GROUPS.filter((group) => inGroup(group) > 0 || kinds === group).map((group) => (
        <optgroup key={group} label={GROUP_LABELS[group]}>
          <option value={group}>
            {GROUP_LABELS[group]}, {formatCount(inGroup(group))}
          </option>
          {counts
            .filter(({ kind }) => EVENT_WORDS[kind].group === group)
            .map(({ kind, count }) => (
              <option key={kind} value={kind}>
                {EVENT_WORDS[kind].label}, {formatCount(count)}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
