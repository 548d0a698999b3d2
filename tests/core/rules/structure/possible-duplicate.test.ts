import { householdCodeDuplicate } from '../../../../src/core/rules/structure/household-code-duplicate';
import { headOfTwoHouseholds } from '../../../../src/core/rules/structure/head-of-two-households';
import { possibleDuplicate } from '../../../../src/core/rules/structure/possible-duplicate';
import type { Cell } from '../../../../src/core/model';
import { gridRegister, household, member, register, type Row } from '../../../support/builders';
import { commonNames } from '../../../support/common-names';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const [one, two, near] = ['051080990101', '051080995678', '051080990107'] as const;
let number = 0;
/** A household of one in the list of heads, with a code of its own. */
const head = (chu_ho: string, fields: Row = {}): Row =>
  household({ ma_ho: `H${String(++number).padStart(4, '0')}`, chu_ho, ngay_sinh: '05/03/1980', ...fields });
const hung = (fields: Row = {}) => head('Nguyễn Văn Hùng', fields);
const pair = (a: Row, b: Row) => register(hung(a), hung(b));
/** Two hundred others, so that the register can tell how common a name is. */
const others = Array.from({ length: 200 }, (_, at) =>
  head(`Nguyễn Văn ${String.fromCharCode(65 + (at % 20))}a`, {
    ngay_sinh: 1930 + Math.floor(at / 20),
    thon: null,
  }),
);
const of = (ma_ho: string, ho_ten: string, fields: Row = {}) =>
  member({ ma_ho, ho_ten, ngay_sinh: '05/03/1980', ...fields });

testRule(possibleDuplicate, {
  valid: [
    [
      'a common name of one year, in two hamlets',
      pair({ ngay_sinh: 1980, thon: 'Tổ 1' }, { ngay_sinh: 1980, thon: 'Tổ 2' }),
    ],
    [
      'and in one hamlet, as every ward has them',
      pair({ ngay_sinh: 1980, thon: 'Tổ 1' }, { ngay_sinh: 1980, thon: 'Tổ 1' }),
    ],
    ['a common name among two hundred', register(...others, head('Nguyễn Văn Aa', { ngay_sinh: 1935 }))],
    ['two dates of one year', pair({}, { ngay_sinh: '06/03/1980' })],
    [
      'two numbers and two dates, whatever else agrees',
      pair({ cccd: one, sdt: '0999000111' }, { cccd: near, sdt: '0999000111', ngay_sinh: '05/04/1980' }),
    ],
    ['a man and a woman', pair({ gioi_tinh: 'Nam' }, { gioi_tinh: 'Nữ' })],
    [
      'Hà and Hạ of one day with two numbers',
      register(
        head('Lê Thị Hà', { thon: 'Tổ 1', cccd: one }),
        head('Lê Thị Hạ', { thon: 'Tổ 1', cccd: two }),
      ),
    ],
    [
      'An and Ba of one day',
      register(head('Nguyễn Văn An', { thon: 'Tổ 1' }), head('Nguyễn Văn Ba', { thon: 'Tổ 1' })),
    ],
    [
      'relatives with one telephone',
      register(
        head('Đinh Văn Lụt', { ngay_sinh: null, sdt: '0999000111' }),
        head('Đinh Văn Lũ', { ngay_sinh: null, sdt: '0999000111' }),
      ),
    ],
    [
      'a telephone that four households give',
      register(
        ...['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'].map((thon) => hung({ ngay_sinh: null, sdt: '0999000111', thon })),
      ),
    ],
    [
      'twins and a child of the same name in one household',
      gridRegister({
        members: [of('H001', 'Quách Thị Mai'), of('H001', 'Quách Thị Mận'), of('H001', 'Quách Thị Mại')],
      }),
    ],
    [
      'the same household on two sheets',
      gridRegister({
        households: [household({ ngay_sinh: '05/03/1980' })],
        members: [member({ ngay_sinh: '05/03/1980' })],
      }),
    ],
    [
      'who is marked as moved away',
      gridRegister({
        members: [
          of('H001', 'Lê Văn Tư', { trang_thai: 'Chuyển đi' }),
          of('H002', 'Lê Văn Tư', { trang_thai: 'Có mặt' }),
        ],
      }),
    ],
    [
      'a row without a name',
      gridRegister({
        members: [
          of('H001', 'Lê Văn Tư', { cccd: one }),
          member({ ma_ho: 'H002', ho_ten: null, cccd: two, ngay_sinh: '05/03/1980' }),
        ],
      }),
      { blank: 1 },
    ],
    ['one number is for the rules about numbers', pair({ cccd: one }, { cccd: one })],
    [
      'a stand-in beside a whole number is ST18',
      pair({ cccd: one }, { cccd: '000000000000' }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'one name and one date: at the last row, with what agrees',
      register(
        hung({ thon: 'Tổ 1' }),
        hung({ thon: 'Tổ 1' }),
        head('Nguyễn Thị Thuý', { ngay_sinh: '14/07/2001', thon: 'Tổ 2' }),
        head('NGUYỄN THỊ THÚY', { ngay_sinh: '14/7/2001', thon: 'Tổ 3' }),
      ),
      [
        {
          at: 'Hộ!B3',
          severity: 'warning',
          related: ['Hộ!B2'],
          fix: null,
          says: ['giống họ tên, ngày sinh, tổ, thôn'],
        },
        { at: 'Hộ!B5', related: ['Hộ!B4'], says: ['Nguyễn Thị Thuý', 'giống họ tên, ngày sinh.'] },
      ],
    ],
    [
      'two numbers do not unsay name and date',
      pair({ cccd: one }, { cccd: two }),
      [{ at: 'Hộ!B3', says: ['số định danh khác nhau'] }],
    ],
    [
      'day and month exchanged, or the year off by one, in one hamlet',
      register(
        hung({ thon: 'Tổ 1' }),
        hung({ thon: 'Tổ 1', ngay_sinh: '03/05/1980' }),
        head('Lê Văn Tư', { thon: 'Tổ 2' }),
        head('Lê Văn Tư', { thon: 'Tổ 2', ngay_sinh: '05/03/1981' }),
      ),
      [{ at: 'Hộ!B3', says: ['chỉ lệch một chỗ'] }, 'Hộ!B5'],
    ],
    [
      'Hà and Hạ of one day are possible, in one hamlet or two',
      register(
        head('Lê Thị Hà', { thon: 'Tổ 1' }),
        head('Lê Thị Hạ', { thon: 'Tổ 1' }),
        head('Đỗ Văn Hiền', { thon: 'Tổ 1', ngay_sinh: '01/02/1990' }),
        head('Đỗ Văn Hiển', { thon: 'Tổ 2', ngay_sinh: '01/02/1990' }),
      ),
      [{ at: 'Hộ!B3', says: ['họ tên gần giống, ngày sinh, tổ, thôn'] }, 'Hộ!B5'],
    ],
    [
      'one name without accents and one telephone, without any birth',
      register(
        ...['Đinh Văn Lụt', 'Dinh Van Lut'].map((name) =>
          head(name, { ngay_sinh: null, sdt: '0999000111', thon: 'Tổ 1' }),
        ),
      ),
      [{ at: 'Hộ!B3', says: ['họ tên gần giống, tổ, thôn, điện thoại'] }],
    ],
    ['a name typed without accents', register(hung(), head('Nguyen Van Hung')), ['Hộ!B3']],
    [
      'a rare name and one year among two hundred',
      register(
        ...others,
        head('Khúc Thị Xoan', { ngay_sinh: 1980 }),
        head('Khúc Thị Xoan', { ngay_sinh: 1980 }),
      ),
      ['Hộ!B203'],
    ],
    [
      'one name and one telephone, without any birth',
      register(
        ...['0999 000 111', '+84999000111'].map((sdt) => head('Đinh Văn Lụt', { ngay_sinh: null, sdt })),
        ...['Số 12 Lê Lợi', 'số 12 lê lợi'].map((dia_chi) =>
          head('Đinh Thị Nhà', { ngay_sinh: null, sdt: null, dia_chi }),
        ),
      ),
      [
        { at: 'Hộ!B3', says: ['giống họ tên, điện thoại'] },
        { at: 'Hộ!B5', says: ['giống họ tên, địa chỉ'] },
      ],
    ],
    [
      'a year alone with the same wife',
      gridRegister({
        members: ['H001', 'H002'].flatMap((code) => [
          of(code, 'Nguyễn Văn Hùng', { ngay_sinh: 1980 }),
          of(code, 'Trần Thị Lý', { quan_he: 'Vợ', ngay_sinh: null }),
        ]),
      }),
      [{ at: 'Thành viên!B4', says: ['năm sinh, tên người khác trong hộ'] }],
    ],
    [
      'a whole household written twice is one finding; so is a person written three times',
      gridRegister({
        members: [
          ...['H001', 'H002'].flatMap((code) => [
            of(code, 'Lê Văn Tư'),
            of(code, 'Trần Thị Lý', { quan_he: 'Vợ' }),
          ]),
          ...['H003', 'H004', 'H005'].map((code) => of(code, 'Hồ Văn Năm')),
        ],
      }),
      [
        {
          at: 'Thành viên!B4',
          related: ['Thành viên!B2', 'Thành viên!B3', 'Thành viên!B5'],
          says: ['1 người khác'],
        },
        { at: 'Thành viên!B8', related: ['Thành viên!B6', 'Thành viên!B7'] },
      ],
    ],
  ],
});

describe('ST17 beside other rules', () => {
  const codes = (rows: readonly Row[]) =>
    runRules(register(...rows), [
      householdCodeDuplicate,
      headOfTwoHouseholds,
      possibleDuplicate,
    ]).findings.map(({ code, ref }) => `${code} ${cellName(ref)}`);

  it('a household that ST05 says is written twice is told once', () => {
    expect(codes([hung({ ma_ho: 'H1' }), hung({ ma_ho: 'H1' })])).toEqual(['ST05 Hộ!A3']);
  });

  it('households that share a head by his number are told once', () => {
    const twice = gridRegister({
      members: ['H001', 'H002'].flatMap((code) => [
        of(code, 'Lê Văn Tư', { cccd: one }),
        of(code, 'Trần Thị Lý', { quan_he: 'Vợ', cccd: null }),
      ]),
    });
    const { findings } = runRules(twice, [headOfTwoHouseholds, possibleDuplicate]);
    expect(findings.map(({ code }) => code)).toEqual(['ST19']);
  });
});

describe('a person with an ID number in one household and without in another', () => {
  const cells = (name: string, other: string, date: Cell, otherDate: Cell, fields: Row = {}) =>
    runRules(
      gridRegister({
        members: [
          of('H005', name, { quan_he: 'Con', ngay_sinh: date, cccd: '051201990021' }),
          of('H006', other, { ngay_sinh: otherDate, cccd: null, ...fields }),
        ],
      }),
      [possibleDuplicate],
    ).findings.map(({ ref, related }) => [ref, ...related].map(cellName));
  const both = [['Thành viên!B3', 'Thành viên!B2']];

  it.each([
    ['Nguyễn Văn Thuý', 'NGUYỄN VĂN THÚY'],
    ['Phạm Ngọc Thanh', 'Phạm Ngoc Thanh'],
    ['Đặng Văn Đào', 'Dặng Văn Đào'],
    ['Nguyễn Văn Khải', 'Nguyển Văn Khải'],
    ['Nguyễn Văn Khải', 'Nguyẽn Văn Khải'],
    ['Lý Văn Mỹ', 'Lí Văn Mĩ'],
    ['Võ Văn Quý', 'Võ Văn Quí'],
    ['Trần Văn Ngọc Hân', 'Trần Ngọc Hân'],
    ['Trần Văn Ngọc Hân', 'Trần Văn N. Hân'],
    ['Trần Văn Ngọc Hân', 'Trần Văn Ngọoc Hân'],
    ['Bùi Xuân Sơn', 'Bùi Suân Sơn'],
  ])('%s and %s of one day', (name, other) => {
    expect(cells(name, other, '14/07/2001', '14/7/2001')).toEqual(both);
  });

  it.each([
    ['14/07/2001', 2001],
    [2001, '2001'],
    ['14/07/2001', '15/07/2001'],
    ['14/07/2001', '14/01/2001'],
    ['14/07/2001', '14/07/2002'],
    ['14/07/2001', '14/07/01'],
  ])('one name, born %s and %s, in a list too short for chance', (date, other) => {
    expect(cells('Trần Văn Khải', 'Trần Văn Khải', date, other)).toEqual(both);
  });

  it.each([
    ['another day and month', '14/07/2001', '15/08/2001', {}],
    ['a number of his own', '14/07/2001', '15/07/2001', { cccd: '051201995678' }],
    ['two years apart', '14/07/2001', '14/07/2003', {}],
  ])('not %s', (_title, date, other, fields) => {
    expect(cells('Trần Văn Khải', 'Trần Văn Khải', date, other, fields)).toEqual([]);
  });

  it('nor who only has the name and the year in a long list, where chance explains it', () => {
    // n²/2 × share² ÷ 60 years: 180²/2 × (0.4 × 0.45 × 0.02)² ÷ 60 = 0.0035, above one in ten thousand.
    const rest = Array.from({ length: 178 }, (_, at) =>
      of(`K${at}`, `Lê Văn Khác${at}`, { ngay_sinh: 1930 + (at % 60), cccd: null }),
    );
    const pairs = gridRegister({
      members: [
        of('H005', 'Nguyễn Văn Hùng', { ngay_sinh: 2001, cccd: '051201990021' }),
        of('H006', 'Nguyễn Văn Hùng', { ngay_sinh: 2001, cccd: null }),
        ...rest,
      ],
    });
    expect(runRules(pairs, [possibleDuplicate]).findings).toEqual([]);
  });
});

describe('false alarms of common names', () => {
  it('are fewer than one in 2,000 households', () => {
    // Nobody is written twice in these registers of 5,700 households (some 19,900 persons) each.
    const found = [7919, 15838].map(
      (seed) =>
        runRules(gridRegister({ members: commonNames(5700, seed) }), [possibleDuplicate]).findings.length,
    );
    const total = found.reduce((sum, count) => sum + count, 0);
    expect((total / (2 * 5700)) * 2000).toBeLessThan(1);
  });
});
