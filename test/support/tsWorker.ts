/** Worker threads that read TypeScript: a built server has its workers as JavaScript, tests have the source. */
const actual = jest.requireActual<typeof import('node:worker_threads')>('node:worker_threads');

export class Worker extends actual.Worker {
  constructor(source: URL, options: import('node:worker_threads').WorkerOptions = {}) {
    const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source.href)}); });`;
    super(load, { ...options, eval: true });
  }
}
