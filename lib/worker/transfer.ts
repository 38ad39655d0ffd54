/** Which buffers of a value can be handed over instead of copied. */

/** All ArrayBuffers under `value`, each once, in the order met. Cyclic values are not expected. */
export function transferables(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return;
  if (ArrayBuffer.isView(value)) {
    if (isArrayBuffer(value.buffer)) found.add(value.buffer);
    return;
  }
  if (Array.isArray(value)) {
    // Lists of ids are long and hold no buffers: the first item tells.
    if (typeof value[0] === 'object') for (const item of value) collect(item, found);
    return;
  }
  for (const item of Object.values(value)) collect(item, found);
}

/** By tag rather than by class, so that a buffer from another realm counts; a shared one does not. */
function isArrayBuffer(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return Object.prototype.toString.call(buffer) === '[object ArrayBuffer]';
}
