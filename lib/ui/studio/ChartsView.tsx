'use client';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { axisEndOf, type Finished, lastTickOf, shownInstrument, type Which } from '@/lib/studio';
import {
  AdlQueue,
  type ChartClock,
  Crowding,
  FundFlow,
  Generations,
  Heat,
  Ladder,
  Payers,
  Policies,
  Prices,
} from '@/lib/ui/charts';
import { Segmented } from '@/lib/ui/kit';
import styles from './chartsView.module.css';
import { useStudio, useStudioState } from './context';

/** After a run the charts wait this long before they ask more of the worker: a dragged slider runs again at once. */
const STUDY_DELAY_MS = 300;

/** What each half of the charts is about, in its own words. */
const HALVES: Readonly<Record<Which, { readonly title: string; readonly says: string }>> = {
  market: { title: 'The market', says: 'prices, books, and how close to the edge accounts stood' },
  cascade: { title: 'The cascade', says: 'who fell, who paid, and who was next' },
};

/**
 * All charts of a run over the stage, on the clock of the timeline below them. Those of the graph that is chosen, the market's
 * or the cascade's, come first; the others follow, so that a link to the charts shows them all.
 */
export function ChartsView({ finished }: { finished: Finished }) {
  const { run, scenario } = finished;
  const instrument = useStudioState((s) => shownInstrument(s, finished));
  const openingUsd = scenario.instruments[instrument]?.indexUsd ?? 1;
  const clock = useChartClock(finished);
  const analysis = useStudied(finished)?.instruments[instrument] ?? null;
  const of = { run, instrument, openingUsd, clock };
  const which = useStudioState((s) => s.which);
  const scroller = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what now comes first is to be seen
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    scroller.current?.scrollTo({ top: 0 });
  }, [which]);
  const market = (
    <Half key="market" of="market">
      <Prices {...of} />
      <Heat {...of} analysis={analysis} />
      <Ladder {...of} scenario={scenario} />
      <Crowding id={run.instrumentIds[instrument] ?? ''} analysis={analysis} />
    </Half>
  );
  const cascade = (
    <Half key="cascade" of="cascade">
      <Generations run={run} clock={clock} />
      <Payers run={run} />
      <FundFlow run={run} clock={clock} />
      <Queue finished={finished} instrument={instrument} clock={clock} />
      <Weighed finished={finished} clock={clock} />
    </Half>
  );
  return (
    <section ref={scroller} className={styles.charts} aria-label="Charts">
      <InstrumentPicker finished={finished} instrument={instrument} />
      {which === 'market' ? [market, cascade] : [cascade, market]}
    </section>
  );
}

function Half({ of, children }: { of: Which; children: ReactNode }) {
  const id = useId();
  const { title, says } = HALVES[of];
  return (
    <section className={styles.half} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p>{says}</p>
      </header>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}

function useChartClock({ run }: Finished): ChartClock {
  const studio = useStudio();
  const tick = useStudioState((s) => s.tick);
  const range = useStudioState((s) => s.range);
  const whole = useStudioState((s) => s.knockOut?.whole.run ?? null);
  const last = lastTickOf(run);
  return useMemo(
    () => ({
      tickMs: run.tickMs,
      range: range ?? [0, axisEndOf(run, whole)],
      tick: Math.min(tick, last),
      onTick: (to) => {
        studio.play(false);
        studio.seek(to);
      },
    }),
    [studio, run, whole, tick, range, last],
  );
}

/** What can be said before the shock: asked of the worker once the run rests. */
function useStudied({ run }: Finished) {
  const studio = useStudio();
  const status = useStudioState((s) => s.status);
  const studied = useStudioState((s) => s.studied);
  const has = studied.hash === run.scenarioHash && (studied.study !== null || studied.failure !== null);
  useEffect(() => {
    if (has || status !== 'idle') return;
    const timer = setTimeout(() => void studio.study(false), STUDY_DELAY_MS);
    return () => clearTimeout(timer);
  }, [studio, has, status]);
  return studied.hash === run.scenarioHash ? studied.study : null;
}

function InstrumentPicker({ finished: { run }, instrument }: { finished: Finished; instrument: number }) {
  const studio = useStudio();
  if (run.instrumentIds.length < 2) return null;
  return (
    <div className={styles.picker}>
      <Segmented
        label="Instrument of the charts"
        name="chart-instrument"
        options={run.instrumentIds.map((id, n) => ({ value: String(n), label: id }))}
        value={String(instrument)}
        onChange={(value) => studio.showInstrument(Number(value))}
      />
    </div>
  );
}

function Queue({ finished, instrument, clock }: { finished: Finished; instrument: number; clock: ChartClock }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const selected = useStudioState((s) => s.selected);
  const [chosen, setChosen] = useState<1 | -1 | null>(null);
  const { series } = run;
  const move = (series.markUsd[clock.tick * series.instruments + instrument] ?? 0) - (series.markUsd[instrument] ?? 0);
  // Those who win are the ones in the queue that matters: shorts in a fall.
  const side = chosen ?? (move > 0 ? 1 : -1);
  return (
    <AdlQueue
      {...{ run, scenario, instrument, clock, side, selected }}
      onSide={setChosen}
      onSelect={(bucket) => studio.select(bucket)}
    />
  );
}

function Weighed({ finished: { run, scenario }, clock }: { finished: Finished; clock: ChartClock }) {
  const studio = useStudio();
  const studied = useStudioState((s) => s.studied);
  const isThis = studied.hash === run.scenarioHash;
  const { weighing } = studied;
  return (
    <Policies
      run={run}
      rank={scenario.venue.adl?.rank}
      waves={isThis ? (studied.study?.waves ?? null) : null}
      weighing={isThis && weighing ? weighing.tick / Math.max(1, weighing.ticks) : null}
      failure={isThis ? (studied.failure?.message ?? null) : null}
      onWeigh={() => void studio.study(true)}
      onStop={studio.stopStudy}
      clock={clock}
    />
  );
}
