import { aliasCells, reportAliases } from './alias-cells';
import { readSex } from '../../text/marks';
import type { HouseholdRecord, Person, RegisterTable, Sex } from '../../model';
import { decodeIdNumber } from '../../text/id-numbers';
import { normaliseText } from '../../text/unicode';
import { cellOf, fieldLabel, placeOf, saysNothing } from '../cells';
import { gatherCells, type CellFinding } from '../cells-or-column';
import { idNumberState, judgeableNumber } from '../id-numbers';
import { personReadings } from '../person-readings';
import type { FindingDetails, Place, Rule } from '../rule';
import { otherSex, partnersOf, statedSexes } from '../sex-conflict';
import { SEX_LABELS } from '../sex-words';

/** Slips that can mean nothing else: Nữ with another tone, and Nam with its end cut off. */
const MISSPELT: ReadonlyMap<string, Sex> = new Map([
  ...['nử', 'nũ', 'nứ', 'nừ', 'nự', 'nư'].map((word) => [word, 'female'] as const),
  ['na', 'male'],
]);

/** Lists that write numbers mostly have 1 for men; for women 0 or 2. Not all do, so that nothing is read by them. */
const CODES: ReadonlyMap<string, Sex> = new Map([
  ['1', 'male'],
  ['0', 'female'],
  ['2', 'female'],
]);

/**
 * FD29. Words for the sexes (trai, gái, Nu, M, F) are read, and only noted; a slip of the tone mark is safe to mend as
 * long as no other cell states the other sex, a number code is not. The two-column form (Nam | Nữ) has no word to read
 * and is FD30's.
 */
export const sexNotInList: Rule = {
  meta: {
    code: 'FD29',
    id: 'sex-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['gioi_tinh'],
    autofix: 'safe-or-confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Giới tính ngoài Nam/Nữ',
      why: 'Người không rõ giới tính bị bỏ khỏi các bảng kê theo giới và không đối chiếu được với số định danh.',
      fix: 'Hỏi lại rồi ghi Nam hoặc Nữ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: giới tính ghi “{found}”, không phải Nam hay Nữ.',
        columnOther: 'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự; danh mục ghi là Nam, Nữ.',
        alias: '{person}: giới tính ghi “{found}”, viết đúng là {label}.',
        code: '{person}: giới tính ghi số “{found}”; nhiều danh sách dùng số này cho {label}.',
        column:
          'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự, không phải Nam hay Nữ; mỗi dòng có một gợi ý.',
        columnAlias: 'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự, viết đúng là Nam hay Nữ.',
        columnUnknown: 'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự, không phải Nam hay Nữ.',
        idNumber: '{person}: giới tính ghi “{found}”; theo số thứ 4 của số định danh thì là {label}.',
      },
      fixes: {
        columnAlias: 'Sửa cả cột một lần; sửa an toàn, áp dụng hàng loạt được.',
        columnOther: 'Sửa cả cột một lần; sửa an toàn, áp dụng hàng loạt được.',
        alias: 'Sửa thành {label}; sửa an toàn, áp dụng hàng loạt được.',
        code: 'Xem vài người đã biết rõ giới tính rồi sửa thành {label}; cần xác nhận.',
        column: 'Xem vài người đã biết rõ giới tính rồi nhận gợi ý cho cả cột; cần xác nhận.',
        idNumber: 'Nhận gợi ý {label} lấy từ số định danh sau khi xem lại; cần xác nhận.',
      },
    },
    en: {
      title: 'Gender not in list',
      why: 'A person without a readable sex drops out of tables by sex and cannot be compared with the ID number.',
      fix: 'Ask, then write Nam or Nữ; the officer must find out.',
      messages: {
        default: '{person}: sex is written “{found}”, neither Nam nor Nữ.',
        columnOther: 'Column “{column}”: {count} rows have “{found}” or the like; the list has Nam and Nữ.',
        alias: '{person}: sex is written “{found}”; the spelling is {label}.',
        code: '{person}: sex is the number “{found}”; many lists have it for {label}.',
        column:
          'Column “{column}”: {count} rows have “{found}” or the like, neither Nam nor Nữ; each has a suggestion.',
        columnAlias:
          'Column “{column}”: {count} rows have “{found}” or the like, a misspelling of Nam or Nữ.',
        columnUnknown: 'Column “{column}”: {count} rows have “{found}” or the like, neither Nam nor Nữ.',
        idNumber: '{person}: sex is written “{found}”; by the 4th digit of the ID number it is {label}.',
      },
      fixes: {
        columnAlias: 'Change the whole column at once; safe, may be applied in bulk.',
        columnOther: 'Change the whole column at once; safe, may be applied in bulk.',
        alias: 'Change it to {label}; safe, may be applied in bulk.',
        code: 'See a few people whose sex is known, then change it to {label}; to be confirmed.',
        column:
          'See a few people whose sex is known, then take the suggestions for the column; to be confirmed.',
        idNumber: 'Take {label}, read from the ID number, after a look; to be confirmed.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    const columns = gatherCells();
    const { read, absent, others } = personReadings(index, 'sex');
    report.skip('no-column', absent);
    const aliases = aliasCells(index, { field: 'gioi_tinh', of: 'sex' }, labelOf);
    for (const [table, count] of read) {
      if (table.columns.has('gioi_tinh')) {
        report.pass(count - (aliases.counts.get(table) ?? 0));
        columns.addSound(table, 'gioi_tinh', count);
      } else report.skip('no-column', count);
    }
    for (const { person, record } of others) {
      const place = placeOf(person, 'gioi_tinh');
      if (!person.table.columns.has('gioi_tinh')) report.skip('no-column');
      else if (person.sex.kind !== 'unreadable' || saysNothing(cellOf(place))) report.skip('blank');
      else if (report.hasError(place)) report.skip('other-error');
      else columns.add(place, detailsOf(person, record, place));
    }
    columns.report(wholeColumn, report, thresholds);
    const asked = (table: RegisterTable) => read.get(table) ?? 0;
    reportAliases(aliases, { field: 'gioi_tinh', report, thresholds, asked, whole: otherWords });
  },
};

function labelOf(text: string): string | null {
  const sex = readSex(text);
  return sex.kind === 'ok' ? SEX_LABELS[sex.value] : null;
}

function detailsOf(person: Person, record: HouseholdRecord | null, place: Place): FindingDetails {
  const suggestion = suggest(person, record);
  const label = suggestion ? SEX_LABELS[suggestion.sex] : '';
  return {
    person,
    message: suggestion?.by ?? 'default',
    params: { label },
    found: cellOf(place),
    expected: label,
    fix: suggestion && { value: label, apply: suggestion.by === 'alias' ? 'safe' : 'confirm' },
  };
}

function suggest(
  person: Person,
  record: HouseholdRecord | null,
): { sex: Sex; by: 'alias' | 'code' | 'idNumber' } | null {
  const number = judgeableNumber(idNumberState(person));
  const byNumber = (number && decodeIdNumber(number)?.sex) || null;
  const written = person.sex.kind === 'unreadable' ? normaliseText(person.sex.text).toLowerCase() : '';
  const byWord = MISSPELT.get(written) ?? null;
  // A word that another cell contradicts leaves the choice to the officer.
  if (byWord) return isContradicted(byWord, person, record) ? null : { sex: byWord, by: 'alias' };
  if (byNumber) return { sex: byNumber, by: 'idNumber' };
  const byCode = CODES.get(written);
  return byCode === undefined ? null : { sex: byCode, by: 'code' };
}

/** Whether the ID number, the relation, or the wife or husband says otherwise. */
function isContradicted(sex: Sex, person: Person, record: HouseholdRecord | null): boolean {
  const beside = partnersOf(person, record).flatMap(statedSexes);
  return statedSexes(person).includes(otherSex(sex)) || beside.includes(sex);
}

function wholeColumn(cells: readonly CellFinding[]): FindingDetails {
  const [first] = cells;
  const params = { column: fieldLabel('gioi_tinh'), count: cells.length, label: '' };
  return { message: MESSAGES[first?.details.fix?.apply ?? 'none'], params, found: first?.details.found };
}

const otherWords = (cells: readonly CellFinding[]): FindingDetails => ({
  ...wholeColumn(cells),
  message: 'columnOther',
});

const MESSAGES = { safe: 'columnAlias', confirm: 'column', none: 'columnUnknown' } as const;
