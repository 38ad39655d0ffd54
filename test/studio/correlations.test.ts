/** The correlation matrix is edited, told and counted by pairs of instruments, not by cells. */
import { readFileSync } from 'node:fs';
import { parseScenario, type Scenario } from '@/lib/scenario';
import {
  changesFrom,
  correlatedPair,
  correlationPointer,
  correlationRows,
  pathOf,
  placeWords,
  readCorrelation,
  valueAtPath,
  withChange,
} from '@/lib/studio';

function scenarioOf(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

const file = JSON.parse(readFileSync('public/presets/hedge-becomes-trigger.json', 'utf8'));
const base = scenarioOf(file.scenario ?? file);

test('one correlation is one change, named by its pair, and its way back sets both cells', () => {
  const draft = scenarioOf(withChange(base, ['correlation', 'matrix', 1, 0], -0.9));
  expect(draft.correlation.matrix[0]?.[1]).toBe(-0.9);
  const { list, count } = changesFrom(base, draft);
  expect(count).toBe(1);
  expect(list.map(({ label, from, to }) => `${label} ${from} ${to}`)).toEqual(['Correlation BTC–ALT 0.5 \u22120.9']);
  expect(scenarioOf(list[0]?.back()).correlation).toEqual(base.correlation);
});

test('both cells of a pair have one place, in words and as a pointer', () => {
  expect(correlationPointer(1, 0)).toBe('/correlation/matrix/0/1');
  const path = pathOf('/correlation/matrix/1/0', base);
  expect(placeWords(base, base, path)).toBe('Correlation BTC–ALT');
  expect(correlatedPair(base, pathOf('/correlation/matrix/1/1', base))).toBeNull();
  expect(correlatedPair(base, pathOf('/correlation/matrix/0/7', base))).toBeNull();
  expect(correlatedPair(base, pathOf('/instruments/0/id', base))).toBeNull();
});

test('a correlation goes from −1 to 1, and nothing else is read as one', () => {
  expect(['1', '\u22120.9', '-1', '0'].map(readCorrelation)).toEqual([1, -0.9, -1, 0]);
  expect(['1.5', '-1.01', 'abc', '1k', ''].map(readCorrelation)).toEqual(Array(5).fill(Number.NaN));
});

test('what is no matrix stands as one of the right size', () => {
  expect(correlationRows(undefined, 2)).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(correlationRows([[1, 'x']], 2)).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(valueAtPath(withChange(base, ['seed'], 7), ['seed'])).toBe(7);
});
