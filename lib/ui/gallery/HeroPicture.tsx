/** The hero's picture: one run, annotated. Rendered on the server, no script needed to see it. */
import { formatPrice, MINUS, NBSP } from '@/lib/analysis';
import { GenerationMark, generationColor } from '@/lib/ui/charts';
import styles from './gallery.module.css';
import { type HeroDisc, type HeroScene, type HeroSize, heroScene } from './heroScene';
import type { Picture } from './picture';

export function HeroPicture({ picture, size, id }: { picture: Picture; size: HeroSize; id: string }) {
  const scene = heroScene(picture, size);
  const wide = size.width > 500;
  const label = `A shock of ${percent(scene.shockLow)} becomes a fall of ${percent(scene.low)} as ${picture.fallen} liquidations follow one another.`;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      className={wide ? styles.wide : styles.narrow}
    >
      <defs>
        <marker
          id={id}
          viewBox="0 0 8 8"
          refX="6.4"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 .8L7 4 0 7.2z" fill="var(--ink)" />
        </marker>
      </defs>
      <Axes picture={picture} scene={scene} />
      <path d={scene.gap} fill="var(--px-gap)" />
      <path d={scene.shockAlone} fill="none" stroke="var(--ink-2)" strokeWidth="1.6" strokeDasharray="2 4" />
      <path d={scene.book} fill="none" stroke="var(--px-book)" strokeWidth={wide ? 2.4 : 2} strokeLinejoin="round" />
      <Discs scene={scene} />
      {scene.arrows.map((d) => (
        <path key={d} d={d} fill="none" stroke="var(--ink)" strokeWidth="1.3" markerEnd={`url(#${id})`} />
      ))}
      <Names scene={scene} />
      {wide ? <WideNotes scene={scene} markerId={id} /> : <NarrowNotes scene={scene} />}
    </svg>
  );
}

function Axes({ picture, scene }: { picture: Picture; scene: HeroScene }) {
  const { size, x } = scene;
  return (
    <g>
      {scene.changeTicks.map((t) => (
        <g key={t.y}>
          <line x1={size.left} x2={size.right} y1={t.y} y2={t.y} stroke="var(--line)" />
          <text x={size.right - 6} y={t.y - 6} textAnchor="end">
            {t.label}
          </text>
        </g>
      ))}
      <text x={size.left} y={size.top - 7}>
        {`${picture.price.instrument} price at the start, ${formatPrice(picture.price.openingUsd)}`}
      </text>
      <line x1={size.left} x2={size.right} y1={size.bottom} y2={size.bottom} stroke="var(--line-strong)" />
      {scene.timeTicks.map((t, i) => (
        <text key={t.value} x={x(t.value)} y={size.bottom + 18} textAnchor={i === 0 ? 'start' : 'middle'}>
          {t.label}
        </text>
      ))}
    </g>
  );
}

function Discs({ scene }: { scene: HeroScene }) {
  const bySize = [...scene.discs].sort((a, b) => a.r - b.r);
  return (
    <g>
      {scene.discs.map((d) => (
        <line
          key={d.node.name}
          x1={d.x}
          x2={d.x}
          y1={Math.min(d.anchorY, d.y)}
          y2={d.y}
          stroke={generationColor(d.node.generation)}
          strokeWidth=".7"
          opacity=".5"
        />
      ))}
      {bySize.map((d) => (
        <GenerationMark key={d.node.name} generation={d.node.generation} cx={d.x} cy={d.y} r={d.r} />
      ))}
    </g>
  );
}

const MOST_NAMES = 14;

/** Few enough to name: each name stands under its disc, on the side away from the falling line and what it shades. */
function Names({ scene }: { scene: HeroScene }) {
  if (scene.discs.length > MOST_NAMES) return null;
  return (
    <g>
      {scene.discs.map((d) => (
        <text key={d.node.name} x={d.x + 3} y={d.y + d.r + 13} textAnchor="end" className={styles.halo}>
          {d.node.name}
        </text>
      ))}
    </g>
  );
}

function WideNotes({ scene, markerId }: { scene: HeroScene; markerId: string }) {
  const { size, x, y } = scene;
  const low = y(scene.low);
  const shockAt = Math.min(y(scene.shockLow), low - 150);
  const times = (1 - scene.low) / (1 - scene.shockLow);
  const column = size.right + 8;
  return (
    <g>
      <Note
        n={1}
        x={x(scene.shockMs) + 18}
        y={size.top + 23}
        lines={[`A shock takes ${percent(scene.shockLow)} off the price.`]}
      />
      <Note n={2} {...firstFallsNote(scene)} />
      <Note
        n={3}
        x={size.right - 296}
        y={y(scene.shockLow) + 32}
        lines={['Those sales push the price lower', 'and take the next account with them.']}
        isShaded
      />
      <text x={column} y={shockAt - 6} className={styles.side}>
        The shock alone
      </text>
      <text x={column} y={shockAt + 18} className={styles.shockFigure}>
        {signed(scene.shockLow)}
      </text>
      <path d={`M${column + 10} ${shockAt + 32}V${low - 54}`} stroke="var(--ink-3)" markerEnd={`url(#${markerId})`} />
      <text x={column + 20} y={(shockAt + low) / 2 - 18} className={styles.times}>
        {`${times.toFixed(1)} times`}
      </text>
      <text x={column + 20} y={(shockAt + low) / 2 - 3} className={styles.timesOf}>
        the first fall
      </text>
      <text x={column} y={low - 36} className={styles.sideStrong}>
        With the cascade
      </text>
      <text x={column} y={low - 8} className={styles.lowFigure}>
        {signed(scene.low)}
      </text>
    </g>
  );
}

/** One first fall is told by name, under it; many stand left of them where there is room. */
function firstFallsNote(scene: HeroScene): { x: number; y: number; anchor: 'start' | 'end'; lines: string[] } {
  const { size } = scene;
  const first = scene.discs.filter((d) => d.node.generation === 0);
  const left = Math.min(...first.map((d) => d.x - d.r), size.right);
  const [only, other] = first;
  if (only && !other) {
    const lines = [`That is too much for ${only.node.name} alone.`, 'The venue sells the account off.'];
    return { x: size.left + 4, y: only.y + only.r + 56, anchor: 'start', lines };
  }
  const lines = ['Accounts on high', 'leverage are wiped', 'out. The venue', 'sells them off.'];
  if (left - size.left > 150) return { x: left - 34, y: meanY(first) + 20, anchor: 'end', lines };
  const lowest = Math.max(...scene.discs.filter((d) => d.x < size.left + 150).map((d) => d.y + d.r), size.top + 60);
  return { x: size.left + 4, y: Math.min(lowest + 28, size.bottom - 60), anchor: 'start', lines };
}

function meanY(discs: readonly HeroDisc[]): number {
  return discs.length > 0 ? discs.reduce((sum, d) => sum + d.y, 0) / discs.length : 200;
}

interface NoteProps {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor?: 'start' | 'end';
  /** It stands on the shade between the lines. */
  readonly isShaded?: boolean;
}

function Note({ n, x, y, lines, anchor = 'start', isShaded = false }: NoteProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      className={`${styles.halo ?? ''} ${styles.note ?? ''} ${isShaded ? (styles.shaded ?? '') : ''}`}
    >
      <tspan className={styles.number}>{n}</tspan>
      {lines.map((line, i) => (
        <tspan key={line} {...(i === 0 ? { dx: 5 } : { x, dy: 16 })}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function NarrowNotes({ scene }: { scene: HeroScene }) {
  const { size, y } = scene;
  return (
    <g>
      <text x={size.right - 6} y={y(scene.shockLow) - 8} textAnchor="end" className={styles.halo}>
        {`the shock alone ${signed(scene.shockLow)}`}
      </text>
      <line x1={size.left} x2={lowX(scene)} y1={y(scene.low)} y2={y(scene.low)} stroke="var(--line)" />
      <text x={size.left} y={y(scene.low) - 7} className={`${styles.halo ?? ''} ${styles.lowNarrow ?? ''}`}>
        {`with the cascade ${signed(scene.low)}`}
      </text>
    </g>
  );
}

/** Left edge of the lowest disc: the hairline to its figure ends there. */
function lowX(scene: HeroScene): number {
  const lowest = scene.discs.reduce((best, d) => (d.y > best.y ? d : best), scene.discs[0] ?? { x: 0, y: 0, r: 0 });
  return Math.max(scene.size.left, lowest.x - lowest.r - 4);
}

/** `7 %` for 0.93; one decimal where it says something. */
function percent(fraction: number): string {
  const value = (1 - fraction) * 100;
  const body = Math.abs(value - Math.round(value)) < 0.05 ? String(Math.round(value)) : value.toFixed(1);
  return `${body}${NBSP}%`;
}

function signed(fraction: number): string {
  return `${fraction < 1 ? MINUS : '+'}${Math.abs((1 - fraction) * 100).toFixed(1)}${NBSP}%`;
}
