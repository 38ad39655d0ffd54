/** HTML from templates: what is put in is text and is escaped, unless it is Html itself. */
export class Html {
  constructor(readonly text: string) {}
}

export type Value = Html | string | number | null | false | readonly Value[];

export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, n) => part + (n < values.length ? written(values[n] ?? null) : '')).join(''));
}

/** Markup that was made by a program of ours: a drawing, a style sheet. */
export const trusted = (text: string): Html => new Html(text);

function written(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
