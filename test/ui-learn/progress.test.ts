import { learned, remember, type Shelf } from '@/lib/ui/learn/progress';

function shelfOf(start: string | null): Shelf & { kept: string | null } {
  return {
    kept: start,
    getItem() {
      return this.kept;
    },
    setItem(_, value) {
      this.kept = value;
    },
  };
}

test('lessons done are remembered once each', () => {
  const shelf = shelfOf(null);
  for (const id of ['a', 'b', 'a']) remember(shelf, id);
  expect([...learned(shelf)]).toEqual(['a', 'b']);
  expect(shelf.kept).toBe('["a","b"]');
});

test.each([null, 'nonsense', '{"a":1}', '[1,2]'])('what is stored as %p is no lesson', (stored) => {
  expect([...learned(shelfOf(stored))]).toEqual([]);
});

test('a device that keeps nothing loses nothing else', () => {
  expect([...learned(null)]).toEqual([]);
  const full: Shelf = {
    getItem: () => '[]',
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => remember(full, 'a')).not.toThrow();
});
