'use client';
/** The pair once it is opened: pictures side by side (on a phone one swipes), one clock, what changed and because of what. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Diff } from '@/lib/analysis';
import { cascadeModel, type GraphModel, keepModel } from '@/lib/graph';
import { type FinishedPair, stepMsOf } from '@/lib/studio';
import { kit, Segmented } from '@/lib/ui/kit';
import { useWidthClass } from '@/lib/ui/studio';
import { ChainOf } from './Chain';
import { PICTURES } from './ChainAccount';
import { ClockBar } from './ClockBar';
import styles from './compare.module.css';
import { usePair, usePairState } from './context';
import { DeltaTable } from './DeltaTable';
import { FundChart } from './FundChart';
import { RuleList } from './RuleList';
import { Sentence } from './Sentence';
import { Side } from './Side';
import { Strip } from './Strip';
import { type SharedScales, sharedScales } from './scales';
import { TopTen } from './TopTen';

export interface CompareViewProps {
  /** The policy board of one of the two. */
  readonly boardHref: string | null;
}

export function CompareView({ boardHref }: CompareViewProps) {
  const pair = usePairState((s) => s.pair);
  const diff = usePairState((s) => s.diff);
  if (!pair || !diff) return <Running />;
  return <Pair pair={pair} diff={diff} boardHref={boardHref} />;
}

/** Before both runs are done: which is under way, and a way to stop it. */
function Running() {
  const studio = usePair();
  const step = usePairState((s) => s.step);
  const status = usePairState((s) => s.status);
  const failure = usePairState((s) => s.failure);
  const halted = status === 'failed' || status === 'stopped';
  const words = ['Running A.', 'Running B.', 'Drawing both on one sheet.'][step?.done ?? 0];
  return (
    <main className={styles.empty} id="stage">
      <h2 role="status">{status === 'failed' ? failure?.message : status === 'stopped' ? 'Stopped.' : words}</h2>
      {!halted && <progress value={step?.done ?? 0} max={3} aria-label="Runs" />}
      <button type="button" className={kit.lineButton} onClick={halted ? studio.again : studio.stop}>
        {halted ? 'Run again' : 'Stop'}
      </button>
    </main>
  );
}

interface PairProps {
  readonly pair: FinishedPair;
  readonly diff: Diff;
}

/** Both on one sheet, as the worker laid them out. */
function usePictures({ a, b, pictures }: FinishedPair): { readonly a: GraphModel; readonly b: GraphModel } {
  return useMemo(() => {
    keepModel(a.run, pictures.a);
    keepModel(b.run, pictures.b);
    return { a: cascadeModel(a.run, a.scenario), b: cascadeModel(b.run, b.scenario) };
  }, [a, b, pictures]);
}

function Pair({ pair, diff, boardHref }: PairProps & CompareViewProps) {
  const models = usePictures(pair);
  const scales = useMemo(() => sharedScales(pair), [pair]);
  const atMs = usePairState((s) => s.atMs);
  const width = useWidthClass();
  const tickMs = stepMsOf({ a: pair.a.run, b: pair.b.run });
  const sides = <Sides pair={pair} diff={diff} models={models} scales={scales} isPhone={width === 'phone'} />;
  const rest = (
    <>
      <h3>Fund balance</h3>
      <FundChart scales={scales} atMs={atMs} />
      <TopTen pair={pair} />
    </>
  );
  const lower = (
    <>
      <ChainOf pair={pair} diff={diff} tickMs={tickMs} />
      <DeltaTable diff={diff} />
      {width === 'phone' && <section className={styles.aside}>{rest}</section>}
      <RuleList diff={diff} tickMs={tickMs} />
    </>
  );
  return (
    <main className={styles.view} id="stage" tabIndex={-1}>
      {width === 'phone' && <Sentence />}
      <Strip diff={diff} model={models.a} ownAxes={scales.ownAxes} boardHref={boardHref} />
      <div className={styles.upper} id={PICTURES} tabIndex={-1}>
        {width === 'phone' && <ClockBar pair={pair} />}
        {sides}
        {width !== 'phone' && (
          <aside className={styles.aside} aria-label="What changed">
            <Sentence />
            {rest}
          </aside>
        )}
      </div>
      {width !== 'phone' && <ClockBar pair={pair} />}
      {lower}
    </main>
  );
}

interface SidesProps extends PairProps {
  readonly models: { readonly a: GraphModel; readonly b: GraphModel };
  readonly scales: SharedScales;
  readonly isPhone: boolean;
}

function Sides({ pair, diff, models, scales, isPhone }: SidesProps) {
  const a = <Side letter="A" pair={pair} models={models} scales={scales} diff={diff} />;
  const b = <Side letter="B" pair={pair} models={models} scales={scales} diff={diff} />;
  if (isPhone) return <Swipe a={a} b={b} />;
  return (
    <>
      {a}
      {b}
    </>
  );
}

const SIDES = [
  { value: 'A', label: 'A' },
  { value: 'B', label: 'B' },
] as const;

/** One of the two fills the screen; a swipe or the switch brings the other, and the clock stays. */
function Swipe({ a, b }: { readonly a: ReactNode; readonly b: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<'A' | 'B'>('A');
  useEffect(() => {
    const scroller = ref.current;
    if (!scroller) return;
    const scrolled = () => setShown(scroller.scrollLeft > scroller.clientWidth / 2 ? 'B' : 'A');
    scroller.addEventListener('scroll', scrolled, { passive: true });
    return () => scroller.removeEventListener('scroll', scrolled);
  }, []);
  const show = (side: 'A' | 'B') => {
    const scroller = ref.current;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller?.scrollTo({ left: side === 'B' ? scroller.clientWidth : 0, behavior: calm ? 'instant' : 'smooth' });
    setShown(side);
  };
  return (
    <>
      <div className={styles.switch}>
        <Segmented label="Which side" name="side" options={SIDES} value={shown} onChange={show} full />
      </div>
      <div ref={ref} className={styles.swipe} data-testid="swipe">
        {a}
        {b}
      </div>
    </>
  );
}
