import { householdAreaDiffers } from '../../../../src/core/rules/consistency/household-area-differs';
import type { Cell } from '../../../../src/core/model';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (khu_vuc: Cell) => household({ khu_vuc });
const many = (count: number, khu_vuc: Cell) => Array.from({ length: count }, () => of(khu_vuc));

// The run of the tester is urban (NĐ 07/2021 Điều 3: its own lines for urban and for rural).
testRule(householdAreaDiffers, {
  valid: [
    ['as the unit', register(of('Thành thị'), of('đô thị'), of('Phường Phổ Minh'))],
    ['nothing written of it', register(of(null), of('-'), of('Khu vực III'), of('Thành thị')), { blank: 3 }],
    ['no column', register(household({ thu_nhap: 1 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'another area, and one that cannot be read',
      register(of('Thành thị'), of('Nông thôn'), of('TT')),
      [
        { at: 'Hộ!C3', says: ['khu vực ghi “Nông thôn”, còn đơn vị được tính theo chuẩn thành thị'] },
        { at: 'Hộ!C4', says: ['khu vực ghi “TT”, không rõ thành thị hay nông thôn'] },
      ],
    ],
    [
      'a whole column once: 20 rows, 11 of them another',
      register(...many(9, 'Thành thị'), ...many(11, 'Nông thôn')),
      [{ at: 'Hộ!C1', says: ['Cột Khu vực khác khu vực thành thị của đơn vị ở 11 trên 20 hộ'] }],
    ],
    [
      'half of a column row by row',
      register(...many(10, 'Thành thị'), ...many(10, 'Nông thôn')),
      Array.from({ length: 10 }, (_, at) => `Hộ!C${at + 12}`),
    ],
  ],
});
