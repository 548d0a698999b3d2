/**
 * google.script inside a frame. Rules of the real one: calls are asynchronous and give nothing back; arguments and
 * results are copies of plain JSON; what does not fit, what throws and what cannot be called comes to the failure
 * handler; handlers and user object belong to one chain of calls.
 */
import type { Outcome } from '../shared/protocol';
import { unfit } from '../shared/plain-json';

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly user: unknown;
}

const waiting = new Map<number, Handlers>();
let next = 1;

function fail({ failure, user }: Handlers, message: string): void {
  const error = new Error(message);
  error.name = 'ScriptError';
  if (failure) failure(error, user);
  else console.error(error);
}

function send(message: object): void {
  window.parent.postMessage(message, '*');
}

function call(handlers: Handlers, name: string, args: readonly unknown[]): void {
  const problem = args
    .map((arg, at) => unfit(arg ?? null, `tham số ${at + 1}`))
    .find((found) => found !== null);
  if (problem !== undefined) {
    setTimeout(() => fail(handlers, `Không gọi được ${name}: ${problem} không đi qua google.script.run`));
    return;
  }
  const id = next++;
  waiting.set(id, handlers);
  send({ kind: 'run', id, name, args: JSON.parse(JSON.stringify(args)) as unknown[] });
}

function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        return (...args: unknown[]): void => call(handlers, name, args);
      },
    },
  );
}

window.addEventListener('message', ({ data, source }: MessageEvent<{ id: number; outcome: Outcome }>) => {
  if (source !== window.parent) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (!handlers) return;
  if (data.outcome.ok) handlers.success?.(data.outcome.value, handlers.user);
  else fail(handlers, data.outcome.message);
});

Object.assign(window, {
  google: {
    script: {
      get run() {
        return runner({ success: null, failure: null, user: undefined });
      },
      host: {
        close: () => send({ kind: 'close' }),
        setHeight: (value: number) => send({ kind: 'height', value }),
        setWidth: () => undefined,
        editor: { focus: () => undefined },
      },
    },
  },
});
