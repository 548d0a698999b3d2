/** A contender's process: asked by a line, answers by a line. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Answers by question: a question is one word a line. */
export interface Contender<Answers> {
  ask<Question extends keyof Answers & string>(question: Question): Promise<Answers[Question]>;
}

/** Starts a contender; what it says on its error stream is shown. A contender that dies fails the question asked. */
export function startContender<Answers>(command: string, args: readonly string[]): Contender<Answers> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask<Question extends keyof Answers & string>(question: Question) {
      child.stdin.write(`${question}\n`);
      if (question === 'end') child.stdin.end();
      const { value, done } = await lines.next();
      if (done) throw new Error(`${args.join(' ').slice(0, 200)}: ended without an answer`);
      return JSON.parse(value) as Answers[Question];
    },
  };
}
