import { hamletOutlier } from '../../../../src/core/rules/aggregates/hamlet-outlier';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridOf, gridOfRecords, household, register, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

/** Hamlets of so many households, of which so many are poor. */
const rows = (...hamlets: readonly (readonly [poor: number, all: number])[]): Row[] =>
  hamlets.flatMap(([poor, all], hamlet) =>
    Array.from({ length: all }, (_, at) =>
      household({
        ma_ho: `H${hamlet}-${at}`,
        thon: `Thôn ${hamlet + 1}`,
        phan_loai: at < poor ? 'Hộ nghèo' : 'Hộ không nghèo',
      }),
    ),
  );
const listOfPoor = (() => {
  const { name, id, cells } = gridOfRecords(rows([4, 4], [9, 9]), 'Hộ');
  return readRegister([gridOf([['DANH SÁCH HỘ NGHÈO'], ...cells], name, id)]).register;
})();

testRule(hamletOutlier, {
  // One hamlet stands out in each case.
  settings: { lang: 'vi' },
  valid: [
    ['alike', register(...rows([2, 40], [3, 40], [2, 40], [3, 40], [4, 40]))],
    // Median 2/40; three median deviations are 3 × 1/40, so 6/40 is above them. Chance: 40 × 0,05 = 2 expected, standard
    // deviation √(2 × 0,95) = 1,38; 6 is 2,9 of them above.
    [
      'above the deviations, but not beyond chance',
      register(...rows([1, 40], [2, 40], [2, 40], [3, 40], [6, 40])),
    ],
    ['too small to tell', register(...rows([2, 40], [3, 40], [2, 40], [3, 40], [20, 29])), { 'too-few': 1 }],
    // Alike in all but chance: with a spread of 0 only chance counts. 40 × 0,05 = 2; 2 + 3 × 1,38 = 6,1.
    [
      'six of forty where all others have two',
      register(...rows([2, 40], [2, 40], [2, 40], [2, 40], [6, 40])),
    ],
    [
      'households whose hamlet or class nobody wrote are left out',
      register(
        ...rows([2, 40], [2, 40], [2, 40], [2, 40], [2, 30]),
        ...Array.from({ length: 10 }, (_, at) =>
          household({ ma_ho: `X${at}`, thon: 'Thôn 5', phan_loai: 'hộ nghéo' }),
        ),
        ...Array.from({ length: 40 }, (_, at) =>
          household({ ma_ho: `Y${at}`, chu_ho: `Lê Văn ${at}`, thon: null, phan_loai: 'Hộ nghèo' }),
        ),
      ),
    ],
    ['too few hamlets', register(...rows([2, 40], [3, 40], [2, 40], [30, 40])), { 'too-few': 1 }],
    ['lists of the poor alone', listOfPoor, { 'list-partial': 1 }],
  ],
  invalid: [
    // Nine of forty is far above (9 − 2) / 1,38 = 5,1; hamlets of thirty households are large enough.
    [
      'where all others are alike, and in any order of the hamlets',
      register(...rows([9, 40], [2, 40], [2, 40], [2, 40], [2, 40])),
      [{ at: 'Hộ!C2', says: ['Thôn 1', '9/40', '22,5%', '5,0%'] }],
    ],
    [
      'near-poor households count as well; thirty households are enough',
      register(
        ...rows([1, 30], [1, 30], [1, 30], [1, 30]),
        ...Array.from({ length: 30 }, (_, at) =>
          household({
            ma_ho: `Z${at}`,
            thon: 'Thôn 5',
            phan_loai: at < 12 ? 'Hộ cận nghèo' : 'Hộ không nghèo',
          }),
        ),
      ),
      // Four hamlets of 1/30 = 3,3 %; expected 1, standard deviation 0,98; 12 is 11 of them above.
      [{ at: 'Hộ!C122', says: ['12/30', '40,0%', '3,3%'] }],
    ],
    // 12/40 against a median of 2/40: (12 − 2) / 1,38 = 7,2 standard deviations.
    [
      'far above the others',
      register(...rows([1, 40], [2, 40], [2, 40], [3, 40], [12, 40])),
      [{ at: 'Hộ!C162', severity: 'info', fix: null, says: ['Thôn 5', '12/40', '30,0%', '5,0%'] }],
    ],
  ],
});
