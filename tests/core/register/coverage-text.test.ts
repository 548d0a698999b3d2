/** A list that is taken for all households against its title is told, for its rates are signed. */
import type { Cell } from '../../../src/core/model';
import { coverageLines } from '../../../src/core/register/coverage-text';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

function linesOf(title: string, notPoor: number): string[] {
  const rows: Cell[][] = [[title], ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ']];
  for (let at = 0; at < 5; at++)
    rows.push([`H${at}`, `Lê Văn ${at}`, at < notPoor ? 'Hộ không nghèo' : 'Hộ nghèo']);
  return coverageLines(readRegister([gridOf(rows, 'Sổ')]).register, 'vi');
}

test('two of five not poor: taken for everybody, and told', () => {
  const [line, ...more] = linesOf('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', 2);
  expect(line).toContain('Trang “Sổ”');
  expect(line).toContain('được coi là danh sách mọi hộ dân');
  expect(more).toEqual([]);
});

test('one of five is a mistake in a list of the poor; a list of residents is what it says', () => {
  expect(linesOf('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', 1)).toEqual([]);
  expect(linesOf('DANH SÁCH HỘ DÂN CƯ NĂM 2024', 4)).toEqual([]);
});
