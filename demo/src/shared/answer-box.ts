/** Where a dialog's answer waits: the worker sleeps on it until the page has written. */
import type { Answer } from './protocol';

const READY = 0;
const LENGTH = 1;
const HEAD = 8;

/** In the worker: sleeps until the answer is there. */
export function awaitAnswer(memory: SharedArrayBuffer): Answer {
  const head = new Int32Array(memory, 0, HEAD / 4);
  while (Atomics.load(head, READY) === 0) Atomics.wait(head, READY, 0);
  const bytes = new Uint8Array(memory, HEAD).slice(0, head[LENGTH]);
  Atomics.store(head, READY, 0);
  return JSON.parse(new TextDecoder().decode(bytes)) as Answer;
}

/** In the page: leaves the answer and wakes the worker. */
export function giveAnswer(memory: SharedArrayBuffer, answer: Answer): void {
  const head = new Int32Array(memory, 0, HEAD / 4);
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  new Uint8Array(memory, HEAD).set(bytes);
  head[LENGTH] = bytes.length;
  Atomics.store(head, READY, 1);
  Atomics.notify(head, READY);
}
