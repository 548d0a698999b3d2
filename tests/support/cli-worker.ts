/**
 * The command line kept running in a thread: a command asked for is run as `runner/cli.ts` runs it, and what it told and its
 * exit code are sent back. The one who asks stands still until then, so the answer waits for it on a port.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { main } from '../../runner/main';

export interface CliAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const { answers, done } = workerData as { answers: MessagePort; done: Int32Array };

/** What is written to a stream while the work goes on. */
async function told<T>(work: () => Promise<T>): Promise<{ result: T; stdout: string; stderr: string }> {
  const text = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const real = streams.map((name) => process[name].write.bind(process[name]));
  for (const name of streams) {
    process[name].write = (part: string | Uint8Array) => {
      text[name] += String(part);
      return true;
    };
  }
  try {
    return { result: await work(), ...text };
  } finally {
    streams.forEach((name, at) => (process[name].write = real[at] as typeof process.stdout.write));
  }
}

parentPort?.on('message', (args: readonly string[]) => {
  void told(() => main(args)).then(({ result, stdout, stderr }) => {
    answers.postMessage({ exitCode: result, stdout, stderr } satisfies CliAnswer);
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
});
