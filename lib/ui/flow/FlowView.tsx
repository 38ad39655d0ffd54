'use client';
/** The cascade as a flow: band width is dollars, from the shock to the last account and on to whoever paid. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { besideWords } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import {
  type FlowModel,
  type FlowNode,
  FUND_KEY,
  flowPathSentence,
  flowSentence,
  plateKey,
  SHOCK_KEY,
  VAULT_KEY,
} from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { Footer } from './Footer';
import styles from './flow.module.css';
import { litOf } from './lit';
import { Plot } from './Plot';
import { useFlow } from './useFlow';

export interface FlowViewProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly tick: number;
  /** Selected bucket. */
  readonly selected: number | null;
  readonly onSelect: (bucket: number | null) => void;
  /** Key of the selected fund, vault, instrument or shock. */
  readonly anchor: string | null;
  readonly onAnchor: (key: string | null) => void;
}

export function FlowView({ run, scenario, tick, selected, onSelect, anchor, onAnchor }: FlowViewProps) {
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { model, layout, plot, head, narrow } = useFlow(run, scenario, selected, width, height);
  const beside = useMemo(() => besideWords(run), [run]);
  const lit = useMemo(() => litOf(model, selected, anchor), [model, selected, anchor]);
  const byKey = useMemo(() => new Map(model.nodes.map((node) => [node.key, node])), [model]);
  const choose = (key: string | null): void => {
    const node = key === null ? undefined : byKey.get(key);
    if (key === null) onSelect(null);
    else if (node && node.buckets.length > 0) onSelect(bucketOf(node, selected));
    else onAnchor(anchorOf(key, node));
  };
  const up = parentOf(model, byKey, selected);
  return (
    <div className={styles.view}>
      <div ref={stage} className={styles.stage}>
        {model.nodes.length === 0 ? (
          <p className={styles.empty}>
            Nobody fell, so there is nothing to follow. A larger shock or a thinner book changes that.
          </p>
        ) : (
          <Plot
            {...{ model, layout, run, tick, lit, narrow, head, width, height: plot, choose }}
            first={selected === null ? undefined : model.keyOf.get(selected)}
          />
        )}
      </div>
      <Footer
        model={model}
        layout={layout}
        beside={beside}
        sentence={selected === null ? flowSentence(model, run) : flowPathSentence(run, selected)}
        onUp={up === null ? null : () => choose(up)}
      />
    </div>
  );
}

/** Of several accounts together the selected one stays, else the largest is meant. */
function bucketOf(node: FlowNode, selected: number | null): number {
  return selected !== null && node.buckets.includes(selected) ? selected : (node.buckets[0] as number);
}

/** What stands still has the graph's key; traders' margin and winners are nobody's panel. */
function anchorOf(key: string, node: FlowNode | undefined): string | null {
  if (node) return node.kind === 'instrument' ? plateKey(node.instrument) : node.key === SHOCK_KEY ? SHOCK_KEY : null;
  return key === 'fund' ? FUND_KEY : key === 'vault' ? VAULT_KEY : null;
}

/** The bar one step up the path, null at its beginning. */
function parentOf(model: FlowModel, byKey: ReadonlyMap<string, FlowNode>, selected: number | null): string | null {
  const key = selected === null ? undefined : model.keyOf.get(selected);
  const up = key === undefined ? undefined : byKey.get(byKey.get(key)?.parent ?? '');
  return up && up.buckets.length > 0 ? up.key : null;
}

function useSize(ref: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 800, height: 420 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = (): void =>
      setSize((was) => {
        const [width, height] = [element.clientWidth, element.clientHeight];
        return was.width === width && was.height === height ? was : { width, height };
      });
    const resized = new ResizeObserver(read);
    resized.observe(element);
    read();
    return () => resized.disconnect();
  }, [ref]);
  return size;
}
