/** The views of progress and the public list through the built bundle, on the main workbook. */
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { callsOf } from '../support/calls-of';
import { runArguments, runCli } from '../support/run-cli';
import type { Report } from '../support/truth';
import type { JobReport } from '../../src/core/job/json-report';

const ROOT = resolve(__dirname, '../..');
const BOOK = join(ROOT, 'examples/pho-minh-2024.xlsx');
const PLAN = join(ROOT, 'tests/fixtures/targets/plan-2024.md');
type Views = Report &
  Pick<JobReport, 'views' | 'publicList'> & { calls: { total: number; structure: number } };

async function bookOf(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}
function cellsOf(book: ExcelJS.Workbook, name: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  book.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => (found[cell.address] = cell.value)));
  return found;
}

describe('views on pho-minh-2024', () => {
  const run = runCli<Views>('views', BOOK, '--plan', PLAN);
  const views = run.report?.views;

  it('writes its sheets', () => {
    expect(run.exitCode).toBe(0);
    expect(run.report?.sheetsWritten).toEqual([
      ...['GN Nhiệm vụ', 'GN Theo đơn vị', 'GN Theo cán bộ', 'GN Theo tổ', 'GN Phiếu tổ', 'GN Kinh phí'],
    ]);
  });

  it('gives each body its targets and its tasks, and says what nobody answers for', () => {
    // The column 'Cơ quan, bộ phận chủ trì' of the sheet Chỉ tiêu.
    expect(views?.bodies.slice(0, 3)).toEqual([
      { name: 'Ngành Văn hóa - xã hội', targets: ['a', 'b', 'e1', 'e2', 'e7'], tasks: 3 },
      { name: 'Hội Nông dân phường', targets: ['c'], tasks: 0 },
      { name: 'Tổ trưởng tổ dân phố', targets: ['d'], tasks: 2 },
    ]);
    // Seven tasks of the section on tasks name nobody; the sheet has no column of officers.
    expect(views?.bodies.find(({ name }) => name === null)).toEqual({ name: null, targets: [], tasks: 7 });
    expect(views?.officers).toHaveLength(1);
    expect(views?.officers[0]?.targets).toHaveLength(12);
  });

  it('counts the ten targets of the register by hamlet, which add up to the truth', () => {
    const whole = (id: string) => views?.hamlets.find((each) => each.id === id)?.whole;
    // pho-minh-2024.truth.json, targets.
    expect(views?.hamlets.map(({ id }) => id).join(' ')).toBe('a b d e1 e2 e3 e4 e5 e6 e7');
    expect(whole('a')).toMatchObject({ start: 52, numerator: 36 });
    expect(whole('e3')).toMatchObject({ numerator: 199, denominator: 229 });
    expect(whole('e4')).toMatchObject({ numerator: 38, denominator: 40 });
    for (const { adds, rows, whole: all } of views?.hamlets ?? []) {
      expect(adds).toBe(true);
      expect(rows.reduce((sum, row) => sum + (row.numerator ?? 0), 0)).toBe(all.numerator);
    }
  });

  it('reads the money, whose total agrees', () => {
    // The sheet's own formulas: 611,25 and 605,55 million.
    const { money } = views ?? {};
    expect(money?.unit?.word).toBe('triệu đồng');
    expect(money?.checks.map(({ written, agrees }) => [written, agrees])).toEqual([
      [611.25, true],
      [605.55, true],
    ]);
  });

  it('begins a page for each hamlet’s head and puts no number of a person on it', async () => {
    expect(views?.briefs.map(({ households }) => households)).toEqual([17, 17, 14, 12, 9, 18]);
    const book = await bookOf(run.out);
    const titles = Object.values(cellsOf(book, 'GN Phiếu tổ')).filter((value) =>
      String(value).startsWith('PHIẾU VIỆC'),
    );
    expect(new Set(titles).size).toBe(6);
    expect(JSON.stringify(cellsOf(book, 'GN Phiếu tổ'))).not.toMatch(/\b0\d{8,11}\b/);
    const { pageSetup } = book.getWorksheet('GN Phiếu tổ') ?? {};
    expect([pageSetup?.orientation, pageSetup?.paperSize, pageSetup?.fitToWidth]).toEqual([
      'landscape',
      9,
      1,
    ]);
  });

  it('leaves the staff’s sheets as they are, and gives the same in a second run', async () => {
    const second = runCli<Views>('views', run.out);
    const [before, after, again] = await Promise.all([bookOf(BOOK), bookOf(run.out), bookOf(second.out)]);
    for (const { name } of before.worksheets) expect(cellsOf(after, name)).toEqual(cellsOf(before, name));
    for (const { name } of after.worksheets) expect(cellsOf(again, name)).toEqual(cellsOf(after, name));
    expect(second.report?.views?.bodies).toEqual(views?.bodies);
  });
});

it('takes as many calls for 20,000 households as for a ward of as many hamlets would', async () => {
  const run = async (name: string) => {
    const file = `tests/fixtures/workbooks/${name}.xlsx`;
    const { counters, result } = await callsOf<Pick<JobReport, 'views'>>('xemTienDoTheo', file);
    return { calls: counters, views: result.views };
  };
  const [ward, large] = [await run('clean-one-header'), await run('big-20k')];
  expect(large.calls.total).toBeLessThanOrEqual(ward.calls.total + 4);
  // Arranging goes with the pages: a merged line or two for each of 60 hamlets, not for their households.
  const hamlets = large.views?.briefs.length ?? 0;
  expect(hamlets).toBe(60);
  expect(large.calls.structure).toBeLessThan(ward.calls.structure + 60 * hamlets);
});

describe('public on pho-minh-2024', () => {
  it('lists 36 poor and 42 near-poor households without a number of anybody', async () => {
    const run = runCli<Views>('public', BOOK, '--show', 'birth-year,hamlet,class,size,id-number');
    expect(run.report?.sheetsWritten).toEqual(['GN Bản công khai']);
    expect(run.report?.publicList).toMatchObject({ households: 36 + 42 });
    const text = JSON.stringify(cellsOf(await bookOf(run.out), 'GN Bản công khai'));
    expect(text).toMatch(/\d{4}\*{6}\d{2}/);
    expect(text).not.toMatch(/\d{7,}/);
  });

  it('refuses a column there is not, and options of other commands', () => {
    expect(runArguments('public', BOOK, '--show', 'cccd').stderr).toContain('cccd');
    expect(runArguments('check', BOOK, '--show', 'size').stderr).toContain('--show');
    expect(runArguments('views', BOOK, '--plan', '/khong/co.txt').stderr).toContain('/khong/co.txt');
  });
});
