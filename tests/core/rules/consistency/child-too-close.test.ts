import { childTooClose } from '../../../../src/core/rules/consistency/child-too-close';
import { headTooYoung } from '../../../../src/core/rules/consistency/head-too-young';
import { birthImpossible } from '../../../../src/core/rules/fields/birth-impossible';
import { idNumberBirthYear } from '../../../../src/core/rules/fields/id-number-birth-year';
import { gridRegister, member, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

type Birth = string | number | null;
const family = (
  headBirth: Birth,
  ...children: readonly (readonly [quan_he: string, ngay_sinh: Birth, cccd?: string])[]
) => members('H001', headBirth, children);
const members = (
  ma_ho: string,
  headBirth: Birth,
  children: readonly (readonly [quan_he: string, ngay_sinh: Birth, cccd?: string])[],
) =>
  gridRegister({
    members: [
      member({ ma_ho, ngay_sinh: headBirth, cccd: null }),
      ...children.map(([quan_he, ngay_sinh, cccd = null], at): Row =>
        member({ ma_ho, ho_ten: `Lê Minh ${at}`, quan_he, ngay_sinh, cccd }),
      ),
    ],
  });

testRule(childTooClose, {
  after: [birthImpossible, idNumberBirthYear, headTooYoung],
  valid: [
    [
      'fifteen years to the day; years alone sixteen apart; brothers and nephews',
      family('10/05/1980', ['Con', '10/05/1995'], ['Con đẻ', 1996], ['Em ruột', 1981], ['Cháu', 1990]),
    ],
    [
      'years fifteen apart are 14 or 15 years; a day later than the birthday fifteen is full',
      family(1980, ['Con', 1995], ['Con', 1996]),
      { 'age-uncertain': 1 },
    ],
    [
      'a stepchild of any age, a daughter-in-law and an adopted son younger than the head by little',
      family(1980, ['Con riêng', 1975], ['Con dâu', 1982], ['Con nuôi', 1985]),
    ],
    [
      'no date, a date no calendar has',
      family(1980, ['Con', null], ['Con', '31/02/1985']),
      { blank: 1, unreadable: 1 },
    ],
    ["a head of four years is CS01's", family(2020, ['Con', 2019]), { 'other-error': 1 }],
    [
      'two heads: nobody to compare with',
      gridRegister({
        members: [
          member({ ngay_sinh: 1980 }),
          member({ ho_ten: 'Lê Hai', ngay_sinh: 1981 }),
          member({ ho_ten: 'Lê Ba', quan_he: 'Con', ngay_sinh: 1983 }),
        ],
      }),
      { 'no-head': 1 },
    ],
  ],
  invalid: [
    [
      'eleven years are an error, fourteen a warning, an elder child an error',
      family(
        '10/05/1980',
        ['Con', '09/05/1992'],
        ['Con', '10/05/1992'],
        ['Con trai', '09/05/1995'],
        ['Con gái', 1974],
        ['Con', 2005],
      ),
      [
        {
          at: 'Thành viên!D3',
          severity: 'error',
          related: ['Thành viên!D2', 'Thành viên!C3'],
          says: ['11 tuổi'],
        },
        { at: 'Thành viên!D4', severity: 'warning', says: ['12 tuổi'] },
        { at: 'Thành viên!D5', severity: 'warning', says: ['14 tuổi'] },
        {
          at: 'Thành viên!D6',
          severity: 'error',
          fix: null,
          says: ['lớn tuổi hơn chủ hộ Nguyễn Văn Ân', '1974'],
        },
      ],
    ],
    [
      'years twelve apart are 11 or 12: certainly below 15, not certainly below 12',
      family(1980, ['Con', 1992], ['Con', 1991], ['Con', 2000]),
      [
        { at: 'Thành viên!D3', severity: 'warning', says: ['11–12 tuổi'] },
        { at: 'Thành viên!D4', severity: 'error' },
      ],
    ],
    [
      'a daughter-in-law or an adopted child older than the head is looked at',
      family(1980, ['Con dâu', 1978], ['Con nuôi', 1975], ['Con', 2005]),
      [
        { at: 'Thành viên!D3', severity: 'warning' },
        { at: 'Thành viên!D4', severity: 'warning' },
      ],
    ],
    [
      'the ID number gives the year: said in the same finding',
      family(1972, ['Con', 1976, '051206990001'], ['Con', 2003]),
      [
        {
          at: 'Thành viên!D3',
          severity: 'error',
          related: ['Thành viên!D2', 'Thành viên!C3', 'Thành viên!E3'],
          expected: '2006',
          says: ['theo số định danh thì sinh năm 2006'],
        },
      ],
    ],
    [
      'all children too close: the head is the doubtful one, once',
      family(2002, ['Con', 2004], ['Con', 2006]),
      [
        {
          at: 'Thành viên!D2',
          severity: 'error',
          related: ['Thành viên!D3', 'Thành viên!D4'],
          says: ['Lê Minh 0 sinh 2004', 'Lê Minh 1 sinh 2006'],
        },
      ],
    ],
  ],
});

describe('one cause', () => {
  it('FD09 leaves to CS02 what the ages in the family explain', () => {
    const rules = [idNumberBirthYear, childTooClose];
    const found = (year: number) =>
      runRules(family(1972, ['Con', year, '051206990001'], ['Con', 2003]), rules).findings.map(
        ({ code, also }) => [code, ...also],
      );
    expect(found(1976)).toEqual([['CS02', 'FD09']]);
    expect(found(2007)).toEqual([['FD09']]);
    expect(found(2006)).toEqual([]);
  });
});
