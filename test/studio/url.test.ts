/** What of the view stands in the address, and is kept with a link. */
import { readView, storedView, type ViewState, viewFields, writeView } from '@/lib/studio/url';

const VIEWS: readonly ViewState[] = [
  {},
  { tMs: 12_400 },
  { tMs: 0, selected: 'a&b=c/1', which: 'market', view: 'table', speed: 0.25 },
  { which: 'market', tab: 'events', rangeMs: [1_000, 9_000] },
  { view: 'flow', speed: 30, instrument: 'BTC', hold: 'a1' },
];

test.each(VIEWS)('%j is read back as it was written, from the address and from the API', (view) => {
  expect(readView(writeView(view))).toEqual(view);
  expect(viewFields(storedView(view))).toEqual(view);
});

test('the parameters of where it comes from stand first', () => {
  expect(writeView({ tMs: 5, speed: 2 }, { preset: 'x' })).toBe('preset=x&t=5&speed=2');
});

test('what is not understood is ignored', () => {
  const wrong = [
    't=-1',
    't=1e9',
    'tab=toString',
    'view=__proto__',
    'speed=-2',
    'speed=Infinity',
    'speed=0',
    `sel=${'x'.repeat(201)}`,
  ];
  for (const query of wrong) expect(readView(query)).toEqual({});
  expect(viewFields({ t: 'x', sel: {}, tab: [], speed: Number.NaN })).toEqual({});
});
