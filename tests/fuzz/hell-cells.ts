/** Cells from hell: everything a sheet may hold where a name, a date or a number is meant. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/model';

/** A cell of Google Sheets holds no more characters. */
export const LONGEST_CELL = 50_000;

const CONTROLS = ['\u0000', '\u0007', '\t', '\n', '\r\n', '\u000b', '\u001b[31m', '\u007f', '\u0085'];
const UNSEEN = ['\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u2060', '\ufeff', '\ufffe'];
const SIGNS = ['👨‍👩‍👧‍👦', '🇻🇳', '😀', '𝒜', 'e\u0301\u0323', 'Ợ'.normalize('NFD'), '\u0301', 'ﷺ', '１２３', '²'];
const RIGHT_TO_LEFT = ['שלום', 'مرحبا', '\u202eabc\u202c', '\u2067x\u2069'];
/** Half a character: what a program leaves that cuts text in the middle of an emoji. */
const LONE = ['\ud800', '\udc00', 'A\ud83d', '\ude00B'];
/** What Sheets shows where a formula fails; read as text. */
const ERRORS = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', 'Loading...'];
const COMMANDS = ['=1+1', '+84905', '-1', '@A1', "'x", '=IMPORTXML("http://a";"//b")', '=CMD|"/C calc"!A0'];
const MARKUP = [
  '<script>alert(1)</script>',
  '<b>&amp;',
  '"><img src=x onerror=1>',
  '$&',
  '$1',
  '%s',
  '\\',
  '`',
];
const OBJECT_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'true'];
const NUMBERS = [0, -0, 1, -1, 0.1, 1e-7, 5e-324, 1e15, 1e21, 2 ** 53, -(2 ** 53), 1.7976931348623157e308];
const NUMBER_TEXTS = [
  '1e400',
  '-1e400',
  '∞',
  'Infinity',
  '0x1F',
  '1,2,3',
  '1.2.3',
  '१२',
  '12%',
  '1/0',
  '٣',
  '½',
];
const DAYS = [
  '2024-02-30',
  '0001-01-01',
  '9999-12-31',
  '1899-12-30',
  '1970-01-01',
  '2024-02-29',
  '2100-12-31',
];
const DAY_TEXTS = [
  '31/02/1970',
  '00/00/0000',
  '1/1/1',
  '29/2/2023',
  '13/13/2013',
  '32.1.24',
  '1970-1-1T00',
  '/',
];

/** As long as a cell takes and shorter; repeated, so that it is cheap to make and shrinks. */
const long = fc
  .tuple(fc.constantFrom('a', ' ', '0', 'Nguyễn ', 'x,', '1.', '-', '(', 'hộ 1 ', '😀', 'ư\n'), fc.nat(14))
  .map(([piece, halvings]) => piece.repeat(Math.floor(LONGEST_CELL / piece.length / 2 ** halvings)));

const known = fc.constantFrom(
  ...[...CONTROLS, ...UNSEEN, ...SIGNS, ...RIGHT_TO_LEFT, ...ERRORS, ...COMMANDS, ...MARKUP],
  ...[...OBJECT_NAMES, ...NUMBER_TEXTS, ...DAY_TEXTS, '', ' '],
);

/** Text with no meaning, of the kinds above alone and joined. */
export const hellText: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: known },
  { weight: 4, arbitrary: fc.array(known, { maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LONE) },
);

/** Any cell; a text of up to 50,000 characters once in a hundred. */
export const hellCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 40, arbitrary: hellText },
  { weight: 16, arbitrary: fc.constantFrom<Cell>(...NUMBERS) },
  { weight: 8, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  { weight: 6, arbitrary: fc.boolean() },
  { weight: 10, arbitrary: fc.constantFrom(...DAYS).map((date) => ({ date })) },
  { weight: 10, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: long },
);

const PLAUSIBLE = [
  ...['x', 'có', 'không', '-', '...', '12', '1.500.000', '1,5 triệu', '45,5', '051070990001', '51070990001'],
  ...['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', 'Thoát nghèo', 'Tái nghèo', 'Chuyển đến', 'Đã chết'],
  ...[
    'Nam',
    'Nữ',
    'Chủ hộ',
    'Vợ',
    'Con',
    'Kinh',
    'Hrê',
    '03/02/1979',
    '1979',
    '12/1979',
    'Lê Văn An',
    'Bình',
  ],
  ...[
    'Tổ dân phố 1',
    'Thôn 2',
    'Tổng cộng',
    'Cộng thôn 1: 3 hộ, 5 khẩu',
    'I',
    'A',
    'Người lập',
    'HN45105',
    '0,5',
  ],
];
/** What a register holds, in whatever column. */
export const plausibleCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(...PLAUSIBLE) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1900, max: 2026 }) },
);
