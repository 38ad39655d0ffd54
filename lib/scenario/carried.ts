/** The scenario inside a file that was made of a run: its report (HTML), the run as JSON, a preset's file. */
import { valueText } from './textPlaces';

/** Id of the element of a report that holds its scenario. */
export const CARRIED_ID = 'shockgraph-scenario';

export interface Carried {
  /** JSON text of the scenario, as it stands in the file. */
  readonly text: string;
  /** Digest of the run that the file tells of; null where it tells of none. */
  readonly digest: string | null;
  /** Engine that made that run. */
  readonly engine: string | null;
  /** Account that was never liquidated in that run (CAUSE-07). */
  readonly held: string | null;
}

/** A report of two runs carries two: `a` is the first, as in a report of one. */
export type CarriedSide = 'a' | 'b';

const idOf = (side: CarriedSide): string => (side === 'a' ? CARRIED_ID : `${CARRIED_ID}-b`);

/** Finds the scenario in the text of a file; null where the text is no file of these kinds, so perhaps the scenario itself. */
export function carriedScenario(text: string, side: CarriedSide = 'a'): Carried | null {
  return /^\s*</.test(text) ? ofReport(text, side) : ofJson(text);
}

function ofReport(html: string, side: CarriedSide): Carried | null {
  const element = new RegExp(`<script type="application/json" id="${idOf(side)}"([^>]*)>([^<]*)</script>`);
  const [, attributes, text] = element.exec(html) ?? [];
  if (attributes === undefined || text === undefined) return null;
  const attribute = (name: string): string | null => {
    const [, value] = new RegExp(`data-${name}="([^"]*)"`).exec(attributes) ?? [];
    return value === undefined ? null : decodeURIComponent(value);
  };
  return { text, digest: attribute('digest'), engine: attribute('engine'), held: attribute('held') };
}

function ofJson(given: string): Carried | null {
  const text = given.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('scenario' in value) || 'shockgraph' in value) return null;
  const word = (name: string): string | null => {
    const found = (value as Record<string, unknown>)[name];
    return typeof found === 'string' ? found : null;
  };
  return {
    text: valueText(text, '/scenario') ?? JSON.stringify(value.scenario),
    digest: word('digest'),
    engine: word('engine'),
    held: word('held'),
  };
}

/** That element, for the page that carries it: nothing in the scenario can end it. */
export function carryingElement(scenario: unknown, of: Omit<Carried, 'text'>, side: CarriedSide = 'a'): string {
  const attributes = Object.entries(of).map(([name, value]) =>
    value === null ? '' : ` data-${name}="${encodeURIComponent(value)}"`,
  );
  const text = JSON.stringify(scenario).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${idOf(side)}"${attributes.join('')}>${text}</script>`;
}
