/**
 * The engine's tests as one script, so that a mutant costs milliseconds. The `counted` build is the engine as Stryker
 * instrumented it, counters in an array; the quick one has switches only, each a comparison of two numbers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

const TESTS = 'test/engine';
/** Left to `npm test`: the twin's full swarm (the corpus stands for it here) and a million accounts (presets.ts instead). */
const LEFT_OUT = ['twin1.test.ts', 'twin2.test.ts', 'twin3.test.ts', 'twin4.test.ts', 'digests.test.ts'];
const OWN = ['test/mutation/presets.ts', 'test/mutation/corpus.ts'];

/** Script that evaluates to `(require, module, stryker) => void`; calling it loads a fresh engine and its tests. */
export async function bundleTests(root, { counted }) {
  const files = readdirSync(path.join(root, TESTS)).filter((name) => name.endsWith('.test.ts'));
  const chosen = [...files.filter((name) => !LEFT_OUT.includes(name)).map((name) => `${TESTS}/${name}`), ...OWN];
  const contents = chosen.map((file) => `strykerFile('${file}'); require('./${file}');`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [resolver(root), rewriter(counted)],
  });
  const text = `(function (require, module, stryker) { 'use strict';
let strykerActive = stryker.mutant;
stryker.activate = (id) => { strykerActive = id; };
const { hit: strykerHit, counts: strykerCounts, file: strykerFile, describe, test, expect } = stryker;
${outputFiles[0].text}
})`;
  return new vm.Script(text, { filename: `tests-${counted ? 'counted' : 'quick'}.cjs` });
}

/** `@/` is the root, and random cases are drawn once (cases.ts), whatever is mutated. */
const resolver = (root) => ({
  name: 'resolver',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@\// }, ({ path: name, kind }) => resolve(`./${name.slice(2)}`, { resolveDir: root, kind }));
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      path.basename(importer) === 'cases.ts'
        ? { path: 'fast-check', external: true }
        : { path: path.join(root, 'test/mutation/cases.ts') },
    );
  },
});

const countsOf = (ids) => `(${ids.replace(/"(\d+)"/g, 'strykerCounts[$1]++')}, 0)`;

const rewriter = (counted) => ({
  name: 'rewriter',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8').replaceAll('__dirname', JSON.stringify(path.dirname(file)));
      const contents = text
        .replace(/stryCov_9fa48\(([\s"\d,]+)\)/g, (_, ids) => (counted ? countsOf(ids) : '0'))
        .replace(/stryMutAct_9fa48\("(\d+)"\)/g, counted ? 'false' : '(strykerActive === $1 && strykerHit())');
      return { contents, loader: 'ts' };
    });
  },
});
