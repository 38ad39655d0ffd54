/** Allowances: counted per address and per key, in memory or in one Redis for several servers. */
import { createHash } from 'node:crypto';
import { closeAllowances } from '@/lib/api';
import { PEER_HEADER } from '@/lib/api/address';
import { API_LIMITS } from '@/lib/api/limits';
import { ask } from './support';

const REDIS_URL = process.env.TEST_REDIS_URL;
const KEY = 'handed out';
// A thirtieth of what is allowed: 20 reads a minute.
const ALLOWED = API_LIMITS.readsPerMinute / 30;

beforeEach(async () => {
  await closeAllowances();
  process.env.SHOCKGRAPH_RATE_FACTOR = String(1 / 30);
  process.env.SHOCKGRAPH_API_KEYS = `desk=${createHash('sha256').update(KEY).digest('hex')}`;
});

afterAll(async () => {
  await closeAllowances();
  process.env.SHOCKGRAPH_RATE_FACTOR = '0';
});

async function statuses(count: number, headers: Record<string, string>): Promise<number[]> {
  const answers: number[] = [];
  for (let n = 0; n < count; n += 1) answers.push((await ask('readSchema', { headers })).status);
  return answers;
}
const counts = (answers: readonly number[]): [ok: number, refused: number] => [
  answers.filter((status) => status === 200).length,
  answers.filter((status) => status === 429).length,
];

test('memory: an address has its allowance, another its own, a key a larger one', async () => {
  delete process.env.REDIS_URL;
  expect(counts(await statuses(ALLOWED + 5, { [PEER_HEADER]: '203.0.113.1' }))).toEqual([ALLOWED, 5]);
  expect(counts(await statuses(5, { [PEER_HEADER]: '203.0.113.2' }))).toEqual([5, 0]);
  const withKey = { [PEER_HEADER]: '203.0.113.1', 'x-api-key': KEY };
  expect(counts(await statuses(ALLOWED + 5, withKey))).toEqual([ALLOWED + 5, 0]);
});

(REDIS_URL ? test : test.skip)(
  'Redis: two servers share what they count, and go on counting when it is away',
  async () => {
    process.env.REDIS_URL = REDIS_URL;
    const address = { [PEER_HEADER]: `198.51.100.${Math.floor(Math.random() * 250)}` };
    await connected(address);
    const first = counts(await statuses(ALLOWED - 6, address));
    // Another server: it knows nothing but what Redis knows.
    await closeAllowances();
    await connected({ [PEER_HEADER]: '192.0.2.1' });
    const second = counts(await statuses(10, address));
    expect(first[0] + second[0]).toBeLessThanOrEqual(ALLOWED);
    expect(second[1]).toBeGreaterThan(0);

    await closeAllowances();
    process.env.REDIS_URL = 'redis://127.0.0.1:1';
    expect(counts(await statuses(3, { [PEER_HEADER]: '192.0.2.2' }))).toEqual([3, 0]);
    delete process.env.REDIS_URL;
  },
);

/** The first request opens the connection, and is counted in memory while that is under way. */
async function connected(headers: Record<string, string>): Promise<void> {
  await statuses(1, headers);
  await new Promise((resolve) => setTimeout(resolve, 500));
}
