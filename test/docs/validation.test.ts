/** docs/validation.md is what the presets give now; and the arithmetic of its tables, on figures one can follow. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  digits,
  median,
  type Row,
  ratioOf,
  ratioText,
  rowsTable,
  weightedQuantile,
} from '../../scripts/lib/validationFormat';

const ROOT = path.join(__dirname, '..', '..');

const row = (measured: Row['measured'], run: number): Row => ({
  what: 'a',
  source: 's',
  unit: 'usd',
  measured,
  run,
  why: 'because',
});

/** Runs as the script does: the presets take a third of the time outside of jest's sandbox. */
function printed(): string {
  const script = path.join(ROOT, 'scripts', 'validation.ts');
  return execFileSync(process.execPath, ['--import', 'tsx', script, '--print'], { cwd: ROOT, encoding: 'utf8' });
}

test('docs/validation.md is current (else: npx tsx scripts/validation.ts)', () => {
  expect(readFileSync(path.join(ROOT, 'docs/validation.md'), 'utf8')).toBe(printed());
}, 60_000);

describe('figures of docs/validation.md', () => {
  test.each([
    [0, 3, '0'],
    [1234.5, 3, '1,235'],
    [1234567, 3, '1,234,567'],
    [0.04567, 3, '0.0457'],
    [0.9996, 2, '1.0'],
    [-30.14, 3, '-30.1'],
    [1234.5678, 5, '1,234.6'],
    [Number.NaN, 3, 'none'],
  ])('%d to %d digits is %s', (value, significant, text) => {
    expect(digits(value, significant)).toBe(text);
  });

  test.each([
    [200, 50, 0.25],
    [[2, 4] as const, 3, 1],
    [[2, 4] as const, 1, 0.5],
    [[2, 4] as const, 6, 1.5],
  ])('the ratio to %p of %d is %d', (measured, run, ratio) => {
    expect(ratioOf(row(measured, run))).toBe(ratio);
  });

  test('a row says source, measured, run, ratio and why, and the spread of other runs', () => {
    expect(rowsTable([row(2e6, 5e5)], 'Why').split('\n')[2]).toBe(
      '| a | s | 2.00 m USD | 500,000 USD | 0.25 | because |',
    );
    const spread = rowsTable([row(2e6, 5e5)], 'Why', [[row(2e6, 1e6)], [row(2e6, 4e6)]]);
    expect(spread.split('\n')[2]).toBe(
      '| a | s | 2.00 m USD | 500,000 USD | 1.00 m USD to 4.00 m USD | 0.25 | because |',
    );
    expect(ratioText(row(3, 2))).toBe('0.67');
  });

  test('medians and quantiles by weight', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1])).toBe(2.5);
    const rows = [
      { value: 10, weight: 1 },
      { value: 1, weight: 8 },
      { value: 5, weight: 1 },
    ];
    expect([0.5, 0.8, 0.9, 1].map((share) => weightedQuantile(rows, share))).toEqual([1, 1, 5, 10]);
  });
});
