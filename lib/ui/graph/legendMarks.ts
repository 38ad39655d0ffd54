/** The legend as marks, under an exported picture: scales in dollars, and what each shape is. The twin of Legend.tsx. */
import { correlationWords, type GraphModel, generationShort, shortUsd } from '@/lib/graph';
import type { Colours } from './colours';
import { estimateWidth, type Mark, type Measure, RecordingPen } from './pen';
import { DENSE_FONT } from './type';

const LINE = 24;
const GAP = 16;
const SIZE = 11;

interface Item {
  readonly text: string;
  readonly strong?: boolean;
  /** Pixels the sample takes. */
  readonly room: number;
  readonly draw?: (pen: RecordingPen, x: number, y: number) => void;
}

export interface LegendMarks {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** @param scale pixels per layout unit of the picture above: samples are as large as what they stand for. */
export function legendMarks(
  model: GraphModel,
  colours: Colours,
  place: {
    readonly y: number;
    readonly width: number;
    readonly scale: number;
    readonly adl: boolean;
    readonly isPath: boolean;
    /** What the dollars on arrows to who paid are. */
    readonly payers?: string;
  },
  measure: Measure = estimateWidth,
): LegendMarks {
  const pen = new RecordingPen(measure);
  pen.font = DENSE_FONT;
  pen.textAlign = 'left';
  let [x, y] = [4, place.y + LINE / 2];
  const rows = [
    [...areaItems(model, colours, place.scale), ...widthItems(model, colours, place.scale)],
    model.which === 'cascade' ? cascadeItems(model, colours, place.adl) : marketItems(model, colours),
    place.isPath && model.which === 'cascade'
      ? [{ text: `$ on an arrow: the last push, which tipped the next (CAUSE-05)${place.payers ?? ''}`, room: 0 }]
      : [],
  ].filter((row) => row.length > 0);
  for (const row of rows) {
    for (const item of row) {
      const wide = item.room + (item.room > 0 ? 5 : 0) + measure(item.text, SIZE, item.strong ? 600 : 400);
      if (x > 4 && x + wide > place.width - 4) [x, y] = [4, y + LINE];
      draw(pen, item, x, y, colours);
      x += wide + (item.strong ? 8 : GAP);
    }
    [x, y] = [4, y + LINE];
  }
  return { marks: pen.marks, height: y - LINE / 2 - place.y };
}

function draw(pen: RecordingPen, item: Item, x: number, y: number, colours: Colours): void {
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  item.draw?.(pen, x + item.room / 2, y);
  pen.setLineDash([]);
  pen.font = item.strong ? DENSE_FONT.replace(/^/, '600 ') : DENSE_FONT;
  pen.fillStyle = item.strong ? colours.ink : colours.ink2;
  pen.fillText(item.text, x + item.room + (item.room > 0 ? 5 : 0), y + 4);
}

function areaItems({ scales }: GraphModel, colours: Colours, scale: number): Item[] {
  if (scales.areaSamplesUsd.length === 0) return [];
  return [
    { text: 'Area: notional', strong: true, room: 0 },
    ...scales.areaSamplesUsd.map((usd) => {
      const r = Math.min(LINE / 2 - 1, scales.areaFactor * Math.sqrt(usd / 1e6) * scale);
      return { text: shortUsd(usd), room: 2 * r + 2, draw: ring(colours.ink3, r) };
    }),
  ];
}

function widthItems({ scales, which }: GraphModel, colours: Colours, scale: number): Item[] {
  const isCascade = which === 'cascade';
  if (scales.widthSamplesUsd.length === 0) return [];
  return [
    { text: isCascade ? 'Width: loss passed' : 'Width: notional', strong: true, room: 0 },
    ...scales.widthSamplesUsd.map((usd) => ({
      text: shortUsd(usd),
      room: 18,
      draw: (pen: RecordingPen, x: number, y: number) => {
        const tall = Math.max(0.6, ((scales.widthFactor * usd) / 1e6) * scale);
        pen.fillStyle = isCascade ? colours.edge : colours.ink3;
        pen.fillRect(x - 9, y - tall / 2, 18, tall);
      },
    })),
  ];
}

type Draw = (pen: RecordingPen, x: number, y: number) => void;

function ring(colour: string, r: number, width = 1.2): Draw {
  return (pen, x, y) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.arc(x, y, r);
    pen.stroke();
  };
}

function disc(colour: string, r: number): Draw {
  return (pen, x, y) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x, y, r);
    pen.fill();
  };
}

function triangle(colour: string, up: boolean, filled: boolean): Draw {
  return (pen, x, y) => {
    const tip = up ? -1 : 1;
    pen.beginPath();
    pen.moveTo(x - 4.5, y - 4 * tip);
    pen.lineTo(x + 4.5, y - 4 * tip);
    pen.lineTo(x, y + 5 * tip);
    pen.closePath();
    pen.lineWidth = 1.2;
    pen.fillStyle = colour;
    pen.strokeStyle = colour;
    if (filled) pen.fill();
    else pen.stroke();
  };
}

function dashed(draw: Draw, dash: number[]): Draw {
  return (pen, x, y) => {
    pen.setLineDash(dash);
    draw(pen, x, y);
    pen.setLineDash([]);
  };
}

const both =
  (...all: Draw[]): Draw =>
  (pen, x, y) => {
    for (const draw of all) draw(pen, x, y);
  };

const ledges =
  (colour: string): Draw =>
  (pen, x, y) => {
    pen.strokeStyle = colour;
    pen.lineWidth = 1.6;
    pen.beginPath();
    for (const dy of [-5, 5]) {
      pen.moveTo(x - 5, y + dy);
      pen.lineTo(x + 5, y + dy);
    }
    pen.stroke();
  };

function cascadeItems(model: GraphModel, colours: Colours, adl: boolean): Item[] {
  const most = model.nodes.reduce((generation, node) => Math.max(generation, node.generation), -1);
  const item = (text: string, shape: Draw): Item => ({ text, room: 14, draw: shape });
  const dotted = both(ring(colours.gen2, 4.6, 1.5), disc(colours.gen2, 1.3));
  return [
    ...(most >= 0 ? [item(generationShort(0), disc(colours.gen0, 5))] : []),
    ...(most >= 1 ? [item(generationShort(1), ring(colours.gen1, 3.8, 2.4))] : []),
    ...(most >= 2 ? [item(generationShort(2), dotted)] : []),
    ...(most >= 3
      ? [item(generationShort(3, true), both(dashed(ring(colours.gen2, 4.6, 1.5), [2, 2]), disc(colours.gen2, 1.3)))]
      : []),
    ...(model.nodes.some(({ kind }) => kind === 'cohort')
      ? [item('Several accounts', both(ring(colours.gen1, 3, 2), ring(colours.ink3, 6, 1)))]
      : []),
    ...(adl ? [item('Closed by ADL', triangle(colours.adl, false, true))] : []),
    item('Open long', triangle(colours.ink3, true, false)),
    item('Open short', triangle(colours.ink3, false, false)),
    ...(model.nodes.some(({ held }) => held) ? [item('Held up', ledges(colours.ink))] : []),
  ];
}

function marketItems(model: GraphModel, colours: Colours): Item[] {
  const item = (text: string, shape: Draw): Item => ({ text, room: 14, draw: shape });
  const line =
    (colour: string): Draw =>
    (pen, x, y) => {
      pen.strokeStyle = colour;
      pen.lineWidth = 1.4;
      pen.beginPath();
      pen.moveTo(x - 9, y);
      pen.lineTo(x + 9, y);
      pen.stroke();
    };
  const correlated = model.edges.some(({ kind }) => kind === 'correlation');
  const backed = model.edges.some(({ kind }) => kind === 'fund' || kind === 'vault');
  return [
    item('Long', triangle(colours.long, true, true)),
    item('Short', triangle(colours.short, false, true)),
    ...(correlated ? [{ text: correlationWords(model), room: 18, draw: dashed(line(colours.ink3), [3, 3]) }] : []),
    ...(backed ? [{ text: 'Stands behind', room: 18, draw: dashed(line(colours.fund), [1, 3]) }] : []),
    ...(model.nodes.some(({ kind }) => kind === 'cohort')
      ? [item('Several accounts', both(triangle(colours.long, true, true), ring(colours.ink3, 6.4, 1)))]
      : []),
    { text: 'Rings: leverage, the highest inside', room: 0 },
  ];
}
