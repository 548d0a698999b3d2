import type { Cell, HouseholdRecord, Person, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { readHouseholdClass } from '../../text/household-classes';
import { readNumber } from '../../text/numbers';
import { shownCell } from '../../text/shown-cell';
import { cellText } from '../../text/unicode';
import { cellOf, fieldLabel, placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead, listedMembers } from '../members';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { headingRow } from '../column-cells';
import { cellKey, reportStrayValues } from './stray-household-values';
import { disagreement, type Disagreement, type RowValue } from './row-values';
import { twoHouseholds } from './two-households';

/** What is said of the household as a whole and repeated on its rows, with how two cells are told to say the same. */
const FIELDS: readonly (readonly [FieldId, (cell: Cell) => string | null])[] = [
  ['so_nhan_khau', numberKey],
  ['phan_loai', classKey],
  ['phan_loai_dau_ky', classKey],
  ['b1', numberKey],
  ['b2', numberKey],
  ['thu_nhap', numberKey],
];
/** Columns whose names are also those of a person's own value: his income, his number within the household. */
const MAY_BE_PERSONAL: ReadonlySet<FieldId> = new Set(['thu_nhap', 'so_nhan_khau']);
/** Such a column is one where at least this many households have values on several rows, and most of them differ. */
const ENOUGH_TO_TELL = 3;

interface Compared {
  readonly record: HouseholdRecord;
  readonly members: readonly Person[];
  readonly found: Disagreement;
}

/**
 * ST28. One finding a household and column. Blank cells say nothing (the value may stand on the head's row alone), nor
 * do the rows of those who are no members. A column of incomes or sizes that differ in most households holds each person's own.
 * A value on a member's row alone, where it is not read from, is a warning (stray-household-values.ts).
 */
export const householdValueDiffers: Rule = {
  meta: {
    code: 'ST28',
    id: 'household-value-differs',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Thông tin cấp hộ khác nhau giữa các dòng của hộ',
      why: 'Phần mềm lấy dòng này, báo cáo lấy dòng kia thì một hộ có hai kết quả.',
      fix: 'Ghi “{right}” như các dòng khác nếu đúng; cần xác nhận.',
      messages: {
        default: '{household}: cột “{column}”, dòng của {names} ghi “{odd}”, các dòng khác ghi “{right}”.',
        column: 'Cột “{column}”: {count} trên {all} hộ có các dòng ghi khác nhau.',
        stray:
          '{household}: cột “{column}” ghi “{odd}” ở dòng của {names}, còn ở dòng của hộ ({kept}) thì không ghi như vậy; giá trị này chưa được tính.',
        strayColumn:
          'Cột “{column}”: {count} trên {all} hộ chỉ ghi ở dòng thành viên, không ghi ở dòng của hộ; các giá trị này chưa được tính.',
      },
      fixes: {
        column: 'Xem lại cột này có đúng là của cả hộ không; cán bộ tự xác minh.',
        stray: 'Nếu đúng là của hộ thì ghi vào dòng của hộ; nếu ghi nhầm dòng thì xóa; cần xác nhận.',
        strayColumn:
          'Nếu đúng là của hộ thì ghi vào dòng của hộ; nếu của từng người thì đổi tên cột; cần xác nhận.',
      },
    },
    en: {
      title: 'Household-level value differs between rows',
      why: 'When one program takes this row and a report another, one household has two results.',
      fix: 'Write “{right}” as on the other rows if that is right; to be confirmed.',
      messages: {
        default:
          '{household}: column “{column}” says “{odd}” on the row of {names}, “{right}” on the others.',
        column: 'Column “{column}”: the rows of {count} of {all} households differ.',
        stray:
          '{household}: column “{column}” says “{odd}” on the row of {names}, but not on the household’s own row ({kept}); this value is not counted.',
        strayColumn:
          'Column “{column}”: {count} of {all} households have it on members’ rows only, not on the household’s; these values are not counted.',
      },
      fixes: {
        column: 'See whether the column is about whole households; the officer must find out.',
        stray:
          'Write it on the household’s row if it is the household’s; clear it if it slipped into this row; to be confirmed.',
        strayColumn:
          'Write it on the household’s row if it is the household’s; rename the column if it is each person’s; to be confirmed.',
      },
    },
  },
  check(_register, context, report) {
    const told = new Set<string>();
    const byTable = new Map<RegisterTable, (readonly [HouseholdRecord, readonly Person[]])[]>();
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index);
      const table = members?.[0]?.table;
      if (!members || !table || members.length < 2) continue;
      const known = byTable.get(table);
      if (known) known.push([record, members]);
      else byTable.set(table, [[record, members]]);
    }
    for (const [table, households] of byTable) {
      for (const [field, key] of FIELDS) {
        if (table.columns.has(field)) judgeColumn({ table, field, key, told }, households, context, report);
      }
    }
    reportStrayValues(context, report, told);
  },
};

interface Column {
  readonly table: RegisterTable;
  readonly field: FieldId;
  readonly key: (cell: Cell) => string | null;
  /** Cells (`cellKey`) a finding was made of. */
  readonly told: Set<string>;
}

function judgeColumn(
  column: Column,
  households: readonly (readonly [HouseholdRecord, readonly Person[]])[],
  context: RuleContext,
  report: RuleReport,
): void {
  const { table, field, key } = column;
  const odd: Compared[] = [];
  let compared = 0;
  for (const [record, members] of households) {
    if (isWrittenOnce(members, field)) continue;
    const values = members.filter(({ counted }) => counted).flatMap((person) => valueOf(person, field, key));
    if (values.length < 2) continue;
    compared++;
    const found = disagreement(values, isGivenHead);
    if (found) odd.push({ record, members, found });
  }
  const most = odd.length * 2 > compared;
  report.skip('blank', households.length - compared);
  if (MAY_BE_PERSONAL.has(field) && most && compared >= ENOUGH_TO_TELL) {
    report.skip('per-person', compared);
    return;
  }
  report.pass(compared - odd.length);
  if (most && odd.length >= context.thresholds.wholeColumnRows) {
    const place: Place = { table, row: headingRow(table), field };
    const params = { column: fieldLabel(field), count: odd.length, all: compared, right: '' };
    report.fail(place, { message: 'column', params });
  } else for (const one of odd) tell(one, column, context, report);
}

/** At most one of the rows has anything in its cell, as where the head's row alone carries the household's values. */
function isWrittenOnce(members: readonly Person[], field: FieldId): boolean {
  let written = 0;
  for (const { table, row } of members) if (cellAt(table, row, field) !== null) written++;
  return written < 2;
}

function tell(
  { record, members, found }: Compared,
  { field, told }: Column,
  context: RuleContext,
  report: RuleReport,
): void {
  const [first, ...others] = found.odd;
  if (!first) return;
  const { right, odd } = found;
  const { lang } = context.settings;
  const places = [right, ...odd].map(({ person }) => placeOf(person, field));
  for (const place of places) told.add(cellKey(place));
  if (places.some((place) => report.hasError(place)) || twoHouseholds(members) !== null) {
    report.skip('other-error');
    return;
  }
  const cell = cellOf(placeOf(right.person, field));
  const value = typeof cell === 'number' ? cell : cellText(cell);
  const batch = others.map(({ person }) => ({ at: placeOf(person, field), value }));
  report.fail(placeOf(first.person, field), {
    record,
    params: {
      column: fieldLabel(field),
      names: odd.map(({ person }) => nameOrRow(person, lang)).join(', '),
      odd: [...new Set(odd.map(({ person }) => shownCell(cellOf(placeOf(person, field)), lang)))].join(
        '”, “',
      ),
      right: shownCell(cell, lang),
    },
    expected: value,
    related: [...batch.map(({ at }) => at), placeOf(right.person, field)],
    fix: { value, apply: 'confirm', ...(batch.length > 0 ? { batch } : {}) },
    // The row the size is read from: once it agrees with the others, so does the count.
    also: field === 'so_nhan_khau' && odd.some(({ person }) => person.row === record.row) ? ['ST09'] : [],
  });
}

function valueOf(person: Person, field: FieldId, key: Column['key']): RowValue[] {
  const found = key(cellOf(placeOf(person, field)));
  return found === null ? [] : [{ person, key: found }];
}

function numberKey(cell: Cell): string | null {
  const number = readNumber(cell);
  return number.kind === 'ok' ? String(number.value.value) : null;
}

function classKey(cell: Cell): string | null {
  const found = readHouseholdClass(cell);
  return found.kind === 'ok' ? found.value : null;
}
