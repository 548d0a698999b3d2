/** Which rows of the ward's register stand behind its targets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetRowsReport } from '../../src/core/job/target-list-job';
import { runCli } from '../support/run-cli';

const ROOT = join(__dirname, '../..');
interface Truth {
  readonly targets: readonly { id: string; numerator: number | null; denominator: number | null }[];
}
const truth = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/workbooks/pho-minh-2024.truth.json'), 'utf8'),
) as Truth;

function rowsOf(target: string): TargetRowsReport {
  const run = runCli<{ targetRows: TargetRowsReport }>(
    'progress',
    join(ROOT, 'examples/pho-minh-2024.xlsx'),
    '--rows',
    `target:${target}`,
  );
  if (!run.report) throw new Error(run.stderr);
  return run.report.targetRows;
}

describe('the rows behind a target of pho-minh-2024.xlsx', () => {
  it.each(['e3', 'e7'])('%s: as many as its numerator, and the rest of its denominator', (id) => {
    const want = truth.targets.find((each) => each.id === id)!;
    const rows = rowsOf(id);
    expect([rows.reached, rows.missing, rows.unknown]).toEqual([
      want.numerator,
      (want.denominator ?? 0) - (want.numerator ?? 0),
      0,
    ]);
    // Each row once, those still missing first.
    expect(new Set(rows.list.map(({ sheet, row }) => `${sheet}!${row}`)).size).toBe(want.denominator);
    expect(rows.list.slice(0, rows.missing).every(({ answer }) => answer === 'missing')).toBe(true);
    expect(rows.list.every(({ code, name }) => code !== null && name !== null)).toBe(true);
  });

  it('has none for a result typed by hand, and names the targets there are', () => {
    const file = join(ROOT, 'examples/pho-minh-2024.xlsx');
    const byHand = runCli('progress', file, '--rows', 'target:c');
    expect([byHand.exitCode, byHand.stderr.trim()]).toEqual([
      2,
      'Kết quả của chỉ tiêu c không lấy từ sổ hộ (nhập tay hoặc chưa có số liệu) nên không có danh sách hộ đứng sau.',
    ]);
    const unknown = runCli('progress', file, '--rows', 'target:z');
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('target:e7')]);
  });
});
