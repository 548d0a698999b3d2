/** The line of GN Thiết lập on blanks in both columns of marks. */
import { BLANK_MARKS_TEXTS } from '../messages/blank-marks';
import { say } from '../messages/catalogue';
import type { Lang } from '../model';
import type { Unmarked } from '../register/blank-marks';
import { text } from './cells';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';

const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const GREY: CellStyle = { ...CELL, color: COLORS.repeated };

/** The row on which the officer says what a blank in both columns of marks means. */
export function blankLine(
  { columns: [poor, near], count, answer }: Unmarked,
  yellow: ModelCell,
  lang: Lang,
): ModelCell[] {
  const own = (key: keyof typeof BLANK_MARKS_TEXTS.vi, params = {}) =>
    say(BLANK_MARKS_TEXTS, lang, key, params);
  return [
    text(own('lead'), CENTER),
    text(own('of', { poor, near }), CELL),
    text(answer === null ? own('open', { count }) : own(answer), { ...CELL, bold: true }),
    text('–', CENTER),
    text('', CELL),
    text(own('how'), GREY),
    yellow,
  ];
}
