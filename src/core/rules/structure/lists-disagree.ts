import type { CellRef, HouseholdRecord, Lang, RegisterTable } from '../../model';
import { namePlace } from '../cells';
import { findGone } from './lists-disagree-gone';
import { FACETS, headOf, isOtherPerson, oneTimeTest, type Facet } from './lists-disagree-values';
import type { Place, Rule, RuleReport } from '../rule';
import type { Thresholds } from '../thresholds';

/**
 * No code of the catalogue (ST28 is about the rows of one list). Each list is compared with the first that says
 * anything of the matter; which of the two is right only the officer can know. Lists of two times are not compared.
 */
export const listsDisagree: Rule = {
  meta: {
    code: 'X-lists-disagree',
    id: 'lists-disagree',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Hai danh sách ghi khác nhau về một hộ',
      why: 'Báo cáo lấy từ danh sách nào thì ra số của danh sách ấy; hộ có thể được ở chỗ này mà mất ở chỗ kia.',
      fix: 'Đối chiếu với phiếu rà soát và quyết định rồi sửa danh sách ghi sai; cán bộ tự xác minh.',
      messages: {
        default: '{household}: {what} ở “{sheet}” là “{value}”, ở “{other}” là “{otherValue}”.',
        head: '{household}: chủ hộ ở “{sheet}” là {value}, ở “{other}” là {otherValue}.',
        column: 'Cột {what} ở “{sheet}” khác “{other}” ở {count} trên {compared} hộ.',
        gone: '{household}: có trong danh sách đã giảm “{sheet}” nhưng vẫn còn ở “{other}”.',
      },
      fixes: {
        head: 'Xem hộ đã đổi chủ hộ hay mã hộ ghi nhầm rồi sửa danh sách ghi sai; cán bộ tự xác minh.',
        column: 'Xem hai danh sách có cùng thời điểm và cùng nghĩa của cột không; cán bộ tự xác minh.',
        gone: 'Xem hộ đã đi hay còn ở rồi bỏ khỏi một danh sách; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Two lists disagree about a household',
      why: 'A report gives the number of the list it is taken from; a household may be served by one and missed by the other.',
      fix: 'Compare with the review form and the decision, then correct the list that is wrong; the officer must find out.',
      messages: {
        default: '{household}: {what} is “{value}” in “{sheet}”, “{otherValue}” in “{other}”.',
        head: '{household}: the head is {value} in “{sheet}”, {otherValue} in “{other}”.',
        column: 'Column {what} of “{sheet}” differs from “{other}” in {count} of {compared} households.',
        gone: '{household}: on the list of those who left, “{sheet}”, and still in “{other}”.',
      },
      fixes: {
        head: 'See whether the head has changed or the code is mistyped, then correct the list that is wrong; the officer must find out.',
        column:
          'See whether both lists are of one time and mean the same by the column; the officer must find out.',
        gone: 'See whether the household has left, then take it off one of the lists; the officer must find out.',
      },
    },
  },
  check(register, { settings: { lang }, thresholds }, report) {
    const run: Run = { lang, thresholds, report, comparisons: new Map(), isOneTime: oneTimeTest() };
    for (const { records } of register.households) if (records.length > 1) compareLists(records, run);
    for (const comparison of run.comparisons.values()) tell(comparison, run);
    findGone(register, report);
  },
};

type Pair = readonly [record: HouseholdRecord, base: HouseholdRecord];
/** One matter in two lists, over all households. */
interface Comparison {
  readonly facet: Facet;
  readonly pairs: Pair[];
  compared: number;
}
interface Run {
  readonly lang: Lang;
  readonly thresholds: Thresholds;
  readonly report: RuleReport;
  readonly comparisons: Map<string, Comparison>;
  isOneTime(a: RegisterTable, b: RegisterTable): boolean;
}

function compareLists(records: readonly HouseholdRecord[], run: Run): void {
  const [main] = records;
  const otherHeads = new Set(records.filter((record) => main && isOtherHeadTold([record, main], run)));
  for (const facet of FACETS) {
    const at = records.findIndex((record) => facet.state(record) === 'ok');
    const base = records[at];
    if (base === undefined) continue;
    for (const record of records.slice(at + 1)) {
      if (!(facet.ofHead && otherHeads.has(record))) compare(facet, [record, base], run);
    }
  }
}

function compare(facet: Facet, [record, base]: Pair, { comparisons, isOneTime, report }: Run): void {
  const state = facet.state(record);
  if (state === 'absent' || !isOneTime(record.table, base.table)) return;
  if (state !== 'ok') {
    report.skip(state);
    return;
  }
  const key = `${facet.id}|${record.table.sheet}|${base.table.sheet}`;
  let comparison = comparisons.get(key);
  if (comparison === undefined) comparisons.set(key, (comparison = { facet, pairs: [], compared: 0 }));
  comparison.compared++;
  if (facet.same(record, base)) report.pass();
  else comparison.pairs.push([record, base]);
}

/** Another person as head is one difference, however many of his cells differ. */
function isOtherHeadTold([record, main]: Pair, { report, isOneTime }: Run): boolean {
  const [head, other] = [headOf(record), headOf(main)];
  if (!head || !other || record === main || !isOneTime(record.table, main.table)) return false;
  if (!isOtherPerson(head, other)) return false;
  const places = [namePlace(head), namePlace(other)];
  if (places.some((place) => report.hasError(place))) report.skip('other-error');
  else {
    const params = { ...sheets([record, main]), value: head.name ?? '', otherValue: other.name ?? '' };
    report.fail(namePlace(head), { record: main, message: 'head', params, related: [namePlace(other)] });
  }
  return true;
}

/** Most households differing is no slip of the pen: said once, at the column. */
function tell({ facet, pairs, compared }: Comparison, run: Run): void {
  const [first] = pairs;
  if (first === undefined) return;
  const columns = columnsOf(facet, first);
  if (columns === null || pairs.length < run.thresholds.wholeColumnRows || pairs.length * 2 <= compared) {
    for (const pair of pairs) tellPair(facet, pair, run);
    return;
  }
  run.report.fail(columns[0], {
    message: 'column',
    params: { what: facet.label[run.lang], ...sheets(first), count: pairs.length, compared },
    related: [columns[1]],
  });
}

function tellPair(facet: Facet, [record, base]: Pair, { lang, report }: Run): void {
  const [place, ...others] = facet.places(record, base);
  const related = [...facet.places(base, record), ...others];
  if (place === undefined) return;
  if ([place, ...related].some((each) => report.hasError(each))) {
    report.skip('other-error');
    return;
  }
  report.fail(place, {
    record: base,
    severity: facet.id === 'class' ? 'error' : 'warning',
    params: {
      what: facet.label[lang],
      ...sheets([record, base]),
      value: facet.shown(record, base),
      otherValue: facet.shown(base, record),
    },
    related,
  });
}

const sheets = ([record, base]: Pair) => ({ sheet: record.table.sheet, other: base.table.sheet });

/** The header cells of a matter in both lists; null where one of them has no column of its own. */
function columnsOf(facet: Facet, [record, base]: Pair): readonly [CellRef, CellRef] | null {
  if (facet.id === 'marks') return null;
  const own = headerCell(facet.places(record, base)[0]);
  const other = headerCell(facet.places(base, record)[0]);
  return own && other && [own, other];
}

function headerCell(place: Place | undefined): CellRef | null {
  const column = place?.table.columns.get(place.field);
  const row = place?.table.headerRows[place.table.headerRows.length - 1];
  if (place === undefined || column === undefined || row === undefined) return null;
  return { sheet: place.table.sheet, row, column: column + 1 };
}
