/** (d) a hundred thousand malformed bodies, hash links and query strings: never a 500, never a hang, memory bounded. */
import path from 'node:path';
import { decodeHashLink, encodeHashLink, parseScenario } from '../../lib/scenario/index';
import { readOrigin, readView, writeView } from '../../lib/studio/url';
import { type Check, DOCUMENT, type Outcome, scratch, startServer } from './support';

const BODIES = Number(process.env.RELIABILITY_BODIES ?? 34_000);
const HASH_LINKS = 34_000;
const QUERIES = 34_000;
const LONGEST_MS = 15_000;
const MOST_MEMORY_MB = 1_200;

export const fuzz: readonly Check[] = [
  { code: 'd', title: `${BODIES + HASH_LINKS + QUERIES} malformed requests`, run },
];

/** The same sequence each time: a failure can be had again. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '1e308',
  '-1e308',
  '1e999',
  'NaN',
  'null',
  'true',
  '\\u0000',
  '\\ud800',
  '\u202e',
  '\u200b',
  '"__proto__":',
  '"constructor":',
  '"shockgraph":',
  '"scenario":',
  '-0',
  '0.1',
  '\n',
  '\u0000',
  '9'.repeat(400),
  '[['.repeat(200),
  '"a":{'.repeat(300),
];
const TEXT = JSON.stringify(DOCUMENT);

function mutate(text: string, pick: (below: number) => number): string {
  let result = text;
  for (let n = pick(4) + 1; n > 0; n -= 1) {
    const at = pick(result.length + 1);
    const length = pick(3) === 0 ? pick(result.length) : pick(12);
    const piece = PIECES[pick(PIECES.length)] ?? '';
    result =
      [
        () => result.slice(0, at) + piece + result.slice(at),
        () => result.slice(0, at) + result.slice(at + length),
        () => result.slice(0, at) + piece + result.slice(at + length),
        () => result.slice(0, at),
      ][pick(4)]?.() ?? result;
  }
  return result;
}

async function run(): Promise<Outcome> {
  const server = await startServer({ env: { SHOCKGRAPH_DATA_DIR: path.join(scratch(), 'pglite') } });
  const beforeMb = server.memoryMb();
  const statuses: Record<string, number> = {};
  const failures: string[] = [];
  let longestMs = 0;
  let mostMb = beforeMb;
  const pick = chance(20_251_010);
  let sent = 0;
  const sender = async (): Promise<void> => {
    while (sent < BODIES) {
      sent += 1;
      if (sent % 500 === 0) mostMb = Math.max(mostMb, server.memoryMb());
      const request = requestOf(mutate(TEXT, pick), pick);
      const startedMs = Date.now();
      const answer = await fetch(`${server.url}${request.path}`, {
        ...request.init,
        signal: AbortSignal.timeout(LONGEST_MS),
      }).catch((error: Error) => error);
      longestMs = Math.max(longestMs, Date.now() - startedMs);
      if (answer instanceof Error) {
        failures.push(`${request.path}: ${answer.message}`);
        continue;
      }
      await answer.text();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status >= 500)
        failures.push(`${request.path}: ${answer.status} for ${String(request.init.body).slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: 12 }, sender));
  failures.push(...hashLinks(pick), ...queries(pick));
  if (mostMb > MOST_MEMORY_MB) failures.push(`memory grew to ${mostMb} MB`);
  await server.end('SIGTERM');
  return {
    figures: {
      bodies: BODIES,
      'hash links': HASH_LINKS,
      queries: QUERIES,
      statuses: JSON.stringify(statuses),
      'longest, ms': longestMs,
      'memory before, MB': beforeMb,
      'memory at most, MB': mostMb,
    },
    failures: failures.slice(0, 20),
  };
}

/** Mostly scenarios, some runs, some changes of links, some ids. */
function requestOf(body: string, pick: (below: number) => number): { path: string; init: RequestInit } {
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'x'.repeat(pick(200)) };
  const id = encodeURIComponent(body.slice(pick(50), pick(50) + 22)) || 'x';
  switch (pick(8)) {
    case 0:
      return {
        path: '/api/v1/runs',
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `{"scenario":${body},"events":false}`,
        },
      };
    case 1:
      return {
        path: `/api/v1/scenarios/${id}`,
        init: {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${'y'.repeat(pick(80))}` },
          body,
        },
      };
    case 2:
      return { path: `/api/v1/scenarios/${id}?${encodeURIComponent(body.slice(0, 300))}`, init: {} };
    default:
      return {
        path: '/api/v1/scenarios',
        init: { method: 'POST', headers: pick(3) === 0 ? headers : { 'content-type': 'application/json' }, body },
      };
  }
}

/** A hash link opens, is refused, or is told to be damaged; it never throws. */
function hashLinks(pick: (below: number) => number): string[] {
  const parsed = parseScenario(DOCUMENT);
  if (!parsed.ok) throw new Error('the preset does not parse');
  const whole = encodeHashLink(parsed.scenario);
  const failures: string[] = [];
  for (let n = 0; n < HASH_LINKS; n += 1) {
    const at = pick(whole.length);
    const link = whole.slice(0, at) + String.fromCharCode(33 + pick(90)).repeat(pick(4)) + whole.slice(at + pick(5));
    try {
      decodeHashLink(link);
    } catch (error) {
      failures.push(`hash link: ${String(error)}`);
    }
  }
  return failures;
}

/** What is read from an address and written again is read as the same. */
function queries(pick: (below: number) => number): string[] {
  const failures: string[] = [];
  const names = ['t', 'sel', 'tab', 'speed', 'which', 'view', 'preset', 'copy', '__proto__'];
  for (let n = 0; n < QUERIES; n += 1) {
    const query = Array.from(
      { length: pick(5) },
      () => `${names[pick(names.length)]}=${mutate('market-table&t=12000', pick)}`,
    ).join('&');
    try {
      const view = readView(query);
      if (JSON.stringify(readView(writeView(view))) !== JSON.stringify(view))
        failures.push(`not the same again: ${query}`);
      readOrigin(query);
    } catch (error) {
      failures.push(`query ${query}: ${String(error)}`);
    }
  }
  return failures;
}
