/** Documents of older versions: a step a version, in order, the stored text untouched. */
import { type UpgradeStep, upgradeDocument } from '@/lib/scenario';

const STEPS: Record<number, UpgradeStep> = {
  1: (document) => ({ ...document, title: `${String(document.title)}, as of two` }),
  2: ({ title, ...rest }) => ({ ...rest, name: title }),
};

test('steps are taken in order up to the version asked for', () => {
  const first = { shockgraph: 1, title: 'a' };
  expect(upgradeDocument(first, STEPS, 3)).toEqual({ shockgraph: 3, name: 'a, as of two' });
  expect(upgradeDocument(first, STEPS, 2)).toEqual({ shockgraph: 2, title: 'a, as of two' });
  expect(first).toEqual({ shockgraph: 1, title: 'a' });
});

test('what is current, newer, unversioned or no document is left as it is', () => {
  for (const document of [{ shockgraph: 3 }, { shockgraph: 9 }, { title: 'a' }, { shockgraph: 0.5 }, [], 'a', 7, null])
    expect(upgradeDocument(document, STEPS, 3)).toBe(document);
});
