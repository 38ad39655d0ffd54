/** Section 1: unknown fields are refused, wherever they stand: tried in every object of a document with every section. */
import { parseScenario } from '@/lib/scenario';
import { changed, full } from './documents';

/** JSON pointers of every object in a document. */
function objects(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, field]) => objects(field, `${at}/${key}`));
  return Array.isArray(value) ? inner : [at, ...inner];
}

describe('an unknown field', () => {
  const places = objects(full());

  test('the document has every section to try', () => {
    expect(places.length).toBeGreaterThan(50);
  });

  test.each(places.map((place) => [place || 'the document']))('in %s', (shown) => {
    const place = shown === 'the document' ? '' : shown;
    const parsed = parseScenario(changed(full(), `${place}/colour`, 1));
    if (parsed.ok) throw new Error('it was taken');
    // Where the keys are instruments, a wrong one is an instrument that is not there.
    const expected = { code: expect.stringMatching(/^unknown-(field|instrument)$/), path: `${place}/colour` };
    expect(parsed.errors).toContainEqual(expect.objectContaining(expected));
  });
});
