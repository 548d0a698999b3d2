import { spouseAgeGap } from '../../../../src/core/rules/consistency/spouse-age-gap';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const couples = (...pairs: readonly (readonly [string | number | null, string | number | null])[]) =>
  gridRegister({
    members: pairs.flatMap(([head, spouse], at) => [
      member({ ma_ho: `H00${at}`, ngay_sinh: head }),
      member({ ma_ho: `H00${at}`, ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', ngay_sinh: spouse }),
    ]),
  });

testRule(spouseAgeGap, {
  valid: [
    [
      'thirty years to the day, either way',
      couples(['10/05/1950', '10/05/1980'], ['10/05/1980', '10/05/1950']),
    ],
    ['years 31 apart are 30 or 31', couples([1950, 1981], [1981, 1950]), { 'age-uncertain': 2 }],
    ['no date', couples([1950, null], [1950, 1960]), { blank: 1 }],
    ["a wife of fourteen is CS07's", couples([1970, 2010]), { 'other-error': 1 }],
  ],
  invalid: [
    [
      '31 years to the day, the wife the younger or the elder; years 32 apart',
      couples(['10/05/1950', '10/05/1981'], ['10/05/1981', '10/05/1950'], [1950, 1982]),
      [
        {
          at: 'Thành viên!D3',
          severity: 'warning',
          related: ['Thành viên!D2', 'Thành viên!C3'],
          fix: null,
          says: ['31 tuổi', 'Nguyễn Văn Ân'],
        },
        { at: 'Thành viên!D5', says: ['31 tuổi'] },
        { at: 'Thành viên!D7', says: ['31–32 tuổi'] },
      ],
    ],
  ],
});

// A ward may look from another gap on.
testRule(spouseAgeGap, {
  settings: { lang: 'vi' },
  inputs: { rules: { off: [], severity: {}, thresholds: { spouseGap: 40 } } },
  valid: [['35 years where the ward looks from 40 on', couples(['10/05/1950', '10/05/1985'])]],
  invalid: [],
});
