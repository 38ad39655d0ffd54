import { change, clock, plural } from '@/lib/ui/charts/format';

test('changes carry their sign, nothing carries none', () => {
  expect([change(-0.07), change(0.1), change(0)]).toEqual(['\u22127.0\u00a0%', '+10.0\u00a0%', '0.0\u00a0%']);
});

test('one and many', () => {
  expect([plural(1, 'account'), plural(20_000, 'account')]).toEqual(['1\u00a0account', '20,000\u00a0accounts']);
});

test('a clock of 0', () => {
  expect(clock(0, 100)).toEqual({ value: '0.0', unit: 's' });
});
