import fc from 'fast-check';
import { initials, maskedIdNumber, withoutNumbers } from '../../../src/core/public/mask';
import {
  chosenColumns,
  PUBLIC_COLUMNS,
  publicList,
  type PublicColumn,
} from '../../../src/core/public/public-list';
import { publicSheet } from '../../../src/core/reports/public-sheet';
import type { RunSettings } from '../../../src/core/model';
import { register, type Row } from '../../support/builders';

const SETTINGS: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: 'Phường Phổ Minh',
  today: '2024-12-20',
  periodEnd: '2024-12-31',
};
const ROW: Row = {
  ma_ho: 'H1',
  chu_ho: 'Lê Văn An',
  ngay_sinh: '02/03/1970',
  cccd: '051070000123',
  sdt: '0905123456',
  thon: 'Tổ dân phố 1',
  so_nhan_khau: 4,
  phan_loai: 'Hộ nghèo',
};
const of = (columns: readonly PublicColumn[], ...rows: readonly Row[]) =>
  publicList(register(...rows), columns, SETTINGS);

describe('the public list', () => {
  it('shows the year of birth, the hamlet, the size and a masked number', () => {
    expect(of(PUBLIC_COLUMNS, ROW).rows).toEqual([
      {
        name: 'Lê Văn An',
        birthYear: 1970,
        hamlet: 'Tổ dân phố 1',
        class: 'poor',
        size: 4,
        idNumber: '0510******23',
      },
    ]);
  });

  it('lists the poor and near-poor of each hamlet, and nobody else', () => {
    const row = (ma_ho: string, chu_ho: string, thon: string, phan_loai: string): Row => ({
      ...ROW,
      ...{ ma_ho, chu_ho, thon, phan_loai, cccd: `0510700001${ma_ho}` },
    });
    const list = of(
      ['class'],
      row('11', 'Lê An', 'Tổ 1', 'Hộ cận nghèo'),
      row('12', 'Lê Bê', 'Tổ 2', 'Hộ nghèo'),
      row('13', 'Lê Cúc', 'Tổ 1', 'Hộ nghèo'),
      row('14', 'Lê Dung', 'Tổ 1', 'Hộ không nghèo'),
      row('15', 'Lê Em', 'Tổ 1', 'tạm ổn'),
    );
    expect(list.rows.map(({ name }) => name)).toEqual(['Lê Cúc', 'Lê An', 'Lê Bê']);
    expect(list.unclear).toBe(1);
  });

  it('shows only the initials of a child who heads a household, and counts households of one', () => {
    const list = of(PUBLIC_COLUMNS, {
      ...ROW,
      chu_ho: 'Hồ Thị Mai',
      ngay_sinh: '05/05/2010',
      so_nhan_khau: 1,
    });
    expect(list.rows[0]).toMatchObject({ name: 'H.T.M.', birthYear: null, idNumber: null });
    expect([list.childHeaded, list.alone]).toEqual([1, 1]);
  });

  it('has on its sheet no column that was not chosen', () => {
    const text = JSON.stringify(publicSheet(SETTINGS, of([], ROW)).rows);
    expect(text).toContain('Lê Văn An');
    expect(text).not.toMatch(/1970|Tổ dân phố 1|Hộ nghèo"|0510/);
  });

  it('never shows a whole ID or phone number, a day of birth or an address, whatever the register holds', () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((all) => all.join(''));
    const spaced = fc.tuple(digits(12), fc.constantFrom('', ' ', '.', '-', ' . ')).map(([id, mark]) => ({
      id,
      written: id.replace(/(\d{3})(?=\d)/g, `$1${mark}`),
    }));
    const phone = digits(8).map((rest) => `09${rest}`);
    const columns = fc.subarray([...PUBLIC_COLUMNS]);
    fc.assert(
      fc.property(spaced, phone, columns, fc.boolean(), ({ id, written }, sdt, shown, inName) => {
        const row: Row = {
          ...ROW,
          ...{ cccd: written, sdt, dia_chi: 'Số 56 đường Rừng Dầu' },
          chu_ho: inName ? `Lê Văn An ${written} ĐT ${sdt}` : 'Lê Văn An',
          thon: inName ? `Tổ dân phố 1 (${sdt})` : 'Tổ dân phố 1',
        };
        const model = publicSheet(SETTINGS, of(shown, row));
        const text = JSON.stringify(model);
        expect(text.replace(/\D/g, '')).not.toContain(sdt);
        expect(text).not.toContain(id);
        expect(text.normalize('NFKC')).not.toMatch(/\d(?:[\s.\-–]*\d){8}(?=[^\d]*"(?:,"style"|\}))/);
        expect(text).not.toMatch(/02\/03|Rừng Dầu/);
        expect(model.rows.flat().every((cell) => !cell?.note && !cell?.link)).toBe(true);
      }),
    );
  });
});

describe('masks', () => {
  it.each([
    ['051070000123', '0510******23'],
    // Old nine-digit numbers and broken ones say nothing.
    ['212345678', null],
    ['05107000012x', null],
  ])('%s is shown as %s', (digits, shown) => expect(maskedIdNumber(digits)).toBe(shown));

  it.each([
    ['Lê An 0905 123 456', 'Lê An …'],
    ['Tổ dân phố 12', 'Tổ dân phố 12'],
    ['Lê An ０５１０７００００１２３', 'Lê An …'],
    ['Số 5.1.0.7.0.1', 'Số …'],
  ])('%s → %s', (text, shown) => expect(withoutNumbers(text)).toBe(shown));

  it('makes initials', () => expect(initials('nguyễn  Văn An')).toBe('N.V.A.'));
});

it.each([
  ['1, 3', ['birth-year', 'class']],
  ['id-number;size', ['size', 'id-number']],
  ['', []],
  ['6', null],
  ['sdt', null],
])('reads the choice %s as %j', (text, columns) => expect(chosenColumns(text)).toEqual(columns));
