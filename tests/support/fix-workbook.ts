/** A register whose column of ID numbers has everything between its faults that must not be touched. */
import ExcelJS from 'exceljs';
import type { FakeEnvironment } from '../../runner/fake-apps-script/index';
import { columnOfKey, rowOfKey, styleAt } from '../../runner/fake-apps-script/workbook/cells';
import type { MemorySheet } from '../../runner/fake-apps-script/workbook/types';

export const LIST = 'Danh sách hộ';
/** Column of the ID numbers, 1-based, and the row of the first household. */
export const ID_COLUMN = 5;
export const FIRST_ROW = 4;

/** 051 (Quảng Ngãi), 0 (nam, sinh 19xx), year of birth, any six digits: NĐ 137/2015/NĐ-CP, Điều 13. */
export function idNumber(index: number): { text: string; year: number } {
  const year = 60 + (index % 30);
  const serial = 100000 + ((index * 7919 + 23456) % 900000);
  return { text: `0510${year}${serial}`, year: 1900 + year };
}

export interface FixWorkbook {
  readonly households: number;
  /** What stands in the ID column on the household of that index; 'lost' is a number without its zero. */
  readonly idCell?: (index: number) => 'lost' | 'text' | 'blank' | ExcelJS.CellValue;
  readonly edit?: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;
}

/** Bytes of the workbook. */
export async function fixWorkbook({
  households,
  idCell = () => 'lost',
  edit,
}: FixWorkbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet(LIST);
  list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH']);
  list.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
  list.addRow([
    'Mã hộ',
    'Họ và tên chủ hộ',
    'Ngày sinh',
    'Giới tính',
    'Số CCCD',
    'Thôn',
    'Số nhân khẩu',
    'Phân loại hộ',
  ]);
  for (let index = 0; index < households; index++) {
    const { text, year } = idNumber(index);
    const cell = idCell(index);
    const id = cell === 'lost' ? Number(text) : cell === 'text' ? text : cell === 'blank' ? null : cell;
    list.addRow([
      `H${index + 1}`,
      `Lê Văn ${NAMES[index % NAMES.length] ?? ''}`,
      `02/03/${year}`,
      'Nam',
      id,
      'Thôn 1',
      3,
      'Hộ nghèo',
    ]);
    const at = list.getCell(FIRST_ROW + index, ID_COLUMN);
    if (cell === 'text') at.numFmt = '@';
    if (cell === 'lost') at.numFmt = '0';
  }
  list.getCell('E4').note = 'Đã đối chiếu thẻ';
  list.getCell('E5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  edit?.(list, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const NAMES = ['An', 'Bình', 'Chánh', 'Dũng', 'Em', 'Giang', 'Hải', 'Khánh', 'Lâm', 'Minh', 'Nam'];

type Holding = Pick<FakeEnvironment, 'workbook'>;

/** Everything the stand-in holds of a sheet, cell by cell, as comparable text. */
export function looksOf({ workbook }: Holding, sheet: MemorySheet): Record<string, string> {
  const looks: Record<string, string> = {};
  const keep = (row: number, column: number, what: string, value: unknown) => {
    const at = `${sheet.name}!R${row + 1}C${column + 1} ${what}`;
    if (value !== undefined && value !== '') looks[at] = JSON.stringify(value);
  };
  sheet.values.forEach((cells, row) => cells.forEach((value, column) => keep(row, column, 'value', value)));
  sheet.styles.forEach((cells, row) =>
    cells.forEach((_, column) => {
      const style = styleAt(sheet, workbook.defaultStyle, row, column);
      if (style !== workbook.defaultStyle) keep(row, column, 'style', style);
    }),
  );
  for (const what of ['formulas', 'notes', 'richTexts', 'validations'] as const) {
    for (const [key, value] of sheet[what]) keep(rowOfKey(key), columnOfKey(key), what, value);
  }
  looks[`${sheet.name} rest`] = JSON.stringify([sheet.merges, sheet.conditionalRules, sheet.hidden]);
  return looks;
}

/** The staff's sheets, cell by cell. */
export function staffLooks(environment: Holding): Record<string, string> {
  const staff = environment.workbook.sheets.filter(({ name }) => !name.startsWith('GN '));
  return Object.assign({}, ...staff.map((sheet) => looksOf(environment, sheet))) as Record<string, string>;
}

/** What differs between two states: 'Danh sách hộ!R4C5 value' → [before, after]. */
export function differences(
  before: Record<string, string>,
  after: Record<string, string>,
): Record<string, [string | undefined, string | undefined]> {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    all.filter((at) => before[at] !== after[at]).map((at) => [at, [before[at], after[at]]]),
  );
}
