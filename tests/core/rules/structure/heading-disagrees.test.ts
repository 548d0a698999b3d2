import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { headingDisagrees } from '../../../../src/core/rules/structure/heading-disagrees';
import { gridOf } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const read = (name: string, ...rows: Cell[][]) => readRegister([gridOf(rows, name)]).register;
const HEADER: Cell[] = ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'];

testRule(headingDisagrees, {
  valid: [
    ['no title', read('Trang tính 1', HEADER, ['H1', 'Lê A', 'Hộ nghèo'])],
    ['what the title says', read('Hộ nghèo', HEADER, ['H1', 'Lê A', 'Hộ nghèo'])],
    ['escaped and near-poor', read('Hộ thoát nghèo', HEADER, ['H1', 'Lê A', 'Hộ cận nghèo'])],
    ['a list of both', read('Hộ nghèo, cận nghèo', HEADER, ['H1', 'Lê A', 'Hộ cận nghèo'])],
    [
      'the sheet and its title name one hamlet',
      read('TDP 3', ['DANH SÁCH HỘ TỔ DÂN PHỐ SỐ 03'], HEADER, ['H1', 'Lê A', 'Hộ nghèo']),
    ],
  ],
  invalid: [
    [
      'a class other than the title’s, which the row keeps',
      read(
        'Sheet1',
        ['DANH SÁCH HỘ CẬN NGHÈO'],
        HEADER,
        ['H1', 'Lê A', 'Hộ nghèo'],
        ['H2', 'Lê B', 'Hộ cận nghèo'],
        ['H3', 'Lê C', 'Hộ nghèo'],
      ),
      [
        { at: 'Sheet1!C3', related: ['Sheet1!A1'], says: ['Hộ nghèo', 'DANH SÁCH HỘ CẬN NGHÈO'] },
        { at: 'Sheet1!C5', fix: null },
      ],
    ],
    [
      'a class other than that of the section',
      read(
        'Sheet1',
        HEADER,
        ['A. HỘ NGHÈO'],
        ['H1', 'Lê A', 'Hộ nghèo'],
        ['B. HỘ CẬN NGHÈO'],
        ['H2', 'Lê B', 'Hộ nghèo'],
      ),
      [{ at: 'Sheet1!C5', related: ['Sheet1!A4'], says: ['B. HỘ CẬN NGHÈO'] }],
    ],
    [
      'a sheet copied for the next hamlet with the old title',
      read('TDP 4', ['DANH SÁCH HỘ TỔ DÂN PHỐ 3'], HEADER, ['H1', 'Lê A', 'Hộ nghèo']),
      [{ at: 'TDP 4!A1', says: ['Tổ dân phố 3', 'TDP 4'] }],
    ],
  ],
});
