import { adultEducationMarkWithoutAdult } from '../../../../src/core/rules/consistency/adult-education-mark-without-adult';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

const born = (...dates: readonly (string | number | null)[]) => ({
  members: dates.map((ngay_sinh) => ({ ngay_sinh })),
});

// NĐ 07/2021, Phụ lục: from 16 to 30. At 30/06/2024: born from 01/07/1993 (30, not yet 31) to 30/06/2008.
testRule(adultEducationMarkWithoutAdult, {
  settings: { asOf: '2024-06-30' },
  valid: [
    [
      'sixteen on the day, thirty to the day before',
      markedRegister('d05', [
        { mark: 'x', ...born(1970, '30/06/2008') },
        { mark: 'x', ...born('01/07/1993') },
      ]),
    ],
    [
      'years that leave it open',
      markedRegister('d05', [
        { mark: 'x', ...born(1970, 2008) },
        { mark: 'x', ...born(1993) },
      ]),
    ],
  ],
  invalid: [
    [
      'thirty-one and fifteen',
      markedRegister('d05', [
        { mark: 'x', ...born('30/06/1993', '01/07/2008') },
        { mark: 'x', ...born(1950) },
      ]),
      [
        { at: 'Hộ!F2', severity: 'error', says: ['Nguyễn Văn Ân 31', 'Lê Minh B 15'] },
        { at: 'Hộ!F3', fix: { value: null, apply: 'confirm' } },
      ],
    ],
  ],
});
