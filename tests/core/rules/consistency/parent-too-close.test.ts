import { parentTooClose } from '../../../../src/core/rules/consistency/parent-too-close';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const family = (
  headBirth: string | number,
  ...parents: readonly (readonly [string, string | number | null])[]
) =>
  gridRegister({
    members: [
      member({ ngay_sinh: headBirth }),
      ...parents.map(([quan_he, ngay_sinh], at) => member({ ho_ten: `Lê Minh ${at}`, quan_he, ngay_sinh })),
    ],
  });

testRule(parentTooClose, {
  valid: [
    [
      'fifteen years to the day; a stepmother younger than the head; a mother-in-law older by little',
      family('10/05/1980', ['Mẹ đẻ', '10/05/1965'], ['Mẹ kế', 1985], ['Mẹ vợ', 1975]),
    ],
    [
      'years fifteen apart are 14 or 15 years',
      family(1980, ['Cha', 1965], ['Mẹ', 1955]),
      { 'age-uncertain': 1 },
    ],
    ['no date', family(1980, ['Cha', null], ['Mẹ', 1950]), { blank: 1 }],
  ],
  invalid: [
    [
      'a mother of eleven, a father of thirteen, a mother-in-law younger than the head',
      family('10/05/1980', ['Mẹ', '11/05/1968'], ['Cha', '01/01/1967'], ['Mẹ vợ', 1990], ['Mẹ nuôi', 1940]),
      [
        {
          at: 'Thành viên!D3',
          severity: 'error',
          related: ['Thành viên!D2', 'Thành viên!C3'],
          fix: null,
          says: ['chỉ hơn chủ hộ Nguyễn Văn Ân 11 tuổi'],
        },
        { at: 'Thành viên!D4', severity: 'warning', says: ['13 tuổi'] },
        { at: 'Thành viên!D5', severity: 'warning', says: ['nhỏ tuổi hơn chủ hộ'] },
      ],
    ],
    [
      'both parents younger: the head is the doubtful one',
      family(1944, ['Cha', 1950], ['Mẹ', 1952]),
      [{ at: 'Thành viên!D2', severity: 'error', related: ['Thành viên!D3', 'Thành viên!D4'] }],
    ],
  ],
});
