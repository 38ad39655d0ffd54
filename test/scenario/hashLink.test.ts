/** Links that hold their scenario: what goes in comes out, and nothing else does. */
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import {
  canonicalJson,
  decodeHashLink,
  encodeHashLink,
  HASH_LINK_CHARACTERS,
  parseScenario,
  type Scenario,
} from '@/lib/scenario';

function preset(id: string, change: object = {}): Scenario {
  const file = JSON.parse(readFileSync(`public/presets/${id}.json`, 'utf8')) as { scenario: object };
  const parsed = parseScenario({ ...file.scenario, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

function opened(text: string): Scenario {
  const decoded = decodeHashLink(text);
  if (!decoded.ok || !decoded.parsed.ok) throw new Error('the link does not open');
  return decoded.parsed.scenario;
}

const TWELVE = preset('twelve-accounts');

test('every preset goes through a link of its own, if it is short enough, and comes back to the letter', () => {
  const ids = readdirSync('public/presets').filter((name) => name.endsWith('.json'));
  const fits = ids.map((name) => {
    const scenario = preset(name.replace('.json', ''));
    const text = encodeHashLink(scenario);
    if (text.length > HASH_LINK_CHARACTERS) {
      expect(decodeHashLink(text)).toEqual({ ok: false, fault: 'too-long' });
      return false;
    }
    expect(canonicalJson(opened(text))).toBe(canonicalJson(scenario));
    return true;
  });
  expect(fits).toContain(true);
});

test('the form is that of the documentation: 1., base64url, raw deflate, UTF-8', () => {
  const scenario = preset('twelve-accounts', { title: 'Zwölf Konten \u202e 清算 \u{1f4c9}' });
  const [version, rest = ''] = encodeHashLink(scenario).split('.');
  expect(version).toBe('1');
  expect(rest).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(inflateRawSync(Buffer.from(rest, 'base64url')).toString('utf8')).toBe(canonicalJson(scenario));
});

test('what a sentence leaves behind an address does no harm', () => {
  for (const rest of ['.', ').', ',', '!)'])
    expect(decodeHashLink(`#${encodeHashLink(TWELVE)}${rest}`)).toEqual(decodeHashLink(encodeHashLink(TWELVE)));
});

test('any title survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (title) => {
      fc.pre(Buffer.from(title, 'utf8').toString('utf8') === title);
      expect(opened(encodeHashLink({ ...TWELVE, title })).title).toBe(title);
    }),
    { numRuns: 60 },
  );
});

test('a newer form, an older habit, and nothing at all are told apart', () => {
  expect(decodeHashLink('#2.abc')).toEqual({ ok: false, fault: 'version' });
  for (const text of ['', '#', '1.', 'abc', '#1.!!!!', '1.AAAAA']) {
    const decoded = decodeHashLink(text);
    expect(decoded.ok && decoded.parsed.ok).toBe(false);
  }
});

test('cut short anywhere, it never opens as another scenario', () => {
  const text = encodeHashLink(TWELVE);
  const whole = canonicalJson(TWELVE);
  const other = (link: string): boolean => {
    const decoded = decodeHashLink(link);
    return decoded.ok && decoded.parsed.ok && canonicalJson(decoded.parsed.scenario) !== whole;
  };
  for (let end = 2; end < text.length - 1; end += 7) expect(other(text.slice(0, end))).toBe(false);
});

test('a bomb is bounded by the length of the link', () => {
  const zeros = 'A'.repeat(HASH_LINK_CHARACTERS - 2);
  const decoded = decodeHashLink(`1.${zeros}`);
  expect(decoded.ok && decoded.parsed.ok).toBe(false);
});
