import { effectOf } from '@/lib/ui/studio/effect';

const row = (key: string, from: string | undefined, text: string) => ({ key, label: `The ${key}`, from, text });

test('of the figures that moved the weightiest two are told, whatever their order', () => {
  const rows = [
    row('mark', '-5 %', '-6 %'),
    row('fund', '$500', '$130'),
    row('adl', '$0', '$9'),
    row('accounts', '7', '9'),
  ];
  expect(effectOf(rows)).toEqual([
    { label: 'The accounts', from: '7', to: '9' },
    { label: 'The fund', from: '$500', to: '$130' },
  ]);
});

test('what stayed, and what the run before had not, did not move', () => {
  expect(effectOf([row('accounts', '7', '7'), row('book of another', undefined, '-3 %')])).toEqual([]);
});
