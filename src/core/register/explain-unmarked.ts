/** Asking what a blank in both columns of marks means. */
import type { Lang } from '../model';
import type { Unmarked } from './blank-marks';
import { blankMarksText } from './blank-marks-text';
import type { SheetExplanation } from './explain';
import type { Question } from './explain-questions';

/** With the question what a blank means, until somebody has answered it. */
export function withUnmarked(
  sheet: SheetExplanation,
  unmarked: Unmarked | null,
  lang: Lang,
): SheetExplanation {
  if (unmarked === null) return sheet;
  const asked: Question = {
    sheet: sheet.sheet,
    kind: 'blank-marks',
    fields: ['la_ho_ngheo', 'la_ho_can_ngheo'],
    columns: unmarked.columns,
    text: blankMarksText(unmarked, lang),
  };
  return {
    ...sheet,
    unmarked,
    questions: unmarked.answer === null ? [...sheet.questions, asked] : sheet.questions,
  };
}
