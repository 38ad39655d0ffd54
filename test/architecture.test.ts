/** The import table of the README, read off the sources; and what no linter knows. Each check is shown a case it refuses. */
import { readFileSync } from 'node:fs';
import { importsOf, projectFiles, readSources, type SourceFile, withoutComments } from './support/sources';

interface Zone {
  /** Folders of lib it may import, by their front doors. */
  readonly own: readonly string[];
  /** Packages it may import: a name, or a beginning that ends in `-` or `/`. */
  readonly packages: readonly string[];
}

const FILE_ACCESS = ['node:fs', 'node:fs/promises', 'node:path'];

const ZONES: Readonly<Record<string, Zone>> = {
  scenario: { own: [], packages: ['zod', '@noble/hashes', 'fflate'] },
  engine: { own: ['scenario'], packages: ['@stdlib/', '@noble/hashes'] },
  graph: { own: ['engine', 'scenario'], packages: ['graphology', 'graphology-', 'd3-force'] },
  analysis: { own: ['engine', 'scenario'], packages: ['graphology', 'graphology-'] },
  presets: { own: ['engine', 'scenario'], packages: [] },
  learn: { own: ['scenario', 'engine', 'analysis'], packages: [] },
  ingest: { own: ['scenario'], packages: ['papaparse'] },
  worker: { own: ['engine', 'graph', 'analysis', 'scenario'], packages: [] },
  store: {
    own: ['scenario'],
    packages: [
      '@prisma/',
      '@electric-sql/pglite',
      'pglite-prisma-adapter',
      'node:crypto',
      'node:net',
      'node:os',
      'node:zlib',
      ...FILE_ACCESS,
    ],
  },
  api: {
    own: ['store', 'scenario', 'engine', 'analysis'],
    packages: [
      'zod',
      'pino',
      'prom-client',
      'ioredis',
      'rate-limiter-flexible',
      'node:crypto',
      'node:net',
      'node:os',
      'node:worker_threads',
      ...FILE_ACCESS,
    ],
  },
  studio: {
    own: ['scenario', 'worker', 'engine', 'analysis'],
    packages: ['zustand', 'zundo', 'nuqs', 'react', '@tanstack/react-query', 'fflate'],
  },
  ui: {
    own: ['studio', 'graph', 'analysis', 'learn', 'ingest', 'scenario', 'engine'],
    packages: [
      'react',
      'react-dom',
      'next',
      'zustand',
      '@tanstack/react-query',
      '@fontsource',
      'react-markdown',
      'remark-gfm',
      'remark-math',
      'rehype-katex',
      'katex',
      'sigma',
      'graphology',
      'graphology-',
      'd3-',
    ],
  },
  cli: { own: ['scenario', 'engine', 'graph', 'analysis', 'presets'], packages: ['node:events', ...FILE_ACCESS] },
};

/** One package, one island: who may import it at all. */
const ISLANDS: readonly (readonly [name: RegExp, place: RegExp])[] = [
  [/^(@sigma\/.*|sigma)$/, /^lib\/ui\/graph\//],
  [/^d3-(?!force)/, /^lib\/ui\/charts\//],
  [/^(react-markdown|remark-|rehype-)/, /^lib\/ui\/(docs|learn|present)\//],
  [/^(@prisma\/|@electric-sql\/|pglite-prisma-adapter|pg$|prisma)/, /^lib\/store\//],
];

/** What a view may take from the engine besides types: decoding and names, never a run. */
const ENGINE_VALUES_IN_VIEWS =
  /^(eventAt|accountId|EVENT_KINDS|EVENT_NAMES|STOPS|OUTCOMES|CAUSES|FALLS|ENGINE_VERSION|[A-Z_]+)$/;

const APP_MAY = ['ui', 'api', 'store', 'studio'];

const zoneOf = (file: string): string | null => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
const allows = (list: readonly string[], name: string): boolean =>
  list.some((entry) => name === entry || name.startsWith(/[-/]$/.test(entry) ? entry : `${entry}/`));

/** Every import of a file that the table does not allow, as a sentence. */
function trespasses(source: SourceFile): string[] {
  return importsOf(source).flatMap(({ target, isOwn, isType, names }) => {
    const wrong = isOwn ? ownTrespass(source.file, target, isType, names) : packageTrespass(source.file, target);
    return wrong === null ? [] : [`${source.file} imports ${target}: ${wrong}`];
  });
}

function ownTrespass(file: string, target: string, isType: boolean, names: readonly string[]): string | null {
  const from = zoneOf(file);
  const to = zoneOf(`${target}/`);
  if (to === null) return from !== null && /^(app|scripts|test)\//.test(target) ? 'nothing below imports it' : null;
  if (from === to) return null;
  const isApp = file.startsWith('app/');
  if (isApp ? !APP_MAY.includes(to) : from !== null && !ZONES[from]?.own.includes(to))
    return 'the table does not allow it';
  const isDoor = target === `lib/${to}` || (to === 'ui' && /^lib\/ui\/[^/]+(\/[^/]+\.css)?$/.test(target));
  if (!isDoor) return `not the front door of lib/${to}`;
  if (
    from === 'ui' &&
    to === 'engine' &&
    !isType &&
    !(names.length > 0 && names.every((name) => ENGINE_VALUES_IN_VIEWS.test(name)))
  ) {
    return 'views take types and eventAt from the engine, no runs';
  }
  return null;
}

function packageTrespass(file: string, name: string): string | null {
  const from = zoneOf(file);
  for (const [island, place] of ISLANDS) {
    if (island.test(name) && !place.test(file)) return `only ${place.source} imports it`;
  }
  if (from === null) return null;
  const zone = ZONES[from];
  if (!zone) return `lib/${from} is not in the table`;
  return allows(zone.packages, name) ? null : 'the table does not allow this package';
}

/** A way round in a circle among the folders of lib, or null. */
function circle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (folder: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(folder)) return [...trail.slice(trail.indexOf(folder)), folder];
    if (done.has(folder)) return null;
    for (const next of edges.get(folder) ?? []) {
      const found = walk(next, [...trail, folder]);
      if (found) return found;
    }
    done.add(folder);
    return null;
  };
  for (const folder of edges.keys()) {
    const found = walk(folder, []);
    if (found) return found;
  }
  return null;
}

function folderEdges(sources: readonly SourceFile[]): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = zoneOf(source.file);
    if (from === null) continue;
    for (const { target, isOwn } of importsOf(source)) {
      const to = isOwn ? zoneOf(`${target}/`) : null;
      if (to !== null && to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  return edges;
}

/** What gives other results each time. */
const CHANCE = /\bMath\.random\b|\bDate\b|\bperformance\b|\bcrypto\b|\bsetTimeout\b|\bprocess\b/g;
/** What IEEE 754 does not fix to the bit, or depends on a language: not where digits must be the same everywhere (DET-01). */
const INEXACT =
  /\bMath\.(a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p|pow|cbrt|hypot)\b|\*\*|\bIntl\b|\.toLocale\w+|\.localeCompare\b/g;

function uses(pattern: RegExp, { file, text }: SourceFile): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, i) =>
      [...line.replace(/'[^']*'/g, "''").matchAll(pattern)].map(([found]) => `${file}:${i + 1} ${found}`),
    );
}

/** Places that exist on one machine only, and the hosts of package registries. */
const PLACES = new RegExp(
  [
    '/work/',
    '/farm/',
    '\\.\\./shared/',
    '\\.\\./\\.library/',
    '/home/\\w',
    '/Users/\\w',
    'registry\\.[\\w.-]+',
    'C:\\\\Users',
  ].join('|'),
  'g',
);

const lib = readSources('lib', 'app');

test('every import stands in the table', () => {
  expect(lib.length).toBeGreaterThan(50);
  expect(lib.flatMap(trespasses)).toEqual([]);
});

test.each([
  ['lib/engine/a.ts', "import { useState } from 'react';"],
  ['lib/engine/a.ts', "import { x } from '@/lib/ui/kit';"],
  ['lib/engine/a.ts', "import { x } from '../graph';"],
  ['lib/scenario/a.ts', "import type { Run } from '@/lib/engine';"],
  ['lib/api/a.ts', "import { x } from '@/lib/store/lock';"],
  ['lib/api/a.ts', "import { PrismaClient } from '@prisma/client';"],
  ['lib/ui/studio/a.tsx', "import Sigma from 'sigma';"],
  ['lib/ui/graph/a.tsx', "import { scaleLinear } from 'd3-scale';"],
  ['lib/ui/studio/a.tsx', "import { simulate } from '@/lib/engine';"],
  ['lib/ui/studio/a.tsx', "import { x } from '@/lib/ui/../store';"],
  ['lib/studio/a.ts', "const ui = await import('@/lib/ui/kit');"],
  ['lib/graph/a.ts', "export * from '../../app/page';"],
  ['lib/newcomer/a.ts', "import { z } from 'zod';"],
  ['app/page.tsx', "import { simulate } from '@/lib/engine';"],
  ['app/page.tsx', "import { parse } from '@/lib/api/body';"],
])('refused: %s with %s', (file, text) => {
  expect(trespasses({ file, text })).toHaveLength(1);
});

test.each([
  ['lib/ui/studio/a.tsx', "import { eventAt, type Run } from '@/lib/engine';"],
  ['lib/ui/studio/a.tsx', "import type { Run } from '@/lib/engine';"],
  ['lib/ui/graph/a.tsx', "import Sigma from 'sigma';"],
  ['lib/api/a.ts', "// import { x } from '@/lib/store/lock';"],
  ['app/page.tsx', "import { Gallery } from '@/lib/ui/gallery';"],
])('allowed: %s with %s', (file, text) => {
  expect(trespasses({ file, text })).toEqual([]);
});

test('no two folders import each other in a circle', () => {
  expect(circle(folderEdges(lib))).toBeNull();
  const sources = [
    { file: 'lib/a/x.ts', text: "import { y } from '@/lib/b';" },
    { file: 'lib/b/y.ts', text: "import { z } from '@/lib/c';" },
    { file: 'lib/c/z.ts', text: "import { x } from '../a';" },
  ];
  expect(circle(folderEdges(sources))).toEqual(['a', 'b', 'c', 'a']);
});

test('what must come out the same uses no clock and no chance; the engine no inexact mathematics', () => {
  const pure = readSources('lib/scenario', 'lib/engine', 'lib/graph', 'lib/analysis', 'lib/presets', 'lib/ingest');
  expect(pure.flatMap((source) => uses(CHANCE, source))).toEqual([]);
  expect(readSources('lib/engine').flatMap((source) => uses(INEXACT, source))).toEqual([]);
  const source = { file: 'a.ts', text: 'const a = Math.exp(1) + 2 ** 3;\n// Math.random()\nconst b = Date.now();' };
  expect(uses(INEXACT, source)).toEqual(['a.ts:1 Math.exp', 'a.ts:1 **']);
  expect(uses(CHANCE, source)).toEqual(['a.ts:3 Date']);
});

test('no file names a machine, a folder outside the project or a package registry', () => {
  const own = 'test/architecture.test.ts';
  const text = projectFiles().filter((file) => file !== own && !/\.(png|jpe?g|gif|ico|woff2?|wasm)$/.test(file));
  const places = (file: string, content: string): string[] =>
    (content.match(PLACES) ?? []).map((found) => `${file}: ${found}`);
  const read = (file: string): string => readFileSync(file, 'utf8');
  expect(text.flatMap((file) => places(file, read(file)))).toEqual([]);
  expect(places('a', 'see /work/shared and ../shared/x')).toEqual(['a: /work/', 'a: ../shared/']);
});
