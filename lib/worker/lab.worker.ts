/** Entry of the laboratory worker. */
import type { LabMessage, LabRequest } from './labProtocol';
import { greetLab, type LabPort, serveLab } from './labServe';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface Scope {
  postMessage(message: LabMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<LabRequest>) => void): void;
}

const scope = globalThis as unknown as Scope;
const port: LabPort = { post: (message) => scope.postMessage(message) };
const kept = { runner: null };

scope.addEventListener('message', (event) => serveLab(event.data, port, kept));
greetLab(port);
