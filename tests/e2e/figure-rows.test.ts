/** The households behind figures of GN Đa chiều, GN Thu nhập and GN Diễn biến, on the command line. */
import { join } from 'node:path';
import type { JobReport } from '../../src/core/job/json-report';
import { runCli } from '../support/run-cli';

const ROOT = join(__dirname, '../..');
const BOOKS = join(ROOT, 'tests/fixtures/workbooks');

function reportOf(rows: string, file: string, ...more: string[]): JobReport {
  const run = runCli<JobReport>('indicators', file, '--rows', rows, ...more);
  if (!run.report) throw new Error(run.stderr);
  return run.report;
}

describe('a figure named on the command line', () => {
  const example = join(ROOT, 'examples/pho-minh-2024.xlsx');

  it('lists as many poor at k = 4 as the table over k of the report has, and writes GN Danh sách', () => {
    const { rows, multidimensional, sheetsWritten } = reportOf('multidimensional-poor:k=4', example);
    const cut = multidimensional!.households.cuts.find(({ count }) => count === 4)!;
    expect(rows!.list).toHaveLength(cut.poor);
    expect(rows).toMatchObject({ numerator: cut.poor, denominator: cut.all, households: cut.poor });
    // From four of twelve indicators on, and the reason names them.
    for (const { reason } of rows!.list) {
      const [, points, names] = /^(\d+)\/12 điểm; thiếu hụt: (.*)$/.exec(reason!)!;
      expect(Number(points)).toBeGreaterThanOrEqual(4);
      expect(names).not.toBe('');
    }
    expect(sheetsWritten).toContain('GN Danh sách');
  });

  it('lists who became poor from near-poor between two workbooks', () => {
    const previous = join(BOOKS, 'start-2024.xlsx');
    const { rows, transitions } = reportOf(
      'movement-poor-from-near-poor',
      join(BOOKS, 'end-2024.xlsx'),
      '--previous',
      previous,
    );
    expect(rows!.list).toHaveLength(transitions!.poor.fromNear!);
    expect(new Set(rows!.list.map(({ reason }) => reason))).toEqual(
      new Set(['Hộ cận nghèo → Hộ nghèo; Cận nghèo thành hộ nghèo']),
    );
  });

  it('says which figures there are instead of one there is not', () => {
    const { exitCode, stderr } = runCli('indicators', example, '--rows', 'pore-rate');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Sổ này không có con số “pore-rate”');
    expect(stderr).toContain('multidimensional-poor:k=…');
  });

  it('says what a figure lacks that this register cannot give', () => {
    const { exitCode, stderr } = runCli('indicators', example, '--rows', 'income-poor');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Không có con số “income-poor”: không có thu nhập');
  });
});
