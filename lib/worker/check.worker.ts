/** Entry of the worker that reads long texts beside the page. */
import { checkScenarioText } from '@/lib/scenario';
import type { CheckAnswer, CheckRequest } from './checkClient';

/** The part of DedicatedWorkerGlobalScope used here; the DOM types know only a window. */
interface Scope {
  postMessage(message: CheckAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<CheckRequest>) => void): void;
}

const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data: { epoch, text } }) => {
  scope.postMessage({ epoch, checked: checkScenarioText(text) });
});
