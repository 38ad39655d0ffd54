/** Kept engines are what was released: their bytes are those of the list, and their digests those of their release. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { ENGINE_VERSION, type Run } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';

interface Kept {
  readonly version: string;
  readonly sha256: string;
}
const { engines } = JSON.parse(readFileSync('public/engines/index.json', 'utf8')) as { engines: Kept[] };
const KNOWN: Record<string, { hash: string; digest: string }> = {
  // test/fixtures/scenario-v1.known.json, as each release had it.
  '0.1.0': {
    hash: '52ba43ae829d83d58b91caf4d051f2626fc67fbbf9417c42daef49ba77eb98ab',
    digest: 'a95a61d846dd97b1ab654170b4b4abd3575d234fbebbdd15d45fd0c7a1a7de80',
  },
};

test('this engine is kept, and nothing lies there that is not listed', () => {
  expect(engines.map(({ version }) => version)).toContain(ENGINE_VERSION);
  const files = readdirSync('public/engines').filter((name) => name.endsWith('.js'));
  expect(files.sort()).toEqual(engines.map(({ version }) => `${version}.js`).sort());
});

test.each(engines)('engine $version is unchanged and comes to the digest of its release', ({ version, sha256 }) => {
  const code = readFileSync(`public/engines/${version}.js`);
  expect(createHash('sha256').update(code).digest('hex')).toBe(sha256);
  const parsed = parseScenario(JSON.parse(readFileSync('test/fixtures/scenario-v1.json', 'utf8')));
  if (!parsed.ok) throw new Error('the fixture does not parse');
  const { said, hear } = workerOf(code.toString('utf8'));
  expect(said[0]).toMatchObject({ kind: 'ready', engine: version });
  hear({ kind: 'run', epoch: 1, scenario: parsed.scenario });
  const done = said.find(({ kind }) => kind === 'done') as { run: Run } | undefined;
  expect({ hash: done?.run.scenarioHash, digest: done?.run.digest }).toEqual(KNOWN[version]);
});

type Message = { readonly kind: string } & Record<string, unknown>;

/** The bundle in a scope like a worker's. */
function workerOf(code: string): { said: Message[]; hear: (data: unknown) => void } {
  const said: Message[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const scope = {
    postMessage: (message: Message) => said.push(message),
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => listeners.push(listener),
    performance,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    structuredClone,
    TextEncoder,
    console,
  };
  vm.runInNewContext(code, Object.assign(scope, { globalThis: scope }));
  return { said, hear: (data) => listeners.forEach((listener) => listener({ data })) };
}
