/** Problems of the target sheet in words. */
import { say } from '../messages/catalogue';
import { TARGET_PROBLEMS } from '../messages/targets';
import type { Lang } from '../model';
import { a1 } from '../register/columns';
import { shownCell } from '../text/shown-cell';
import { normaliseText } from '../text/unicode';
import type { TargetProblem } from './read/problem';

/** For a note that stands beside its target: 'ô F11 ghi “nhiều”, không phải con số, …'. */
export function problemNote({ key, ref, found }: TargetProblem, lang: Lang): string {
  return say(TARGET_PROBLEMS, lang, key, { found: normaliseText(shownCell(found, lang)), cell: a1(ref) });
}

/** For a finding, which stands by itself: 'Chỉ tiêu c: ô F11 ghi “nhiều”, …'. */
export function problemText(problem: TargetProblem, lang: Lang): string {
  return say(TARGET_PROBLEMS, lang, 'inSheet', { id: problem.targetId, problem: problemNote(problem, lang) });
}
