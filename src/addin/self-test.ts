/**
 * Tự kiểm tra: what could not be tried outside Google Sheets, tried on a scratch sheet in the office's own workbook.
 * Every user's first run becomes the check of the stand-in. The scratch sheet is removed again.
 */
import { activeWorkbook } from './workbook';

/** Sheets' own format of an untouched cell. */
const GENERAL = '0.###############';

interface Probe {
  readonly what: string;
  readonly expected: string;
  readonly try: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => string;
}

function written(sheet: GoogleAppsScript.Spreadsheet.Sheet, value: string, format: string | null): string {
  const cell = sheet.getRange('A1');
  cell.clear();
  // Clearing keeps the number format, so each probe states its own.
  cell.setNumberFormat(format ?? GENERAL);
  cell.setValues([[value]]);
  const back: unknown = cell.getValue();
  return `${typeof back}:${String(back)}`;
}

const PROBES: readonly Probe[] = [
  {
    what: 'Ô định dạng văn bản giữ số 0 ở đầu',
    expected: 'string:051079000101',
    try: (sheet) => written(sheet, '051079000101', '@'),
  },
  { what: 'Ô định dạng văn bản giữ "05"', expected: 'string:05', try: (sheet) => written(sheet, '05', '@') },
  {
    what: 'Dấu nháy đơn giữ chữ bắt đầu bằng =',
    expected: 'string:=1+1',
    try: (sheet) => written(sheet, "'=1+1", null),
  },
  {
    what: 'Công thức không dấu phân cách được nhận nguyên ở mọi ngôn ngữ',
    expected: '=INT(5/2+1/2)',
    try: (sheet) => {
      const cell = sheet.getRange('A1');
      cell.setNumberFormat(GENERAL);
      cell.setValues([['=INT(5/2+1/2)']]);
      return cell.getFormula();
    },
  },
  {
    what: 'Siêu dữ liệu của trang tính được lưu',
    expected: 'thu',
    try: (sheet) => {
      sheet.addDeveloperMetadata('giam-ngheo.thu', 'thu');
      const mark = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === 'giam-ngheo.thu');
      return String(mark ? mark.getValue() : '');
    },
  },
  {
    what: 'Liên kết đến ô trong cùng bảng tính',
    expected: 'link',
    try: (sheet) => {
      const text = SpreadsheetApp.newRichTextValue()
        .setText('A2')
        .setLinkUrl(`#gid=${sheet.getSheetId()}&range=A2`)
        .build();
      sheet.getRange('A1').setRichTextValues([[text]]);
      return sheet.getRange('A1').getRichTextValue()?.getLinkUrl() ? 'link' : 'no link';
    },
  },
  {
    what: 'Gộp ô theo từng hàng',
    expected: '2',
    try: (sheet) => {
      sheet.getRange('A3:B4').mergeAcross();
      return String(sheet.getRange('A3:B4').getMergedRanges().length);
    },
  },
  // What an undo relies on.
  {
    what: 'Chữ ghi khi ô định dạng văn bản vẫn là chữ sau khi đổi định dạng',
    expected: 'string:051079000101',
    try: (sheet) => {
      written(sheet, '051079000101', '@');
      sheet.getRange('A1').setNumberFormat('General');
      const back: unknown = sheet.getRange('A1').getValue();
      return `${typeof back}:${String(back)}`;
    },
  },
  {
    what: 'Ngày đọc ra rồi ghi lại vẫn là ngày ấy',
    expected: 'như cũ',
    try: (sheet) => {
      const cell = sheet.getRange('A1');
      cell.clear();
      cell.setNumberFormat('dd/mm/yyyy');
      cell.setValues([[-5000.25]]);
      const first: unknown = cell.getValue();
      cell.setValues([[first]]);
      cell.setNumberFormat('0.00');
      const back: unknown = cell.getValue();
      return back === -5000.25 ? 'như cũ' : String(back);
    },
  },
];

function attempt(probe: Probe, sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  try {
    const got = probe.try(sheet);
    return got === probe.expected
      ? `ĐÚNG  ${probe.what}`
      : `KHÁC  ${probe.what}: ${got} (chờ ${probe.expected})`;
  } catch (error) {
    return `LỖI  ${probe.what}: ${error instanceof Error ? error.message : 'không rõ'}`;
  }
}

/** Runs every probe and shows the lines in a dialog. */
export function selfTest(): readonly string[] {
  const workbook = activeWorkbook();
  const sheet = workbook.insertSheet(`GN thử ${workbook.getNumSheets() + 1}`);
  try {
    const lines = [
      ...PROBES.map((probe) => attempt(probe, sheet)),
      `Ngôn ngữ bảng tính: ${workbook.getSpreadsheetLocale()}; múi giờ: ${workbook.getSpreadsheetTimeZone()}`,
    ];
    SpreadsheetApp.getUi().alert('Tự kiểm tra', lines.join('\n'), SpreadsheetApp.getUi().ButtonSet.OK);
    return lines;
  } finally {
    workbook.deleteSheet(sheet);
  }
}
