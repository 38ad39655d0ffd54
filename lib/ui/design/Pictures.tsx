'use client';
/** The graph, the flow and the charts of one preset, as the studio draws them. */
import { useMemo } from 'react';
import { accountCaption, summaryCaption } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { type ChartClock, FundFlow, Generations, Ladder, Payers, Prices } from '@/lib/ui/charts';
import { ExportSourceProvider } from '@/lib/ui/export';
import { FlowView, GraphView, StoryText, useRunSource, useStudio, useStudioState } from '@/lib/ui/studio';
import styles from './design.module.css';
import { WithStudio } from './WithStudio';

/** Pulled down by one that was pulled down itself: its path shows all there is to show. */
const SELECTED = { selected: 'fay' };

export const LiveGraph = () => <WithStudio view={SELECTED}>{(finished) => <Graph finished={finished} />}</WithStudio>;

export const LiveFlow = () => <WithStudio>{(finished) => <Flow finished={finished} />}</WithStudio>;

export const LiveCharts = () => <WithStudio>{(finished) => <Charts finished={finished} />}</WithStudio>;

/** What both pictures of a run are told. */
function usePicture({ run, scenario }: Finished) {
  const studio = useStudio();
  const tick = useStudioState((s) => s.tick);
  const selected = useStudioState((s) => s.selected);
  return { run, scenario, tick, selected, onSelect: studio.select, anchor: null, onAnchor: () => undefined };
}

function Graph({ finished }: { finished: Finished }) {
  const picture = usePicture(finished);
  return (
    <>
      <div className={styles.graph}>
        <GraphView {...picture} which="cascade" />
      </div>
      <Sentence finished={finished} />
    </>
  );
}

function Flow({ finished }: { finished: Finished }) {
  const picture = usePicture(finished);
  return (
    <div className={styles.flow}>
      <FlowView {...picture} />
    </div>
  );
}

/** A picture, then its sentence. */
function Sentence({ finished: { run, scenario } }: { finished: Finished }) {
  const studio = useStudio();
  const selected = useStudioState((s) => s.selected);
  const parts = selected === null ? summaryCaption(run, scenario) : accountCaption(run, scenario, selected);
  return <StoryText parts={parts} onAccount={studio.select} />;
}

function Charts({ finished: { run, scenario } }: { finished: Finished }) {
  const studio = useStudio();
  const tick = useStudioState((s) => s.tick);
  const source = useRunSource();
  const clock = useMemo(
    (): ChartClock => ({ tickMs: run.tickMs, range: [0, lastTickOf(run)], tick, onTick: studio.seek }),
    [run, tick, studio],
  );
  return (
    <ExportSourceProvider value={source}>
      <div className={styles.charts}>
        <Prices run={run} instrument={0} openingUsd={scenario.instruments[0]?.indexUsd ?? 1} clock={clock} />
        <FundFlow run={run} clock={clock} />
        <Generations run={run} clock={clock} />
        <Payers run={run} />
        <Ladder run={run} scenario={scenario} instrument={0} clock={clock} />
      </div>
    </ExportSourceProvider>
  );
}
