'use client';
/** The graph of a run: a picture one can walk through by pointer, touch and keyboard, with words for those who cannot see it. */
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Run } from '@/lib/engine';
import { cascadeModel, type DisplayNode, type GraphModel, highlight, marketModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import type { Sheet } from './camera';
import { inWords } from './frame';
import styles from './graph.module.css';
import { type Island, mountIsland } from './island';
import { Legend } from './Legend';
import { SvgGraph } from './SvgGraph';
import { nextNode } from './walk';

export interface GraphViewProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly which: 'cascade' | 'market';
  readonly tick: number;
  /** Selected bucket. */
  readonly selected: number | null;
  readonly onSelect: (bucket: number | null) => void;
}

export function GraphView({ run, scenario, which, tick, selected, onSelect }: GraphViewProps) {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(NONE);
  const model = useMemo(
    () => (which === 'cascade' ? cascadeModel(run, scenario, { expanded }) : marketModel(run, scenario)),
    [run, scenario, which, expanded],
  );
  const lit = useMemo(() => (selected === null ? null : highlight(model, run, selected)), [model, run, selected]);
  const [hover, setHover] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [plain, setPlain] = useState<string | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const island = useRef<Island | null>(null);
  const byKey = useMemo(() => new Map(model.nodes.map((node) => [node.key, node])), [model]);

  const select = useCallback(
    (key: string | null) => {
      const node = key === null ? undefined : byKey.get(key);
      if (!node) onSelect(null);
      else if (node.buckets.length > 0) onSelect(node.buckets[0] as number);
    },
    [byKey, onSelect],
  );
  /** Where the sheet lies is written on the element, so that a test or a script can point at an account. */
  const onSheet = useCallback(({ originX, originY, scale }: Sheet): void => {
    if (stage.current)
      stage.current.dataset.sheet = [originX, originY, scale].map((value) => value.toFixed(3)).join(' ');
  }, []);
  const latest = useRef({ select, model, view: { tick, lit, focus } });
  latest.current = { select, model, view: { tick, lit, focus } };

  useEffect(() => {
    const container = host.current;
    if (!container || plain !== null) return;
    const gone = new AbortController();
    mountIsland(
      container,
      latest.current.model,
      {
        onHover: setHover,
        onClick: (key) => latest.current.select(key),
        onSheet,
        onLost: () => setPlain('The graphics context was lost. This is the same picture, drawn without it.'),
      },
      gone.signal,
    ).then(
      (mounted) => {
        if (!mounted) return;
        island.current = mounted;
        mounted.setModel(latest.current.model);
        mounted.setState(latest.current.view);
        if (latest.current.view.lit) mounted.reveal(latest.current.view.lit.node);
      },
      () => {
        if (!gone.signal.aborted) setPlain('This browser has no WebGL. This is the same picture, drawn without it.');
      },
    );
    const recolour = new MutationObserver(() => island.current?.recolour());
    recolour.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const changed = (): void => island.current?.recolour();
    scheme.addEventListener('change', changed);
    void document.fonts?.ready.then(changed);
    return () => {
      gone.abort();
      recolour.disconnect();
      scheme.removeEventListener('change', changed);
      island.current?.destroy();
      island.current = null;
    };
  }, [plain, onSheet]);

  useEffect(() => island.current?.setModel(model), [model]);
  useEffect(() => island.current?.setState({ tick, lit, focus }), [tick, lit, focus]);
  const litKey = lit?.node ?? null;
  useEffect(() => {
    if (litKey !== null) island.current?.reveal(litKey);
  }, [litKey]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handleKey(event.key, { model, focus, lit: lit?.node ?? null, setFocus, select, island: island.current }))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  const chosen = lit ? byKey.get(lit.node) : undefined;
  const spoken = focus ? byKey.get(focus) : undefined;

  return (
    <div className={styles.view}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: role application, walked by arrow keys */}
      <div
        ref={stage}
        className={styles.host}
        role="application"
        aria-label={`${which === 'cascade' ? 'Cascade' : 'Market'} graph. Arrow keys walk between accounts, Enter selects, Escape clears, plus and minus zoom, 0 fits.`}
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
            onSelect={select}
            onHover={setHover}
            onSheet={onSheet}
            handle={island}
          />
        )}
      </div>
      {plain !== null && <p className={styles.note}>{plain}</p>}
      <Zoom island={island} />
      <Legend model={model} run={run} />
      {chosen?.kind === 'cohort' && which === 'cascade' && (
        <button type="button" className={styles.expand} onClick={() => setExpanded(new Set([...expanded, chosen.key]))}>
          Show the {chosen.buckets.length} accounts of {chosen.label.split(',')[0]}
        </button>
      )}
      {hover !== null && <Tip node={byKey.get(hover)} at={island.current?.positionOf(hover) ?? null} tick={tick} />}
      <p className={styles.voice} aria-live="polite">
        {spoken ? inWords(spoken, tick) : ''}
      </p>
      <p className={styles.voice}>{model.caption}</p>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

interface KeyContext {
  readonly model: GraphModel;
  readonly focus: string | null;
  readonly lit: string | null;
  readonly setFocus: (key: string | null) => void;
  readonly select: (key: string | null) => void;
  readonly island: Island | null;
}

/** What a key does while the graph has the keyboard; false leaves it to the page. */
function handleKey(key: string, { model, focus, lit, setFocus, select, island }: KeyContext): boolean {
  const step = STEPS[key];
  if (step) {
    const next = nextNode(model, focus ?? lit, step);
    setFocus(next);
    if (next) island?.reveal(next);
    return next !== null;
  }
  if (key === 'Enter' && focus) select(focus);
  else if (key === 'Escape') {
    setFocus(null);
    select(null);
  } else if (key === '+' || key === '=') island?.zoom(1.4);
  else if (key === '-') island?.zoom(1 / 1.4);
  else if (key === '0') island?.fit();
  else return false;
  return true;
}

const STEPS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function Zoom({ island }: { island: { readonly current: Island | null } }) {
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label="Zoom out" onClick={() => island.current?.zoom(1 / 1.4)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label="Fit" onClick={() => island.current?.fit()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => island.current?.zoom(1.4)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
    </div>
  );
}

function Tip({ node, at, tick }: { node: DisplayNode | undefined; at: { x: number; y: number } | null; tick: number }) {
  if (!node || !at || node.buckets.length === 0) return null;
  return (
    <div className={styles.tip} style={{ left: at.x, top: at.y + 14 + node.radius }} aria-hidden="true">
      {inWords(node, tick)}
    </div>
  );
}
