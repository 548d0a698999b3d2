import { readRegister } from '../../../../src/core/register/read-register';
import { closingOpening } from '../../../../src/core/rules/aggregates/closing-opening';
import type { Cell } from '../../../../src/core/model';
import { gridOfRecords, register, type Row } from '../../../support/builders';
import { printed } from '../../../support/summary';
import { runRules, skipsOf, testRule } from '../../../support/rule-tester';

const [POOR, NEAR, NOT] = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'] as const;
const now = (ma_ho: string, phan_loai_dau_ky: Cell): Row => ({
  ma_ho,
  chu_ho: `Lê Văn ${ma_ho}`,
  phan_loai_dau_ky,
  phan_loai: NOT,
});
const then = (ma_ho: string, phan_loai: Cell): Row => ({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, phan_loai });
const previous = register(
  then('H1', POOR),
  then('H2', NEAR),
  then('H3', 'Hộ mới thoát nghèo'),
  then('H4', POOR),
);
const moves = (year: number, ...rows: readonly string[]) =>
  printed(
    [
      `DIỄN BIẾN HỘ NGHÈO NĂM ${year}`,
      'Thôn | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm',
      ...rows,
    ].join('\n'),
    `DB ${year}`,
  );
const list = gridOfRecords([now('H1', POOR)], 'Hộ');
const total = (start: number, rest = '0 | 0 | 9') => `Tổng cộng | ${start} | ${rest}`;

testRule(closingOpening, {
  inputs: { previous },
  valid: [
    [
      'each household begins as it ended; escaped and not poor are one',
      register(now('H1', POOR), now('H2', NEAR), now('H3', NOT), now('H9', POOR)),
    ],
    [
      'who came has no class at the start; a blank, a word nobody can read',
      register(now('H1', 'Chuyển đến'), now('H2', null), now('H3', 'hộ nghéo')),
      { blank: 1, unreadable: 2 },
    ],
    // Two poor households in last period's register: H1 and H4.
    ['the printed start is what that register counts', readRegister([list, moves(2024, total(2))]).register],
    [
      'a table of an earlier year is not of this start',
      readRegister([list, moves(2023, 'Tổng cộng | 7 | 0 | 5 | 2'), moves(2024, total(2))]).register,
    ],
  ],
  invalid: [
    [
      'two households, each at its class of the start',
      register(now('H1', NEAR), now('H2', NEAR), now('H3', POOR), now('H4', POOR)),
      [
        { at: 'Hộ!C2', expected: POOR, fix: null, says: ['H1', 'Hộ nghèo', 'Hộ cận nghèo'] },
        { at: 'Hộ!C4', expected: 'Hộ mới thoát nghèo' },
      ],
    ],
    [
      'a printed start',
      readRegister([list, moves(2024, total(3))]).register,
      [{ at: 'DB 2024!B3', expected: '2', fix: null, says: ['Tổng cộng', '3', 'hộ nghèo', '2'] }],
    ],
  ],
});

describe('printed tables of two years', () => {
  testRule(closingOpening, {
    settings: { lang: 'vi' },
    valid: [
      [
        'the closing of 2023 is the opening of 2024',
        readRegister([
          moves(2023, 'Thôn 1 | 12 | 1 | 3 | 10', 'Tổng cộng | 12 | 1 | 3 | 10'),
          moves(2024, 'Thôn 1 | 10 | 0 | 2 | 8', 'Cộng | 10 | 0 | 2 | 8'),
        ]).register,
        { 'no-previous': 1 },
      ],
      [
        'years that do not follow one another are not compared',
        readRegister([moves(2021, 'Thôn 1 | 12 | 1 | 3 | 10'), moves(2024, 'Thôn 1 | 7 | 0 | 2 | 5')])
          .register,
        { 'no-previous': 1 },
      ],
    ],
    invalid: [
      [
        'areas found by their names, the total by what it is; an area new this year has no closing',
        readRegister([
          moves(2023, 'Thôn 1 | 12 | 1 | 3 | 10', 'Thôn 2 | 5 | 0 | 1 | 4', 'Tổng cộng | 17 | 1 | 4 | 14'),
          moves(
            2024,
            'THÔN 2 | 5 | 0 | 1 | 4',
            'Thôn 1 | 10 | 0 | 2 | 8',
            'Thôn 3 | 7 | 0 | 0 | 7',
            'Cộng | 15 | 0 | 3 | 19',
          ),
        ]).register,
        [
          { at: 'DB 2024!B3', expected: '4', related: ['DB 2023!E4'] },
          { at: 'DB 2024!B6', expected: '14', related: ['DB 2023!E5'] },
        ],
      ],
      [
        'an area and the total',
        readRegister([
          moves(2023, 'Thôn 1 | 12 | 1 | 3 | 10', 'Tổng cộng | 12 | 1 | 3 | 10'),
          moves(2024, 'Thôn 1 | 11 | 0 | 2 | 9', 'Tổng cộng | 11 | 0 | 2 | 9'),
        ]).register,
        [
          {
            at: 'DB 2024!B3',
            related: ['DB 2023!E3'],
            expected: '10',
            says: ['Thôn 1', '11', 'DB 2023', '10'],
          },
          { at: 'DB 2024!B4', related: ['DB 2023!E4'] },
        ],
      ],
    ],
  });
});

it('names the closing of last period’s workbook without pointing into it', () => {
  const before = readRegister([moves(2023, 'Thôn 1 | 12 | 1 | 3 | 10')]).register;
  const now = readRegister([moves(2024, 'Thôn 1 | 11 | 0 | 2 | 9')]).register;
  const { findings } = runRules(now, [closingOpening], {}, { previous: before });
  expect(findings.map(({ ref, expected, related }) => [ref.row, expected, related])).toEqual([[3, '10', []]]);
});

it('compares no tables whose year is not written', () => {
  const table = (name: string, rows: string) =>
    printed(`DIỄN BIẾN HỘ NGHÈO\nThôn | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm\n${rows}`, name);
  const { findings } = runRules(
    readRegister([table('Biểu A', 'Thôn 1 | 12 | 1 | 3 | 10'), table('Biểu B', 'Thôn 1 | 7 | 0 | 2 | 5')])
      .register,
    [closingOpening],
  );
  expect(findings).toEqual([]);
});

it('asks for the file once where most households differ', () => {
  const before = register(...Array.from({ length: 20 }, (_, at) => then(`H${at}`, at < 12 ? POOR : NOT)));
  const after = register(...Array.from({ length: 20 }, (_, at) => now(`H${at}`, NOT)));
  const { findings } = runRules(after, [closingOpening], {}, { previous: before });
  expect(findings.map(({ ref, message }) => [ref.row, message])).toEqual([
    [1, 'Cột phân loại đầu kỳ khác sổ kỳ trước ở 12 trên 20 hộ; có thể hai sổ không liền kỳ.'],
  ]);
});

it('counts nothing of an earlier register some of whose classes nobody can read', () => {
  const before = register(then('H1', POOR), then('H2', 'hộ nghéo'));
  const result = runRules(
    readRegister([list, moves(2024, total(3))]).register,
    [closingOpening],
    {},
    { previous: before },
  );
  expect(result.findings).toEqual([]);
  expect(skipsOf(result, 'AG05')).toEqual({ unreadable: 1 });
});
