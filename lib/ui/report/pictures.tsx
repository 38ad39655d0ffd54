'use client';
/** The pictures of the report, drawn out of sight by what draws them in the studio; colours stay names of tokens. */
import type { ReactNode } from 'react';
import { leadInstrument } from '@/lib/analysis';
import { flowModel, flowSentence } from '@/lib/graph';
import { type Finished, lastTickOf, type StudyState } from '@/lib/studio';
import { CHARTS, type ChartClock, Crowding, FundFlow, Generations, Heat, Payers, Prices } from '@/lib/ui/charts';
import { drawnOffscreen, ExportSourceProvider, sourceOf, standalone } from '@/lib/ui/export';
import { FlowPicture } from '@/lib/ui/flow';
import { type Colours, graphPicture, measurer, readColours } from '@/lib/ui/graph';
import { named, numbered } from './tokens';
import type { ReportPicture } from './types';

/** Widths of the page's column, of half of it, and of a phone's. */
const WHOLE_PX = 720;
const HALF_PX = 348;
const PHONE_PX = 340;

export interface Drawn {
  readonly finished: Finished;
  readonly study: StudyState['study'];
  /** Names of the tokens that stand for colours. */
  readonly tokens: readonly string[];
}

export function reportPictures(of: Drawn): ReportPicture[] {
  const fell = of.finished.run.nodes.count > 0;
  return [graph(of), ...(fell ? [flow(of)] : []), ...charts(of)];
}

function graph({ finished: { run, scenario } }: Drawn): ReportPicture {
  const shown = {
    which: 'cascade',
    tick: lastTickOf(run),
    selected: null,
    anchor: null,
    colours: asTokens(),
    measure: measurer(),
  } as const;
  const wide = graphPicture(run, scenario, { ...shown, width: WHOLE_PX, height: 460, prefix: 'g' });
  const narrow = graphPicture(run, scenario, { ...shown, width: PHONE_PX, height: 380, mostLabels: 6, prefix: 'h' });
  return {
    key: 'graph',
    title: 'Who pulled down whom',
    unit: 'area and width in USD, at the end of the run',
    sentence: wide.caption,
    says: 'One constellation for each instrument; the further out, the later the generation. A band leads from who was sold to who was pulled down by it, as wide as the loss it passed on.',
    codes: ['CAUSE-03', 'CAUSE-05'],
    svg: wide.svg,
    narrow: narrow.svg,
  };
}

/** The painters take any text for a colour: here the token's own name. */
export function asTokens(): Colours {
  const { edgeDim, nodeDim } = readColours();
  return {
    ...{ paper: 'var(--paper)', line: 'var(--line)', ink: 'var(--ink)', ink2: 'var(--ink-2)', ink3: 'var(--ink-3)' },
    ...{ onInk: 'var(--on-ink)', accent: 'var(--accent)', gen0: 'var(--gen-0)', gen1: 'var(--gen-1)' },
    ...{ gen2: 'var(--gen-2)', survived: 'var(--survived)', long: 'var(--long)', short: 'var(--short)' },
    ...{ fund: 'var(--pay-fund)', vault: 'var(--pay-vault)', adl: 'var(--pay-adl)', edge: 'var(--edge)' },
    ...{ edgeDim, nodeDim },
  };
}

function flow(of: Drawn): ReportPicture {
  const { run, scenario } = of.finished;
  const shown = { run, scenario, tick: lastTickOf(run), selected: null, anchor: null };
  const svg = (width: number, height: number, prefix: string): string =>
    drawings(of, <FlowPicture {...shown} width={width} height={height} />, width, prefix)[0]?.svg ?? '';
  return {
    key: 'flow',
    title: 'Where the losses came from and who paid',
    unit: 'height in USD, from the start to the end of the run',
    sentence: flowSentence(flowModel(run, scenario, { generations: 5, leastShare: 0.012 }), run),
    says: 'From the left: the cause, then the accounts by generation, each with what it lost and what all it pulled down lost; at the right who paid.',
    codes: ['CAUSE-04', 'CAUSE-06'],
    svg: svg(WHOLE_PX, 420, 'f'),
    narrow: svg(PHONE_PX, 420, 'e'),
  };
}

function charts(of: Drawn): ReportPicture[] {
  const { run, scenario } = of.finished;
  const instrument = leadInstrument(run, scenario);
  const last = lastTickOf(run);
  const clock: ChartClock = { tickMs: run.tickMs, range: [0, last], tick: last, onTick: () => {} };
  const openingUsd = scenario.instruments[instrument]?.indexUsd ?? 1;
  const analysis = of.study?.instruments[instrument] ?? null;
  const id = run.instrumentIds[instrument] ?? '';
  const views: (readonly [key: keyof typeof CHARTS, view: ReactNode, of?: string])[] = [
    ['prices', <Prices key="prices" {...{ run, instrument, openingUsd, clock }} />, id],
    ['fund', <FundFlow key="fund" run={run} clock={clock} />],
    ['payers', <Payers key="payers" run={run} />],
    ['generations', <Generations key="generations" run={run} clock={clock} />],
    ...(analysis
      ? [['heat', <Heat key="heat" {...{ run, instrument, openingUsd, clock, analysis }} />, id] as const]
      : []),
  ];
  if (analysis) views.push(['crowding', <Crowding key="crowding" id={id} analysis={analysis} />, id]);
  return views.flatMap(([key, view, name]) => {
    const [drawn] = drawings(of, view, HALF_PX, key);
    if (!drawn) return [];
    const { title, unit, says, codes } = CHARTS[key];
    return [{ key, title: name ? `${title}, ${name}` : title, unit, says, codes, ...drawn, narrow: null }];
  });
}

export interface Drawing {
  readonly svg: string;
  /** What stands under it. */
  readonly sentence: string;
}

function drawings({ finished, tokens }: Drawn, view: ReactNode, width: number, prefix: string): Drawing[] {
  const { run, scenario } = finished;
  const source = () => sourceOf(run, scenario, lastTickOf(run));
  return drawingsOf(<ExportSourceProvider value={source}>{view}</ExportSourceProvider>, width, prefix, tokens);
}

/** All drawings of a view; those that lie over each other as one. Colours are the names of `tokens`. */
export function drawingsOf(view: ReactNode, width: number, prefix: string, tokens: readonly string[]): Drawing[] {
  return drawnOffscreen(view, width, { prefix, tokens: numbered(tokens) }, (host) => {
    // Nothing moves on paper: the run is told from its end.
    for (const mark of host.querySelectorAll('[data-moment]')) mark.remove();
    const found = [...host.querySelectorAll<SVGSVGElement>('svg[data-drawing]')];
    const whole = layered(found.filter((one) => one.closest('[data-export="no"]') === null));
    if (!whole) return [];
    const sentence = host.querySelector('[data-sentence]')?.textContent ?? '';
    return [{ svg: named(new XMLSerializer().serializeToString(whole), tokens), sentence }];
  });
}

function layered(found: readonly SVGSVGElement[]): SVGSVGElement | null {
  const [first, ...others] = found;
  if (!first) return null;
  const label = first.getAttribute('aria-label') ?? '';
  const whole = standalone(first);
  for (const other of others) whole.append(standalone(other));
  const [width, height] = [whole.getAttribute('width'), whole.getAttribute('height')];
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  if (label === '') whole.setAttribute('aria-hidden', 'true');
  else {
    whole.setAttribute('role', 'img');
    whole.setAttribute('aria-label', label);
  }
  return whole;
}
