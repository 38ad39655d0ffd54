import { withoutOrder } from '@/lib/ui/gallery/pictures/OrdersPicture';

const node = (name: string) => ({
  name,
  ms: 0,
  notionalUsd: 1,
  generation: 0,
  side: 'long' as const,
  lossUsd: 0,
  parent: null,
});

test('STOP-01 who fell without an exit order is said, since it has no lane', () => {
  const orders = [{ account: 'ana' }, { account: 'ben' }];
  expect(withoutOrder({ nodes: [node('ana'), node('ben')], fallen: 2 }, orders)).toBe('');
  expect(withoutOrder({ nodes: [node('ana'), node('fay')], fallen: 2 }, orders)).toBe(
    'fay fell too, without an exit order',
  );
  expect(withoutOrder({ nodes: [node('fay'), node('gus')], fallen: 2 }, orders)).toBe(
    '2 more fell without an exit order',
  );
  expect(withoutOrder({ nodes: [node('fay')], fallen: 9 }, orders)).toBe('');
});
