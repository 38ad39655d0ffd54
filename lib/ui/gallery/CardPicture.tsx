/** A card's picture, chosen by what its run has most of; always drawn from that run. */

import { useId } from 'react';
import { formatTime, formatUsd } from '@/lib/analysis';
import {
  GENERATION_NAMES,
  GenerationMark,
  generationColor,
  generationRow,
  linearScale,
  type Payer,
  PayPatterns,
  payFill,
  pointsArea,
  pointsPath,
} from '@/lib/ui/charts';
import styles from './gallery.module.css';
import type { Picture, PictureNode, Sample } from './picture';
import { swarm } from './swarm';

const WIDTH = 312;
const HEIGHT = 150;

/** One giant and a vault: price over vault. Few falls: a tree one can name. Else: who fell when, by generation. */
export function CardPicture({ picture }: { picture: Picture }) {
  const largest = Math.max(0, ...picture.nodes.map((n) => n.notionalUsd));
  if (picture.vault && largest > 0.8 * picture.notionalUsd) {
    return <VaultPicture picture={picture} vault={picture.vault} />;
  }
  if (picture.fallen > 1 && picture.fallen <= 14) return <TreePicture picture={picture} />;
  return <SwarmPicture picture={picture} />;
}

function Frame({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** Columns are generations, lines go from the main parent, width is dollars of loss. */
function TreePicture({ picture }: { picture: Picture }) {
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
        return (
          <path
            key={n.name}
            d={d}
            fill="none"
            stroke={generationColor(n.generation)}
            strokeWidth={width}
            opacity=".55"
          />
        );
      })}
      {nodes.map((n) => {
        const at = place(n);
        return <GenerationMark key={n.name} generation={n.generation} cx={at.x} cy={at.y} r={radius(n)} />;
      })}
      {nodes.map((n) => {
        const at = place(n);
        return (
          <text
            key={n.name}
            x={at.x}
            y={at.y + radius(n) + 12}
            textAnchor="middle"
            className={`${styles.halo ?? ''} ${styles.nodeName ?? ''}`}
          >
            {`${n.name} ${formatTime(n.ms, picture.tickMs)}`}
          </text>
        );
      })}
    </Frame>
  );
}

/** Price above, vault equity below, one clock. */
function VaultPicture({ picture, vault }: { picture: Picture; vault: readonly Sample[] }) {
  const id = useId();
  const x = linearScale([0, picture.endMs], [6, WIDTH - 92]);
  const low = Math.min(...picture.price.book.map((s) => s[1]));
  // Where it stayed lowest longest: the label stands under the middle of it.
  const bottom = picture.price.book.filter((s) => s[1] - low < 5e-4);
  const lowest = ((bottom[0]?.[0] ?? 0) + (bottom.at(-1)?.[0] ?? 0)) / 2;
  const price = linearScale([low, 1], [56, 14]);
  const most = Math.max(1, ...vault.map((s) => s[1]));
  const equity = linearScale([0, most], [128, 82]);
  const points = (samples: readonly Sample[], y: (v: number) => number) =>
    samples.map((s) => [x(s[0]), y(s[1])] as const);
  const end = vault.at(-1)?.[1] ?? 0;
  const giant = picture.nodes.reduce<PictureNode | undefined>(
    (a, n) => (a && a.notionalUsd >= n.notionalUsd ? a : n),
    undefined,
  );
  const right = WIDTH - 86;
  return (
    <Frame
      label={`${picture.price.instrument} fell to ${(low * 100).toFixed(1)} % of its opening; the vault went from ${formatUsd(vault[0]?.[1] ?? 0)} to ${formatUsd(end)}`}
    >
      <PayPatterns id={id} />
      <line x1={6} x2={WIDTH - 92} y1={14} y2={14} stroke="var(--line)" />
      <path
        d={pointsPath(points(picture.price.shockAlone, price))}
        fill="none"
        stroke="var(--ink-2)"
        strokeDasharray="2 3"
      />
      <path d={pointsPath(points(picture.price.book, price))} fill="none" stroke="var(--px-book)" strokeWidth="1.8" />
      <path d={pointsArea(points(vault, equity), 128)} fill={payFill(id, 'vault')} opacity=".35" />
      <path d={pointsPath(points(vault, equity))} fill="none" stroke="var(--pay-vault)" strokeWidth="1.8" />
      <line x1={6} x2={WIDTH - 92} y1={128.5} y2={128.5} stroke="var(--ink)" />
      {giant && <Fall node={giant} x={x(giant.ms)} y={price(priceAt(picture, giant.ms))} />}
      <text x={right} y={18}>
        {picture.price.instrument}
      </text>
      <text x={x(lowest)} y={price(low) + 14} textAnchor="middle" className={styles.bookText}>
        {`\u2212${((1 - low) * 100).toFixed(1)}\u00a0% at most`}
      </text>
      <text x={right} y={price(picture.price.book.at(-1)?.[1] ?? 1) + 4} className={styles.bookText}>
        {endText(picture.price.book.at(-1)?.[1] ?? 1)}
      </text>
      <text x={right} y={equity(end) + 4} className={styles.inkText}>{`vault ${formatUsd(end)}`}</text>
      <text x={6} y={144}>
        {formatTime(0, picture.tickMs)}
      </text>
      <text x={WIDTH - 92} y={144} textAnchor="end">
        {formatTime(picture.endMs, picture.tickMs)}
      </text>
    </Frame>
  );
}

/** Where the price ended, against its opening. */
function endText(factor: number): string {
  const percent = Math.abs((factor - 1) * 100).toFixed(1);
  return `${factor < 1 ? '\u2212' : '+'}${percent}\u00a0% at the end`;
}

function Fall({ node, x, y }: { node: PictureNode; x: number; y: number }) {
  return (
    <>
      <GenerationMark generation={node.generation} cx={x} cy={y} r={6} />
      <text x={x + 10} y={y - 10} className={`${styles.halo ?? ''} ${styles.nodeName ?? ''}`}>
        {`${node.name}, ${formatUsd(node.notionalUsd)}`}
      </text>
    </>
  );
}

function priceAt(picture: Picture, ms: number): number {
  return picture.price.book.find((s) => s[0] >= ms)?.[1] ?? 1;
}

/** The largest falls by time and generation, area is notional; under it who paid past the margin. */
function SwarmPicture({ picture }: { picture: Picture }) {
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
  social: 'winners',
  unresolved: 'nobody yet',
};

/** `the fund $2.02m`; of several the two largest, the rest summed. */
function paidLabel(paying: readonly (readonly [Payer, number])[]): string {
  const sorted = [...paying].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, 2).map(([payer, usd]) => `${PAYER_WORDS[payer]} ${formatUsd(usd)}`);
  const rest = sorted.slice(2).reduce((sum, [, usd]) => sum + usd, 0);
  return [...named, ...(rest > 0 ? [`others ${formatUsd(rest)}`] : [])].join(', ');
}
