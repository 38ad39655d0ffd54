'use client';
/** Price and ADL of one side, on the scales of both (of very different lengths each on its own time); the clock's line over them. */
import { memo, useId } from 'react';
import { formatUsd } from '@/lib/analysis';
import { tickAtMs } from '@/lib/studio';
import {
  areaPath,
  change,
  changeTickLabel,
  changeTicks,
  gapPath,
  type LinearScale,
  linearScale,
  linePath,
  PayPatterns,
  payFill,
  sampleAt,
  timeTicks,
} from '@/lib/ui/charts';
import styles from './compare.module.css';
import { type SharedScales, type SideSeries, sampleMs } from './scales';
import { useBoxWidth } from './useBoxWidth';

const LEFT = 46;
const RIGHT = 10;
const PRICE = { top: 8, bottom: 92 };
const ADL = { top: 108, bottom: 146 };
const HEIGHT = 166;

export interface SidePanelsProps {
  readonly scales: SharedScales;
  readonly side: SideSeries;
  readonly atMs: number;
}

export function SidePanels({ scales, side, atMs }: SidePanelsProps) {
  const { ref, width } = useBoxWidth<HTMLDivElement>();
  const x = linearScale([0, side.axisMs], [LEFT, Math.max(LEFT + 1, width - RIGHT)]);
  const tick = tickAtMs(side.run, atMs);
  const now = x(Math.min(atMs, side.axisMs));
  const move = (view: SideSeries['book']) => change(sampleAt(view, tick) / side.openingUsd - 1);
  const adlUsd = sampleAt(side.adl, tick);
  return (
    <div ref={ref} className={styles.panels}>
      <p className={styles.readout}>
        <span className={styles.index}>index {move(side.index)}</span>
        <span className={styles.book}>
          book {move(side.book)}, furthest {change(side.furthest)}
        </span>
        <span className={styles.adl}>closed by ADL {formatUsd(adlUsd)}</span>
      </p>
      {width > 0 && (
        <svg data-drawing="" width={width} height={HEIGHT} aria-hidden="true">
          <Still scales={scales} side={side} x={x} width={width} />
          <rect
            data-moment=""
            x={now}
            y={0}
            width={Math.max(0, width - RIGHT - now)}
            height={ADL.bottom}
            className={styles.future}
          />
          <line data-moment="" x1={now} x2={now} y1={2} y2={ADL.bottom} className={styles.now} />
        </svg>
      )}
    </div>
  );
}

interface StillProps {
  readonly scales: SharedScales;
  readonly side: SideSeries;
  readonly x: LinearScale;
  readonly width: number;
}

/** Everything that the clock does not move: drawn again only for another size or another run. */
const Still = memo(StillMarks, (was, is) => was.scales === is.scales && was.side === is.side && was.width === is.width);

function StillMarks({ scales, side, x, width }: StillProps) {
  const id = useId();
  const { openingUsd } = side;
  const price = linearScale([openingUsd * (1 + scales.low), openingUsd * (1 + scales.high)], [PRICE.bottom, PRICE.top]);
  const adl = linearScale([0, scales.adlMostUsd || 1], [ADL.bottom, ADL.top]);
  const at = (n: number) => x(sampleMs(side, side.axisMs)(n));
  const pixels = width - LEFT - RIGHT;
  const fractions = changeTicks(scales.low, scales.high, 3);
  const step = Math.abs((fractions[0] ?? 0) - (fractions[1] ?? 0.1));
  return (
    <>
      <PayPatterns id={id} />
      {timeTicks(side.axisMs, Math.max(2, Math.floor(pixels / 90))).map((t) => (
        <g key={t.value}>
          <line x1={x(t.value)} x2={x(t.value)} y1={4} y2={ADL.bottom} className={styles.hair} />
          <text x={x(t.value)} y={HEIGHT - 5} textAnchor="middle" className={styles.tick}>
            {t.label}
          </text>
        </g>
      ))}
      {fractions.map((fraction) => (
        <g key={fraction}>
          <line
            x1={LEFT}
            x2={width - RIGHT}
            y1={price(openingUsd * (1 + fraction))}
            y2={price(openingUsd * (1 + fraction))}
            className={styles.hair}
          />
          <text x={LEFT - 6} y={price(openingUsd * (1 + fraction)) + 4} textAnchor="end" className={styles.tick}>
            {fraction === 0 ? side.instrument : changeTickLabel(fraction, step)}
          </text>
        </g>
      ))}
      <path d={gapPath(side.index, side.book, at, price, pixels)} fill="var(--px-gap)" />
      <path d={linePath(side.index, at, price, pixels)} className={styles.indexLine} />
      <path d={linePath(side.book, at, price, pixels)} className={styles.bookLine} />
      <path d={areaPath(side.adl, at, adl, ADL.bottom, pixels)} fill={payFill(id, 'adl')} opacity={0.6} />
      <path d={linePath(side.adl, at, adl, pixels)} className={styles.adlLine} />
      <line x1={LEFT} x2={width - RIGHT} y1={ADL.bottom + 0.5} y2={ADL.bottom + 0.5} stroke="var(--ink)" />
      <text x={LEFT - 6} y={ADL.top + 6} textAnchor="end" className={styles.tick}>
        {scales.adlMostUsd > 0 ? formatUsd(scales.adlMostUsd, 2) : 'ADL'}
      </text>
      <text x={LEFT + 4} y={ADL.top - 4} className={styles.named}>
        closed by ADL so far, USD
      </text>
      {scales.ownAxes && (
        <text x={width - RIGHT - 4} y={ADL.top - 4} textAnchor="end" className={styles.named}>
          its own time axis
        </text>
      )}
      <text x={LEFT - 6} y={ADL.bottom + 4} textAnchor="end" className={styles.tick}>
        $0
      </text>
    </>
  );
}
