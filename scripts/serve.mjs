/**
 * The server process behind `npm start`: Next with a front of our own. The front writes down who connects, over whatever a
 * client says of itself; closes connections that dawdle; serves metrics at an address of their own, if one is named; and
 * when asked to stop finishes what it began before it lets go of the database.
 */
import { createServer } from 'node:http';
import next from 'next';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { ROOT } from './lib/setup.mjs';

/** Shared with lib/api and lib/store, which a bundler keeps out of this file's reach. */
const METRICS = Symbol.for('shockgraph.metrics');
const STORE = Symbol.for('shockgraph.store');
const STOPPING = Symbol.for('shockgraph.stopping');

/** Written by nobody but us. */
const PEER_HEADER = 'x-shockgraph-peer';
/** Requests still under way when asked to stop have this long. */
const DRAIN_MS = 6000;

const port = Number(process.env.PORT);
const hostname = process.env.SHOCKGRAPH_HOST || undefined;
const app = next({ dev: false, dir: ROOT, port, hostname });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
  handle(request, response).catch(() => {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
// A client that sends its headers or its body a byte at a time holds a connection no longer than this.
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;
server.keepAliveTimeout = 5_000;
server.on('error', fail);
server.listen(port, hostname, () => console.log(`Shockgraph: http://localhost:${port}`));

const metrics = startMetrics(process.env.SHOCKGRAPH_METRICS);

/** `127.0.0.1:9464`; null without an address: then nobody can ask. */
function startMetrics(address) {
  globalThis[METRICS] ??= new Registry();
  if (!address) return null;
  const [, host, metricsPort] = /^(.*):(\d+)$/.exec(address) ?? [];
  if (!metricsPort) fail(new Error(`SHOCKGRAPH_METRICS must be HOST:PORT, not '${address}'.`));
  const kept = globalThis[METRICS];
  collectDefaultMetrics({ register: kept });
  const listener = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': kept.contentType }).end(await kept.metrics());
  });
  return listener.on('error', fail).listen(Number(metricsPort), host || '127.0.0.1');
}

let asked = false;
async function stop() {
  if (asked) return;
  asked = true;
  globalThis[STOPPING] = true;
  metrics?.close();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, DRAIN_MS))]);
  server.closeAllConnections();
  try {
    await (await globalThis[STORE])?.close();
  } catch (error) {
    console.error('The database could not be closed:', error);
  }
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
