/** Problems of the target sheet in words. */
import { say } from '../messages/catalogue';
import { TARGET_PROBLEMS } from '../messages/targets';
import type { Lang } from '../model';
import { a1 } from '../register/columns';
import type { TargetProblem } from './read/problem';
import { plain } from './wording';

/** For a note that stands beside its target: 'ô F11 ghi “nhiều”, không phải con số, …'. */
export function problemNote({ key, ref, found }: TargetProblem, lang: Lang): string {
  const shown = key === 'fractionTaken' ? plain(Number(found), lang) : found;
  return say(TARGET_PROBLEMS, lang, key, { found: shown, cell: a1(ref) });
}

/** For a finding, which stands by itself: 'Chỉ tiêu c: ô F11 ghi “nhiều”, …'. */
export function problemText(problem: TargetProblem, lang: Lang): string {
  return say(TARGET_PROBLEMS, lang, 'inSheet', { id: problem.targetId, problem: problemNote(problem, lang) });
}
