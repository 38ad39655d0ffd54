/** `/design`: docs/design.md, and at each place it leaves the thing itself. The words are rendered on the server. */
import type { ReactNode } from 'react';
import { type DocEntry, DocPage } from '@/lib/ui/docs';
import { Controls } from './Controls';
import { LIVE, type LiveName } from './live';
import { LiveCharts, LiveFlow, LiveGraph } from './Pictures';
import { Shapes } from './Shapes';
import { Disagreeing, Empty, Gone, Running, TooLarge, Wrong } from './States';
import { TokenTable } from './TokenTable';
import { readTokens, type TokenGroup } from './tokens';

export interface DesignPageProps {
  readonly docs: readonly DocEntry[];
  readonly here: DocEntry;
  readonly markdown: string;
  /** The text of tokens.css. */
  readonly tokens: string;
}

export function DesignPage({ docs, here, markdown, tokens }: DesignPageProps) {
  const groups = readTokens(tokens);
  return <DocPage docs={docs} here={here} markdown={markdown} images={{}} live={(name) => liveOf(name, groups)} />;
}

const SHOWN: Readonly<Record<LiveName, (groups: readonly TokenGroup[]) => ReactNode>> = {
  shapes: (groups) => <Shapes groups={groups} />,
  controls: () => <Controls />,
  graph: () => <LiveGraph />,
  flow: () => <LiveFlow />,
  charts: () => <LiveCharts />,
  empty: () => <Empty />,
  running: () => <Running />,
  wrong: () => <Wrong />,
  'too large': () => <TooLarge />,
  disagreeing: () => <Disagreeing />,
  gone: () => <Gone />,
};

/** Throws on a place that nothing belongs to: a test reads the document before anybody does. */
function liveOf(name: string, groups: readonly TokenGroup[]): ReactNode {
  const shown = LIVE.find((one) => one === name);
  if (shown) return SHOWN[shown](groups);
  const group = groups.find(({ id }) => `tokens ${id}` === name);
  if (!group) throw new Error(`docs/design.md leaves a place for '${name}', which is nothing`);
  return <TokenTable group={group} groups={groups} />;
}
