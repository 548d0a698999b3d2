import type { Cell } from '../../../src/core/model';
import { findTargetTable } from '../../../src/core/register/targets-table';
import { targetsSheet } from '../../../src/core/reports/targets-sheet';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';
import {
  cellAt,
  cutTexts,
  refusedMerges,
  tooWide,
  placedCells,
  rowSaying,
  shownRow,
  wrongFormulas,
} from './model-checks';
import { settings } from './sample';

const sheet = targetsSheet({ settings, targets: TEMPLATE_TARGETS });
const INPUT = '#FFF9E5';

describe('targetsSheet', () => {
  it('has the header words of the staff’s own sheet', () => {
    expect(shownRow(sheet, rowSaying(sheet, 'TT'))).toEqual([
      'TT',
      'Nội dung chỉ tiêu',
      'Đơn vị tính',
      'Số đầu năm',
      'Chỉ tiêu năm 2024',
      'Kết quả thực hiện',
      'Tổng số (mẫu số)',
      'Tỷ lệ hoàn thành (%)',
      'Cơ quan, bộ phận chủ trì',
      'Ghi chú',
    ]);
  });

  it.each(['vi', 'en'] as const)('is read back as the targets it was made from, written in %s', (lang) => {
    const model = targetsSheet({ settings: { ...settings, lang }, targets: TEMPLATE_TARGETS });
    const width = model.columnWidths.length;
    const cells = model.rows.map((row): Cell[] =>
      Array.from({ length: width }, (_, column) => row[column]?.value ?? null),
    );
    const grid = { name: model.name, id: 1, cells };
    const table = findTargetTable(grid);
    if (table === null) throw new Error('the sheet was not recognised as a table of targets');
    const { targets, problems } = readTargetSheet(table, grid);
    const essence = (each: (typeof targets)[number]) => ({
      id: each.id,
      kind: each.kind,
      value: each.value,
      count: each.count,
      source: each.source,
      entered: each.entered,
    });
    expect(targets.map(essence)).toEqual(TEMPLATE_TARGETS.map(essence));
    expect(problems).toEqual([]);
  });

  it('fills pale what the staff fill in, and nothing else of a target', () => {
    const row = rowSaying(sheet, 'đ');
    const fills = ['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(
      (column) => cellAt(sheet, `${column}${row}`).style?.fill,
    );
    expect(fills).toEqual([undefined, INPUT, INPUT, INPUT, INPUT, undefined, undefined]);
  });

  it('puts start and result of a reduction in the row of households', () => {
    const row = rowSaying(sheet, 'a');
    expect(cellAt(sheet, `D${row}`).style?.fill).toBeUndefined();
    expect(cellAt(sheet, `E${row}`).value).toBe(1.11);
    expect(shownRow(sheet, row + 1).slice(1, 5)).toEqual(['- Tương ứng số hộ nghèo giảm', 'hộ', null, 16]);
    expect(cellAt(sheet, `D${row + 1}`).style?.fill).toBe(INPUT);
  });

  it('starts with no result: a blank is not 0', () => {
    const results = placedCells(sheet).filter(
      ({ column, cell }) => column === 6 && cell.style?.fill === INPUT,
    );
    expect(results.map(({ cell }) => cell.value)).toEqual(results.map(() => null));
    expect(results.length).toBeGreaterThan(10);
  });

  it('cuts no text, and repeats its header in print', () => {
    const header = rowSaying(sheet, 'TT');
    expect(sheet.print).toMatchObject({ orientation: 'landscape', repeatRows: { from: header, to: header } });
    expect(cutTexts(sheet)).toEqual([]);
    expect(refusedMerges(sheet)).toEqual([]);
    expect(tooWide(sheet)).toEqual([]);
    expect(wrongFormulas(sheet)).toEqual([]);
    expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(252);
  });
});
