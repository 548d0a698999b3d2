/** Targets about a part of the poor, or about something else: hand counts on pho-minh-2024, and what is left to the officer. */
import { join } from 'node:path';
import type { Cell, Register, TargetProgress } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { readXlsx } from '../../support/read-xlsx';
import { SETTINGS, STANDARD, register, sheet, targetSheet } from './support/sheets';
import type { TargetCells } from './support/sheets';

let book: Register;
beforeAll(async () => {
  book = readRegister(await readXlsx(join(__dirname, '../../../examples/pho-minh-2024.xlsx'))).register;
});
const judged = (row: TargetCells, of: Register = book): TargetProgress => {
  const { targets, problems } = targetSheet([row]);
  return evaluateTargets(targets, of, SETTINGS, STANDARD, problems)[0]!;
};

describe('a part of the poor that the register can tell', () => {
  // Counted by hand on the sheets 'DS hộ' and 'DS hộ nghèo, cận nghèo' of the workbook.
  it.each([
    // Columns of age and of insurance, rows of poor households: 14 children under 6, one without a mark.
    ['Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT', '100%', 13, 14],
    ['Người cao tuổi thuộc hộ nghèo có thẻ BHYT', '100%', 13, 21],
    // Nine children of 6 to 11 of poor households, eight at primary school or above.
    ['Trẻ em 6 - 11 tuổi thuộc hộ nghèo đi học đúng độ tuổi', '100%', 8, 9],
    // Two poor households of a minority, one with clean water.
    ['Hộ nghèo dân tộc thiểu số sử dụng nước sạch', '100%', 1, 2],
    ['Hộ nghèo ở Tổ dân phố 2 có nước sạch', '100%', 8, 10],
    ['Hộ nghèo tại TDP số 02 có nước sạch', '100%', 8, 10],
    ['Tỷ lệ hộ nghèo thiếu hụt nước sạch xuống dưới', 'dưới 3%', 7, 36],
  ])('%s', (text, plan, numerator, denominator) => {
    const { actual, from, met } = judged(['1', text, '%', null, plan]);
    expect([actual?.numerator, actual?.denominator, actual?.unknown]).toEqual([numerator, denominator, 0]);
    expect([from, met]).toEqual(['register', false]);
  });

  it('is a hamlet’s own rise, not the ward’s fall', () => {
    const told = judged(['1', 'Tỷ lệ hộ nghèo ở Tổ dân phố 2 giảm', '%', null, 1]);
    expect([told.baseline?.numerator, told.actual?.numerator]).toEqual([9, 10]);
    expect(told).toMatchObject({ status: 'not-met', met: false });
    expect(told.sentence).toContain('hộ nghèo ở Tổ dân phố 2 tăng');
  });

  it('adds hamlets named together', () => {
    const of = (text: string) => judged(['1', text, 'hộ', null, 0]).actual?.numerator ?? NaN;
    const both = of('Số hộ nghèo ở Tổ dân phố 1, 2 không quá');
    expect(both).toBe(
      of('Số hộ nghèo ở Tổ dân phố 1 không quá') + of('Số hộ nghèo ở Tổ dân phố 2 không quá'),
    );
  });

  it('has no start of what households lack: without a typed one there is no verdict on a fall', () => {
    const row = (start: number | null): TargetCells => [
      '1',
      'Giảm số hộ nghèo thiếu hụt nước sạch',
      'hộ',
      start,
      20,
    ];
    expect(judged(row(null))).toMatchObject({ status: 'no-data', met: null, actual: { numerator: 7 } });
    // 28 − 7 = 21
    expect(judged(row(28))).toMatchObject({ value: 21, status: 'exceeded' });
  });
});

describe('words nobody has understood', () => {
  it.each([
    ['Hộ nghèo có nhu cầu vay vốn làm công trình nước sạch được vay', '%', '≥ 60%', 'vay vốn'],
    ['Không để hộ nghèo nào bị đói, thiếu ăn', 'hộ', 0, 'Không để'],
    ['Không còn hộ nghèo ở nhà tạm, nhà dột nát', 'hộ', 0, 'nhà tạm'],
    ['Hộ nghèo được truyền thông về nhà tiêu hợp vệ sinh', '%', '90%', 'truyền thông'],
    ['Hộ nghèo chưa có nhà tiêu hợp vệ sinh được hỗ trợ xây dựng', '%', '80%', 'chưa có'],
    ['Hộ nghèo có người có công được sử dụng nước sạch', '%', '100%', 'người có công'],
    ['Giảm số hộ nghèo có trẻ em dưới 6 tuổi', 'hộ', 5, 'có trẻ em dưới 6 tuổi'],
    ['Giảm số hộ nghèo là phụ nữ làm chủ hộ', 'hộ', 5, 'phụ nữ làm chủ hộ'],
    ['Tỷ lệ hộ nghèo ở thôn đặc biệt khó khăn giảm', '%', 4, 'thôn đặc biệt khó khăn'],
    ['Tỷ lệ hộ nghèo giảm bình quân', '%', 1, 'bình quân'],
    ['Người nam thuộc hộ nghèo có thẻ BHYT', '%', '100%', 'nam'],
    ['Số hộ nghèo toàn tỉnh giảm', 'hộ', 5, 'tỉnh'],
  ])('%s is left to the officer, and the words are told', (text, unit, plan, word) => {
    const told = judged(['1', text, unit, null, plan]);
    expect(told).toMatchObject({ from: 'none', status: 'no-data', target: { source: null } });
    expect(told.notes.join()).toContain(`phần mềm chưa hiểu`);
    expect(told.notes.join()).toContain(word);
  });

  it.each([
    ['Số hộ nghèo ở Tổ dân phố 9 giảm', 'sổ hộ không có “Tổ dân phố 9”'],
    ['Số hộ nghèo trên địa bàn xã Tân Lộc giảm', 'trên địa bàn xã Tân Lộc'],
    ['Số hộ nghèo đến năm 2030 giảm', 'năm 2030'],
  ])('%s: not of this register, this unit or this year', (text, note) => {
    const told = judged(['1', text, 'hộ', null, 3]);
    expect(told).toMatchObject({ from: 'none', status: 'no-data' });
    expect(told.notes.join()).toContain(note);
  });

  it('are none in words that change nothing', () => {
    const told = judged([
      '1',
      'Phấn đấu đến cuối năm 2024 tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều trên địa bàn phường Phổ Minh giảm so với năm 2023',
      '%',
      null,
      1,
    ]);
    expect(told).toMatchObject({ from: 'register', actual: { numerator: 36, denominator: 1441 } });
  });

  it('are a rate of a minority too: of whom it is the plan does not say', () => {
    const told = judged(['1', 'Tỷ lệ hộ nghèo dân tộc thiểu số giảm', '%', null, 3]);
    expect(told).toMatchObject({ from: 'none', status: 'no-data' });
    expect(told.notes.join()).toContain('hộ dân tộc thiểu số hay trên hộ nghèo');
  });
});

describe('what the officer typed', () => {
  it('goes before the register, and the disagreement is told', () => {
    const told = judged(['1', 'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT', '%', null, '100%', 14, 14]);
    expect(told).toMatchObject({ from: 'entered', status: 'met' });
    expect(told.notes).toContain('kết quả nhập tay là 14/14, sổ hộ cho 13/14; bảng này dùng số nhập tay.');
  });

  it('goes before it where only the total is another', () => {
    const told = judged(['1', 'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT', '%', null, '100%', 13, 13]);
    expect(told).toMatchObject({ from: 'entered', status: 'met' });
    expect(told.notes.join()).toContain('13/13');
  });

  it('is the register’s own where both say the same, so that the rows can be seen', () => {
    const told = judged(['1', 'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT', '%', null, '100%', 13, 14]);
    expect(told).toMatchObject({ from: 'register', notes: [] });
  });

  it('gives no share without its total where the register says another', () => {
    const told = judged(['1', 'Hộ nghèo, hộ cận nghèo sử dụng nước sạch', '%', null, '80%', 70]);
    expect(told).toMatchObject({ status: 'no-data', met: null });
    expect(told.notes.join()).toContain('sổ hộ cho 61/78');
  });

  it('gives way to the plain count of a class, as ever', () => {
    const told = judged(['1', 'Giảm số hộ nghèo', 'hộ', null, 16, 20]);
    expect(told).toMatchObject({ from: 'register', value: 16 });
  });
});

describe('a narrowing that is not known of everybody', () => {
  const person = (age: number | null, insured: Cell, household: Cell = null) => ({
    'STT hộ': household,
    'Mã hộ': household === null ? null : `H${String(household)}`,
    'Họ và tên thành viên': `Trần Văn ${String(age)}`,
    'Quan hệ với chủ hộ': household === null ? 'Con đẻ' : 'Chủ hộ',
    Tuổi: age,
    'Phân loại hộ': household === null ? null : 'Hộ nghèo',
    'Dân tộc': household === null ? null : household === 1 ? 'Hrê' : null,
    'Nguồn nước sinh hoạt': household === null ? null : 'Nước máy',
    'Có thẻ BHYT': insured,
  });
  const list = (): Register =>
    register(
      sheet('DS hộ nghèo, cận nghèo', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', [
        person(40, 'x', 1),
        person(4, 'x'),
        person(null, 'x'),
        person(35, null, 2),
      ]),
    );

  it('keeps the verdict open: a person of unknown age may be a child or not', () => {
    const told = judged(['1', 'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT', '%', null, '100%'], list());
    expect(told.actual).toMatchObject({ numerator: 1, denominator: 2, unknown: 1 });
    expect(told).toMatchObject({ status: 'no-data', met: null });
  });

  it('is not asked of the register while a household’s ethnic group is not known', () => {
    const told = judged(['1', 'Hộ nghèo dân tộc thiểu số sử dụng nước sạch', '%', null, '100%'], list());
    expect(told).toMatchObject({ from: 'none', status: 'no-data' });
    expect(told.notes.join()).toContain('01 hộ chưa rõ có thuộc “dân tộc thiểu số” hay không');
  });
});
