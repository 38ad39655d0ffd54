/** Reads the style sheet of tokens as data, so that the page of the design shows what the app is drawn with. */

export type Scheme = 'light' | 'dark';

export interface Token {
  /** With its two dashes. */
  readonly name: string;
  readonly light: string;
  /** The same as `light` where the dark scheme says nothing of it. */
  readonly dark: string;
  /** What it stands for: the comment on its line. */
  readonly says: string;
}

export interface TokenGroup {
  readonly id: string;
  readonly says: string;
  readonly tokens: readonly Token[];
}

/** Comments, and declarations of custom properties, in the order they stand. */
const PARTS = /\/\*\s*([\s\S]*?)\s*\*\/|(--[\w-]+)\s*:\s*([^;]+?)\s*;/g;

/**
 * The groups of tokens.css. A comment on a line of its own, `name: what holds for all of them`, begins a group; one behind a
 * declaration says what that token stands for. Throws on a sheet that is not made so: a programmer's error.
 */
export function readTokens(css: string): readonly TokenGroup[] {
  const dark = new Map(declarations(blockOf(css, 'html.dark')));
  const groups: { id: string; says: string; tokens: Token[] }[] = [];
  const light = blockOf(css, ':root');
  for (const found of light.matchAll(PARTS)) {
    const [, comment, name, value = ''] = found;
    if (name !== undefined) {
      const group = groups.at(-1);
      if (!group) throw new Error(`${name} stands in no group`);
      const shown = value.replace(/\s+/g, ' ');
      group.tokens.push({ name, light: shown, dark: dark.get(name) ?? shown, says: saidOf(light, found) });
      dark.delete(name);
    } else if (comment !== undefined && startsLine(light, found.index)) {
      const [, id = '', says = ''] = /^([\w-]+): ([\s\S]*)$/.exec(comment) ?? [];
      if (id === '') throw new Error(`a group has no name: ${comment}`);
      groups.push({ id, says, tokens: [] });
    }
  }
  if (dark.size > 0) throw new Error(`only in the dark: ${[...dark.keys()].join(', ')}`);
  return groups;
}

/** Custom properties that give everything inside an element the colours of a scheme, whatever the page has. */
export function schemeStyle(groups: readonly TokenGroup[], scheme: Scheme): Readonly<Record<string, string>> {
  const changing = groups.flatMap(({ tokens }) => tokens).filter(({ light, dark }) => light !== dark);
  return Object.fromEntries(changing.map((token) => [token.name, token[scheme]]));
}

/** Between the braces of the first rule with this selector. */
function blockOf(css: string, selector: string): string {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`the tokens have no ${selector}`);
  return css.slice(css.indexOf('{', at) + 1, css.indexOf('\n}', at));
}

function declarations(block: string): [string, string][] {
  return [...block.matchAll(PARTS)].flatMap(([, , name, value = '']) =>
    name === undefined ? [] : [[name, value.replace(/\s+/g, ' ')] as [string, string]],
  );
}

/** The comment on the line of a declaration. */
function saidOf(block: string, { index, 0: text }: RegExpMatchArray): string {
  const rest = block.slice((index ?? 0) + text.length);
  return /^[ \t]*\/\*\s*(.*?)\s*\*\//.exec(rest)?.[1] ?? '';
}

const startsLine = (block: string, at: number): boolean => /(^|\n)[ \t]*$/.test(block.slice(0, at));
