import { areaPerHead } from '../../../../src/core/rules/consistency/area-per-head';
import type { Cell } from '../../../../src/core/model';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (dien_tich_nha: Cell, so_nhan_khau: Cell, dien_tich_bq: Cell) =>
  household({ dien_tich_nha, so_nhan_khau, dien_tich_bq });

testRule(areaPerHead, {
  valid: [
    // 40 / 3 = 13,33…: within one unit of the last digit written.
    ['exact or rounded', register(of(40, 4, 10), of(40, 3, 13.33), of(40, 3, '13,3'), of(40, 3, 13))],
    [
      'a part that is missing',
      register(of(null, 4, 10), of(40, 'bốn', 10), of(40, 0, 10)),
      { blank: 1, unreadable: 2 },
    ],
  ],
  invalid: [
    [
      '36 / 5 = 7,2 is under 8 m² where 9,2 is not: to be confirmed; 60 / 4 = 15 changes nothing: safe',
      register(of(36, 5, 9.2), of(60, 4, 18.5)),
      [
        {
          at: 'Hộ!E2',
          related: ['Hộ!C2', 'Hộ!D2'],
          expected: '7,20',
          fix: { value: 7.2, apply: 'confirm' },
          says: ['H001', '9,20', '36', '5'],
        },
        { at: 'Hộ!E3', fix: { value: 15, apply: 'safe' }, expected: '15' },
      ],
    ],
  ],
});
