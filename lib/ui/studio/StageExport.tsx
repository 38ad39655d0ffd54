'use client';
/** The view that stands on the stage, to take away: the graph and the flow as pictures, their table as numbers. */
import { plainText, summaryCaption } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import {
  accountsTable,
  drawnOffscreen,
  ExportMenu,
  type ExportOf,
  fallsTable,
  framed,
  type Picture,
  pictureOf,
  pieceOf,
  useExportSource,
} from '@/lib/ui/export';
import { useAnchor } from './anchor';
import { useStudio, useStudioState } from './context';

const WIDTH = 1080;
const HEIGHT = 640;

const UNITS = { graph: 'area and width in USD', flow: 'height in USD', table: 'USD' } as const;

/** Null for the charts, each of which is taken away by itself. */
export function StageExport({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const source = useExportSource();
  const { anchor } = useAnchor();
  const view = useStudioState((s) => s.view);
  const which = useStudioState((s) => s.which);
  if (view === 'charts') return null;
  const { run, scenario } = finished;
  const isMarket = which === 'market';
  const chart = {
    graph: isMarket ? 'Market' : 'Cascade',
    flow: 'Flow of losses',
    table: isMarket ? 'Accounts' : 'Falls',
  };
  const of = (says: string = plainText(summaryCaption(run, scenario))): ExportOf => ({
    chart: chart[view],
    unit: UNITS[view],
    says,
    codes: isMarket ? ['MARGIN-01'] : ['CAUSE-03', 'CAUSE-05'],
    source: source(),
  });
  const picture = async (): Promise<Picture | null> => {
    const { tick, selected } = studio.store.getState();
    const shown = { tick: Math.min(tick, lastTickOf(run)), selected, anchor, width: WIDTH, height: HEIGHT };
    if (view === 'graph') {
      const { graphPicture, measurer, readColours } = await import('@/lib/ui/graph');
      const { svg, caption } = graphPicture(run, scenario, {
        ...shown,
        which,
        colours: readColours(),
        measure: measurer(),
      });
      return framed([pieceOf(svg)], of(caption));
    }
    const { FlowPicture } = await import('@/lib/ui/flow');
    return drawnOffscreen(<FlowPicture run={run} scenario={scenario} {...shown} />, WIDTH, { prefix: 'flow' }, (host) =>
      pictureOf([...host.querySelectorAll<SVGSVGElement>('svg[data-drawing]')], of()),
    );
  };
  return (
    <ExportMenu
      of={of}
      csv={() => (isMarket ? accountsTable(run) : fallsTable(run))}
      name={{ graph: 'the graph', flow: 'the flow', table: 'the table' }[view]}
      {...(view === 'table' ? {} : { picture })}
    />
  );
}
