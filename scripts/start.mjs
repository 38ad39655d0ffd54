/**
 * `npm start`: from a fresh clone to http://localhost:3000. Installs, generates and builds what is missing or older than its
 * sources, migrates the database, serves. What the environment may say stands in docs/operating.md.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, checkNode, command, generate, install, portIsFree, QUIET, ROOT, runBin, Stop } from './lib/setup.mjs';

/** After this long a server that was asked to stop is stopped. */
const STOP_GRACE_MS = 8000;
const PARENT_CHECK_MS = 500;

await command(async () => {
  checkNode();
  const port = readPort();
  if (!(await portIsFree(port))) {
    throw new Stop(`Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`);
  }
  install();
  await generate();
  await build();
  if (!(await runBin('tsx', ['scripts/migrate.ts'])))
    throw new Stop('The database could not be opened; nothing was started.');
  return serve(port);
});

function readPort() {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT must be a whole number from 1 to 65535, not '${process.env.PORT}'.`);
}

function serve(port) {
  const server = spawn(process.execPath, [path.join(ROOT, 'scripts/serve.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...QUIET, NODE_ENV: 'production', PORT: String(port) },
  });
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), STOP_GRACE_MS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  stopWithNpm(stop);
  return new Promise((resolve) => {
    server.once('close', (code) => resolve(asked ? 0 : (code ?? 1)));
  });
}

/**
 * npm passes a signal to the shell between it and us, and that shell ends without passing it on: the server would outlive
 * the `npm start` that was stopped, holding port and data.
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}
