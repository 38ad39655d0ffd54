import { openIn, stepTo } from '@/lib/ui/studio/useBackCloses';

test('opening makes an entry, another in its place takes it over, shutting gives it back', () => {
  expect(stepTo(null, 'editor')).toBe('push');
  expect(stepTo('editor', 'inspector')).toBe('replace');
  expect(stepTo('editor', null)).toBe('back');
});

test('an entry that says what is so stays as it is: Back and forward make none', () => {
  expect(stepTo('editor', 'editor')).toBeNull();
  expect(stepTo(null, null)).toBeNull();
});

test('what is open is read beside whatever else an entry keeps', () => {
  expect(openIn({ __NA: true, sheet: 'editor' }, 'sheet')).toBe('editor');
  for (const state of [null, undefined, 3, {}, { sheet: 3 }]) expect(openIn(state, 'sheet')).toBeNull();
});
