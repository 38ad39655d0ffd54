/** The graph to take away: the moment shown, as SVG, with its legend under it. */

import type { Run } from '@/lib/engine';
import { cascadeModel, type GraphModel, type Highlight, highlight, highlightAnchor, marketModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import type { Colours } from './colours';
import { legendMarks } from './legendMarks';
import type { Measure } from './pen';
import { frameOf, marksToSvg, scene } from './scene';
import { payerWords } from './words';

export interface GraphPictureOptions {
  readonly which: 'cascade' | 'market';
  readonly tick: number;
  /** Selected bucket, whose path is shown. */
  readonly selected: number | null;
  /** Buckets spoken of with it. */
  readonly also?: readonly number[];
  /** Key of a selected fund, vault, instrument or shock; counts where no bucket is selected. */
  readonly anchor: string | null;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly mostLabels?: number;
  /** Keeps ids apart from those of other pictures on a page. */
  readonly prefix?: string;
  /** Only the picture, or only its legend, for a page that has several; left out: both. */
  readonly part?: 'graph' | 'legend';
  /** Left out: an estimate. */
  readonly measure?: Measure;
}

export interface GraphPicture {
  readonly svg: string;
  /** What it shows, in a sentence. */
  readonly caption: string;
}

/** Pure: the same run and options give the same picture. */
export function graphPicture(run: Run, scenario: Scenario, options: GraphPictureOptions): GraphPicture {
  const { which, width, height, colours, tick, mostLabels, measure, part, prefix = '' } = options;
  const model = which === 'cascade' ? cascadeModel(run, scenario) : marketModel(run, scenario);
  const shown = {
    ...{ tick, width, height, colours, lit: litOf(model, run, options) },
    ...(mostLabels === undefined ? {} : { mostLabels }),
    ...(measure === undefined ? {} : { measure }),
  };
  const { scale } = frameOf(model, shown);
  const legend = legendMarks(
    model,
    colours,
    {
      ...{
        y: part === 'legend' ? 0 : height,
        width,
        scale,
        adl: run.summary.adl.accounts > 0,
        isPath: isPushed(shown.lit),
      },
      payers: shown.lit ? payerWords(shown.lit) : '',
    },
    measure,
  );
  const marks = [...(part === 'legend' ? [] : scene(model, shown)), ...(part === 'graph' ? [] : legend.marks)];
  const svg = marksToSvg(marks, {
    ...{ width, colours, prefix, title: model.caption },
    height: (part === 'legend' ? 0 : height) + (part === 'graph' ? 0 : legend.height),
  });
  return { svg, caption: model.caption };
}

/** Only causes carry a push; bands of the market, of fund and vault are read off the legend itself. */
const isPushed = (lit: Highlight | null): boolean =>
  lit !== null && [...lit.pathEdges].some((key) => key.startsWith('cause:'));

function litOf(model: GraphModel, run: Run, { selected, also, anchor }: GraphPictureOptions): Highlight | null {
  if (selected !== null) return highlight(model, run, selected, also);
  return anchor === null ? null : highlightAnchor(model, anchor);
}
