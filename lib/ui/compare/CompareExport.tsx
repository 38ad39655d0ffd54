'use client';
/** The comparison to take away: pictures, the table of what changed, both runs in time, and all of it as one page. */
import { type Diff, diffSentence } from '@/lib/analysis';
import { type FinishedPair, stepMsOf } from '@/lib/studio';
import { blobOf, type CsvTable, csvPieces, ExportMenu, exportName, framed, pieceOf, saveBlob } from '@/lib/ui/export';
import { usePair, usePairState } from './context';
import { FundChart } from './FundChart';
import { exportOfPair, pairTitle } from './pairSource';
import { SidePanels } from './SidePanels';
import { sharedScales } from './scales';
import { sideName } from './sideName';
import { deltaTable, rulesTable, sidesTable } from './tables';

/** Nothing before both runs are done. */
export function CompareExport() {
  const pair = usePairState((s) => s.pair);
  const diff = usePairState((s) => s.diff);
  return pair && diff && <Menu pair={pair} diff={diff} />;
}

const sideOf = (letter: 'A' | 'B', pair: FinishedPair, diff: Diff) => {
  const { run, scenario } = letter === 'A' ? pair.a : pair.b;
  return { run, scenario, name: sideName(letter, pair, diff) };
};

function Menu({ pair, diff }: { readonly pair: FinishedPair; readonly diff: Diff }) {
  const studio = usePair();
  const tried = usePairState((s) => s.status === 'done');
  const view = () => {
    const { atMs, selected } = studio.store.getState();
    return { atMs, selected };
  };
  const of = (chart: string, atMs: number | null = null) => exportOfPair(chart, pair, diff, { atMs, tried });
  const save = async (chart: string, table: CsvTable) => {
    const made = of(chart);
    saveBlob(await blobOf(csvPieces(made, table), 'text/csv'), exportName(made, 'csv'));
  };
  const report = async () => {
    const { pairReportOf } = await import('@/lib/ui/report');
    const { sidePicture } = await import('./pairPicture');
    const scales = sharedScales(pair);
    const endMs = scales.lastMs;
    const file = exportName(of('comparison report'), 'html');
    const html = await pairReportOf({
      ...{ file, a: sideOf('A', pair, diff), b: sideOf('B', pair, diff), diff, title: pairTitle(pair, diff) },
      sentence: diffSentence(diff, stepMsOf({ a: pair.a.run, b: pair.b.run }), tried),
      aligned: pair.pictures.aligned,
      draw: (side, width, height, colours) =>
        sidePicture(side, pair, { atMs: endMs, selected: null }, { colours, width, height }),
      charts: {
        a: <SidePanels scales={scales} side={scales.a} atMs={endMs} />,
        b: <SidePanels scales={scales} side={scales.b} atMs={endMs} />,
        fund: <FundChart scales={scales} atMs={endMs} />,
      },
    });
    saveBlob(new Blob([html], { type: 'text/html' }), file);
  };
  return (
    <ExportMenu
      name="the comparison"
      of={() => of('What changed')}
      csv={() => deltaTable(diff)}
      picture={async () => {
        const [{ readColours }, { pairPicture }] = await Promise.all([
          import('@/lib/ui/graph'),
          import('./pairPicture'),
        ]);
        return framed([pieceOf(pairPicture(pair, diff, view(), readColours()))], of('Two cascades', view().atMs));
      }}
      more={[
        { label: 'CSV', note: 'parameters', save: () => save('Parameters that differ', rulesTable(diff)) },
        {
          label: 'CSV',
          note: 'both in time',
          save: () => save('Both runs in time', sidesTable(pair, sharedScales(pair))),
        },
        { label: 'HTML', note: 'report', save: report },
      ]}
    />
  );
}
