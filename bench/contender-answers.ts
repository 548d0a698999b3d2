/** A contender's end of the line: questions in, answers out, and what memory it took. */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const STATUS = '/proc/self/status';

/** The system's own mark of this process; what getrusage says may be the parent's, taken over when it was started. */
export function peakMegabytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const mark = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return (mark === undefined ? process.resourceUsage().maxRSS : Number(mark)) / 1024;
}

type Answering<Answers> = {
  readonly [Question in keyof Answers]: () => Answers[Question] | Promise<Answers[Question]>;
};

/** Answers the race line by line; 'end' is the last question. */
export async function answerQuestions<Answers extends object>(answers: Answering<Answers>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await answers[line as keyof Answers]()));
    if (line === 'end') break;
  }
}
