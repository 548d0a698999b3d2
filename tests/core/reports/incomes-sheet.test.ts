/** GN Thu nhập: the parts of inequality by hamlet, and that everything can be read. */
import { registerIncomes } from '../../../src/core/indicators/register-incomes';
import type { Lang } from '../../../src/core/model';
import { incomesSheet } from '../../../src/core/reports/incomes-sheet';
import { household, register } from '../../support/builders';
import { cutTexts, refusedMerges, rowSaying, shownRow, texts, tooWide } from './model-checks';
import { settings, standard } from './sample';

const row = (code: string, thon: string | null, persons: number, income: number) =>
  household({ ma_ho: code, chu_ho: `Lê Thị ${code}`, thon, so_nhan_khau: persons, thu_nhap: income });
const ROWS = [
  row('A', 'Tổ dân phố số 1', 4, 1_200_000),
  row('B', 'Tổ dân phố số 1', 3, 2_000_000),
  row('C', 'Tổ dân phố số 2', 3, 2_500_000),
];

function sheetOf(lang: Lang, rows = ROWS, rule: '<=' | '<' = '<=') {
  const incomes = registerIncomes(register(...rows), 2_000_000, rule);
  if (incomes === null) throw new Error('no incomes');
  return incomesSheet({ settings: { ...settings, lang }, standard, incomes, remarks: [] });
}

describe('GN Thu nhập', () => {
  it('says which rule is used at the line, over its columns and in its notes', () => {
    // B stands at the line: 2 households from the line down, 1 below it.
    const [at, below] = [sheetOf('vi'), sheetOf('vi', ROWS, '<')];
    expect(shownRow(at, rowSaying(at, 'Thôn, tổ dân phố'))[3]).toBe('Hộ từ chuẩn trở xuống');
    expect(shownRow(at, rowSaying(at, 'Toàn đơn vị'))[3]).toBe(2);
    expect(shownRow(below, rowSaying(below, 'Thôn, tổ dân phố'))[3]).toBe('Hộ dưới chuẩn');
    expect(shownRow(below, rowSaying(below, 'Toàn đơn vị'))[3]).toBe(1);
    expect(texts(below).join(' ')).toContain(
      'thu nhập bằng chuẩn không tính là nghèo, theo lựa chọn ở GN Cài đặt',
    );
    expect(cutTexts(below)).toEqual([]);
  });

  it('shows what each hamlet adds to Theil and MLD, and that within and between are the whole', () => {
    const model = sheetOf('vi');
    const of = (words: string): [number, number] => {
      const cells = shownRow(model, rowSaying(model, words));
      return [Number(cells[5]), Number(cells[8])];
    };
    const [within, between] = [
      of('Trong các thôn, tổ dân phố (cộng các đóng góp)'),
      of('Giữa các thôn, tổ dân phố'),
    ];
    // register-incomes.test.ts: the poorer hamlet has 7 of 10 persons and 10,8 of 18,3 million.
    expect(within[0]).toBeCloseTo(
      (10.8 / 18.3) * ((4 * 1.2 * Math.log(1.2 / (10.8 / 7)) + 3 * 2 * Math.log(2 / (10.8 / 7))) / 10.8),
      12,
    );
    const theil = shownRow(model, rowSaying(model, 'Theil T'))[1];
    const mld = shownRow(model, rowSaying(model, 'Độ lệch lôgarit bình quân (MLD)'))[1];
    expect(within[0] + between[0]).toBeCloseTo(Number(theil), 12);
    expect(within[1] + between[1]).toBeCloseTo(Number(mld), 12);
  });

  it('has no such table where one hamlet is all', () => {
    const one = ROWS.map((each) => ({ ...each, thon: 'Tổ dân phố số 1' }));
    expect(() => rowSaying(sheetOf('vi', one), 'Giữa các thôn, tổ dân phố')).toThrow();
  });

  it.each(['vi', 'en'] as const)('has cells whose text fits (%s)', (lang) => {
    const model = sheetOf(lang);
    expect(cutTexts(model)).toEqual([]);
    expect(tooWide(model)).toEqual([]);
    expect(refusedMerges(model)).toEqual([]);
  });
});
