/** A ward whose workbook lists the poor alone: its rates are of the total the officer types, and of nothing else. */
import type { Cell, Register, Target, TargetProgress } from '../../../src/core/model';
import { evaluateTargets } from '../../../src/core/targets/progress';
import type { SourceFigures } from '../../../src/core/targets/sources/source';
import { typedTotal, withTypedTotal } from '../../../src/core/targets/typed-total';
import { actualOf, aTarget, cellRef } from './support/target';
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

describe('the total typed', () => {
  const rate = (denominator: number | null, cells: Target['cells'] = { denominator: cellRef(3, 7) }) =>
    aTarget({ kind: 'reduce-rate', entered: { denominator }, cells });
  const told = (numerator: number | null, denominator: number | null = null): SourceFigures => ({
    ...{ actual: actualOf(numerator, denominator), baseline: null, notes: [], behind: null },
  });

  it.each<[string, Target, SourceFigures | null, number | null]>([
    ['more than the households', rate(400), told(7), 400],
    ['as many as the households', rate(7), told(7), 7],
    ['fewer than the households', rate(6), told(7), null],
    ['beside the register’s own', rate(400), told(7, 410), null],
    ['beside nothing counted', rate(400), told(null), null],
    ['beside no count at all', rate(400), null, null],
    ['only per cent', rate(100, {}), told(7), null],
    ['none', rate(null), told(7), null],
    ['of another kind', { ...rate(400), kind: 'reach-share' }, told(7), null],
  ])('%s', (_, target, counted, expected) => expect(typedTotal(target, counted)).toBe(expected));

  it('stands under the households counted, with the sheets of both', () => {
    const of = (target: Target, counted: SourceFigures | null, total: number | null) =>
      withTypedTotal(target, counted, total)?.actual;
    expect(of(rate(400), told(7), 400)).toEqual({ ...actualOf(7, 400), from: 'DS hộ, Chỉ tiêu' });
    expect(of(rate(400, {}), told(7), 400)?.from).toBe('DS hộ');
    const nowhere = { ...told(7), actual: { ...actualOf(7), from: '' } };
    expect(of(rate(400), nowhere, 400)?.from).toBe('Chỉ tiêu');
    expect(of(rate(400), told(7), null)).toEqual(actualOf(7));
    expect(withTypedTotal(rate(400), null, 400)).toBeNull();
    expect(of(rate(400), { ...told(7), actual: null }, 400)).toBeNull();
  });
});
