/** A question is asked when something needed is open, and offers only what a column can be. */
import fc from 'fast-check';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { answerOf } from '../../../src/core/register/answers';
import { explainRegister, type SheetExplanation } from '../../../src/core/register/explain';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Võ Thị Dung', 'Ngô Văn Em', 'Đỗ Thị Giang'];
const sheetsOf = (...grids: SheetGrid[]) => explainRegister(readRegister(grids), 'vi').sheets;
function sheetOf(grid: SheetGrid): SheetExplanation {
  const [sheet] = sheetsOf(grid);
  if (!sheet) throw new Error('not read');
  return sheet;
}
/** Five households with the given columns after code and head, or after the code alone. */
function list(columns: Readonly<Record<string, (i: number) => Cell>>, head = 'Họ và tên chủ hộ'): SheetGrid {
  const known: [string, (i: number) => Cell][] = head === '' ? [] : [[head, (i) => NAMES[i] ?? null]];
  const all = [['Mã hộ', (i: number) => `H${i}`] as const, ...known, ...Object.entries(columns)];
  return gridOf(
    [all.map(([header]) => header), ...NAMES.map((_, i) => all.map(([, cell]) => cell(i)))],
    'DS hộ',
  );
}
const date = (i: number): Cell => `1${i}/03/2021`;
const poor = (): Cell => 'Hộ nghèo';

describe('a field is not offered', () => {
  test.each<[string, (i: number) => Cell]>([
    ['Số tiền', (i) => 50_000_000 + i * 1000],
    ['Ngày vay', date],
    ['Chủ hộ cũ', (i) => NAMES[4 - i] ?? null],
    ['Chu ho cu', (i) => NAMES[4 - i] ?? null],
    ['Tên con', (i) => NAMES[4 - i] ?? null],
    ['Chủ nợ', (i) => NAMES[4 - i] ?? null],
    ['Dân số', () => 4],
    ['Số hộ khẩu', (i) => `HK${i}`],
    ['Tháng sinh', () => 5],
    ['Diện tích đất', () => 50],
    ['Địa chỉ cũ', () => 'Thôn 2'],
    ['Nghèo', () => 50],
    ['Chỉ tiêu', () => 'Giảm hộ nghèo'],
  ])('for “%s”, whatever its letters are near to', (header, cell) => {
    expect(sheetOf(list({ [header]: cell, 'Phân loại hộ': poor })).questions).toEqual([]);
    const alone = sheetOf(list({ [header]: cell, 'Phân loại hộ': poor, 'Số khẩu': () => 2 }, ''));
    expect(alone.questions).toMatchObject([{ kind: 'missing', fields: ['ho_ten'], columns: [] }]);
  });

  test('that another column has, nor the name where the head’s is known', () => {
    const { questions, unmapped } = sheetOf(
      list({ 'Điểm B1': (i) => NAMES[i] ?? null, 'Phân loại hộ': poor, 'Điểm B2': () => 20 }),
    );
    expect(unmapped).toMatchObject([{ header: 'Điểm B1', reason: 'other-content', candidates: [] }]);
    expect(questions).toEqual([]);
  });

  test('whose values the cells are not, in any sheet of numbers', () => {
    // Numbers of five digits are no name, class, relation, sex, mark, hamlet or household size.
    const headers = fc.constantFrom(
      'Họ vả tên',
      'Phân lọai',
      'Quan hệ vs CH',
      'Giới tịnh',
      'Thon bản',
      'Số nhân khẫu x',
    );
    fc.assert(
      fc.property(
        headers,
        fc.array(fc.integer({ min: 10_000, max: 99_999 }), { minLength: 5 }),
        (header, cells) => {
          const { questions } = sheetOf(list({ [header]: (i) => cells[i] ?? null, 'Phân loại hộ': poor }));
          expect(questions).toEqual([]);
        },
      ),
    );
  });
});

describe('a field is offered', () => {
  test('for a name that is near and cells that fit, with the letter and the header', () => {
    const { questions } = sheetOf(
      list({ 'Họ tem chủ hộj': (i) => NAMES[i] ?? null, 'Phân loại hộ': poor, 'Số khẩu': () => 2 }, ''),
    );
    expect(questions).toMatchObject([{ kind: 'missing', columns: ['B'] }]);
  });

  test('for cells of another kind than the header says, with what they hold', () => {
    const { questions } = sheetOf(list({ CCCD: (i) => `091234567${i}`, 'Phân loại hộ': poor }));
    expect(questions).toMatchObject([{ kind: 'unsure-column', fields: ['sdt'], columns: ['C'] }]);
    expect(questions[0]?.text).toMatch(/cột C “CCCD” ghi loại số liệu khác với tên cột .*“Số điện thoại”/);
  });

  test('as the class at the start for “Loại hộ cũ”', () => {
    const { questions } = sheetOf(list({ 'Loại hộ cũ': poor, 'Phân loại hộ': poor }));
    expect(questions).toMatchObject([{ fields: ['phan_loai_dau_ky'], columns: ['C'] }]);
  });
});

describe('the class', () => {
  const size = { 'Số nhân khẩu': () => 3 };
  const mark = (of: number) => (i: number) => (i % 2 === of ? 'x' : null);

  test('is asked for with columns of marks named as an answer', () => {
    const [question] = sheetOf(list(size)).questions;
    expect(question).toMatchObject({ kind: 'missing', fields: ['phan_loai'], columns: [] });
    expect(question?.text).toMatch(/đánh dấu x vào các cột riêng.*“Hộ nghèo”, “Hộ cận nghèo”/);
  });

  test.each<[string, Parameters<typeof list>[0]]>([
    ['two columns of marks', { 'Hộ nghèo': mark(0), 'Hộ cận nghèo': mark(1) }],
    ['both points', { 'Điểm B1': () => 100, 'Điểm B2': () => 30 }],
    ['a class column', { 'Phân loại hộ': poor }],
  ])('is not asked for beside %s', (_name, columns) => {
    expect(sheetOf(list({ ...size, ...columns })).questions).toEqual([]);
  });

  test('is not asked for when headings among the rows tell it', () => {
    const { cells } = list(size);
    const [header = [], ...rows] = cells;
    const grid = gridOf([header, ['A. HỘ NGHÈO'], ...rows, ['B. HỘ CẬN NGHÈO'], ...rows], 'DS hộ');
    expect(sheetOf(grid).questions).toEqual([]);
  });

  test('is asked for although a list of those who left has a class', () => {
    const left = gridOf(
      [['DANH SÁCH HỘ GIẢM TRONG NĂM'], ...list({ 'Phân loại hộ': poor }).cells],
      'Hộ giảm',
      1,
    );
    const questions = sheetsOf(list(size), left).flatMap((sheet) => sheet.questions);
    expect(questions).toMatchObject([{ sheet: 'DS hộ', fields: ['phan_loai'] }]);
  });

  test('of columns of marks with odd names is asked column by column', () => {
    const { questions } = sheetOf(list({ 'Diện nghèo': mark(0), 'Diện cận nghèo': mark(1) }));
    expect(questions.map(({ fields, columns }) => [fields, columns])).toEqual([
      [['la_ho_ngheo'], ['C']],
      [['la_ho_can_ngheo'], ['D']],
    ]);
  });

  test('of columns “HN” and “HCN” of marks is asked column by column', () => {
    const { questions } = sheetOf(list({ HN: mark(0), HCN: mark(1) }));
    expect(questions.map(({ fields, columns }) => [fields, columns])).toEqual([
      [['la_ho_ngheo'], ['C']],
      [['la_ho_can_ngheo'], ['D']],
    ]);
  });

  test('of one column of marks alone is not known: the other column is asked for', () => {
    const [question] = sheetOf(list({ 'Hộ nghèo': mark(0) })).questions;
    expect(question).toMatchObject({ kind: 'missing', fields: ['la_ho_can_ngheo'] });
    expect(question?.text).toContain('mới có một cột đánh dấu loại hộ (C)');
  });

  test('is offered for a column of an unknown name that holds classes', () => {
    const { questions } = sheetOf(list({ Mức: poor }));
    expect(questions).toMatchObject([{ fields: ['phan_loai'], columns: ['C'] }]);
  });

  test('given as a column of marks is refused with what to do', () => {
    const sheet = sheetOf(list({ ...size, 'Ký hiệu': mark(0) }));
    const [question] = sheet.questions;
    const answer = question && answerOf(question, 'D', sheet, 'vi');
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('chỉ có dấu đánh') as string });
  });
});

describe('Điểm B1', () => {
  const spoilt = (i: number): Cell => NAMES[i] ?? null;

  test('alone tells no class and is not asked for without one', () => {
    const { questions } = sheetOf(list({ 'Điểm B1': spoilt }));
    expect(questions.map(({ fields }) => fields)).toEqual([['phan_loai']]);
  });

  test('is asked for beside Điểm B2, and the question says why', () => {
    const { questions } = sheetOf(
      list({ 'Điểm B1 (x)': (i) => 100 + i, 'Điểm B1 (y)': (i) => 120 - i, 'Điểm B2': () => 20 }),
    );
    expect(questions).toMatchObject([{ fields: ['b1'], columns: ['C', 'D'] }]);
    expect(questions[0]?.text).toContain('có “Điểm B2” nhưng chưa có “Điểm B1”');
  });
});
