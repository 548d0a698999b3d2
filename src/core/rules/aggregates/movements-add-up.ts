import type { MoveClass, Register, RunSettings, SummaryCell, SummaryRow, SummaryTable } from '../../model';
import type { FindingDetails, Rule, RuleReport } from '../rule';
import { anyError, moved, refIn } from '../printed';
import { INCOMING, OUTGOING, side } from './movement-sides';
import { unclearMovements } from './unclear-movements';

const CLASSES = ['poor', 'nearPoor', 'any'] as const satisfies readonly MoveClass[];

/**
 * AG04. Start + in − out = end for each class and area, and what one form says has become near-poor, the other says
 * has come from the poor. A form without a column for 'khác giảm' or 'khác tăng' cannot add up and is not judged.
 */
export const movementsAddUp: Rule = {
  meta: {
    code: 'AG04',
    id: 'movements-add-up',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục VII: biểu diễn biến, cột 9 = 1-2-3-4+5+6+7+8',
  },
  texts: {
    vi: {
      title: 'Đầu kỳ + tăng - giảm khác cuối kỳ',
      why: 'Biểu diễn biến không cân thì có hộ bị sót hoặc ghi hai lần, và số giảm nghèo báo cáo không đúng.',
      fix: 'Đối chiếu với danh sách hộ thoát, hộ tăng, hộ giảm của khu vực này rồi sửa ô sai; cán bộ tự xác minh.',
      messages: {
        default:
          '“{label}”, {class}: đầu kỳ {start} + tăng {up} - giảm {down} = {sum}, cuối kỳ ghi {end} (lệch {difference}).',
        cross: '“{label}”: biểu này ghi {value} {class}, nhưng “{sheet}” ghi {other}.',
      },
      fixes: { cross: 'Đối chiếu hai biểu diễn biến rồi sửa ô sai; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Opening + in - out != closing',
      why: 'Where movements do not balance a household is missed or written twice, and the reported fall is wrong.',
      fix: 'Compare with the lists of those who escaped, came and left in this area and correct the wrong cell; the officer must find out.',
      messages: {
        default:
          '“{label}”, {class}: {start} at the start + {up} - {down} = {sum}; {end} printed at the end (off by {difference}).',
        cross: '“{label}”: {value} {class} here, but “{sheet}” has {other}.',
      },
      fixes: {
        cross: 'Compare the two tables of movements and correct the wrong cell; the officer must find out.',
      },
    },
  },
  check(register, { settings: { lang } }, report) {
    for (const table of register.summaries) {
      for (const of of CLASSES) {
        if (table.moveColumns[of])
          for (const row of table.rows) judgeRow({ register, table, row, of, lang, report });
      }
    }
    crossCheck(register.summaries, lang, report);
  },
};

interface Question {
  readonly register: Register;
  readonly table: SummaryTable;
  readonly row: SummaryRow;
  readonly of: MoveClass;
  readonly lang: RunSettings['lang'];
  readonly report: RuleReport;
}

function judgeRow(question: Question): void {
  const { table, row, of, report } = question;
  const { start, end } = row.moves[of] ?? {};
  const out = side(table, row, of, OUTGOING);
  const come = side(table, row, of, INCOMING);
  if (!start || !end) report.skip('blank');
  else if (out === null || come === null) report.skip('no-column');
  else if (out === 'unread' || come === 'unread') report.skip('unreadable');
  else if (anyError(table, row, [start, end, ...out.flat(), ...come.flat()], report))
    report.skip('other-error');
  else if (out.some((down) => come.some((up) => start.value + total(up) - total(down) === end.value)))
    report.pass();
  else report.fail(refIn(table, row, end), detailsOf(question, { start, end, out: out[0], come: come[0] }));
}

interface Unbalanced {
  readonly start: SummaryCell;
  readonly end: SummaryCell;
  readonly out: readonly SummaryCell[];
  readonly come: readonly SummaryCell[];
}

function detailsOf({ register, table, row, of, lang }: Question, found: Unbalanced): FindingDetails {
  const { start, end, out, come } = found;
  const [up, down] = [total(come), total(out)];
  const sum = start.value + up - down;
  return {
    params: {
      ...{ label: row.label, class: CLASS_WORDS[lang][row.unit][of], start: start.value, up, down, sum },
      ...{ end: end.value, difference: Math.abs(end.value - sum) },
    },
    found: end.value,
    expected: sum,
    related: [
      ...[start, ...come, ...out].map((cell) => refIn(table, row, cell)),
      ...unclearMovements(register, row),
    ],
  };
}

const CLASS_WORDS = {
  vi: {
    households: { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo', any: 'số hộ' },
    persons: { poor: 'khẩu hộ nghèo', nearPoor: 'khẩu hộ cận nghèo', any: 'số khẩu' },
  },
  en: {
    households: { poor: 'poor households', nearPoor: 'near-poor households', any: 'households' },
    persons: { poor: 'poor persons', nearPoor: 'near-poor persons', any: 'persons' },
  },
} as const;

const total = (cells: readonly SummaryCell[]): number => cells.reduce((sum, { value }) => sum + value, 0);

/** Poor who became near-poor are the near-poor who came from the poor, and the other way round. */
function crossCheck(tables: readonly SummaryTable[], lang: RunSettings['lang'], report: RuleReport): void {
  for (const poor of tables) {
    const near = tables.find(
      (table) => table.moveColumns.nearPoor && poor.moveColumns.poor && table.year === poor.year,
    );
    if (!near) continue;
    for (const row of near.rows) {
      const other = poor.rows.find(({ label, unit }) => label === row.label && unit === row.unit);
      if (!other) continue;
      for (const [nearMeasure, poorMeasure] of CROSSED)
        compareForms({ near, row, poor, other, nearMeasure, poorMeasure, lang }, report);
    }
  }
}

const CROSSED = [
  ['fromSibling', 'toSibling'],
  ['toSibling', 'fromSibling'],
] as const;

interface Crossing {
  readonly near: SummaryTable;
  readonly row: SummaryRow;
  readonly poor: SummaryTable;
  readonly other: SummaryRow;
  readonly nearMeasure: 'fromSibling' | 'toSibling';
  readonly poorMeasure: 'fromSibling' | 'toSibling';
  readonly lang: RunSettings['lang'];
}

function compareForms(
  { near, row, poor, other, nearMeasure, poorMeasure, lang }: Crossing,
  report: RuleReport,
): void {
  const here = moved(near, row, 'nearPoor', nearMeasure);
  const there = moved(poor, other, 'poor', poorMeasure);
  if (!here || !there) return;
  if (here.value === there.value) report.pass();
  else {
    report.fail(refIn(near, row, here), {
      message: 'cross',
      params: {
        label: row.label,
        value: here.value,
        class: CROSS_WORDS[lang][nearMeasure],
        sheet: poor.sheet,
        other: there.value,
      },
      found: here.value,
      related: [refIn(poor, other, there)],
    });
  }
}

const CROSS_WORDS = {
  vi: { fromSibling: 'hộ nghèo trở thành hộ cận nghèo', toSibling: 'hộ cận nghèo trở thành hộ nghèo' },
  en: { fromSibling: 'poor that became near-poor', toSibling: 'near-poor that became poor' },
} as const;
