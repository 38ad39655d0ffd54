/** The engine on a thread of its own: the server answers others meanwhile. One scenario in, one digest out. */
import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

parentPort?.postMessage(simulate(workerData as Scenario).digest);
