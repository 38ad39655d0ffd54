/** What the words beside a picture speak of: never of another moment than the picture's without saying so. */
import { isBeforeShock, momentWords } from '@/lib/ui/studio/moment';

const END = { now: '16 s', end: '16 s', atEnd: true } as const;
const EARLIER = { now: '4 s', end: '16 s', atEnd: false } as const;

test.each([
  ['cascade', 'graph', END, 'all figures at 16 s, nothing selected'],
  ['cascade', 'graph', EARLIER, 'all figures at 16 s; the graph shows 4 s'],
  ['cascade', 'flow', EARLIER, 'all figures at 16 s; the flow shows 4 s'],
  ['cascade', 'charts', EARLIER, 'all figures at 16 s; the charts show 4 s'],
  ['market', 'table', EARLIER, 'all figures at 16 s; the clock stands at 4 s'],
  ['market', 'graph', END, 'all figures at 16 s; the graph shows the market before the shock'],
  ['market', 'graph', EARLIER, 'all figures at 16 s; the graph shows the market before the shock'],
] as const)('%s as %s', (which, view, clock, words) => {
  expect(momentWords({ which, view, ...clock })).toBe(words);
});

test('only the graph of the market stands before the shock', () => {
  expect(isBeforeShock({ which: 'market', view: 'graph' })).toBe(true);
  expect(isBeforeShock({ which: 'market', view: 'charts' })).toBe(false);
  expect(isBeforeShock({ which: 'cascade', view: 'graph' })).toBe(false);
});
