import { useId } from 'react';
import { type CostGroup, type CostRow, costGroups, formatUsd } from '@/lib/analysis';
import {
  COST_PAYER,
  GENERATION_NAMES,
  GenerationMark,
  generationRow,
  linearScale,
  PayPatterns,
  payFill,
} from '@/lib/ui/charts';
import styles from '../gallery.module.css';
import type { Picture } from '../picture';
import { swarm } from '../swarm';
import { Frame, WIDTH } from './frame';

/** The largest falls by time and generation, area is notional; under it who paid past bankruptcy. */
export function SwarmPicture({ picture }: { picture: Picture }) {
  const id = useId();
  const x = linearScale([0, picture.endMs], [70, WIDTH - 10]);
  const most = Math.max(1, ...picture.nodes.map((n) => n.notionalUsd));
  const rowY = (generation: number) => 22 + generationRow(generation) * 27;
  const rows = GENERATION_NAMES.map((_, row) => {
    const members = picture.nodes.filter((n) => generationRow(n.generation) === row);
    const wanted = members.map((n) => ({
      x: x(n.ms),
      y: rowY(row),
      r: Math.max(1.8, 9 * Math.sqrt(n.notionalUsd / most)),
    }));
    const discs = swarm(wanted, { gap: 0.5, top: rowY(row) - 13, bottom: rowY(row) + 14 });
    return members.map((node, i) => ({ node, disc: discs[i] }));
  });
  return (
    <Frame label={`The ${picture.nodes.length} largest of ${picture.fallen} falls, by time and generation`}>
      <PayPatterns id={id} />
      {GENERATION_NAMES.map((name, row) => (
        <g key={name}>
          <line x1={70} x2={WIDTH} y1={rowY(row) + 0.5} y2={rowY(row) + 0.5} stroke="var(--line)" />
          <text x={2} y={rowY(row) + 4}>
            {name}
          </text>
        </g>
      ))}
      {rows.flat().map(({ node, disc }) => {
        const key = `${node.name} ${node.ms}`;
        return disc && <GenerationMark key={key} generation={node.generation} cx={disc.x} cy={disc.y} r={disc.r} />;
      })}
      <PaidBar picture={picture} id={id} />
    </Frame>
  );
}

function PaidBar({ picture, id }: { picture: Picture; id: string }) {
  // Past bankruptcy where anybody paid for that, else the next of the groups: sums of two kinds share no bar.
  const [group] = costGroups(picture.paid);
  if (!group) return null;
  const paying = group.rows;
  const total = paying.reduce((sum, { usd }) => sum + usd, 0);
  const label = paidLabel(group);
  const room = WIDTH - 70 - Math.max(60, label.length * 5.7 + 8);
  let at = 70;
  return (
    <g>
      <text x={2} y={141}>
        who paid
      </text>
      {paying.map(({ who, usd }) => {
        const width = (room * usd) / total;
        const left = at;
        at += width;
        return (
          width > 0.5 && (
            <rect
              key={who}
              x={left}
              y={130}
              width={Math.max(0.5, width - 1)}
              height={14}
              fill={payFill(id, COST_PAYER[who])}
            />
          )
        );
      })}
      <text x={WIDTH} y={141} textAnchor="end" className={styles.inkText}>
        {label}
      </text>
    </g>
  );
}

/** `the fund $2.02m, the vault $504k`; of several the two largest, the rest summed. */
function paidLabel({ key, rows }: CostGroup): string {
  const sorted = [...rows].sort((a, b) => b.usd - a.usd);
  const named = sorted.slice(0, 2).map(({ who, usd }) => `${PAYER_WORDS[who]} ${formatUsd(usd)}`);
  const rest = sorted.slice(2).reduce((sum, { usd }) => sum + usd, 0);
  const ends = key === 'past' ? [] : [key === 'positions' ? 'on positions' : 'by ADL'];
  return [[...named, ...(rest > 0 ? [`others ${formatUsd(rest)}`] : [])].join(', '), ...ends].join(' ');
}

const PAYER_WORDS: Record<CostRow['who'], string> = {
  fund: 'the fund',
  vault: 'the vault',
  winners: 'winners',
  socialised: 'socialised',
  unresolved: 'nobody yet',
};
