import type { Lang, Register, SummaryTable } from '../../model';
import { distinctHouseholds } from '../../register/counts';
import { startClassOf } from '../../register/start-class';
import { CLASS_LABELS } from '../../text/household-classes';
import { earlierRecords } from '../earlier-records';
import { refIn, totalRow } from '../printed';
import type { Rule, RuleReport } from '../rule';
import { gatherColumns } from '../column-faults';
import { CLASS_WORDS, compareTables, MOVE_CLASSES } from './following-tables';
import type { Thresholds } from '../thresholds';

/**
 * AG05. Last period's closing against this one's opening, three ways: household by household where this register has
 * a start class and last period's register is given; the printed opening against last period's register; and two
 * printed tables of following years.
 */
export const closingOpening: Rule = {
  meta: {
    code: 'AG05',
    id: 'closing-opening',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục VII: số đầu kỳ là số cuối kỳ trước đã công nhận',
  },
  texts: {
    vi: {
      title: 'Cuối năm trước khác đầu năm nay',
      why: 'Số đầu năm phải là số đã công nhận cuối năm trước; lệch thì mức giảm nghèo tính ra không đúng.',
      fix: 'Đối chiếu với quyết định công nhận cuối năm trước rồi sửa số đầu năm; cán bộ tự xác minh.',
      messages: {
        default: '{household}: cuối kỳ trước là “{before}”, đầu kỳ này ghi “{found}”.',
        column: 'Cột phân loại đầu kỳ khác sổ kỳ trước ở {count} trên {all} hộ; có thể hai sổ không liền kỳ.',
        counted: '“{label}”: đầu kỳ ghi {printed} {class}, sổ kỳ trước có {count}.',
        printed: '“{label}”: đầu kỳ ghi {printed} {class}, nhưng “{sheet}” ghi cuối kỳ {count}.',
      },
      fixes: { column: 'Xem tệp kỳ trước có phải là kỳ liền trước không; cán bộ tự xác minh.' },
    },
    en: {
      title: "Last year's closing != this year's opening",
      why: 'The opening must be what was recognised at the end of last year, or the fall comes out wrong.',
      fix: 'Compare with last year’s decision and correct the opening; the officer must find out.',
      messages: {
        default: '{household}: “{before}” at the end of last period, “{found}” at the start of this one.',
        column:
          'The class at the start differs from last period’s register for {count} of {all} households; the periods may not follow one another.',
        counted: '“{label}”: {printed} {class} at the start; last period’s register has {count}.',
        printed: '“{label}”: {printed} {class} at the start, but “{sheet}” has {count} at the end.',
      },
      fixes: { column: 'See whether the file is of the period just before; the officer must find out.' },
    },
  },
  check(register, { previous, thresholds, settings: { lang } }, report) {
    if (previous) {
      compareHouseholds(register, previous, thresholds, report);
      compareCounts(register, previous, lang, report);
    } else report.skip('no-previous');
    compareTables(register, previous, lang, report);
  },
};

/** Taken for most of a column. */
const MOST = 0.5;

function compareHouseholds(
  register: Register,
  previous: Register,
  thresholds: Thresholds,
  report: RuleReport,
): void {
  const earlier = earlierRecords(register, previous);
  const columns = gatherColumns();
  for (const { main } of register.households) {
    const before = earlier.before(main)?.recordedClass;
    const start = startClassOf(main);
    if (!before || !main.table.columns.has('phan_loai_dau_ky')) continue;
    const place = {
      table: main.table,
      row: main.rowOf('phan_loai_dau_ky'),
      field: 'phan_loai_dau_ky',
    } as const;
    if (start === null || start === 'arrived' || before.kind !== 'ok') {
      report.skip(
        before.kind === 'unreadable' || main.startClass.kind === 'unreadable' ? 'unreadable' : 'blank',
      );
    } else if (report.hasError(place)) report.skip('other-error');
    else {
      const same = groupOf(start) === groupOf(before.value);
      columns.add(
        place,
        same
          ? null
          : {
              record: main,
              params: { before: CLASS_LABELS[before.value] },
              expected: CLASS_LABELS[before.value],
              compared: [before.value],
            },
      );
    }
  }
  columns.tell(report, thresholds, (count, all) => ({ message: 'column', params: { count, all } }), MOST);
}

/** The forms of movements know three groups. */
const groupOf = (written: string): string =>
  written === 'poor' || written === 'nearPoor' ? written : 'other';

function compareCounts(register: Register, previous: Register, lang: Lang, report: RuleReport): void {
  if (register.summaries.length === 0) return;
  const classes = distinctHouseholds(previous).map(({ main }) => main.recordedClass);
  const isWhole = classes.every(({ kind }) => kind === 'ok');
  for (const table of latestTables(register)) {
    const row = totalRow(table, 'households');
    for (const of of MOVE_CLASSES) {
      const start = row?.moves[of]?.start;
      if (!row || !start) continue;
      if (!isWhole) {
        report.skip('unreadable');
        continue;
      }
      const count = classes.filter((read) => read.kind === 'ok' && read.value === of).length;
      if (count === start.value) report.pass();
      else {
        report.fail(refIn(table, row, start), {
          message: 'counted',
          params: { label: row.label, printed: start.value, class: CLASS_WORDS[lang][of], count },
          found: start.value,
          expected: count,
        });
      }
    }
  }
}

/** Of tables of several years those of the last: the others begin where an earlier register ended. */
function latestTables({ summaries }: Register): readonly SummaryTable[] {
  const years = summaries.map(({ year }) => year).filter((year) => year !== null);
  const latest = Math.max(...years);
  return summaries.filter(({ year }) => year === null || year === latest);
}
