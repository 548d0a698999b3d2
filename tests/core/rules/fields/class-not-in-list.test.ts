import { classNotInList } from '../../../../src/core/rules/fields/class-not-in-list';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(classNotInList, {
  valid: [
    [
      'labels, short forms and capitals',
      register(
        ...['Hộ nghèo', 'HCN', 'CẬN NGHÈO', 'Hộ không nghèo', 'Hộ mới thoát nghèo', 'HN'].map((phan_loai) =>
          household({ phan_loai }),
        ),
      ),
    ],
    ["a blank is CV01's", register(household({ phan_loai: null, b1: 100 })), { blank: 1 }],
  ],
  invalid: [
    [
      'misspelt: nearest label, to be confirmed',
      register(household({ phan_loai: 'Hộ cân nghéo' }), household({ phan_loai: 'Hộ khá' })),
      [
        { at: 'Hộ!C2', fix: { value: 'Hộ cận nghèo', apply: 'confirm' }, says: ['Hộ cân nghéo', 'H001'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'one letter may be an answer: proposed only',
      register(household({ phan_loai: 'N' }), household({ phan_loai: 'C' })),
      [
        { at: 'Hộ!C2', fix: { value: 'Hộ nghèo', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
  ],
});
