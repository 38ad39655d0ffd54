/** The shape of a generation, the same wherever it is drawn: disc, ring, circle with a dot, the same dashed. */
import { generationShort } from '@/lib/graph';

/** Of the four rows: `1st gen.` to `4th gen. +`. */
export const GENERATION_NAMES: readonly string[] = [0, 1, 2, 3].map((row) => generationShort(row, row === 3));

/** Rows and shapes go to the fourth; later generations share its place (docs/design.md, Shapes). */
export function generationRow(generation: number): 0 | 1 | 2 | 3 {
  return generation <= 0 ? 0 : generation === 1 ? 1 : generation === 2 ? 2 : 3;
}

/** Colour role of a generation. */
export function generationColor(generation: number): string {
  return `var(--gen-${Math.min(2, Math.max(0, generation))})`;
}

/** One mark with its centre at (cx, cy) and outer radius `r`, in px. */
export function GenerationMark({ generation, cx, cy, r }: { generation: number; cx: number; cy: number; r: number }) {
  const color = generationColor(generation);
  if (generation <= 0) return <circle cx={cx} cy={cy} r={r} fill={color} />;
  if (generation === 1) {
    const width = Math.max(1.4, r * 0.46);
    return <circle cx={cx} cy={cy} r={r - width / 2} fill="var(--paper)" stroke={color} strokeWidth={width} />;
  }
  const dash = generation >= 3 ? '2.4 1.6' : undefined;
  return (
    <>
      <circle
        cx={cx}
        cy={cy}
        r={Math.max(1, r - 0.8)}
        fill="var(--paper)"
        stroke={color}
        strokeWidth="1.6"
        strokeDasharray={dash}
      />
      <circle cx={cx} cy={cy} r={Math.max(0.9, r * 0.26)} fill={color} />
    </>
  );
}
