/** The maker's page in words, and the picture of a link as numbers. */
import { readFileSync } from 'node:fs';
import { linkCard } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { expiryAfter, expiryOf, expirySentence, stateSentence } from '@/lib/ui/links/expiry';
import { PICTURE, pictureScene } from '@/lib/ui/links/picture';
import { INK } from '@/lib/ui/links/SharePicture';

const NOW = new Date('2026-11-26T12:00:00Z');
const parsed = parseScenario(JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')).scenario);
if (!parsed.ok) throw new Error('the preset does not parse');
const { scenario } = parsed;
const run = simulate(scenario);
const card = linkCard(run, scenario);

test('a choice of expiry is read back as that choice', () => {
  for (const choice of ['never', 'week', 'month', 'year'] as const)
    expect(expiryOf({ expiresAt: expiryAfter(choice, NOW) }, NOW)).toBe(choice);
  expect(expiryOf({ expiresAt: '2027-03-01T00:00:00Z' }, NOW)).toBe('other');
});

test('the state of a link in a sentence', () => {
  const link = { id: '', title: '', label: null, createdAt: '', expiresAt: null, revokedAt: null };
  expect(stateSentence(link, NOW)).toMatch(/^Open/);
  expect(stateSentence({ ...link, revokedAt: '2026-11-02T23:30:00Z' }, NOW)).toContain('2 November 2026');
  expect(stateSentence({ ...link, expiresAt: '2026-11-26T11:59:59Z' }, NOW)).toContain('expired on 26 November 2026');
  expect(expirySentence('2027-01-05T00:00:00Z')).toContain('5 January 2027');
});

test('a card holds the run: its words, its extremes, its falls in order', () => {
  expect(card.fallenAccounts).toBe(run.summary.liquidated.accounts);
  expect(card.generations).toBe(run.summary.liquidated.generations.length);
  expect(card.says).toContain('7 of 12');
  const lowest = Math.min(...run.series.bookUsd) / (run.series.bookUsd[0] ?? 1);
  expect(Math.min(...card.book.map(([, factor]) => factor))).toBeCloseTo(lowest, 4);
  const times = card.nodes.map(([ms]) => ms);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(JSON.stringify(card).length).toBeLessThan(12_000);
});

test('the picture lies within its frame, area is size, and nothing is not a number', () => {
  const scene = pictureScene(card);
  expect(`${scene.book}${scene.gap}${scene.shockAlone}`).not.toMatch(/NaN|Infinity/);
  expect(scene.discs).toHaveLength(card.nodes.length);
  for (const { x, y } of scene.discs) {
    expect(x).toBeGreaterThanOrEqual(PICTURE.left);
    expect(x).toBeLessThanOrEqual(PICTURE.right);
    expect(y).toBeGreaterThanOrEqual(PICTURE.top);
    expect(y).toBeLessThanOrEqual(PICTURE.bottom);
  }
  const sizes = card.nodes.map(([, , usd]) => usd);
  const radii = scene.discs.map(({ r }) => r);
  expect((Math.max(...radii) / Math.min(...radii)) ** 2).toBeCloseTo(Math.max(...sizes) / Math.min(...sizes), 0);
  expect(scene.farthest).toBe('\u221226.4\u00a0%');
});

test('a run without a move and without a fall is a flat line', () => {
  const flat = pictureScene({
    ...card,
    nodes: [],
    book: [
      [0, 1],
      [1000, 1],
    ],
    shockAlone: [
      [0, 1],
      [1000, 1],
    ],
    endMs: 1000,
  });
  expect(`${flat.book}${flat.gap}`).not.toMatch(/NaN|Infinity/);
  expect(flat.discs).toEqual([]);
});

test('its colours are the light tokens', () => {
  const tokens = readFileSync('lib/ui/tokens/tokens.css', 'utf8');
  const light = tokens.slice(0, tokens.indexOf('html.dark'));
  for (const [name, colour] of Object.entries(INK)) expect(light).toMatch(new RegExp(`--${name}: ${colour};`));
});

test('the theme is kept under the name that the first script reads', () => {
  const key = /const KEY = '([^']+)'/.exec(readFileSync('lib/ui/kit/theme.ts', 'utf8'))?.[1];
  expect(readFileSync('public/theme.js', 'utf8')).toContain(`localStorage.getItem('${key}')`);
});
