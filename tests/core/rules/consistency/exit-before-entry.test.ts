import { exitBeforeEntry } from '../../../../src/core/rules/consistency/exit-before-entry';
import type { Cell } from '../../../../src/core/model';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (nam_vao_so: Cell, nam_thoat: Cell, dien_bien: Cell = null) =>
  household({ nam_vao_so, nam_thoat, dien_bien });

testRule(exitBeforeEntry, {
  valid: [
    ['after, and in the same year', register(of(2018, 2022), of('2020', '2020'), of(2015, '03/2021'))],
    ['still on the list', register(of(2018, null), of(2019, '-'))],
    ['fell back into poverty: escaped once, came in again', register(of(2023, 2019, 'Tái nghèo'))],
    [
      'a year that is missing or cannot be read',
      register(of(null, 2020), of('trước đây', 2020), of(2020, 'rồi')),
      { blank: 1, unreadable: 2 },
    ],
  ],
  invalid: [
    [
      'an exit before the entry',
      register(of(2020, 2018), of(2020, 2022), of('Năm 2021', '2019')),
      [{ at: 'Hộ!D2', related: ['Hộ!C2'], fix: null, says: ['H001', '2018', '2020'] }, 'Hộ!D4'],
    ],
  ],
});
