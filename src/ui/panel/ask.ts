/** One call to the server: says what is being done, delivers every failure as a sentence, and never runs twice. */
import type { Failure } from '../../addin/server-types';
import { callServer } from '../server';
import type { Answer, Arguments, ServerName } from '../server';
import { busy, home, status, tellError } from './state';
import { t } from './text';
import { FRAME } from './words/frame';

type Good<T> = Exclude<T, Failure>;

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && (answer as { ok?: unknown }).ok === false;
}

/** What stopped the call itself, by what Google writes into the error. */
const CAUSES = [
  [/no answer/i, 'failed.lost'],
  [/unknown function|function not found/i, 'failed.version'],
  [/permission|authori[sz]|quyền/i, 'failed.permission'],
  [/maximum execution time|timed? ?out|quá thời gian/i, 'failed.time'],
  [/network|connection|http 0|kết nối/i, 'failed.network'],
] as const;

function sentenceOf(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  const cause = CAUSES.find(([pattern]) => pattern.test(detail));
  return cause ? t(FRAME, cause[1]) : t(FRAME, 'failed.other', { detail });
}

/**
 * Calls the server.
 *
 * @param doing what is said meanwhile, 'Đang …'
 * @returns its answer; null where it failed, which has been told by then, or where another call is running
 */
export async function ask<K extends ServerName>(
  doing: string,
  name: K,
  ...args: Arguments<K>
): Promise<Good<Answer<K>> | null> {
  if (busy.value !== null) return null;
  busy.value = doing;
  status.value = { kind: 'calm', text: doing };
  try {
    const answer = await callServer(name, ...args);
    if (isFailure(answer)) {
      tellError(`${answer.error.message} ${t(FRAME, 'again')}`);
      return null;
    }
    // What was said meanwhile is over; the caller says what came of it.
    status.value = null;
    return answer as Good<Answer<K>>;
  } catch (error) {
    tellError(sentenceOf(error));
    return null;
  } finally {
    busy.value = null;
  }
}

/** Reads Trang chủ again without a word; where that fails, what is shown stays. */
export async function homeAgain(): Promise<void> {
  const now = await callServer('bangTrangChu').catch(() => null);
  if (now !== null && !isFailure(now)) home.value = now;
}
