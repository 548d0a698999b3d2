import { spouseBelowMarriageAge } from '../../../../src/core/rules/consistency/spouse-below-marriage-age';
import { spouseAgeGap } from '../../../../src/core/rules/consistency/spouse-age-gap';
import { gridRegister, member } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const couple = (ma_ho: string, head: object, spouse: object) => [
  member({ ma_ho, gioi_tinh: null, trang_thai: null, cccd: null, ...head }),
  member({ ma_ho, ho_ten: 'Lê Hai', gioi_tinh: null, trang_thai: null, cccd: null, ...spouse }),
];

// Luật HN&GĐ 2014, Điều 8: a man of 20, a woman of 18. At 30/06/2024: born by 30/06/2004 and 30/06/2006.
testRule(spouseBelowMarriageAge, {
  settings: { asOf: '2024-06-30' },
  valid: [
    [
      'a man of twenty and a woman of eighteen on the day',
      gridRegister({
        members: couple(
          'H001',
          { ngay_sinh: '30/06/2004', gioi_tinh: 'Nam' },
          { quan_he: 'Vợ', ngay_sinh: '30/06/2006' },
        ),
      }),
    ],
    [
      'a year that leaves it open; a sex nobody wrote at nineteen',
      gridRegister({
        members: [
          ...couple('H001', { ngay_sinh: 1990 }, { quan_he: 'Vợ', ngay_sinh: 2006 }),
          ...couple('H002', { ngay_sinh: '01/01/2005' }, { quan_he: 'Vợ (chồng)', ngay_sinh: 1990 }),
        ],
      }),
      { 'age-uncertain': 2 },
    ],
    [
      "a head of seventeen is CS01's; a husband who died",
      gridRegister({
        members: [
          ...couple('H001', { ngay_sinh: '01/01/2007' }, { quan_he: 'Vợ', ngay_sinh: 1990 }),
          ...couple(
            'H002',
            { ngay_sinh: 1990 },
            { quan_he: 'Chồng', ngay_sinh: 2010, trang_thai: 'Đã chết' },
          ),
        ],
      }),
      { 'other-error': 1 },
    ],
    [
      'the ID number gives another year: FD09 says it',
      gridRegister({
        members: couple(
          'H001',
          { ngay_sinh: 1990 },
          { quan_he: 'Vợ', ngay_sinh: 2010, cccd: '051191990001' },
        ),
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'a wife of seventeen, a husband of nineteen as head and as spouse',
      gridRegister({
        members: [
          ...couple(
            'H001',
            { ngay_sinh: 1990, gioi_tinh: 'Nam' },
            { quan_he: 'Vợ', ngay_sinh: '01/07/2006' },
          ),
          ...couple(
            'H002',
            { ngay_sinh: '01/07/2004', gioi_tinh: 'Nam' },
            { quan_he: 'Vợ', ngay_sinh: 2000 },
          ),
          ...couple('H003', { ngay_sinh: 2000 }, { quan_he: 'Chồng', ngay_sinh: '01/07/2004' }),
        ],
      }),
      [
        {
          at: 'Thành viên!G3',
          severity: 'warning',
          related: ['Thành viên!C3'],
          fix: null,
          says: ['17 tuổi', '18'],
        },
        { at: 'Thành viên!G4', says: ['19 tuổi', '20'] },
        { at: 'Thành viên!G7', says: ['19 tuổi', '20'] },
      ],
    ],
  ],
});

describe('one cause', () => {
  it('CS05 leaves a child written as wife to CS07', () => {
    const members = couple('H001', { ngay_sinh: 1970 }, { quan_he: 'Vợ', ngay_sinh: 2010 });
    const { findings } = runRules(gridRegister({ members }), [spouseBelowMarriageAge, spouseAgeGap]);
    expect(findings.map(({ code, also }) => [code, ...also])).toEqual([['CS07', 'CS05']]);
  });
});
