/** A register without faults: the job must stay silent. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCli } from '../support/run-cli';
import type { CliResult } from '../support/run-cli';
import { figureDifferences, readingDifferences } from '../support/truth';
import type { Report, Truth } from '../support/truth';

const FOLDER = resolve(__dirname, '../fixtures/workbooks');
const truth = JSON.parse(readFileSync(join(FOLDER, 'clean-one-header.truth.json'), 'utf8')) as Truth;

let run: CliResult<Report>;
let report: Report;

beforeAll(() => {
  run = runCli<Report>('all', join(FOLDER, 'clean-one-header.xlsx'));
  if (!run.report) throw new Error(`no report: ${run.stderr}`);
  report = run.report;
});

describe('all on clean-one-header', () => {
  it('finds no error, and warns of the one child under 6 without a card (shared/workbooks/README.md)', () => {
    expect(run.exitCode).toBe(0);
    const found = report.findings.filter((finding) => finding.severity !== 'info');
    expect(found.map(({ code, severity, sheet, cell }) => [code, severity, sheet, cell])).toEqual([
      ['CS35', 'warning', 'Thành viên', 'I839'],
    ]);
  });

  it('counts as the truth file does', () => {
    expect(readingDifferences(report, truth)).toEqual([]);
    expect(figureDifferences(report, truth)).toEqual([]);
  });

  it('gives the office a sheet to type its targets in, since the workbook has none', () => {
    expect(report.sheetsWritten).toContain('GN Chỉ tiêu');
    expect(report.targets).toHaveLength(12);
  });
});
