/** Which rule decides the kind of a row, where two could. */
import { inferKind } from '../../../../src/core/targets/read/infer-kind';
import { readPlanFigure } from '../../../../src/core/targets/read/plan-figure';
import { fold } from '../../../../src/core/text/unicode';

const guess = (text: string, unit: string, plan: string, under = '') => {
  const reading = readPlanFigure(plan, '');
  const figure = reading.kind === 'figure' ? reading.figure : null;
  const { kind, reason, strict, flow } = inferKind({ text: fold(text), unit, figure, under: fold(under) });
  return [kind, reason, strict, flow];
};

it.each([
  ['Số hộ tái nghèo', 'ho', '0', '', ['at-most-count', 'none-planned', false, true]],
  ['Số hộ tái cận nghèo', 'ho', '0', '', ['at-most-count', 'none-planned', false, true]],
  ['Số hộ nghèo', 'ho', '0', '', ['at-most-count', 'none-planned', false, false]],
  ['Số hộ cận nghèo', 'ho', '0', '', ['at-most-count', 'none-planned', false, false]],
  ['Học sinh bỏ học', 'hoc sinh', '0', '', ['at-most-count', 'none-planned', false, false]],
  ['Mô hình giảm nghèo', 'mo hinh', '0', '', ['qualitative', 'not-understood', false, false]],
  ['Số hộ nghèo', 'ho', '36', '', ['at-most-count', 'number-as-level', false, false]],
  // Nobody plans a level above a number: it may be the fall.
  ['Số hộ nghèo', 'ho', 'trên 36', '', ['qualitative', 'number-of-unclear-sense', true, false]],
  ['Số hộ nghèo', 'ho', 'ít nhất 36', '', ['qualitative', 'number-of-unclear-sense', false, false]],
  [
    'Số hộ nghèo thấp hơn năm trước',
    'ho',
    '36',
    '',
    ['qualitative', 'number-of-unclear-sense', false, false],
  ],
  // 'Giảm nghèo' names the work, 'mức giảm' a fall.
  ['Số hộ nghèo', 'ho', '36', 'Chỉ tiêu giảm nghèo', ['at-most-count', 'number-as-level', false, false]],
  ['Số hộ nghèo', 'ho', '36', 'Mức giảm trong năm', ['qualitative', 'number-of-unclear-sense', false, false]],
  // 1,11 % of the poor would be exceeded by any number of them.
  [
    'Tỷ lệ hộ nghèo',
    '%',
    '1,11',
    'Giảm tỷ lệ hộ nghèo',
    ['qualitative', 'number-of-unclear-sense', false, false],
  ],
  ['Tỷ lệ hộ nghèo', '%', '2,5', '', ['reduce-rate', 'rate-as-level', false, false]],
  ['Hộ nghèo', '%', '2,5', '', ['qualitative', 'number-of-unclear-sense', false, false]],
  ['Tỷ lệ hộ nghèo', '%', '100', '', ['qualitative', 'number-of-unclear-sense', false, false]],
])('%s (%s) %s under “%s”', (text, unit, plan, under, expected) =>
  expect(guess(text, unit, plan, under)).toEqual(expected),
);
