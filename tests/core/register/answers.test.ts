/** A question in a dialog, and what is typed there. */
import type { Cell } from '../../../src/core/model';
import { answerOf, dialogText } from '../../../src/core/register/answers';
import { explainRegister, type SheetExplanation } from '../../../src/core/register/explain';
import type { Question } from '../../../src/core/register/explain-questions';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

function sheetOf(rows: readonly (readonly Cell[])[]): SheetExplanation {
  const [sheet] = explainRegister(readRegister([gridOf(rows, 'DS hộ')]), 'vi').sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('which column is a field', () => {
  const sheet = sheetOf([
    ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Mức', null],
    ['H1', 'Lê Văn An', 4, 'Nghèo', 7],
    ['H2', 'Lê Văn Bình', 3, 'Nghèo', 8],
  ]);
  const [question] = sheet.questions;
  if (!question) throw new Error('no question');

  it('shows the columns that are still free, with their values', () => {
    expect(dialogText(question, sheet, 'vi')).toContain('D “Mức”: Nghèo');
  });

  it.each([
    ['d', [{ sheet: 'DS hộ', column: 'D', field: 'phan_loai' }]],
    [' D ', [{ sheet: 'DS hộ', column: 'D', field: 'phan_loai' }]],
    [
      '0',
      [
        { sheet: 'DS hộ', column: 'D', field: null },
        { sheet: 'DS hộ', column: null, field: 'phan_loai' },
      ],
    ],
  ])('“%s” is taken', (typed, decisions) => {
    expect(answerOf(question, typed, sheet, 'vi')).toEqual({ ok: true, decisions });
  });

  it.each([
    ['Z', 'Trang tính không có cột này'],
    ['', 'Trang tính không có cột này'],
    ['B', 'Cột này đang là “Họ và tên chủ hộ”'],
    ['E', 'hãy gõ tiêu đề vào ô E1'],
  ])('“%s” is refused with a sentence', (typed, words) => {
    const answer = answerOf(question, typed, sheet, 'vi');
    expect(answer.ok ? '' : answer.reason).toContain(words);
  });
});

describe('which field a column is', () => {
  const question: Question = {
    sheet: 'DS hộ',
    kind: 'unsure-column',
    fields: ['stt_ho', 'stt_tv'],
    columns: ['A'],
    text: 'Cột A là gì?',
  };
  const sheet = sheetOf([
    ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
    ['H1', 'Lê Văn An', 'Hộ nghèo'],
  ]);

  it('lists the fields by number', () => {
    expect(dialogText(question, sheet, 'vi')).toContain('1. STT hộ\n2. STT thành viên\n0. Để nguyên cột này');
  });

  it.each([
    ['1', 'stt_ho'],
    ['2', 'stt_tv'],
    ['0', null],
  ])('“%s” is %s', (typed, field) => {
    expect(answerOf(question, typed, sheet, 'vi')).toEqual({
      ok: true,
      decisions: [{ sheet: 'DS hộ', column: 'A', field }],
    });
  });

  it.each(['3', 'A', '', '-1', '1e0'])('“%s” is refused', (typed) => {
    expect(answerOf(question, typed, sheet, 'vi')).toEqual({
      ok: false,
      reason: 'Hãy gõ một số trong danh sách.',
    });
  });
});
