/** Price above, and under it on the same clock what the case is about: gain and loss of vault or fund, or depth. */
import { useId } from 'react';
import { formatUsd, MINUS, NBSP } from '@/lib/analysis';
import { GenerationMark, linearScale, PayPatterns, payFill, pointsArea, pointsPath } from '@/lib/ui/charts';
import styles from '../gallery.module.css';
import type { Picture, PictureNode, Sample } from '../picture';
import { changeText, Frame, NAME, pointsOf, TimeAxis, WIDTH } from './frame';

const LEFT = 4;
const RIGHT = WIDTH - 90;
const SIDE = RIGHT + 7;

export interface Under {
  readonly name: 'vault' | 'fund' | 'depth';
  /** Of vault and fund the change since the start, USD; of depth the share that is there. */
  readonly samples: readonly Sample[];
}

/** The lower half of a picture of this kind. */
export function underOf({ kind, vault, fund, depth }: Picture): Under | null {
  const change = (name: 'vault' | 'fund', samples: readonly Sample[]): Under => {
    const start = samples[0]?.[1] ?? 0;
    return { name, samples: samples.map(([ms, usd]) => [ms, usd - start] as const) };
  };
  if (kind === 'vault' && vault) return change('vault', vault);
  if (kind === 'fund') return change('fund', fund);
  if (kind === 'depth' && depth) return { name: 'depth', samples: depth };
  return null;
}

export function PricePicture({ picture, under }: { picture: Picture; under: Under }) {
  const { book, shockAlone, instrument } = picture.price;
  const x = linearScale([0, picture.endMs], [LEFT, RIGHT]);
  const factors = [...book, ...shockAlone].map((s) => s[1]);
  const [low, high] = [Math.min(1, ...factors), Math.max(1, ...factors)];
  const rises = high - 1 > 1 - low;
  const price = linearScale([low, high], rises ? [70, 28] : [60, 22]);
  const end = book.at(-1)?.[1] ?? 1;
  const worst = rises ? Math.max(...book.map((s) => s[1])) : Math.min(...book.map((s) => s[1]));
  const giant = giantOf(picture);
  const sideY = Math.min(53, Math.max(14, price(end) + 1));
  return (
    <Frame label={labelOf(picture, under, worst)}>
      <line x1={LEFT} x2={RIGHT} y1={price(1)} y2={price(1)} stroke="var(--line)" />
      <path d={pointsPath(pointsOf(shockAlone, x, price))} fill="none" stroke="var(--ink-2)" strokeDasharray="2 3" />
      <path d={pointsPath(pointsOf(book, x, price))} fill="none" stroke="var(--px-book)" strokeWidth="1.8" />
      {giant && <Fall node={giant} x={x(giant.ms)} y={price(bookAt(picture, giant.ms))} rises={rises} />}
      <text x={LEFT} y={11} className={styles.inkText}>
        {`${instrument} price`}
      </text>
      <Worst book={book} worst={worst} x={x} y={price(worst)} rises={rises} />
      <text x={SIDE} y={sideY} className={styles.bookText}>
        {changeText(end)}
      </text>
      <text x={SIDE} y={sideY + 12}>
        at the end
      </text>
      <UnderPart under={under} x={x} />
      <TimeAxis picture={picture} x={x} from={0} to={picture.endMs} />
    </Frame>
  );
}

interface WorstProps {
  readonly book: readonly Sample[];
  readonly worst: number;
  readonly x: (ms: number) => number;
  readonly y: number;
  readonly rises: boolean;
}

/** The farthest the book came, under (or over) the middle of where it stayed there longest, and within the picture. */
function Worst({ book, worst, x, y, rises }: WorstProps) {
  const near = book.filter((s) => Math.abs(s[1] - worst) < 5e-4 * worst);
  const middle = ((near[0]?.[0] ?? 0) + (near.at(-1)?.[0] ?? 0)) / 2;
  const place = Math.min(RIGHT - 50, Math.max(LEFT + 44, x(middle)));
  return (
    <text x={place} y={rises ? y - 6 : y + 13} textAnchor="middle" className={`${styles.bookText} ${styles.halo}`}>
      {`${changeText(worst)} at most`}
    </text>
  );
}

const LABELS: Readonly<Record<Under['name'], string>> = { vault: 'vault equity', fund: 'fund balance', depth: 'depth' };

function UnderPart({ under, x }: { under: Under; x: ReturnType<typeof linearScale> }) {
  const id = useId();
  const values = under.samples.map((s) => s[1]);
  const isDepth = under.name === 'depth';
  const extremes = isDepth ? ([0, 1] as const) : ([Math.min(0, ...values), Math.max(0, ...values)] as const);
  const y = linearScale([extremes[0], extremes[1]], [130, 90]);
  const points = pointsOf(under.samples, x, y);
  const color = isDepth ? 'var(--ink-3)' : `var(--pay-${under.name})`;
  const worst = Math.min(...values);
  const end = values.at(-1) ?? 0;
  const write = (value: number) => (isDepth ? `${Math.round(value * 100)}${NBSP}%` : signedUsd(value));
  const apart = write(worst) !== write(end);
  const endY = Math.min(apart ? 119 : 132, Math.max(98, y(end) + 4));
  const worstY = Math.min(132, Math.max(endY + 13, y(worst) + 3));
  return (
    <>
      <PayPatterns id={id} />
      <path d={pointsArea(points, y(0))} fill={under.name === 'vault' ? payFill(id, 'vault') : color} opacity=".3" />
      <path d={pointsPath(points)} fill="none" stroke={color} strokeWidth="1.8" />
      <line x1={LEFT} x2={RIGHT} y1={y(0)} y2={y(0)} stroke="var(--ink)" />
      <text x={SIDE} y={85}>
        {LABELS[under.name]}
      </text>
      <text x={SIDE} y={endY} className={styles.inkText}>
        {write(end)}
      </text>
      {apart && (
        <text x={SIDE} y={worstY} className={styles.inkText}>
          {`${isDepth ? 'least' : 'worst'} ${write(worst)}`}
        </text>
      )}
    </>
  );
}

const signedUsd = (usd: number): string => `${usd < 0 ? MINUS : '+'}${formatUsd(Math.abs(usd))}`;

/** One account that is most of what fell is named. */
function giantOf({ nodes, notionalUsd }: Picture): PictureNode | null {
  return nodes.find((node) => node.notionalUsd > 0.7 * notionalUsd) ?? null;
}

function Fall({ node, x, y, rises }: { node: PictureNode; x: number; y: number; rises: boolean }) {
  return (
    <>
      <GenerationMark generation={node.generation} cx={x} cy={y} r={6} />
      <text x={x + 10} y={rises ? y + 15 : y - 10} className={NAME}>
        {`${node.name}, ${formatUsd(node.notionalUsd)}`}
      </text>
    </>
  );
}

function bookAt({ price }: Picture, ms: number): number {
  return price.book.find((s) => s[0] >= ms)?.[1] ?? 1;
}

function labelOf({ price }: Picture, { name, samples }: Under, worst: number): string {
  const least = Math.min(...samples.map((s) => s[1]));
  const what =
    name === 'depth'
      ? `${Math.round(least * 100)} % of the depth was left`
      : `the ${name} lost ${formatUsd(-least)} at worst`;
  return `${price.instrument} moved by ${changeText(worst)} at most; ${what}`;
}
