/** The planned figure of a row: from its column, else from its words, and what the officer is told. */
import type { Cell } from '../../../../src/core/model';
import { targetSheet } from '../support/sheets';

const read = (row: readonly Cell[]) => {
  const { targets, problems } = targetSheet([['1', ...row]]);
  const { kind, value, decimals } = targets[0]!;
  return [
    kind,
    value,
    decimals,
    problems.map(({ ref, field, key, found }) => [ref.column, field, key, found]),
  ];
};

it.each<[string, readonly Cell[], unknown[]]>([
  ['a number', ['Hộ nghèo có nước sạch', '%', null, 80], ['reach-share', 80, 0, []]],
  [
    'words',
    ['Mô hình giảm nghèo', 'mô hình', null, 'nhiều'],
    ['reach-count', null, 0, [[5, 'ke_hoach', 'planNotNumber', 'nhiều']]],
  ],
  [
    'a number in the words of the target',
    ['Hộ nghèo có nước sạch tối thiểu 80%', null, null, 'Phấn đấu'],
    ['reach-share', 80, 0, [[2, 'chi_tieu', 'readFromText', '80%']]],
  ],
  [
    'a part of one',
    ['Hộ nghèo có nước sạch', '%', null, 0.955],
    ['reach-share', 95.5, 1, [[5, 'ke_hoach', 'fractionTaken', 0.955]]],
  ],
  // 0.07 × 100 is 7.000000000000001 in doubles.
  [
    'a small part of one',
    ['Hộ nghèo có nước sạch', '%', null, 0.07],
    ['reach-share', 7, 0, [[5, 'ke_hoach', 'fractionTaken', 0.07]]],
  ],
  [
    'all of one',
    ['Hộ nghèo có nước sạch', '%', null, 1],
    ['reach-share', 100, 0, [[5, 'ke_hoach', 'fractionTaken', 1]]],
  ],
  ['more than one', ['Hộ nghèo có nước sạch', '%', null, 1.5], ['reach-share', 1.5, 1, []]],
  ['a part of one as text', ['Hộ nghèo có nước sạch', '%', null, '0,8'], ['reach-share', 0.8, 1, []]],
  // A limit may well be 0,2 %, a fall 0,3 points.
  ['a limit', ['Tỷ lệ tái nghèo không quá', '%', null, 0.2], ['at-most-share', 0.2, 1, []]],
  ['a fall', ['Tỷ lệ hộ nghèo giảm', '%', null, 0.3], ['reduce-rate', 0.3, 1, []]],
  // No unit, and the words write the number with the sign.
  ['per cent by its words', ['80% hộ nghèo có nước sạch', null, null, 80], ['reach-share', 80, 0, []]],
  [
    'a part of one by its words',
    ['80% hộ nghèo có nước sạch', null, null, 0.8],
    ['reach-share', 80, 0, [[5, 'ke_hoach', 'fractionTaken', 0.8]]],
  ],
  [
    'another number than its words',
    ['80% hộ nghèo có nước sạch', null, null, 36],
    ['reach-count', 36, 0, []],
  ],
])('%s', (_, row, expected) => expect(read(row)).toEqual(expected));
