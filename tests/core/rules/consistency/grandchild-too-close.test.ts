import { grandchildTooClose } from '../../../../src/core/rules/consistency/grandchild-too-close';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const family = (...relatives: readonly (readonly [string, string | number])[]) =>
  gridRegister({
    members: [
      member({ ngay_sinh: '10/05/1960' }),
      ...relatives.map(([quan_he, ngay_sinh], at) => member({ ho_ten: `Lê Minh ${at}`, quan_he, ngay_sinh })),
    ],
  });

testRule(grandchildTooClose, {
  valid: [
    [
      "28 years to the day; a grandchild's wife and a brother's son of any age",
      family(['Cháu nội', '10/05/1988'], ['Cháu dâu', 1970], ['Cháu ruột', 1975]),
    ],
    ['born in 1988: 27 or 28 years', family(['Cháu ngoại', 1988]), { 'age-uncertain': 1 }],
  ],
  invalid: [
    [
      'a grandchild is looked at, a plain cháu is only mentioned',
      family(['Cháu nội', '09/05/1988'], ['Cháu', 1980], ['Cháu gái', 1981]),
      [
        {
          at: 'Thành viên!D3',
          severity: 'warning',
          related: ['Thành viên!D2', 'Thành viên!C3'],
          says: ['27 tuổi'],
        },
        { at: 'Thành viên!D4', severity: 'info', fix: null },
        { at: 'Thành viên!D5', severity: 'info' },
      ],
    ],
  ],
});
