/** The still layers of the timeline. All are pure functions of the scene and memoised: the playhead never redraws them. */
import { memo } from 'react';
import { barsPath, GENERATION_NAMES, generationColor, trianglesPath } from '@/lib/ui/charts';
import { type FundStrip, middleOf } from './fundScene';
import type { LineLabel, Scene } from './scene';
import styles from './timeline.module.css';

/** Hairlines, axis labels and the names of the panels. */
export const Grid = memo(function Grid({ scene, name }: { scene: Scene; name: string }) {
  const { layout, price, fund, x } = scene;
  const compact = layout.size === 'compact';
  const labelX = compact ? 4 : 8;
  return (
    <g>
      {!compact &&
        scene.timeTicks.map((t) => (
          <line
            key={t.value}
            x1={x(t.value / scene.tickMs)}
            x2={x(t.value / scene.tickMs)}
            y1={layout.plotTop}
            y2={layout.plotBottom}
            className={styles.hair}
          />
        ))}
      {layout.rules.map((y) => (
        <line key={y} x1={8} x2={layout.width - 8} y1={y} y2={y} className={styles.hair} />
      ))}
      {price.ticks.map((t) => (
        <g key={t.label}>
          <line x1={layout.left} x2={layout.right} y1={t.y} y2={t.y} className={styles.hair} />
          <text x={layout.left - (compact ? 6 : 10)} y={t.y + 4} textAnchor="end" className={styles.dense}>
            {compact && t.y === price.y(price.openingUsd) ? name : t.label}
          </text>
        </g>
      ))}
      {!compact && (
        <text x={labelX} y={layout.price.top + 4} className={styles.name}>
          {name}
        </text>
      )}
      {fund.strips.map((strip) => (
        <Strip key={strip.key} strip={strip} scene={scene} />
      ))}
    </g>
  );
});

/** Name, top of the scale and zero of one strip of the fund's panel. */
function Strip({ strip, scene: { layout } }: { strip: FundStrip; scene: Scene }) {
  const { name, panel, topLabel } = strip;
  const compact = layout.size === 'compact';
  const zero = Math.round(panel.bottom) + 0.5;
  return (
    <>
      <line x1={layout.left} x2={layout.right} y1={zero} y2={zero} stroke="var(--ink)" />
      {!compact && (
        <text x={8} y={middleOf(panel)} className={styles.name}>
          {name}
        </text>
      )}
      <text x={layout.left - (compact ? 6 : 10)} y={panel.top + 7} textAnchor="end" className={styles.dense}>
        {topLabel}
      </text>
      {!compact && panel.bottom === layout.fund.bottom && (
        <text x={layout.left - 10} y={panel.bottom + 5} textAnchor="end">
          $0
        </text>
      )}
    </>
  );
}

/** `covered`: place of a label that stands aside, -1 for none. */
export const TimeLabels = memo(function TimeLabels({ scene, covered }: { scene: Scene; covered: number }) {
  const { layout, x } = scene;
  return (
    <>
      {scene.timeTicks.map((t, i) => (
        <text
          key={t.value}
          x={x(t.value / scene.tickMs)}
          y={layout.axisBaseline}
          textAnchor={layout.size === 'compact' && i === 0 ? 'start' : 'middle'}
          visibility={i === covered ? 'hidden' : undefined}
        >
          {t.label}
        </text>
      ))}
    </>
  );
});

/** Who fell when; like the panels' marks drawn twice by the caller, for the past and dimmed for the future. */
export const StripMarks = memo(function StripMarks({ scene }: { scene: Scene }) {
  const { layout } = scene;
  return (
    <g>
      {scene.strips.map((bars, row) => (
        <path
          key={GENERATION_NAMES[row]}
          d={barsPath(bars, layout.stripBaselines[row] ?? 0, bars.length < 30 ? 3 : 2)}
          fill={generationColor(row)}
        />
      ))}
      {layout.stripBaselines.length > 0 && (
        <path d={trianglesPath(scene.adlXs, (layout.stripBaselines[4] ?? 0) - 8, 6, 8)} fill="var(--pay-adl)" />
      )}
    </g>
  );
});

const STRIP_COLOURS = { fund: 'var(--pay-fund)', vault: 'var(--pay-vault)', adl: 'var(--pay-adl)' } as const;

/** Lines and areas of price and fund. */
export const PanelMarks = memo(function PanelMarks({ scene, patternId }: { scene: Scene; patternId: string }) {
  const { price, fund } = scene;
  return (
    <g>
      <path d={price.gap} fill="var(--px-gap)" />
      <path d={price.shockAlone} fill="none" stroke="var(--ink-3)" strokeDasharray="1 3" />
      <path d={price.index} fill="none" stroke="var(--px-index)" strokeWidth="1.3" strokeDasharray="5 3" />
      <path d={price.book} fill="none" stroke="var(--px-book)" strokeWidth="1.5" />
      <path d={price.mark} fill="none" stroke="var(--px-mark)" strokeWidth="1.5" />
      {fund.strips.map(({ key, area, line }) => (
        <g key={key}>
          <path
            d={area}
            fill={
              key === 'adl'
                ? `url(#${patternId}-adl)`
                : key === 'vault'
                  ? `url(#${patternId}-vault)`
                  : STRIP_COLOURS[key]
            }
            opacity={key === 'fund' ? 0.22 : key === 'vault' ? 0.45 : 0.6}
          />
          <path d={line} fill="none" stroke={STRIP_COLOURS[key]} strokeWidth="1.6" />
        </g>
      ))}
    </g>
  );
});

/** Names, counts (null: not known yet), direct labels and notes: over the playhead. */
export const Labels = memo(function Labels({ scene, counts }: { scene: Scene; counts: readonly (number | null)[] }) {
  const { layout, price, fund, edge } = scene;
  return (
    <g>
      {layout.stripBaselines.map((baseline, row) => (
        <g key={baseline}>
          <text x={8} y={baseline - 2} className={styles.ink}>
            {row < 4 ? GENERATION_NAMES[row] : 'ADL'}
          </text>
          <text x={layout.left - 10} y={baseline - 2} textAnchor="end">
            {counts[row]?.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      <text x={edge.x} y={edge.y} textAnchor={edge.anchor} className={styles.dense}>
        {edge.text}
      </text>
      {[...price.labels, ...fund.labels].map((label) => (
        <text key={label.key} x={layout.right + 6} y={label.y} className={toneClass(label)}>
          {label.text}
        </text>
      ))}
      {fund.notes.map((note) => (
        <g key={note.key}>
          <path
            d={`M${note.x} ${note.panel.top - 1}V${note.panel.bottom}`}
            stroke={note.key === 'empty' ? 'var(--pay-fund)' : 'var(--pay-adl)'}
          />
          <text
            x={note.x + (note.anchor === 'end' ? -6 : 6)}
            y={note.y}
            textAnchor={note.anchor}
            className={styles.note}
          >
            {note.text}
          </text>
        </g>
      ))}
      {fund.empty && <Said scene={scene} text={fund.empty} />}
    </g>
  );
});

/** Room a letter takes at most on average, and of a line above and below its baseline, px. */
const LETTER_PX = 6.1;
const ABOVE_PX = 14;
const BELOW_PX = 6;

/** In place of the fund's panel. On paper of its own: the playhead goes behind the words, not through them. */
function Said({ scene: { layout }, text }: { scene: Scene; text: string }) {
  const [x, y] = [layout.left + 8, layout.fund.bottom - 12];
  return (
    <>
      <rect
        x={x - 4}
        y={y - ABOVE_PX}
        width={text.length * LETTER_PX + 8}
        height={ABOVE_PX + BELOW_PX}
        fill="var(--paper)"
      />
      <text x={x} y={y}>
        {text}
      </text>
    </>
  );
}

function toneClass(label: LineLabel): string {
  const tone = { quiet: styles.quiet, book: styles.book, mark: styles.mark, ink: styles.ink }[label.tone];
  return `${styles.dense ?? ''} ${tone ?? ''}`;
}
