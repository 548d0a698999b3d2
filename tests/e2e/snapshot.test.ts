/** Snapshots and the forecast through the built bundle and the command line, on the example workbook. */
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';

const EXAMPLE = resolve(__dirname, '../../examples/pho-minh-2024.xlsx');
interface Kept {
  id: string;
  numerator: number | null;
  denominator: number | null;
  status: string | null;
  previous: { by: number | null; text: string };
}
type Taken = Report & {
  snapshot: {
    number: number;
    cutOff: string;
    asOf: string;
    correction: boolean;
    rows: Kept[];
    changed: object[];
  };
  history: { number: number }[];
  forecast: {
    date: string;
    registrations: string | null;
    classes: { now: number; low: number; high: number }[];
  };
  summary: string[];
};
async function linesOf(path: string, name: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const lines: string[] = [];
  book.getWorksheet(name)?.eachRow((row) => lines.push(JSON.stringify(row.values)));
  return lines;
}

describe('snapshot', () => {
  const first = runCli<Taken>('snapshot', EXAMPLE, '--cutoff', 'q3', '--by', 'Lê Thị Chốt');
  const second = runCli<Taken>('snapshot', first.out, '--cutoff', 'year');

  it('keeps the register’s figures and all twelve targets as the progress sheet has them', () => {
    expect(first.report?.snapshot).toMatchObject({
      number: 1,
      cutOff: '2024-09-14',
      asOf: '2024-09-14',
      correction: false,
    });
    const rows = first.report?.snapshot.rows ?? [];
    expect(rows.map(({ id }) => id).slice(0, 5)).toEqual(['households', 'poor', 'near-poor', 'a', 'b']);
    expect(rows).toHaveLength(15);
    // Truth file: 36 poor and 42 near-poor of 1,441; 52 and 47 at the start, so 16 and 5 fewer.
    expect(rows.slice(1, 5).map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [36, 1441],
      [42, 1441],
      [16, 1441],
      [5, 1441],
    ]);
    // In September an unmet target is still in progress, in December it is not met.
    const status = (run: typeof first) => run.report?.snapshot.rows.find(({ id }) => id === 'e3')?.status;
    expect([status(first), status(second)]).toEqual(['in-progress', 'not-met']);
  });

  it('works on its own output: lines are added, the old ones stay as they are', async () => {
    const [before, after] = await Promise.all(
      [first.out, second.out].map((path) => linesOf(path, 'GN Lịch sử')),
    );
    expect(after?.slice(0, before?.length)).toEqual(before);
    expect(after).toHaveLength((before?.length ?? 0) + 15);
    expect(second.report?.history.map(({ number }) => number)).toEqual([1, 2]);
    expect(second.report?.snapshot.changed).toEqual([]);
    expect(second.report?.snapshot.rows[1]?.previous.text).toBe('Không đổi so với kỳ trước (36)');
  });

  it('refuses a cut-off taken before without a reason, and adds a correction with one', async () => {
    const refused = runCli<Taken>('snapshot', first.out, '--cutoff', '2024-09-14');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('đã chốt lần 1');
    expect(refused.files).toEqual([]);
    const again = runCli<Taken>('snapshot', first.out, '--cutoff', '2024-09-14', '--reason', 'Sót một hộ');
    expect(again.report?.snapshot).toMatchObject({ number: 2, correction: true });
    const lines = await linesOf(again.out, 'GN Lịch sử');
    expect(lines.filter((line) => line.includes('2 (đính chính)')).length).toBeGreaterThanOrEqual(15);
    expect(lines.join('\n')).toContain('lý do: Sót một hộ');
  });

  it('leaves the staff’s sheets as they are', async () => {
    const name = 'DS hộ';
    expect(await linesOf(second.out, name)).toEqual(await linesOf(EXAMPLE, name));
  });

  it('refuses what is no cut-off, and options that are another command’s', () => {
    expect(runCli('snapshot', EXAMPLE, '--cutoff', 'q7').stderr).toContain('Không hiểu kỳ chốt');
    expect(runCli('progress', EXAMPLE, '--cutoff', 'q3').stderr).toContain('lệnh snapshot');
  });
});

describe('forecast', () => {
  it('gives a range for December from the register of September, and says that nobody’s registration is known', () => {
    const { report } = runCli<Taken>('forecast', EXAMPLE, '--as-of', '2024-09-14');
    expect(report?.sheetsWritten).toEqual(['GN Dự báo']);
    expect(report?.forecast).toMatchObject({ date: '2024-12-14', registrations: null });
    expect(report?.forecast.classes.map(({ now }) => now)).toEqual([36, 42]);
    for (const { low, now, high } of report?.forecast.classes ?? []) {
      expect(low).toBeLessThanOrEqual(now);
      expect(high).toBeGreaterThanOrEqual(now);
    }
    expect(JSON.stringify(report?.forecast)).not.toMatch(/Trần|Nguyễn|\d{12}/);
    expect(report?.summary).toBeUndefined();
  });

  it('looks at the next year once the year is over', () => {
    const { report, stdout } = runCli<Taken>('forecast', EXAMPLE);
    expect(report?.forecast.date).toBe('2025-12-14');
    expect(stdout).toContain('Kỳ năm 2024 đã chốt ngày 14/12/2024');
  });
});
