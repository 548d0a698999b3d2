import { headTooYoung } from '../../../../src/core/rules/consistency/head-too-young';
import { idNumberBirthYear } from '../../../../src/core/rules/fields/id-number-birth-year';
import { birthImpossible } from '../../../../src/core/rules/fields/birth-impossible';
import { severalHeads } from '../../../../src/core/rules/structure/several-heads';
import { gridRegister, household, member, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const born = (ngay_sinh: string | number | null, cccd: string | null = null) =>
  household({ ngay_sinh, cccd });

// At 30/06/2024: 18 on 30/06/2006, 15 on 30/06/2009. The year 2006 alone leaves 17 or 18.
testRule(headTooYoung, {
  after: [birthImpossible, idNumberBirthYear],
  settings: { asOf: '2024-06-30' },
  valid: [
    ['eighteen on the day', register(born('30/06/2006'), born(1970))],
    ['a year that leaves 17 or 18', register(born(2006)), { 'age-uncertain': 1 }],
    [
      'no date, a date no calendar has',
      register(born(null), born('31/02/2012')),
      { blank: 1, unreadable: 1 },
    ],
    ['no column of the date', register(household()), { 'no-column': 1 }],
    [
      'a child who is no head; a head who has died',
      gridRegister({
        members: [
          member({ ngay_sinh: 1970, trang_thai: null }),
          member({ ho_ten: 'Lê Hai', quan_he: 'Con', ngay_sinh: 2015, trang_thai: null }),
          member({ ma_ho: 'H002', ngay_sinh: 2010, trang_thai: 'Đã chết' }),
        ],
      }),
      { 'head-left': 1 },
    ],
    [
      'sixteen by the date, another year by the ID number: FD09 says it',
      register(born('01/01/2008', '051078990001')),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'seventeen is a warning, fourteen an error',
      register(born('01/07/2006'), born('30/06/2009'), born('01/07/2009'), born(2009)),
      [
        { at: 'Hộ!C2', severity: 'warning', fix: null, says: ['01/07/2006', '17 tuổi'] },
        { at: 'Hộ!C3', severity: 'warning', says: ['15 tuổi'] },
        { at: 'Hộ!C4', severity: 'error', says: ['14 tuổi'] },
        // Born in 2009: 14 or 15, in any case below 18.
        { at: 'Hộ!C5', severity: 'warning', says: ['14–15 tuổi'] },
      ],
    ],
    [
      'four years old by the date, a grown-up by the ID number: one finding for both',
      register(born('05/03/2020', '051070990001'), born('05/03/2020')),
      [
        {
          at: 'Hộ!C2',
          severity: 'error',
          related: ['Hộ!D2'],
          expected: '1970',
          says: ['theo số định danh', '1970'],
        },
        { at: 'Hộ!C3', severity: 'error', related: [], expected: '' },
      ],
    ],
  ],
});

describe('a child given as a second head', () => {
  const family = gridRegister({
    members: [
      member({ ngay_sinh: '05/03/1970' }),
      member({ ho_ten: 'Nguyễn Văn Con', quan_he: 'Chủ hộ', ngay_sinh: '20/01/2012' }),
    ],
  });

  it('is ST02’s: his age is no second error', () => {
    const { findings } = runRules(family, [severalHeads, headTooYoung]);
    expect(findings.map(({ code, ref }) => `${code} ${cellName(ref)}`)).toEqual(['ST02 Thành viên!C3']);
  });
});
