import { poorWithoutCause } from '../../../../src/core/rules/consistency/poor-without-cause';
import type { Cell } from '../../../../src/core/model';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (phan_loai: Cell, nguyen_nhan: Cell) => household({ phan_loai, nguyen_nhan });

testRule(poorWithoutCause, {
  valid: [
    [
      'a cause is written, one or several',
      register(of('Hộ nghèo', 'Thiếu vốn'), of('Nghèo', 'Thiếu vốn; khác')),
    ],
    [
      'no other class is asked',
      register(of('Hộ cận nghèo', null), of('Hộ không nghèo', null), of('Hộ mới thoát nghèo', null)),
    ],
    [
      'a class nobody can read',
      register(of(null, null), of('Hộ cân nghéo', null)),
      { blank: 1, unreadable: 1 },
    ],
    ['a list without classes', register(household({ nguyen_nhan: null, b1: 100 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'blank, and words for nothing',
      register(of('Hộ nghèo', null), of('Hộ nghèo', 'Thiếu vốn'), of('Hộ nghèo', 'không rõ')),
      [{ at: 'Hộ!D2', severity: 'warning', fix: null, says: ['H001'] }, 'Hộ!D4'],
    ],
    [
      'nineteen poor households without a cause are told one by one',
      register(...Array.from({ length: 19 }, () => of('Hộ nghèo', null))),
      Array.from({ length: 19 }, (_, at) => `Hộ!D${at + 2}`),
    ],
    [
      'a column blank for all of twenty poor households is one finding at its heading',
      register(of('Hộ cận nghèo', 'Thiếu vốn'), ...Array.from({ length: 20 }, () => of('Hộ nghèo', null))),
      [{ at: 'Hộ!D1', says: ['20'] }],
    ],
  ],
});
