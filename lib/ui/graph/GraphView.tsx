'use client';
/** The graph of a run: a picture one can walk through by pointer, touch and keyboard, with words for those who cannot see it. */
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Run } from '@/lib/engine';
import { cascadeModel, highlight, highlightAnchor, marketModel, whyAbsent } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import type { Frame } from './frame';
import styles from './graph.module.css';
import { handleKey } from './keys';
import { Legend } from './Legend';
import { SvgGraph } from './SvgGraph';
import { Tip } from './Tip';
import { useCohorts } from './useCohorts';
import { useIsland } from './useIsland';
import { useLegend } from './useLegend';
import { type Shot, useShot } from './useShot';
import { inWords, spokenWords } from './words';
import { Zoom } from './Zoom';

export interface GraphViewProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly which: 'cascade' | 'market';
  readonly tick: number;
  /** Selected bucket. */
  readonly selected: number | null;
  /** Buckets that are spoken of with it: lit and named too. Keep the list the same while it is. */
  readonly also?: readonly number[];
  readonly onSelect: (bucket: number | null) => void;
  /** Key of the selected fund, vault, instrument or shock; counts where no bucket is selected. */
  readonly anchor: string | null;
  readonly onAnchor: (key: string) => void;
  /** Where the picture is told: each shot has its own place of the camera. Keep it the same while it stands. */
  readonly shot?: Shot | undefined;
  /** Kept, but not looked at: it has no place among the page's landmarks then. */
  readonly hidden?: boolean;
  /** How many times as large words and signs are drawn as on a desk: for a picture looked at from afar. */
  readonly enlarged?: number;
  /** Always the whole picture: a selection moves no camera. For one so small that nothing of it may be out of view. */
  readonly keepsWhole?: boolean;
}

export function GraphView(props: GraphViewProps) {
  const { run, scenario, which, tick, selected, also, onSelect, anchor, onAnchor, shot } = props;
  const { hidden = false, keepsWhole = false, enlarged = 1 } = props;
  const cohorts = useCohorts(run);
  const { expanded } = cohorts;
  const model = useMemo(
    () => (which === 'cascade' ? cascadeModel(run, scenario, { expanded }) : marketModel(run, scenario)),
    [run, scenario, which, expanded],
  );
  const lit = useMemo(() => {
    if (selected !== null) return highlight(model, run, selected, also);
    return anchor === null ? null : highlightAnchor(model, anchor);
  }, [model, run, selected, also, anchor]);
  const absent = selected === null || lit ? null : whyAbsent(model, run, scenario, selected);
  const [hover, setHover] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [atEdge, setAtEdge] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const byKey = useMemo(() => new Map(model.nodes.map((node) => [node.key, node])), [model]);

  const chosen = lit ? byKey.get(lit.node) : undefined;
  const opened = which === 'cascade' ? cohorts.of(selected) : null;
  const unfold = (): boolean => {
    if (which === 'cascade' && chosen?.kind === 'cohort') cohorts.open(chosen);
    else if (opened) cohorts.close(opened.key);
    else return false;
    return true;
  };
  const select = useCallback(
    (key: string | null) => {
      const node = key === null ? undefined : byKey.get(key);
      if (!node) onSelect(null);
      else if (node.buckets.length > 0) onSelect(node.buckets[0] as number);
      else onAnchor(node.key);
    },
    [byKey, onSelect, onAnchor],
  );
  const litKey = lit?.node ?? null;
  const legend = useLegend(stage, litKey);
  const painted = useRef<Frame | null>(null);
  /** Where the sheet lies is written on the element, so that a test or a script can point at an account. */
  const { onFrame: legendFrame } = legend;
  const onFrame = useCallback(
    (frame: Frame): void => {
      painted.current = frame;
      legendFrame(frame);
      const sheet = [frame.originX, frame.originY, frame.scale].map((value) => value.toFixed(3)).join(' ');
      if (stage.current && stage.current.dataset.sheet !== sheet) stage.current.dataset.sheet = sheet;
    },
    [legendFrame],
  );
  const legendBox = legend.box;
  const view = { tick, lit, focus, legend: legendBox, enlarged };
  // A second press on a cohort that is selected already shows its accounts.
  const onClick = (key: string | null): void => {
    if (key === null || key !== litKey || byKey.get(key)?.kind !== 'cohort' || !unfold()) select(key);
  };
  const onMount = useRef(() => {});
  const shown = { model, view, keepsWhole, onHover: setHover, onClick, onFrame, onMount: () => onMount.current() };
  const { island, plain, again, lostView } = useIsland(host, shown);

  useEffect(() => island.current?.setModel(model), [model, island]);
  useEffect(
    () => island.current?.setState({ tick, lit, focus, legend: legendBox, enlarged }),
    [tick, lit, focus, legendBox, enlarged, island],
  );
  onMount.current = useShot({ host, island, plain, model, run, lit, keepsWhole, shot });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    setAtEdge(false);
    const onEdge = (): void => setAtEdge(true);
    const context = { model, focus, lit, tick, setFocus, onEdge, select, unfold, island: island.current };
    if (!handleKey(event.key, context)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const spoken = focus ? byKey.get(focus) : undefined;
  // What is selected always has its words beside it; others of the path may have had no room for theirs.
  const pointed = hover === null || hover === litKey ? undefined : byKey.get(hover);

  return (
    <div className={which === 'market' ? styles.viewUnderWords : styles.view}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: role application, walked by arrow keys */}
      <div
        ref={stage}
        id={hidden ? undefined : 'graph'}
        className={styles.host}
        role="application"
        aria-label={`${which === 'cascade' ? 'Cascade' : 'Market'} graph. Left walks to what pulled an account down, right to what it pulled down, up and down among its like; Enter selects, Escape clears, plus and minus zoom, 0 fits.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture walked by arrow keys takes the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocus(null)}
        data-testid="graph"
      >
        {/* Its own element: a killed sigma empties its container, and must not take the fallback with it. */}
        <div ref={host} className={plain === null ? styles.canvas : styles.gone} />
        {plain !== null && (
          <SvgGraph
            model={model}
            tick={tick}
            lit={lit}
            focus={focus}
            hover={hover}
            onSelect={onClick}
            onHover={setHover}
            legend={legend.box}
            onFrame={onFrame}
            handle={island}
            initial={lostView}
          />
        )}
      </div>
      {plain !== null && (
        <p className={styles.note} role="status">
          {plain}
          {again && (
            <button type="button" onClick={again}>
              Draw with WebGL again
            </button>
          )}
        </p>
      )}
      <Zoom island={island} />
      <Legend model={model} run={run} place={legend} lit={lit} absent={absent} />
      {which === 'cascade' && (chosen?.kind === 'cohort' || opened) && (
        <button type="button" className={styles.expand} onClick={unfold}>
          {chosen?.kind === 'cohort' ? `Show the ${chosen.label}` : `Put the ${opened?.label} together again`}
        </button>
      )}
      {pointed && painted.current && <Tip node={pointed} frame={painted.current} />}
      <p className={styles.voice} aria-live="polite">
        {spoken ? spokenWords(inWords(model, spoken, tick), spoken.key === litKey, atEdge) : ''}
      </p>
      <p className={which === 'market' ? styles.caption : styles.voice}>{model.caption}</p>
    </div>
  );
}
