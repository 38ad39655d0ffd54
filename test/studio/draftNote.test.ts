/** What stands beside the title is true of what stands in the boxes. */

import { type Base, draftNote } from '@/lib/studio';
import { twelve } from '../analysis/fixtures';

const base: Base = {
  origin: { kind: 'preset', id: 'twelve-accounts' },
  scenario: twelve(),
  title: '',
  notes: null,
  teaches: '',
  lookFor: [],
};
const clean = { base, changed: false, text: null, typed: {}, kept: null } as const;

test('a preset with something typed that is not taken is no draft, and says what is kept', () => {
  expect(draftNote(clean)).toBe('Preset, unchanged');
  const typed = { ...clean, typed: { fund: 'abc' }, kept: true };
  expect(draftNote(typed)).toBe('Preset; something typed is not taken yet');
  expect(draftNote({ ...typed, kept: false })).toBe('Preset; something typed is not taken yet, nor saved');
  expect(draftNote({ ...clean, text: '{', kept: true })).toBe('Preset; something typed is not taken yet');
  const copy: Base = { ...base, origin: { kind: 'copy', id: 'abcdefghij' } };
  expect(draftNote({ ...typed, base: copy })).toBe('A copy; something typed is not taken yet');
});

test('what is changed is a draft, whatever stands in the boxes beside', () => {
  const changed = { ...clean, changed: true, typed: { fund: 'abc' }, kept: true };
  expect(draftNote(changed)).toBe('Your draft, saved on this device only');
  expect(draftNote({ ...changed, kept: false })).toMatch(/^Draft, not saved/);
});
