/** What the Share button makes: a link that is stored, or one that holds the scenario itself. */
import { formatTime } from '@/lib/analysis';
import { encodeHashLink, HASH_LINK_CHARACTERS, type Scenario } from '@/lib/scenario';
import {
  LOCAL_ID,
  madeParams,
  originParams,
  type SharedLink,
  type StudioState,
  shareScenario,
  viewOf,
  writeView,
} from '@/lib/studio';
import { frameHtml } from './frameHtml';

export type LinkKind = 'stored' | 'local';

export interface Shared {
  readonly kind: LinkKind;
  readonly url: string;
  /** HTML of a frame that shows the same in another page. */
  readonly embed: string;
  /** The maker's own page; null where there is nothing to manage. */
  readonly manage: string | null;
  /** What it shares, in a sentence or two. */
  readonly says: string;
}

/** Stores the scenario shown; the link opens on this view of it. Rejects with RequestError. */
export async function storedLink(state: StudioState, link: () => Promise<SharedLink>): Promise<Shared> {
  const { id, secret } = await link();
  const url = `${window.location.origin}/s/${id}`;
  return {
    kind: 'stored',
    url: withView(url, state, ''),
    embed: frameCode(state, `${window.location.origin}/embed/${id}`),
    manage: `${url}/manage#${secret}`,
    says: `${sharesWhat(state)} What it shows never changes, and whoever has the link can open it until you end it.`,
  };
}

/** Stores a scenario once, however often it is asked: a second link to the same would be one more to revoke. */
export function createKeeper(): (state: StudioState, requestKey: string) => Promise<SharedLink> {
  let kept: { readonly scenario: Scenario; readonly link: SharedLink } | null = null;
  return async (state, requestKey) => {
    const { finished, base } = state;
    if (!finished) throw new Error('There is no run to share yet.');
    if (kept?.scenario === finished.scenario) return kept.link;
    const { kind, id } = base?.origin ?? { kind: 'preset', id: '' };
    const parent = kind === 'copy' && /^[\w-]{22}$/.test(id) ? id : null;
    const link = await shareScenario(finished.scenario, { parent, view: viewOf(state), requestKey });
    kept = { scenario: finished.scenario, link };
    return link;
  };
}

/** A link that no server keeps, with the digest it came to here; null with its length where the scenario is too large for one. */
export function localLink(state: StudioState): { readonly shared: Shared | null; readonly characters: number } {
  if (!state.finished) return { shared: null, characters: 0 };
  const hash = encodeHashLink(state.finished.scenario);
  if (hash.length > HASH_LINK_CHARACTERS) return { shared: presetLink(state), characters: hash.length };
  const shared: Shared = {
    kind: 'local',
    url: withView(`${window.location.origin}/s/${LOCAL_ID}`, state, `#${hash}`, madeParams(state.finished.run)),
    embed: frameCode(state, `${window.location.origin}/embed/${LOCAL_ID}`, `#${hash}`),
    manage: null,
    says: `${sharesWhat(state)} The scenario is in the link itself: no server keeps it, so it never changes and nobody can end it.`,
  };
  return { shared, characters: hash.length };
}

/** A preset that nobody changed has an address already; null for anything else. */
function presetLink(state: StudioState): Shared | null {
  const { base, finished } = state;
  if (base?.origin.kind !== 'preset' || finished?.scenario !== base.scenario) return null;
  const query = writeView(viewOf(state), originParams(base.origin));
  return {
    kind: 'local',
    url: `${window.location.origin}/studio?${query}`,
    embed: frameCode(state, `${window.location.origin}/embed/preset:${base.origin.id}`),
    manage: null,
    says: `${sharesWhat(state)} It is the preset’s own address, and nothing is sent anywhere. A later release may ship this preset otherwise; one stored on the server never changes.`,
  };
}

function withView(url: string, state: StudioState, hash: string, keep: Readonly<Record<string, string>> = {}): string {
  const query = writeView(viewOf(state), keep);
  return `${url}${query ? `?${query}` : ''}${hash}`;
}

/** What a frame shows: the moment, the account, which graph, the instrument of its charts. */
function frameCode(state: StudioState, url: string, hash = ''): string {
  const { tMs, selected, which, instrument } = viewOf(state);
  const view = Object.entries({ tMs, selected, which, instrument }).filter(([, value]) => value !== undefined);
  const query = writeView(Object.fromEntries(view));
  return frameHtml(state.finished?.scenario.title ?? '', `${url}${query ? `?${query}` : ''}${hash}`);
}

function sharesWhat(state: StudioState): string {
  const view = viewOf(state);
  const { text, typed, errors } = state;
  const isWrong = text !== null || errors.length > 0 || Object.keys(typed).length > 0;
  // What is shown then is the last valid run, and what is shared is what is shown.
  const parts = [isWrong ? 'the last valid scenario, without what is still to be mended' : 'this scenario'];
  if (view.tMs !== undefined && state.finished)
    parts.push(`the moment ${formatTime(view.tMs, state.finished.run.tickMs)}`);
  if (view.selected !== undefined) parts.push(`the path to ${view.selected}`);
  return `It shares ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? '')}.`;
}

const CHOICE_KEY = 'shockgraph.share';

/** What was chosen on this device; null: nothing was. */
export function chosenKind(): LinkKind | null {
  try {
    const chosen = localStorage.getItem(CHOICE_KEY);
    return chosen === 'local' || chosen === 'stored' ? chosen : null;
  } catch {
    return null;
  }
}

export function choose(kind: LinkKind): void {
  try {
    localStorage.setItem(CHOICE_KEY, kind);
  } catch {
    // Private mode: the choice lasts as long as the dialog.
  }
}
