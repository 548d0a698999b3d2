import type { Person } from '../../model';
import { showBirth } from '../../text/dates';
import { birthColumns, cellsOfForm, skipUnread, type BirthCell, type BirthColumn } from '../birth-columns';
import { yearByNumber, type YearByNumber } from '../births';
import { fieldLabel, placeOf } from '../cells';
import { reportCells, type CellFinding } from '../cells-or-column';
import type { Rule } from '../rule';

/** FD21. 41932 is how a date looks whose cell has lost its date format; a number that is a year is FD17's. */
export const birthSerialNumber: Rule = {
  meta: {
    code: 'FD21',
    id: 'birth-serial-number',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['ngay_sinh'],
    autofix: 'safe-or-confirm',
    source: 'Google Sheets: day 1 is 31/12/1899',
  },
  texts: {
    vi: {
      title: 'Ngày sinh là số sê-ri Excel/Sheets',
      why: 'Ô mất định dạng ngày nên chỉ thấy một con số; người đọc sổ không biết ngày sinh, chép sang tệp khác dễ thành số liệu sai.',
      fix: 'Đổi thành {birth}; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{person}: ngày sinh ghi số {found}, tức là ngày {birth}.',
        alone: '{person}: ngày sinh ghi số {found}; nếu là ngày mất định dạng thì đó là {birth}.',
        disagrees:
          '{person}: ngày sinh ghi số {found}; nếu là ngày mất định dạng thì đó là {birth}, nhưng số định danh ghi năm {year}.',
        column: 'Cột “{column}”: {count} ô là ngày mất định dạng, chỉ thấy con số (ví dụ {found}).',
        columnDoubt: 'Cột “{column}”: {count} ô chỉ ghi một con số (ví dụ {found}), không khớp số định danh.',
        amongDates:
          '{person}: ngày sinh ghi số {found}, tức là ngày {birth}; các ô khác trong cột là ngày thật, ô này mất định dạng.',
        columnAmongDates:
          'Cột “{column}”: {count} ô mất định dạng ngày, chỉ thấy con số (ví dụ {found}); các ô khác là ngày thật.',
      },
      fixes: {
        columnDoubt: 'Đối chiếu vài người có thẻ căn cước rồi mới đổi cả cột; cần xác nhận.',
        alone: 'Đổi thành {birth} sau khi hỏi lại hộ hoặc xem giấy tờ; cần xác nhận.',
        disagrees: 'Đối chiếu thẻ căn cước rồi mới đổi thành {birth}; cần xác nhận.',
        column: 'Đổi cả cột về dạng ngày/tháng/năm; sửa an toàn, áp dụng hàng loạt được.',
        amongDates:
          'Chọn ô rồi bấm Định dạng ▸ Số ▸ Ngày để ô vẫn sắp xếp được; đổi thành chữ {birth} thì cần xác nhận.',
        columnAmongDates:
          'Chọn các ô này rồi bấm Định dạng ▸ Số ▸ Ngày để vẫn sắp xếp được; đổi thành chữ thì cần xác nhận.',
      },
    },
    en: {
      title: 'Date is a serial number',
      why: 'The cell has lost its date format and shows a bare number; whoever reads the list sees no date, and copying it spreads wrong data.',
      fix: 'Change it to {birth}; safe, may be applied in bulk.',
      messages: {
        default: '{person}: the birth date shows the number {found}, which is {birth}.',
        alone:
          '{person}: the birth date shows the number {found}; as a date without its format it is {birth}.',
        disagrees:
          '{person}: the birth date shows the number {found}; as a date without its format it is {birth}, but the ID number says {year}.',
        column: 'Column “{column}”: {count} cells are dates without their format, bare numbers like {found}.',
        columnDoubt:
          'Column “{column}”: {count} cells are bare numbers like {found}, and disagree with the ID numbers.',
        amongDates:
          '{person}: the birth date shows the number {found}, which is {birth}; the other cells are dates, this one has lost its format.',
        columnAmongDates:
          'Column “{column}”: {count} cells have lost their date format and show numbers like {found}; the others are dates.',
      },
      fixes: {
        columnDoubt: 'Compare a few people’s ID cards before changing the column; to be confirmed.',
        alone: 'Change it to {birth} after asking the household or seeing a document; to be confirmed.',
        disagrees: 'Compare with the ID card before changing it to {birth}; to be confirmed.',
        column: 'Turn the whole column into day/month/year; safe, may be applied in bulk.',
        amongDates:
          'Choose Format ▸ Number ▸ Date for the cell, which keeps it sortable; the text {birth} instead is to be confirmed.',
        columnAmongDates:
          'Choose Format ▸ Number ▸ Date for these cells, which keeps them sortable; text instead is to be confirmed.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    for (const column of birthColumns(index).values()) {
      const serials = cellsOfForm(column, 'serial');
      const own = serials.filter(({ place }) => !report.hasError(place));
      report.skip('other-error', serials.length - own.length);
      report.pass(column.read - serials.length);
      skipUnread(column, report);
      const findings = own.map((cell) => findingOf(cell, column));
      reportCells(findings, column.read, wholeColumn, report, thresholds);
    }
  },
};

function findingOf({ person, place, cell }: BirthCell, column: BirthColumn): CellFinding {
  const birth = person.birth.kind === 'ok' ? showBirth(person.birth.value) : '';
  const number = yearByNumber(person);
  const message = messageFor(number, person, column);
  return {
    place,
    details: {
      person,
      message,
      params: { birth, year: number?.year ?? '' },
      found: cell,
      expected: birth,
      related: message === 'disagrees' ? [placeOf(person, 'cccd')] : [],
      fix: { value: birth, apply: message === 'default' ? 'safe' : 'confirm' },
    },
  };
}

/**
 * Safe where the ID number agrees, or where most of the column has lost its format alike. Among real dates the text would
 * no longer sort with them (FD23): there the format is what is missing.
 */
function messageFor(
  number: YearByNumber | null,
  { birth }: Person,
  { counts, read }: BirthColumn,
): 'default' | 'alone' | 'disagrees' | 'amongDates' {
  if (number && birth.kind === 'ok' && number.year !== birth.value.year) return 'disagrees';
  if (counts.date > counts.text) return 'amongDates';
  return number?.sure === true || counts.serial * 2 > read ? 'default' : 'alone';
}

function wholeColumn(cells: readonly CellFinding[]) {
  const first = cells[0]?.details;
  const found = first?.found;
  const params = { column: fieldLabel('ngay_sinh'), count: cells.length, birth: '', year: '' };
  if (first?.message === 'amongDates') return { message: 'columnAmongDates', params, found };
  return { message: first?.fix?.apply === 'safe' ? 'column' : 'columnDoubt', params, found };
}
