/** GN Diễn biến: lines that add up as printed, households that wait, rows that say which register they are of. */
import { tracesOf } from '../../../src/core/indicators/household-traces';
import { movementsOf } from '../../../src/core/indicators/movements';
import { settledMatchingOf } from '../../../src/core/indicators/register-matching';
import {
  multidimensionalChanges,
  type MultidimensionalChanges,
} from '../../../src/core/indicators/multidimensional-changes';
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
} from '../../../src/core/indicators/register-multidimensional';
import { rateChanges } from '../../../src/core/indicators/rate-changes';
import { transitions } from '../../../src/core/indicators/transitions';
import type { Lang, Register } from '../../../src/core/model';
import { standardById } from '../../../src/core/standards/index';
import { transitionsSheet } from '../../../src/core/reports/transitions-sheet';
import type { SheetModel } from '../../../src/core/reports/sheet-model';
import { household, register, type Row } from '../../support/builders';
import { cellAt, computed, cutTexts, rowSaying, shownRow, tooWide, wrongFormulas } from './model-checks';

/** Both registers' marks, as GN Diễn biến has them. */
function measuresOf(previous: Register, current: Register, then: number): MultidimensionalChanges | null {
  const of = (each: Register) =>
    registerMultidimensional(each, standardById('vn-2022'), DEFAULT_CHOICES, '2024-12-31');
  const [before, now] = [of(previous), of(current)];
  if (!before || !now) return null;
  const date = (years: number) => ({ years, standard: 'vn-2022' as const });
  return multidimensionalChanges({ found: before, date: date(then) }, { found: now, date: date(2024) });
}

function sheetOf(before: readonly Row[], now: readonly Row[], lang: Lang = 'vi'): SheetModel {
  const [previous, current] = [register(...before), register(...now)];
  const matching = settledMatchingOf(current, previous);
  return transitionsSheet({
    standards: null,
    settings: {
      ...{ standard: 'vn-2022', area: 'urban', asOf: '2024-12-31', lang, unitName: 'Phường Phổ Minh' },
      ...{ today: '2025-01-10', periodEnd: '2024-12-31' },
    },
    found: transitions(current, previous)!,
    movements: movementsOf(current, previous)!,
    changes: rateChanges(
      { before: previous, now: current },
      { from: { years: 2023, standard: 'vn-2022' }, to: { years: 2024, standard: 'vn-2022' } },
      '2024-12-31',
    ),
    measures: measuresOf(previous, current, 2022),
    startSheets: ['Hộ'],
    olderSheets: [],
    current: new Set(current.tables),
    linked: new Set(current.tables),
    matching,
    traces: tracesOf(matching, current, previous),
  });
}
const textsOf = ({ rows }: SheetModel): string =>
  rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? ''))).join('\n');

const of = (ma_ho: string, phan_loai: string, more: Row = {}): Row =>
  household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: 'Thôn A', phan_loai, so_nhan_khau: 3, ...more });
/** A1 came from above and nobody knows how; A2 is gone; the code of A3 is another family's. */
const BEFORE = [
  of('A1', 'Hộ không nghèo'),
  of('A2', 'Hộ nghèo'),
  of('A3', 'Hộ nghèo', { chu_ho: 'Trần Văn Bảy', ngay_sinh: 1960 }),
];
const NOW = [of('A1', 'Hộ nghèo'), of('A3', 'Hộ không nghèo', { chu_ho: 'Phan Văn Long', ngay_sinh: 1988 })];

describe.each<Lang>(['vi', 'en'])('the sheet (%s)', (lang) => {
  const model = sheetOf(BEFORE, NOW, lang);
  it('leaves room for every text and number, and its formulas are right', () => {
    expect(cutTexts(model)).toEqual([]);
    expect(tooWide(model)).toEqual([]);
    expect(wrongFormulas(model)).toEqual([]);
  });
});

describe('the note on the cell over relapsed and new', () => {
  // T0 and T3 left the other class, which tells nothing of this one; T1 and T2 came back to the class they had left.
  const before = [
    of('T0', 'Hộ mới thoát nghèo'),
    of('T1', 'Hộ mới thoát nghèo'),
    of('T2', 'Hộ thoát cận nghèo'),
    of('T3', 'Hộ thoát cận nghèo'),
  ];
  const now = [
    of('T0', 'Hộ cận nghèo'),
    of('T1', 'Hộ nghèo'),
    of('T2', 'Hộ cận nghèo'),
    of('T3', 'Hộ nghèo'),
  ];
  // Both cells have 2; unknown are T3 of the poor and T0 of the near-poor.
  it.each<[Lang, string]>([
    ['vi', 'vì 1 hộ nghèo và 1 hộ cận nghèo vào diện từ hộ không nghèo chưa rõ'],
    ['en', 'because of 1 poor and 1 near-poor households'],
  ])('counts the households nothing is known of, not the sum of the cell (%s)', (lang, words) => {
    expect(textsOf(sheetOf(before, now, lang))).toContain(words);
  });
  it('counts none where every one is told', () => {
    // T1 relapsed into poverty, T2 to near-poverty.
    expect(textsOf(sheetOf(before.slice(1, 3), now.slice(1, 3)))).not.toContain('(cả hai)');
  });
});

describe('H, A and M0 of both periods', () => {
  const marked = (ma_ho: string, count: number): Row =>
    of(ma_ho, 'Hộ nghèo', {
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`d${String(i + 1).padStart(2, '0')}`, i < count ? 1 : 0]),
      ),
    });
  // Of 2 households 2 are poor with 3 + 5 deprivations, then 1 of 2 with 3.
  const rows = [
    [marked('A1', 3), marked('A2', 5)],
    [marked('A1', 3), marked('A2', 1)],
  ] as const;
  const model = sheetOf(...rows);
  it('stand with counts, denominators and changes made by formulas of the counts', () => {
    const first = rowSaying(model, 'H: tỷ lệ, %');
    expect(shownRow(model, first).slice(1, 10)).toEqual(['Hộ', 2, 2, 100, 1, 2, 50, -50, -50]);
    // M0: 8 of 24 to 3 of 24: −5/24.
    const m0 = shownRow(model, rowSaying(model, 'M0 = H × A'));
    expect(m0.slice(2, 4).concat(m0.slice(5, 7))).toEqual([8, 24, 3, 24]);
    expect(m0[8]).toBeCloseTo(-5 / 24, 12);
    expect(cellAt(model, `I${first}`).formula).toBe(`=F${first}/G${first}*100-C${first}/D${first}*100`);
  });
  it.each<Lang>(['vi', 'en'])('have room and right formulas (%s)', (lang) => {
    const shown = sheetOf(...rows, lang);
    expect([cutTexts(shown), tooWide(shown), wrongFormulas(shown)]).toEqual([[], [], []]);
  });
  it('have no change and the reason where the indicators differ', () => {
    const { d12: _, ...without } = marked('A1', 3);
    const shown = sheetOf([without], [marked('A1', 3)]);
    expect(textsOf(shown)).toContain(
      'Không tính mức tăng, giảm của H, A, M0: Hai kỳ không có cùng các chỉ số rõ dấu.',
    );
    const first = rowSaying(shown, 'H: tỷ lệ, %');
    expect(shownRow(shown, first).slice(8)).toEqual(['–', '–', '–', '–']);
    expect(cellAt(shown, `I${first}`).note).toBe('Hai kỳ không có cùng các chỉ số rõ dấu.');
  });
});

describe('relapsed and new that nobody can tell apart', () => {
  const model = sheetOf([of('A1', 'Hộ không nghèo')], [of('A1', 'Hộ nghèo')]);
  const row = rowSaying(model, 'Toàn đơn vị');
  it('are one cell with their sum, by hamlet too, and the line adds up without the covered cell', () => {
    for (const line of [row, rowSaying(model, 'Thôn A')]) {
      // H and I are relapsed and new.
      expect(cellAt(model, `H${line}`)).toMatchObject({ value: 1, style: { format: '#,##0" (cả hai)"' } });
      expect(model.merges).toContainEqual({ row: line, column: 8, rows: 1, columns: 2 });
      expect(cellAt(model, `K${line}`).formula).toBe(
        `=C${line}-D${line}-E${line}-F${line}+G${line}+H${line}+J${line}`,
      );
      expect(computed(model, `K${line}`)).toBe(1);
    }
  });
});

describe('a household whose class at the start is not known', () => {
  it('leaves the columns it may belong in without a figure, and the line is not said to add up', () => {
    const model = sheetOf([of('A1', '?')], [of('A1', 'Hộ nghèo')]);
    const row = rowSaying(model, 'Toàn đơn vị');
    // It was there: from near-poor, relapsed, new, or poor all along; it has not come from elsewhere.
    for (const line of [row, row + 1]) expect(shownRow(model, line).slice(6, 10)).toEqual(['–', '–', '–', 0]);
    expect(cellAt(model, `G${row}`).note).toContain('1 hộ của dòng này có thể thuộc cột này hoặc cột khác');
    const texts = textsOf(model);
    expect(texts.match(/Chưa kiểm tra được: có cột chưa rõ/g)).toHaveLength(4);
    expect(texts).not.toContain('Số khẩu của hộ ở lại đã đổi');
  });
});

describe('households that wait', () => {
  const model = sheetOf(BEFORE, NOW);
  const texts = textsOf(model);
  it('stand one below the other, each with the other and what agrees and differs', () => {
    const row = rowSaying(model, 'Hộ chờ xác định: cán bộ xem có phải cùng một hộ không (2)');
    const [earlier, later] = [row + 2, row + 3].map((at) =>
      shownRow(model, at).filter((cell) => cell !== null),
    );
    expect(earlier).toEqual([
      ...['Thôn A', 'A3', 'Trần Văn Bảy', 'Hộ nghèo', 'Chưa rõ', 'Kỳ trước: Hộ, dòng 4'],
      'Không tìm thấy lại; kỳ này: A3 Phan Văn Long (“Hộ”, dòng 3): cùng mã hộ, thôn, tổ; khác tên chủ hộ, năm sinh',
    ]);
    expect(later?.slice(0, 5)).toEqual(['Thôn A', 'A3', 'Phan Văn Long', 'Chưa rõ', 'Không nghèo']);
    expect(later?.[6]).toBe(
      'Chưa rõ có phải hộ mới không; kỳ trước: A3 Trần Văn Bảy (“Hộ”, dòng 4): cùng mã hộ, thôn, tổ; khác tên chủ hộ, năm sinh',
    );
  });
  it('are in no other list: nobody “escaped”', () => {
    // The titles of the column in both forms, and no note of a household.
    expect(texts.match(/^Vượt chuẩn cận nghèo$/gm)).toHaveLength(2);
    expect(texts.match(/Phan Văn Long/g)).toHaveLength(2);
  });
  it('are why the line cannot be checked, and what to write is said', () => {
    const row = rowSaying(model, 'Toàn đơn vị');
    // Poor: 2 at the start; A2 is gone, and A3 either above the line or gone as well.
    expect(shownRow(model, row).slice(2, 6)).toEqual([2, 0, '–', '–']);
    expect(cellAt(model, `L${row}`).value).toBe('Chưa kiểm tra được: có cột chưa rõ');
    expect(texts).toContain('1 hộ của sổ kỳ trước và 1 hộ của sổ này chưa rõ có phải cùng một hộ không');
  });
});

it('says of a row of last period’s register that it is one', () => {
  const texts = textsOf(sheetOf(BEFORE, NOW));
  // A2, in row 3 of the other file, is gone: on the list of movements and on that of households without a match.
  expect(texts.match(/^Kỳ trước: Hộ, dòng 3$/gm)).toHaveLength(2);
});
