import { readRegister } from '../../../../src/core/register/read-register';
import { ageDiffersFromBirth } from '../../../../src/core/rules/fields/age-differs-from-birth';
import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { idNumberBirthYear } from '../../../../src/core/rules/fields/id-number-birth-year';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

// Review date 31/12/2024: born 11/03/1984 makes 40.
testRule(ageDiffersFromBirth, {
  valid: [
    [
      'a year more or less: the birthday, or the old way of counting',
      register(...[39, 40, 41, '40 tuổi'].map((tuoi) => household({ tuoi, ngay_sinh: '11/03/1984' }))),
    ],
    // 1984 alone is 40 at the end of the year; on any other day 39 or 40.
    ['the year alone', register(household({ tuoi: 41, ngay_sinh: 1984 }))],
    [
      'blank, unreadable and months are not judged',
      register(
        household({ tuoi: null, ngay_sinh: '11/03/1984' }),
        household({ tuoi: '8 tháng', ngay_sinh: '11/03/2024' }),
        household({ tuoi: 40, ngay_sinh: null }),
        household({ tuoi: 40, ngay_sinh: 'không nhớ' }),
      ),
      { blank: 2, unreadable: 2 },
    ],
    ['no birth date to compare with', register(household({ tuoi: 40 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'the age is corrected: it is worked out from the birth date',
      register(
        household({ tuoi: 50, ngay_sinh: '11/03/1984' }),
        household({ tuoi: 38, ngay_sinh: '11/03/1984' }),
        household({ tuoi: 42, ngay_sinh: 1984 }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 40, apply: 'safe' }, related: ['Hộ!D2'], says: ['50', '40 tuổi'] },
        { at: 'Hộ!C3', fix: { value: 40, apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: 40, apply: 'safe' } },
      ],
    ],
    [
      'not safe where the ID number has another year',
      register(household({ tuoi: 50, ngay_sinh: '11/03/1984', cccd: '051074990001' })),
      [
        {
          at: 'Hộ!C2',
          fix: { value: 40, apply: 'confirm' },
          related: ['Hộ!D2', 'Hộ!E2'],
          says: ['1974'],
        },
      ],
    ],
  ],
});

testRule(ageDiffersFromBirth, {
  after: [birthAfterReview, idNumberBirthYear],
  valid: [
    [
      'a birth date in the future, or one the ID number contradicts, has been reported',
      register(
        household({ tuoi: 50, ngay_sinh: '11/03/2084', cccd: null }),
        household({ tuoi: 50, ngay_sinh: '11/03/1984', cccd: '051074990001' }),
      ),
      { 'other-error': 2 },
    ],
  ],
  invalid: [
    [
      'the others stay',
      register(
        household({ tuoi: 50, ngay_sinh: '11/03/1984', cccd: '051084990001' }),
        household({ tuoi: 50, ngay_sinh: '11/03/1984', cccd: null }),
      ),
      ['Hộ!C2', 'Hộ!C3'],
    ],
  ],
});

test('FD28 is silent once the ages are corrected', () => {
  const spec = {
    households: ['11/03/1984', 1984, '03/1984', '01/01/2024'].map((ngay_sinh, i) =>
      household({ ma_ho: `H${i}`, tuoi: 77, ngay_sinh }),
    ),
  };
  const { findings } = runRules(gridRegister(spec), [ageDiffersFromBirth], { asOf: '2024-06-30' });
  expect(findings.map(({ fix }) => fix?.value)).toEqual([40, 40, 40, 0]);
  const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
  expect(runRules(after, [ageDiffersFromBirth], { asOf: '2024-06-30' }).findings).toEqual([]);
});
