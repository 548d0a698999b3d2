/** A ward whose workbook lists the poor alone: its rates are of the total the officer types, and of nothing else. */
import type { Cell, Register, TargetProgress } from '../../../src/core/model';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { SETTINGS, STANDARD, oneTarget, register, sheet } from './support/sheets';

const poor = (count: number) =>
  sheet(
    'Hộ nghèo',
    'DANH SÁCH HỘ NGHÈO NĂM 2024',
    Array.from({ length: count }, (_, at) => ({
      'Mã hộ': `H${at}`,
      'Họ và tên chủ hộ': `Lê Văn ${at}`,
      'Phân loại hộ': 'Hộ nghèo',
    })),
  );
const everybody = sheet(
  'DS hộ',
  'DANH SÁCH HỘ DÂN CƯ NĂM 2024',
  Array.from({ length: 10 }, (_, at) => ({
    'Mã hộ': `H${at}`,
    'Họ và tên chủ hộ': `Lê Văn ${at}`,
    'Phân loại hộ': at < 2 ? 'Hộ nghèo' : 'Hộ không nghèo',
  })),
);
function judged(book: Register, total: Cell, words = 'Tỷ lệ hộ nghèo giảm còn 2%'): TargetProgress {
  const target = oneTarget(['1', words, '%', null, 2, null, total]);
  return evaluateTargets([target], book, SETTINGS, STANDARD)[0]!;
}

test('seven poor of 400 typed are 1,75 %, and the note says whose total it is', () => {
  // 7 ÷ 400 = 1,75 %, not above 2 %.
  const { actual, status, notes, from } = judged(register(poor(7)), 400);
  expect([actual?.numerator, actual?.denominator, from]).toEqual([7, 400, 'register']);
  expect(['met', 'exceeded']).toContain(status);
  expect(notes.join(' ')).toContain('mẫu số 400 hộ do cán bộ nhập');
  // On paper too: the list, and the sheet the total stands on.
  expect(actual?.from).toBe('Hộ nghèo, Chỉ tiêu');
});

test('nine of 400 are 2,25 %: not met', () => {
  expect(judged(register(poor(9)), 400).status).toBe('not-met');
});

test('without a total there is no rate, and the note says where it goes', () => {
  const { actual, status, notes } = judged(register(poor(7)), null);
  expect([actual?.denominator, status]).toEqual([null, 'no-data']);
  expect(notes.join(' ')).toContain('hãy nhập tổng số hộ cuối kỳ');
});

test('a total below those counted is none', () => {
  expect(judged(register(poor(7)), 6).status).toBe('no-data');
});

test('where the register lists everybody its own total is used', () => {
  const { actual, notes } = judged(register(everybody), 400);
  expect([actual?.numerator, actual?.denominator]).toEqual([2, 10]);
  expect(notes.join(' ')).not.toContain('do cán bộ nhập ở bảng chỉ tiêu');
});
