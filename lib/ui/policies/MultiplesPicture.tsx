'use client';
/** The small multiples to take away: one drawing, five in a row, with what their marks mean under them. */
import { useId } from 'react';
import { PAYER_ORDER, type PolicyRow } from '@/lib/analysis';
import { PayPatterns } from '@/lib/ui/charts';
import { cellWords } from './cellWords';
import { CellDrawing, cellName, fillOf, HEIGHT, PAYER_NAMES, scaleWords, sharedBy, WIDTH } from './Multiples';
import styles from './policies.module.css';

const COLUMNS = 5;
const GAP = 28;
const ROW = HEIGHT + 78;
const KEY = 46;
/** Letters that fit under a picture. */
const MOST_LETTERS = 34;

export const MULTIPLES_PX = COLUMNS * WIDTH + (COLUMNS - 1) * GAP;

export function MultiplesPicture({ rows }: { readonly rows: readonly PolicyRow[] }) {
  const id = useId();
  const shared = sharedBy(rows);
  const tall = Math.ceil(rows.length / COLUMNS) * ROW;
  return (
    <svg data-drawing="" className={styles.sheet} width={MULTIPLES_PX} height={tall + KEY} aria-hidden="true">
      <PayPatterns id={id} />
      {rows.map(({ policy, figures }, n) => (
        <g key={policy.id} transform={`translate(${(n % COLUMNS) * (WIDTH + GAP)} ${Math.floor(n / COLUMNS) * ROW})`}>
          <text className={styles.sheetName} y={12}>
            {cellName(policy)}
          </text>
          <g transform="translate(0 18)">
            <CellDrawing figures={figures} shared={shared} id={id} />
          </g>
          {linesOf(figures ? cellWords(figures) : 'not run').map((line, n) => (
            <text key={line} y={HEIGHT + 32 + n * 14}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <text y={tall + 14}>{scaleWords(shared)}</text>
      {PAYER_ORDER.map((payer, n) => (
        <g key={payer} transform={`translate(${n * 160} ${tall + 24})`}>
          <rect x={0.5} y={0.5} width="11" height="9" {...fillOf(id, payer)} />
          <text x={18} y={9}>
            {PAYER_NAMES[payer]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** What does not fit under one picture stands in lines, parted at commas. */
function linesOf(words: string): string[] {
  const lines: string[] = [];
  for (const part of words.split(/(?<=[,;]) /)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${part}`.length <= MOST_LETTERS) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}
