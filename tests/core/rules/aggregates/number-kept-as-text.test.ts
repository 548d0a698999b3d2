import { numberKeptAsText } from '../../../../src/core/rules/aggregates/number-kept-as-text';
import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import { scoreOutOfRange } from '../../../../src/core/rules/fields/score-out-of-range';
import { readRegister } from '../../../../src/core/register/read-register';
import type { Cell } from '../../../../src/core/model';
import { gridOfRecords, household, register, type Row } from '../../../support/builders';
import { printed } from '../../../support/summary';
import { runRules, testRule } from '../../../support/rule-tester';

const of = (fields: Row) => household(fields);
/** A list with a total row, which adds its columns up. */
const totalled = (...sizes: readonly string[]) => totalledAs(9, ...sizes);
const totalledAs = (total: number, ...sizes: readonly string[]) =>
  readRegister([
    printed(
      [
        'STT | Mã hộ | Họ và tên chủ hộ | Số nhân khẩu',
        ...sizes.map((size, at) => `${at + 1} | H00${at + 1} | Lê Văn ${at + 1} | ${size}`),
        ` |  | Tổng cộng | ${total}`,
      ].join('\n'),
      'Hộ',
    ),
  ]).register;

testRule(numberKeptAsText, {
  after: [scoreOutOfRange],
  valid: [
    ['numbers', register(of({ so_nhan_khau: 4, b1: 120, b2: 30, thu_nhap: 1500000, dien_tich_nha: 45.5 }))],
    ['blanks and words', register(of({ so_nhan_khau: null, b1: '-', dien_tich_nha: 'chưa đo' }))],
    [
      'about so much is no number; money with words is FD50’s; a number of two readings is nobody’s',
      register(of({ dien_tich_nha: 'khoảng 40', thu_nhap: '1,5 triệu', tong_thu_nhap: '1,500' })),
    ],
    [
      'codes, phones and numbers of houses are no quantities',
      register(of({ sdt: '0999000001', so_nha: '12' })),
    ],
    ['an error of another rule', register(of({ b2: '35' })), { 'other-error': 1 }],
  ],
  invalid: [
    [
      'where nothing is added up: a warning, with the number as a safe fix',
      register(of({ so_nhan_khau: '04', dien_tich_nha: '45,5', thu_nhap: '1.500.000', b1: ' 120 ' })),
      [
        {
          at: 'Hộ!C2',
          severity: 'warning',
          fix: { value: 4, apply: 'safe' },
          says: ['H001', 'Số nhân khẩu', '04', 'khi lập công thức cộng'],
        },
        { at: 'Hộ!D2', fix: { value: 45.5, apply: 'safe' } },
        { at: 'Hộ!E2', fix: { value: 1500000, apply: 'safe' } },
        { at: 'Hộ!F2', fix: { value: 120, apply: 'safe' } },
      ],
    ],
    [
      'above a total row: an error',
      totalled('4', "'5", "'3 khẩu"),
      [
        {
          at: 'Hộ!D3',
          severity: 'error',
          fix: { value: 5, apply: 'safe' },
          says: ['dòng cộng không tính ô này'],
        },
        { at: 'Hộ!D4', severity: 'error', fix: { value: 3, apply: 'safe' } },
      ],
    ],
  ],
});

/** Three hamlets; their SUM total shows what stands as a number. */
const hamlets = (first: string, second: string, total: number) =>
  readRegister([
    printed(
      `Tổ dân phố | Tổng số hộ | Hộ nghèo | Hộ cận nghèo
       Tổ 1 | 100 | ${first} | 4
       Tổ 2 | 120 | ${second} | 7
       Tổ 3 | 80 | 2 | 3
       Tổng cộng | 300 | ${total} | 14`,
    ),
  ]).register;

testRule(numberKeptAsText, {
  valid: [['a summary of numbers', hamlets('5', '6', 13)]],
  invalid: [
    [
      "a summary whose total left the text out: 6 + 2 = 8, with '5 it is 13",
      hamlets("'5", '6', 8),
      [
        {
          at: 'Tổng hợp!C2',
          severity: 'error',
          fix: { value: 5, apply: 'safe' },
          says: ['Tổ 1', '“5”', 'Tổng cộng', 'chỉ ra 8', '13'],
        },
      ],
    ],
    [
      'two texts: 2 of 13',
      hamlets("'5", "'6 hộ", 2),
      [
        { at: 'Tổng hợp!C2', fix: { value: 5, apply: 'safe' } },
        { at: 'Tổng hợp!C3', fix: { value: 6, apply: 'safe' }, says: ['“6 hộ”', '13'] },
      ],
    ],
    [
      'a total typed with the text counted: only a formula still to be written would miss it',
      hamlets("'5", '6', 13),
      [{ at: 'Tổng hợp!C2', severity: 'warning', fix: { value: 5, apply: 'safe' } }],
    ],
  ],
});

it('a total that left out texts, in a list or a summary, is one finding with them', () => {
  const found = (own: ReturnType<typeof totalled>) =>
    runRules(own, [numberKeptAsText, printedTotalDiffers]).findings.map(({ code, ref }) => [code, ref.row]);
  // 4 + 2 as numbers, '3 as text: the total row prints 6 of 9, or all of them, or something else.
  expect(found(totalledAs(6, '4', '2', "'3"))).toEqual([['AG15', 4]]);
  expect(found(totalledAs(9, '4', '2', "'3"))).toEqual([['AG15', 4]]);
  expect(found(totalledAs(7, '4', '2', "'3"))).toEqual([
    ['AG15', 4],
    ['AG01', 5],
  ]);
  expect(found(hamlets("'5", '6', 8))).toEqual([['AG15', 2]]);
  // A total that fits neither way is wrong for another reason too.
  expect(found(hamlets("'5", '6', 9))).toEqual([
    ['AG15', 2],
    ['AG01', 5],
  ]);
});

const column = (text: number, numbers: number): Row[] =>
  Array.from({ length: text + numbers }, (_, at) =>
    household({ ma_ho: `H${at}`, so_nhan_khau: (at < text ? '4' : 4) as Cell }),
  );

it('tells a column of text once, with every cell in the fix', () => {
  const { findings } = runRules(register(...column(30, 10)), [numberKeptAsText]);
  expect(findings.map(({ ref, message }) => [ref.row, message])).toEqual([
    [1, 'Cột “Số nhân khẩu” có 30 trên 40 ô là chữ; khi lập công thức cộng cột này, các ô đó sẽ bị bỏ sót.'],
  ]);
  expect(findings[0]?.fix).toMatchObject({ value: 4, apply: 'safe', at: { row: 2, column: 3 } });
  expect(findings[0]?.fix?.batch?.map(({ ref, value }) => [ref.row, value])).toEqual(
    Array.from({ length: 29 }, (_, at) => [at + 3, 4]),
  );
});

it('is silent once the numbers are written', () => {
  const rows = column(25, 0);
  const { findings } = runRules(register(...rows), [numberKeptAsText]);
  const fix = findings[0]?.fix;
  const written = new Map((fix?.batch ?? []).map(({ ref, value }) => [ref.row, value]));
  if (fix?.at) written.set(fix.at.row, fix.value);
  const fixed = rows.map((row, at) => ({
    ...row,
    so_nhan_khau: written.get(at + 2) ?? row.so_nhan_khau ?? null,
  }));
  expect(runRules(readRegister([gridOfRecords(fixed)]).register, [numberKeptAsText]).findings).toEqual([]);
});
