/** A document as a person would lay it out: objects field by field, lists of plain values in one line. */

const WIDE = 90;

export function prettyJson(value: unknown): string {
  return write(value, '');
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = isFlat(value) ? `[${value.map((one) => JSON.stringify(one) ?? 'null').join(', ')}]` : '';
    if (line !== '' && line.length <= WIDE) return line;
    return `[\n${value.map((one) => inner + write(one, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${write(field, inner)}`).join(',\n')}\n${indent}}`;
}

function isFlat(list: readonly unknown[]): boolean {
  return list.every((one) => typeof one !== 'object' || one === null);
}
