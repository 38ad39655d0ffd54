'use client';
/** Which cohorts are open, and what opens and closes them. */
import { useCallback, useMemo, useState } from 'react';
import type { Run } from '@/lib/engine';
import type { DisplayNode } from '@/lib/graph';

interface Opened {
  readonly label: string;
  readonly buckets: ReadonlySet<number>;
}

export interface Cohorts {
  readonly expanded: ReadonlySet<string>;
  readonly open: (cohort: DisplayNode) => void;
  readonly close: (key: string) => void;
  /** The open cohort that a bucket came from. */
  readonly of: (bucket: number | null) => { readonly key: string; readonly label: string } | null;
}

/** Another run has other cohorts: what was open is closed. */
export function useCohorts(run: Run): Cohorts {
  const [state, setState] = useState<{ run: Run; opened: ReadonlyMap<string, Opened> }>({ run, opened: NONE });
  const opened = state.run === run ? state.opened : NONE;
  const open = useCallback(
    ({ key, label, buckets }: DisplayNode) =>
      setState({ run, opened: new Map([...opened, [key, { label, buckets: new Set(buckets) }]]) }),
    [run, opened],
  );
  const close = useCallback(
    (key: string) => setState({ run, opened: new Map([...opened].filter(([other]) => other !== key)) }),
    [run, opened],
  );
  const of = useCallback(
    (bucket: number | null) => {
      if (bucket === null) return null;
      const found = [...opened].find(([, { buckets }]) => buckets.has(bucket));
      return found ? { key: found[0], label: found[1].label } : null;
    },
    [opened],
  );
  const expanded = useMemo(() => new Set(opened.keys()), [opened]);
  return { expanded, open, close, of };
}

const NONE: ReadonlyMap<string, Opened> = new Map();
