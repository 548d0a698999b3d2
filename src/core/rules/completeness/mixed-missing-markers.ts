import type { RegisterTable } from '../../model';
import { FIELDS, type FieldId } from '../../register/fields';
import { isBlank } from '../../text/unicode';
import { fieldLabel } from '../cells';
import { MARK_FIELDS } from '../mark-fields';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { markerOf, type Marker } from './missing-markers';

/** Names are FD33's; the others hold free text, in which '-' may say "none". */
const NOT_ASKED: ReadonlySet<FieldId> = new Set<FieldId>([
  ...MARK_FIELDS,
  'ho_ten',
  'chu_ho',
  'stt_ho',
  'stt_tv',
  'ghi_chu',
  'ho_tro',
  'dien_bien',
  'nguyen_nhan',
]);
/** A zero is a number there, typed as text or not. */
const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>([
  'so_nhan_khau',
  'so_nu',
  'tuoi',
  'b1',
  'b2',
  'thu_nhap',
  'tong_thu_nhap',
  'dien_tich_nha',
  'dien_tich_bq',
]);
const NO_ROWS: ReadonlySet<number> = new Set();
const OF_HOUSEHOLD: ReadonlySet<FieldId> = new Set(
  FIELDS.filter(({ level }) => level === 'household').map(({ id }) => id),
);

/**
 * CV03. One way of writing "not known" in a column is a convention; two, blank cells among them, are a mixture. Words
 * that say that there is none ('không có', 'chưa có') are answers and stay; so does 0.
 */
export const mixedMissingMarkers: Rule = {
  meta: {
    code: 'CV03',
    id: 'mixed-missing-markers',
    stage: 'missing',
    severity: 'info',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Ký hiệu trống không thống nhất',
      why: 'Ô ghi “-”, “.” trông như đã có thông tin: hàm đếm của bảng tính đếm cả, lọc ô trống thì sót.',
      fix: 'Để trống các ô chưa có thông tin; cần xác nhận.',
      messages: {
        default: 'Cột “{column}” ghi chỗ chưa có thông tin nhiều kiểu: {markers}.',
      },
    },
    en: {
      title: 'Mixed missing markers',
      why: 'Cells with “-” or “.” look filled in: counting formulas count them, a filter on blanks misses them.',
      fix: 'Leave cells without information blank; to be confirmed.',
      messages: {
        default: 'Column “{column}” writes “not known” in several ways: {markers}.',
      },
    },
  },
  check(register, context, report) {
    const owners = rowsOfRecords(context);
    for (const table of register.tables) {
      // The rows of members have no household's fields: blank cells there are not missing, what is written counts.
      const ofHousehold = owners.get(table) ?? NO_ROWS;
      for (const [field, column] of table.columns) {
        if (NOT_ASKED.has(field)) continue;
        const asked = OF_HOUSEHOLD.has(field) ? ofHousehold : null;
        checkColumn({ table, field, column }, asked, context, report);
      }
    }
  },
};

/** The rows of each table that carry the fields of a household. */
function rowsOfRecords({ index }: RuleContext): ReadonlyMap<RegisterTable, ReadonlySet<number>> {
  const rows = new Map<RegisterTable, Set<number>>();
  for (const { table, row } of index.records) {
    const known = rows.get(table);
    if (known) known.add(row);
    else rows.set(table, new Set([row]));
  }
  return rows;
}

interface Column {
  readonly table: RegisterTable;
  readonly field: FieldId;
  /** 0-based. */
  readonly column: number;
}
interface Found {
  readonly place: Place;
  readonly marker: Marker;
}

/** The markers of a column, and how many cells of those asked are blank. */
function markersOf(
  { table, field, column }: Column,
  asked: ReadonlySet<number> | null,
  report: RuleReport,
): { readonly found: readonly Found[]; readonly blank: number } {
  const found: Found[] = [];
  const isNumber = NUMBERS.has(field);
  let blank = 0;
  for (const row of table.dataRows) {
    const cell = table.cells[row - 1]?.[column] ?? null;
    const marker = cell === null ? null : markerOf(cell, isNumber);
    if (marker === null) {
      if (isBlank(cell) && (asked === null || asked.has(row))) blank++;
      continue;
    }
    const place: Place = { table, row, field };
    if (!report.hasError(place)) found.push({ place, marker });
  }
  return { found, blank };
}

function checkColumn(
  column: Column,
  asked: ReadonlySet<number> | null,
  context: RuleContext,
  report: RuleReport,
): void {
  const { field } = column;
  const { found, blank } = markersOf(column, asked, report);
  const kinds = countKinds(found);
  const isMixed = found.some(({ marker }) => marker.certain) && kinds.size + Math.min(blank, 1) > 1;
  // Cells that may be cleared come first, so that the finding stands at one.
  const clearable = found.filter(({ marker }) => marker.clearable).map(({ place }) => place);
  const others = found.filter(({ marker }) => !marker.clearable).map(({ place }) => place);
  const [first, ...further] = clearable;
  if (!isMixed || !first) {
    report.pass();
    return;
  }
  report.fail(first, {
    params: { column: fieldLabel(field), markers: describe(kinds, blank, context) },
    alsoAt: [...further, ...others],
    fix: {
      value: null,
      apply: 'confirm',
      ...(further.length > 0 ? { batch: further.map((at) => ({ at, value: null })) } : {}),
    },
  });
}

function countKinds(found: readonly Found[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { marker } of found) kinds.set(marker.text, (kinds.get(marker.text) ?? 0) + 1);
  return kinds;
}

const MOST_SHOWN = 5;

/** '“-” (3), “N/A” (1), để trống (120)'. */
function describe(kinds: ReadonlyMap<string, number>, blank: number, { settings }: RuleContext): string {
  const shown = [...kinds].sort(([, a], [, b]) => b - a).slice(0, MOST_SHOWN);
  const written = shown.map(([text, count]) => `“${text}” (${String(count)})`);
  const left = settings.lang === 'vi' ? 'để trống' : 'blank';
  return [...written, ...(blank > 0 ? [`${left} (${String(blank)})`] : [])].join(', ');
}
