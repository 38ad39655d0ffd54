/** The text of a preset file: stable, one ladder level a line would be long, so only the outer shape is spread. */
import type { Preset } from './types';

const isFlat = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'number' || typeof item === 'string' || isFlat(item));

/** JSON with objects spread over lines and arrays of plain values kept on one. */
export function presetText(preset: Preset): string {
  const lines: string[] = [];
  write(preset, '', '', lines);
  return `${lines.join('\n')}\n`;
}

function write(value: unknown, indent: string, lead: string, lines: string[]): void {
  if (typeof value !== 'object' || value === null || isFlat(value)) {
    lines.push(`${indent}${lead}${JSON.stringify(value)}`);
    return;
  }
  const isArray = Array.isArray(value);
  const entries = isArray ? value.map((item) => ['', item] as const) : entriesOf(value);
  lines.push(`${indent}${lead}${isArray ? '[' : '{'}`);
  entries.forEach(([name, item], place) => {
    write(item, `${indent}  `, isArray ? '' : `${JSON.stringify(name)}: `, lines);
    if (place < entries.length - 1) lines.push(`${lines.pop() ?? ''},`);
  });
  lines.push(`${indent}${isArray ? ']' : '}'}`);
}

const entriesOf = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined);
