import { readCommand, readOptions } from '@/lib/ui/embed/protocol';

test.each([
  [
    { to: 'shockgraph', kind: 'seek', tMs: 1500 },
    { kind: 'seek', tMs: 1500 },
  ],
  [
    { to: 'shockgraph', kind: 'select', bucket: 'ana' },
    { kind: 'select', bucket: 'ana' },
  ],
  [
    { to: 'shockgraph', kind: 'select', bucket: null },
    { kind: 'select', bucket: null },
  ],
  [{ to: 'shockgraph', kind: 'play' }, { kind: 'play' }],
  [
    { to: 'shockgraph', kind: 'play', speed: 2 },
    { kind: 'play', speed: 2 },
  ],
  [
    { to: 'shockgraph', kind: 'show', which: 'market' },
    { kind: 'show', which: 'market' },
  ],
  [{ to: 'shockgraph', kind: 'get', more: 1 }, { kind: 'get' }],
])('%j is a command', (data, command) => {
  expect(readCommand(data)).toEqual(command);
});

test.each([null, 'seek', 7, {}, { to: 'another', kind: 'seek' }, { kind: 'seek', tMs: 1 }])(
  '%j is not for us',
  (data) => {
    expect(readCommand(data)).toBeNull();
  },
);

test.each([
  [{ to: 'shockgraph' }, /kind is one of/],
  [{ to: 'shockgraph', kind: 'seek' }, /tMs/],
  [{ to: 'shockgraph', kind: 'seek', tMs: -1 }, /tMs/],
  [{ to: 'shockgraph', kind: 'seek', tMs: Number.NaN }, /tMs/],
  [{ to: 'shockgraph', kind: 'select', bucket: 4 }, /bucket/],
  [{ to: 'shockgraph', kind: 'play', speed: 0 }, /speed/],
  [{ to: 'shockgraph', kind: 'show', which: 'all' }, /which/],
])('%j is answered with what it wants', (data, says) => {
  expect(readCommand(data)).toMatch(says);
});

test('options have defaults', () => {
  expect(readOptions('')).toEqual({ controls: true, caption: true, theme: null, autoplay: false });
  expect(readOptions('?controls=0&caption=0&theme=dark&autoplay=1')).toEqual({
    controls: false,
    caption: false,
    theme: 'dark',
    autoplay: true,
  });
});
