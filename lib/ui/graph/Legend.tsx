/** Absolute scales and shapes, printed: the same dollar has the same size in every view. */
import { memo } from 'react';
import type { Run } from '@/lib/engine';
import { correlationWords, type GraphModel, generationShort, type Highlight, shortUsd } from '@/lib/graph';
import { Code, Sheet } from '@/lib/ui/kit';
import styles from './graph.module.css';
import type { LegendPlace } from './useLegend';
import { payerWords } from './words';

interface LegendProps {
  readonly model: GraphModel;
  readonly run: Run;
  readonly place: LegendPlace;
  /** The selected path: what its arrows say is told as long as it is shown. */
  readonly lit: Highlight | null;
  /** Why what is selected is not in the picture; it covers nothing here. */
  readonly absent: string | null;
}

/** The whole of it, or the word that opens it. */
export function Legend({ model, run, place, lit, absent }: LegendProps) {
  // Only causes carry a push; the market's bands and those of fund and vault are read off the legend itself.
  const pushed =
    model.which === 'cascade' && lit !== null && [...lit.pathEdges].some((key) => key.startsWith('cause:'));
  return (
    <>
      <div className={styles.legend} ref={place.ref} data-open={place.open}>
        {absent !== null && (
          <p className={styles.absent} role="status">
            {absent}
          </p>
        )}
        {pushed && (
          <p className={styles.arrows}>
            $ on an arrow: the last push, which tipped the next <Code>CAUSE-05</Code>
            {payerWords(lit)}
          </p>
        )}
        <button type="button" className={styles.fold} aria-expanded={place.open} onClick={place.toggle}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={place.open ? 'M4 6l4 4 4-4' : 'M6 4l4 4-4 4'} />
          </svg>
          Legend
        </button>
        {place.open && !place.apart && <Rows model={model} run={run} />}
      </div>
      {place.apart && (
        <Sheet title="Legend" clear open={place.open} onClose={place.toggle}>
          <div className={styles.apart}>
            <Rows model={model} run={run} />
          </div>
        </Sheet>
      )}
    </>
  );
}

/** Drawn once per model: playback does not touch it. */
const Rows = memo(function Rows({ model, run }: { model: GraphModel; run: Run }) {
  return (
    <>
      <Areas model={model} />
      <Widths model={model} />
      <div className={styles.row}>
        {model.which === 'cascade' ? (
          <CascadeShapes model={model} adl={run.summary.adl.accounts > 0} />
        ) : (
          <MarketShapes model={model} />
        )}
      </div>
    </>
  );
});

function Areas({ model: { scales } }: { model: GraphModel }) {
  if (scales.areaSamplesUsd.length === 0) return null;
  return (
    <div className={styles.row}>
      <b>Area: notional</b>
      {scales.areaSamplesUsd.map((usd) => {
        const r = scales.areaFactor * Math.sqrt(usd / 1e6) * 0.8;
        return (
          <span key={usd}>
            <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
              <circle cx={r + 1} cy={r + 1} r={r} className={styles.outline} />
            </svg>
            {shortUsd(usd)}
          </span>
        );
      })}
    </div>
  );
}

/** Left out where nothing has a width: nobody passed a loss on. */
function Widths({ model: { scales, which } }: { model: GraphModel }) {
  if (scales.widthSamplesUsd.length === 0) return null;
  return (
    <div className={styles.row}>
      <b>{which === 'cascade' ? 'Width: loss passed' : 'Width: notional'}</b>
      {scales.widthSamplesUsd.map((usd) => (
        <span key={usd}>
          <svg width="18" height="10" aria-hidden="true">
            <rect
              y={5 - (scales.widthFactor * usd) / 2e6}
              width="18"
              height={Math.max(0.6, (scales.widthFactor * usd) / 1e6)}
              className={which === 'cascade' ? styles.band : styles.plainBand}
            />
          </svg>
          {shortUsd(usd)}
        </span>
      ))}
    </div>
  );
}

function Shape({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <span>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        {children}
      </svg>
      {name}
    </span>
  );
}

function CascadeShapes({ model, adl }: { model: GraphModel; adl: boolean }) {
  const most = model.nodes.reduce((generation, node) => Math.max(generation, node.generation), -1);
  const isolated = model.nodes.find((node) => node.isolated);
  return (
    <>
      {most >= 0 && (
        <Shape name={generationShort(0)}>
          <circle r="5" className={styles.gen0} />
        </Shape>
      )}
      {most >= 1 && (
        <Shape name={generationShort(1)}>
          <circle r="3.8" className={styles.gen1} />
        </Shape>
      )}
      {most >= 2 && (
        <Shape name={generationShort(2)}>
          <circle r="4.6" className={styles.gen2} />
          <circle r="1.3" className={styles.dot} />
        </Shape>
      )}
      {most >= 3 && (
        <Shape name={generationShort(3, true)}>
          <circle r="4.6" className={styles.gen3} />
          <circle r="1.3" className={styles.dot} />
        </Shape>
      )}
      {model.nodes.some((node) => node.kind === 'cohort') && (
        <Shape name="Several accounts">
          <circle r="3" className={styles.gen1} />
          <circle r="6" className={styles.outer} />
        </Shape>
      )}
      {adl && (
        <Shape name="Closed by ADL">
          <path d="M-5-4H5L0 5Z" className={styles.adl} />
        </Shape>
      )}
      <Shape name="Open long">
        <path d="M-4.5 4h9L0-5Z" className={styles.outline} />
      </Shape>
      <Shape name="Open short">
        <path d="M-4.5-4h9L0 5Z" className={styles.outline} />
      </Shape>
      {model.nodes.some(({ held }) => held) && (
        <Shape name="Held up">
          <path d="M-5-5H5M-5 5H5" className={styles.ledges} />
        </Shape>
      )}
      {most >= 1 && <span>Rings: generation, the first inside</span>}
      {isolated && <span>{isolated.label}: one isolated position, with its own margin</span>}
    </>
  );
}

function MarketShapes({ model }: { model: GraphModel }) {
  const correlated = model.edges.some(({ kind }) => kind === 'correlation');
  const backed = model.edges.some(({ kind }) => kind === 'fund' || kind === 'vault');
  const cohorts = model.nodes.some(({ kind }) => kind === 'cohort');
  return (
    <>
      <Shape name="Long">
        <path d="M-4.5 4h9L0-5Z" className={styles.long} />
      </Shape>
      <Shape name="Short">
        <path d="M-4.5-4h9L0 5Z" className={styles.short} />
      </Shape>
      {correlated && (
        <span>
          <svg width="18" height="10" aria-hidden="true">
            <path d="M0 5H18" className={styles.dashed} />
          </svg>
          {correlationWords(model)}
        </span>
      )}
      {backed && (
        <span>
          <svg width="18" height="10" aria-hidden="true">
            <path d="M0 5H18" className={styles.backstop} />
          </svg>
          Stands behind
        </span>
      )}
      {cohorts && (
        <Shape name="Several accounts">
          <path d="M-3 2.6h6L0-3.4Z" className={styles.long} />
          <circle r="6" className={styles.outline} />
        </Shape>
      )}
      <span>Rings: leverage, the highest inside</span>
    </>
  );
}
