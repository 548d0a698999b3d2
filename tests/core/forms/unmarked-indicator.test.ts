/** An indicator nobody has marked is not known, as a column of ability to work that is blank is not. */
import { deprivationRate } from '../../../src/core/indicators/deprivation-rate';
import { standardById } from '../../../src/core/standards/index';
import { tallyRegister } from '../../../src/core/indicators/tally';
import { gridRegister, household, type Row } from '../../support/builders';
import { marks } from '../../support/marked-ward';
import { formOf, formsOf, valuesIn } from '../../support/filled-forms';

const poor = (at: number, deprived: readonly number[], more: Row = {}): Row =>
  household({
    ...{ ma_ho: `T${at}`, chu_ho: `Đinh Văn ${at}`, thon: 'A', so_nhan_khau: 1, phan_loai: 'Hộ nghèo' },
    ...marks([...deprived]),
    ...more,
  });
const rows = (all: readonly Row[]) => {
  const register = gridRegister({ households: all });
  const forms = formsOf(register);
  const standard = standardById('vn-2022');
  const figures = deprivationRate.figures({
    register,
    standard,
    tallies: tallyRegister(register, '2024-12-31'),
  });
  const rate = (at: number) => {
    const key = standard.indicators[at - 1]!.key;
    const { numerator, denominator, value, notAssessable } = figures.find(
      ({ id, group }) => id === `deprivation-${key}` && group.name === 'poor',
    )!;
    return [numerator, denominator, value, notAssessable];
  };
  return { forms, rate };
};
const ofPoor = (forms: ReturnType<typeof formsOf>, id: 'thieu_hut_so' | 'thieu_hut_tyle') =>
  valuesIn(formOf(forms, id), 'Hộ nghèo', { part: 'poor' });

it('is blank on the forms of deprivation and on GN Chỉ số, and the note says what to write', () => {
  // Việc làm: both; người phụ thuộc: one; nobody has a mark in the other ten.
  const { forms, rate } = rows([poor(1, [1, 2]), poor(2, [1])]);
  expect(ofPoor(forms, 'thieu_hut_so')).toMatchObject({
    '1': 2,
    '2': null,
    '3': 2,
    '4': 1,
    '5': null,
    '14': null,
  });
  expect(ofPoor(forms, 'thieu_hut_tyle')).toMatchObject({ '2': 100, '3': 50, '4': null, '13': null });
  expect(formOf(forms, 'thieu_hut_so').notes.join(' ')).toContain('hãy ghi 0 vào cột ấy');
  expect(rate(2)).toEqual([1, 2, 50, 0]);
  expect(rate(3)).toEqual([0, 0, null, 2]);
});

it('is 0 where B2 says that the marks are all there are, or where somebody has written a no', () => {
  // 20 = 2 × 10 and 10 = 1 × 10 points: nothing else is lacking.
  const proven = rows([poor(1, [1, 2], { b2: 20 }), poor(2, [1], { b2: 10 })]);
  expect(ofPoor(proven.forms, 'thieu_hut_so')).toMatchObject({ '2': 3, '3': 2, '5': 0, '14': 0 });
  expect(proven.rate(3)).toEqual([0, 2, 0, 0]);
  // Of T2 the points are more than the marks: of it nobody can say which.
  const half = rows([poor(1, [1, 2], { b2: 20 }), poor(2, [1], { b2: 30 })]);
  expect(half.rate(3)).toEqual([0, 1, 0, 1]);
  // A mark anywhere, among the near-poor say, shows that the column is kept.
  const kept = rows([poor(1, [1, 2]), poor(2, [1, 3], { phan_loai: 'Hộ cận nghèo' })]);
  expect(kept.rate(3)).toEqual([0, 1, 0, 0]);
});
