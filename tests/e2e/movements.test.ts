/** GN Diễn biến through the bundle: both registers of shared/workbooks in two workbooks, and in one. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { Transitions, TransitionTable } from '../../src/core/indicators/transitions';
import { combineWorkbooks } from '../support/combine-workbooks';
import { runCli } from '../support/run-cli';

const FIXTURES = resolve(__dirname, '../fixtures/workbooks');
const START = join(FIXTURES, 'start-2024.xlsx');
const END = join(FIXTURES, 'end-2024.xlsx');

type Unit = 'ho' | 'khau';
type TruthForms = Record<'poor' | 'nearPoor', Record<string, Record<string, Record<Unit, number>>>>;
const TRUTH = (
  JSON.parse(readFileSync(join(FIXTURES, 'end-2024.truth.json'), 'utf8')) as {
    transitions: { forms: TruthForms };
  }
).transitions.forms;

interface Report {
  register: {
    households: number;
    persons: number;
    sheets: { name: string }[];
    ignoredSheets: { name: string; reason: string }[];
  };
  settings: { asOf: string };
  transitions?: Transitions;
  indicators?: { id: string; group: string | null; numerator: number | null; denominator: number | null }[];
  findings?: { code: string; sheet: string; message: string }[];
}

function reportOf(command: string, file: string, ...options: string[]) {
  const run = runCli<Report>(command, file, ...options);
  if (!run.report) throw new Error(run.stderr);
  return { ...run, report: run.report };
}

/** Columns c1…c9 of a form. */
function columns(table: TransitionTable, form: 'poor' | 'nearPoor', unit: Unit): (number | null)[] {
  const { poor, nearPoor } = unit === 'ho' ? table : table.persons;
  const own = form === 'poor' ? poor : nearPoor;
  const [c2, c5] = form === 'poor' ? [poor.toNear, poor.fromNear] : [nearPoor.toPoor, nearPoor.fromPoor];
  return [own.start, c2, own.above, own.otherDown, c5, own.relapse, own.new, own.otherUp, own.end];
}

const UNITS = ['ho', 'khau'] as const;
const FORMS = ['poor', 'nearPoor'] as const;

function expectTruth(found: Transitions | undefined): void {
  if (!found) throw new Error('no movements');
  const areas: [string, TransitionTable][] = [
    ['total', found],
    ...found.byHamlet.map((each): [string, TransitionTable] => [each.hamlet, each]),
  ];
  expect(areas.map(([area]) => area).sort()).toEqual(Object.keys(TRUTH.poor).sort());
  for (const [area, table] of areas) {
    for (const form of FORMS) {
      for (const unit of UNITS) {
        const own = TRUTH[form][area] ?? {};
        const expected = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((c) => own[`c${c}`]?.[unit]);
        expect([area, form, unit, columns(table, form, unit)]).toEqual([area, form, unit, expected]);
      }
    }
  }
}

/** Policy section 3: end = start − out + in; each form says of the other what that says of it. */
function expectIdentities({ poor, nearPoor }: TransitionTable): void {
  for (const own of [poor, nearPoor]) {
    const sibling = 'toNear' in own ? [own.toNear, own.fromNear] : [own.toPoor, own.fromPoor];
    const out = sibling[0]! + own.above! + own.otherDown!;
    expect(own.start! - out + sibling[1]! + own.relapse! + own.new! + own.otherUp!).toBe(own.end);
  }
  expect([poor.toNear, poor.fromNear]).toEqual([nearPoor.fromPoor, nearPoor.toPoor]);
}

async function textsOf(path: string, name: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const texts: string[] = [];
  book.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
}

describe('last period in a workbook of its own', () => {
  const { report, out } = reportOf('indicators', END, '--previous', START);

  it('fills both forms as the truth has them, in all and hamlet by hamlet', () => {
    expectTruth(report.transitions);
    expect(report.transitions?.violations).toEqual([]);
    for (const table of [report.transitions!, ...report.transitions!.byHamlet]) expectIdentities(table);
  });

  it('lists the households that only one of the registers has', async () => {
    const { matching } = report.transitions!;
    // Truth: 1,438 of 1,441 and 1,441 households are matched, so three are left on either side.
    expect([matching?.onlyBefore, matching?.onlyNow]).toEqual([3, 3]);
    const texts = await textsOf(out, 'GN Diễn biến');
    expect(texts).toContain('Hộ chỉ có ở kỳ trước (3)');
    expect(texts).toContain('Hộ chỉ có ở kỳ này (3)');
  });
});

describe('both registers in one workbook', () => {
  it('takes the earlier out, counts nobody twice and calls nobody a duplicate of its rows', async () => {
    const { report } = reportOf('all', await combineWorkbooks([{ file: START }, { file: END }]));
    const alone = reportOf('all', END, '--previous', START).report;
    expectTruth(report.transitions);
    expect(report.register.households).toBe(1441);
    expect(report.register.persons).toBe(alone.register.persons);
    expect(report.indicators).toEqual(alone.indicators);
    expect(report.findings).toEqual(alone.findings);
    // The first sheet's 'đầu năm 2024' does not date the register.
    expect(report.settings.asOf).toBe('2024-12-31');
    expect(report.register.sheets.map(({ name }) => name)).toEqual(['Cuối năm 2024']);
    expect(report.register.ignoredSheets.map(({ name, reason }) => [name, reason])).toEqual([
      ['Đầu năm 2024', 'previous'],
    ]);
  });

  it('knows a copied sheet behind the register by its name where both have the same title', async () => {
    const title = 'DANH SÁCH HỘ DÂN CƯ';
    const { report, out } = reportOf(
      'indicators',
      await combineWorkbooks([
        { file: END, as: 'DS hộ 2024', title },
        { file: START, as: 'DS hộ 2023', title },
      ]),
    );
    expectTruth(report.transitions);
    expect(report.register.households).toBe(1441);
    const texts = await textsOf(out, 'GN Diễn biến');
    expect(texts.join(' ')).toContain('đầu kỳ lấy từ sổ kỳ trước “DS hộ 2023”');
    expect(texts).toContain('Hộ chỉ có ở kỳ trước (3)');
    expect(texts).toContain('Hộ chỉ có ở kỳ này (3)');
  });
});

describe('a code given to another family', () => {
  /** Four poor households and four others; in 2024 code 1 is another family's, who is not poor. */
  async function bookOf(year: number, first: readonly (string | number)[]): Promise<string> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Hộ');
    sheet.addRow([`DANH SÁCH HỘ DÂN CƯ NĂM ${year}`]);
    sheet.addRow(['Mã hộ', 'Họ và tên chủ hộ', 'Năm sinh', 'Tổ dân phố', 'Số nhân khẩu', 'Phân loại hộ']);
    sheet.addRow([1, ...first]);
    for (let i = 2; i <= 8; i++) {
      const own = i <= 4 ? 'Hộ nghèo' : 'Hộ không nghèo';
      sheet.addRow([i, `Trần Thị ${'ABCDEFGH'[i - 1]}`, 1960 + i, 'Tổ dân phố 1', 3, own]);
    }
    const path = join(mkdtempSync(join(tmpdir(), 'movements-')), `${year}.xlsx`);
    await book.xlsx.writeFile(path);
    return path;
  }

  it('is no escape: it is listed for the officer, and the form says that it lacks it', async () => {
    const before = await bookOf(2023, ['Lê Văn An', 1960, 'Tổ dân phố 1', 3, 'Hộ nghèo']);
    const now = await bookOf(2024, ['Phan Văn Long', 1988, 'Tổ dân phố 1', 2, 'Hộ không nghèo']);
    const { report, out } = reportOf('indicators', now, '--previous', before);
    // Poor: 4 in the register of 2023, 3 in that of 2024; the fourth rose above the line or is gone.
    expect(columns(report.transitions!, 'poor', 'ho')).toEqual([4, 0, null, null, 0, 0, 0, 0, 3]);
    expect(report.transitions!.waiting).toEqual({ before: 1, now: 1 });
    expect(await textsOf(out, 'GN Diễn biến')).toContain(
      'Hộ chờ xác định: cán bộ xem có phải cùng một hộ không (2)',
    );
    const form = (await textsOf(out, 'GN BM Diễn biến hộ nghèo')).join('\n');
    expect(form).toContain('các cột diễn biến chưa có các hộ này');
    expect(form).toContain(
      'Nguồn: kỳ này: Hộ (F Phân loại hộ, E Số nhân khẩu); kỳ trước: Hộ (F Phân loại hộ',
    );
  });
});
