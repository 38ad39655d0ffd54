/** A run in steps: the author's, or those that its own columns give. */
import { bucketName, findBucket, storySteps } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { twelve } from './fixtures';

const scenario = twelve();
const run = simulate(scenario);

test("an author's steps are kept in order; the first known name is selected, notes are the presenter's", () => {
  const steps = storySteps(run, {
    ...scenario,
    presentation: {
      steps: [
        { atMs: 5000, caption: 'one', select: ['nobody', 'dia', 'ana'], notes: 'slowly' },
        { atMs: 0, caption: 'two', select: [] },
      ],
    },
  });
  expect(
    steps.map(({ bucket, ...step }) => ({ ...step, name: bucket === null ? null : bucketName(run, bucket) })),
  ).toEqual([
    { atMs: 5000, caption: 'one', notes: 'slowly', name: 'dia', also: [findBucket(run, 'ana')] },
    { atMs: 0, caption: 'two', notes: '', name: null, also: [] },
  ]);
});

test('without an author: before, the largest of each generation, the fund, ADL, the end', () => {
  const steps = storySteps(run, { ...scenario, presentation: { steps: [] } });
  const name = (bucket: number | null): string | null => (bucket === null ? null : bucketName(run, bucket));
  expect(steps.map(({ atMs, bucket }) => [atMs, name(bucket)])).toEqual([
    [0, null],
    [2000, 'ana'],
    [4000, 'cem'],
    [6000, 'eli'],
    [7000, 'fay'],
    [8000, null],
    [8000, null],
    [11000, null],
  ]);
  const captions = steps.map(({ caption }) => caption).join('\n');
  expect(captions).toContain('insurance fund of $500 is empty');
  expect(captions).toContain('*cem*');
  expect(steps.at(-1)?.caption).toContain('**7 of 12**');
});

test('names are words, whatever they are made of', () => {
  const odd = { ...scenario, presentation: { steps: [] } };
  const accounts = odd.accounts.map((account) => (account.id === 'ana' ? { ...account, id: '*a*<b>' } : account));
  const withOdd = { ...odd, accounts };
  const captions = storySteps(simulate(withOdd), withOdd).map(({ caption }) => caption);
  expect(captions.join('\n')).toContain('\\*a\\*\\<b\\>');
});
