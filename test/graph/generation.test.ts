import { generationPhrase } from '@/lib/analysis';
import { generationOrdinal, generationShort } from '@/lib/graph';

test('CAUSE-03 a generation in short is counted from the first, the last stands for all later ones', () => {
  expect([0, 1, 2, 3, 10, 11, 20, 31, 32].map((g) => generationShort(g))).toEqual([
    '1st gen.',
    '2nd gen.',
    '3rd gen.',
    '4th gen.',
    '11th gen.',
    '12th gen.',
    '21st gen.',
    '32nd gen.',
    '33rd gen. +',
  ]);
  expect(generationShort(3, true)).toBe('4th gen. +');
  expect(generationOrdinal(32)).toBe('33rd +');
});

test('beyond the words, the full form and the short one count alike', () => {
  for (let g = 12; g < 32; g += 1) expect(generationPhrase(g)).toBe(`${generationOrdinal(g)} generation`);
});
