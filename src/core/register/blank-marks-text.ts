/** What is said of households that neither column of marks is marked for. */
import { BLANK_MARKS_TEXTS } from '../messages/blank-marks';
import { say } from '../messages/catalogue';
import type { Lang, Register } from '../model';
import { unmarkedHouseholds, type Unmarked } from './blank-marks';

/** One sentence: how many households, in which columns, and what holds of them. */
export function blankMarksText(
  { sheet, columns: [poor, near], count, answer }: Unmarked,
  lang: Lang,
): string {
  return say(BLANK_MARKS_TEXTS, lang, `line-${answer ?? 'open'}`, { sheet, poor, near, count });
}

/** A sentence a list, for the notes of whatever counts classes; none where every household is marked. */
export function blankMarksLines(register: Pick<Register, 'households'>, lang: Lang): string[] {
  return [...unmarkedHouseholds(register).values()].map((each) => blankMarksText(each, lang));
}
