import { useId } from 'react';
import { formatUsd } from '@/lib/analysis';
import {
  GENERATION_NAMES,
  GenerationMark,
  generationRow,
  linearScale,
  type Payer,
  PayPatterns,
  payFill,
} from '@/lib/ui/charts';
import styles from '../gallery.module.css';
import type { Picture } from '../picture';
import { swarm } from '../swarm';
import { Frame, WIDTH } from './frame';

/** The largest falls by time and generation, area is notional; under it who paid past the margin. */
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
  const { fund, vault, adl, socialised, unresolved } = picture.paid;
  const parts: readonly (readonly [Payer, number])[] = [
    ['fund', fund],
    ['vault', vault ?? 0],
    ['adl', adl],
    ['social', socialised],
    ['unresolved', unresolved],
  ];
  const paying = parts.filter(([, value]) => value > 0);
  const total = paying.reduce((sum, [, value]) => sum + value, 0);
  if (total <= 0) return null;
  const label = paidLabel(paying);
  const room = WIDTH - 70 - Math.max(60, label.length * 5.7 + 8);
  let at = 70;
  return (
    <g>
      <text x={2} y={141}>
        who paid
      </text>
      {paying.map(([payer, value]) => {
        const width = (room * value) / total;
        const left = at;
        at += width;
        return (
          width > 0.5 && (
            <rect key={payer} x={left} y={130} width={Math.max(0.5, width - 1)} height={14} fill={payFill(id, payer)} />
          )
        );
      })}
      <text x={WIDTH} y={141} textAnchor="end" className={styles.inkText}>
        {label}
      </text>
    </g>
  );
}

const PAYER_WORDS: Record<Payer, string> = {
  fund: 'the fund',
  vault: 'the vault',
  adl: 'winners, by ADL',
  social: 'socialised',
  unresolved: 'nobody yet',
};

/** `the fund $2.02m`; of several the two largest, the rest summed. */
function paidLabel(paying: readonly (readonly [Payer, number])[]): string {
  const sorted = [...paying].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, 2).map(([payer, usd]) => `${PAYER_WORDS[payer]} ${formatUsd(usd)}`);
  const rest = sorted.slice(2).reduce((sum, [, usd]) => sum + usd, 0);
  return [...named, ...(rest > 0 ? [`others ${formatUsd(rest)}`] : [])].join(', ');
}
