import { formatTime } from '@/lib/analysis';
import { GENERATION_NAMES, GenerationMark, generationColor, generationRow, linearScale } from '@/lib/ui/charts';
import type { Picture, PictureNode } from '../picture';
import { Frame, HEIGHT, NAME, WIDTH } from './frame';

/** Columns are generations, lines go from the main parent, width is dollars of loss. */
export function TreePicture({ picture }: { picture: Picture }) {
  const { nodes } = picture;
  const rows = GENERATION_NAMES.map((_, row) => nodes.filter((n) => generationRow(n.generation) === row));
  const used = rows.filter((row) => row.length > 0).length;
  const x = linearScale([0, Math.max(1, used - 1)], [58, WIDTH - 52]);
  const most = Math.max(...nodes.map((n) => n.notionalUsd));
  const radius = (n: PictureNode) => Math.max(4, 22 * Math.sqrt(n.notionalUsd / most));
  const place = (n: PictureNode) => {
    const row = generationRow(n.generation);
    const members = rows[row] ?? [];
    const y = linearScale([0, 1], [8, HEIGHT - 22])((members.indexOf(n) + 0.5) / members.length);
    return { x: x(row), y };
  };
  const lossMost = Math.max(1, ...nodes.map((n) => n.lossUsd));
  return (
    <Frame label={`${picture.fallen} accounts fell, each drawn beside the one that pulled it down`}>
      {rows[0]?.map((n) => {
        const at = place(n);
        return <path key={n.name} d={`M2 ${at.y}H${at.x - radius(n) - 4}`} stroke="var(--accent)" strokeWidth="2" />;
      })}
      {nodes.map((n) => {
        const parent = n.parent === null ? undefined : nodes[n.parent];
        if (!parent) return null;
        const [from, to] = [place(parent), place(n)];
        const d = `M${from.x} ${from.y}C${(from.x + to.x) / 2} ${from.y} ${(from.x + to.x) / 2} ${to.y} ${to.x} ${to.y}`;
        const width = 1 + (6 * Math.max(0, n.lossUsd)) / lossMost;
        const color = generationColor(n.generation);
        return <path key={n.name} d={d} fill="none" stroke={color} strokeWidth={width} opacity=".55" />;
      })}
      {nodes.map((n) => {
        const at = place(n);
        return <GenerationMark key={n.name} generation={n.generation} cx={at.x} cy={at.y} r={radius(n)} />;
      })}
      {nodes.map((n) => {
        const at = place(n);
        return (
          <text key={n.name} x={at.x} y={at.y + radius(n) + 12} textAnchor="middle" className={NAME}>
            {`${n.name} ${formatTime(n.ms, picture.tickMs)}`}
          </text>
        );
      })}
    </Frame>
  );
}
