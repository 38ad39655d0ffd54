'use client';
/** The flow to take away: one drawing of a given size, with its scale and colours explained under it. */
import { useId } from 'react';
import { besideWords } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { shortUsd } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { Bands } from './Bands';
import { Bars } from './Bars';
import styles from './flow.module.css';
import { Heads } from './Heads';
import { litOf } from './lit';
import { Names } from './Names';
import { Payers } from './Payers';
import { scaleUsd } from './scale';
import { useFlow } from './useFlow';

export interface FlowPictureProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly tick: number;
  readonly selected: number | null;
  readonly anchor: string | null;
  readonly width: number;
  /** Without the legend. */
  readonly height: number;
}

const LINE = 18;

export function FlowPicture({ run, scenario, tick, selected, anchor, width, height }: FlowPictureProps) {
  const id = useId();
  const { model, layout, plot, head, narrow } = useFlow(run, scenario, selected, width, height);
  const parts = {
    model,
    layout,
    run,
    tick,
    narrow,
    head,
    hover: null,
    focus: null,
    lit: litOf(model, selected, anchor),
  };
  const usd = scaleUsd(layout.pxPerUsd);
  const lines = legendOf(usd, model.totalUsd, model.leastUsd, besideWords(run), width);
  return (
    <svg
      data-drawing=""
      className={styles.svg}
      width={width}
      height={height + lines.length * LINE + 8}
      role="img"
      aria-label="Flow of losses"
    >
      <Heads model={model} layout={layout} width={width} narrow={narrow} head={head} />
      <g transform={`translate(0 ${head})`}>
        <Bands {...parts} />
        <Names {...parts} height={plot} />
        <Bars {...parts} roving={null} />
        <Payers {...parts} id={id} roving={null} height={plot} />
      </g>
      {usd > 0 && (
        <rect
          x={0}
          y={height + 14 - (usd * layout.pxPerUsd) / 2}
          width={10}
          height={usd * layout.pxPerUsd}
          className={styles.gen1}
          opacity={0.5}
        />
      )}
      {lines.map((text, n) => (
        <text key={text} x={n === 0 && usd > 0 ? 16 : 0} y={height + 18 + n * LINE} className={styles.legend}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The scale and what it adds up to, in lines that fit. */
function legendOf(usd: number, totalUsd: number, leastUsd: number, beside: string, width: number): string[] {
  if (totalUsd <= 0) return [];
  const parts = [
    usd > 0 ? `${shortUsd(usd)} of loss.` : '',
    `Both edges add up to ${shortUsd(totalUsd)}${leastUsd > 0 ? `; accounts below ${shortUsd(leastUsd)} stand together` : ''}.`,
    'Claret: lost by an account and all it pulled down. Grey: its own loss, on to whoever paid.',
    beside,
  ].filter((text) => text !== '');
  const most = Math.floor(width / 6);
  const lines: string[] = [];
  for (const word of parts.join(' ').split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
