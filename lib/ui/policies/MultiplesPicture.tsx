'use client';
/** The small multiples to take away: one drawing, five in a row, with what their marks mean under them. */
import { useId } from 'react';
import { formatUsd, PAYER_ORDER, type PolicyRow } from '@/lib/analysis';
import { PayPatterns } from '@/lib/ui/charts';
import { CellDrawing, cellName, cellWords, fillOf, HEIGHT, PAYER_NAMES, sharedBy, WIDTH } from './Multiples';
import styles from './policies.module.css';

const COLUMNS = 5;
const GAP = 28;
const ROW = HEIGHT + 64;
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
      <text y={tall + 14}>
        {`Fund balance, every picture up to ${formatUsd(shared.fundUsd)}. Below it who paid, up to ${formatUsd(shared.paidUsd)}:`}
      </text>
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

/** What does not fit under one picture stands in two lines, parted at a comma. */
function linesOf(words: string): string[] {
  const comma = words.length > MOST_LETTERS ? words.indexOf(', ') : -1;
  return comma < 0 ? [words] : [words.slice(0, comma + 1), words.slice(comma + 2)];
}
