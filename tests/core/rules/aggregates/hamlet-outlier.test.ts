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
    ['too few hamlets', register(...rows([2, 40], [3, 40], [2, 40], [30, 40])), { 'too-few': 1 }],
    ['lists of the poor alone', listOfPoor, { 'list-partial': 1 }],
  ],
  invalid: [
    // 12/40 against a median of 2/40: (12 − 2) / 1,38 = 7,2 standard deviations.
    [
      'far above the others',
      register(...rows([1, 40], [2, 40], [2, 40], [3, 40], [12, 40])),
      [{ at: 'Hộ!C162', severity: 'info', fix: null, says: ['Thôn 5', '12/40', '30,0%', '5,0%'] }],
    ],
  ],
});
