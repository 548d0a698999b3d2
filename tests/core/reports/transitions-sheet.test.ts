/** GN Diễn biến: lines that add up as printed, households that wait, rows that say which register they are of. */
import { tracesOf } from '../../../src/core/indicators/household-traces';
import { movementsOf, settledMatchingOf } from '../../../src/core/indicators/movements';
import { rateChanges } from '../../../src/core/indicators/rate-changes';
import { transitions } from '../../../src/core/indicators/transitions';
import type { Lang } from '../../../src/core/model';
import { transitionsSheet } from '../../../src/core/reports/transitions-sheet';
import type { SheetModel } from '../../../src/core/reports/sheet-model';
import { household, register, type Row } from '../../support/builders';
import { cellAt, computed, cutTexts, rowSaying, shownRow, tooWide, wrongFormulas } from './model-checks';

function sheetOf(before: readonly Row[], now: readonly Row[], lang: Lang = 'vi'): SheetModel {
  const [previous, current] = [register(...before), register(...now)];
  const matching = settledMatchingOf(current, previous);
  return transitionsSheet({
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
  it('is why its line does not add up, in persons too: no size has changed', () => {
    const texts = textsOf(sheetOf([of('A1', '?')], [of('A1', 'Hộ nghèo')]));
    expect(texts).toContain('Các cột cho 0, cuối kỳ đếm được 3; 1 hộ chưa rõ phân loại');
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
  it('are why the line does not add up, and what to write is said', () => {
    const row = rowSaying(model, 'Toàn đơn vị');
    // Poor: 2 at the start, A2 gone, A1 came; A3 waits: 2 − 1 + 1 = 2, and 1 at the end.
    expect(cellAt(model, `L${row}`).value).toBe('Các cột cho 2, cuối kỳ đếm được 1; 2 hộ chờ xác định');
    expect(texts).toContain('1 hộ của sổ kỳ trước và 1 hộ của sổ này chưa rõ có phải cùng một hộ không');
  });
});

it('says of a row of last period’s register that it is one', () => {
  const texts = textsOf(sheetOf(BEFORE, NOW));
  // A2, in row 3 of the other file, is gone: on the list of movements and on that of households without a match.
  expect(texts.match(/^Kỳ trước: Hộ, dòng 3$/gm)).toHaveLength(2);
});
