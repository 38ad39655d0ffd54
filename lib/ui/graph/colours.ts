/** The design tokens the picture needs, read from the page so that light and dark are the same code. */
const TOKENS = {
  paper: '--paper',
  line: '--line',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  onInk: '--on-ink',
  accent: '--accent',
  gen0: '--gen-0',
  gen1: '--gen-1',
  gen2: '--gen-2',
  survived: '--survived',
  long: '--long',
  short: '--short',
  fund: '--pay-fund',
  vault: '--pay-vault',
  adl: '--pay-adl',
  edge: '--edge',
} as const;

export type Colours = { readonly [K in keyof typeof TOKENS]: string } & {
  /** Opacity of what a selection puts in the background. */
  readonly edgeDim: number;
  readonly nodeDim: number;
};

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const entries = Object.entries(TOKENS).map(([role, name]) => [role, read(name)]);
  const number = (name: string, otherwise: number): number => Number.parseFloat(read(name)) || otherwise;
  return {
    ...(Object.fromEntries(entries) as { [K in keyof typeof TOKENS]: string }),
    edgeDim: number('--edge-dim', 0.16),
    nodeDim: number('--node-dim', 0.26),
  };
}

/** How long the camera takes, ms; nought where motion is reduced. */
export function cameraMs(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--m-camera')) || 0;
}

export function generationColour(colours: Colours, generation: number): string {
  if (generation < 0) return colours.survived;
  return generation === 0 ? colours.gen0 : generation === 1 ? colours.gen1 : colours.gen2;
}

/** Mixes a #rrggbb colour into another: what a see-through colour looks like on paper. */
export function mix(colour: string, into: string, share: number): string {
  const a = channels(colour);
  const b = channels(into);
  const mixed = a.map((value, n) => Math.round(value * share + (b[n] as number) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  const hex = /^#([0-9a-f]{6})/i.exec(colour)?.[1] ?? '888888';
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
