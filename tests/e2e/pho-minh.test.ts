/** The main job, end to end: the built bundle on the example ward's workbook, against its truth file. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCli } from '../support/run-cli';
import type { CliResult } from '../support/run-cli';
import {
  falseAlarms,
  figureDifferences,
  FIRST_CODES,
  missedFaults,
  readingDifferences,
  targetDifferences,
} from '../support/truth';
import type { Report, Truth } from '../support/truth';

const ROOT = resolve(__dirname, '../..');
const truth = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/workbooks/pho-minh-2024.truth.json'), 'utf8'),
) as Truth;

let run: CliResult<Report>;
let report: Report;

beforeAll(() => {
  run = runCli<Report>('all', join(ROOT, 'examples/pho-minh-2024.xlsx'));
  if (!run.report) throw new Error(`no report: ${run.stderr}`);
  report = run.report;
});

describe('all on pho-minh-2024', () => {
  it('ends with 0 and leaves exactly the workbook and the report', () => {
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toBe('');
    expect([...run.files].sort()).toEqual(['out.json', 'out.xlsx']);
  });

  it('uses the standard, area and date of the workbook', () => {
    expect(report.settings).toEqual({ standard: 'vn-2022', area: 'urban', asOf: '2024-12-14', lang: 'vi' });
  });

  it('reads the register’s sheets as the truth file describes them', () => {
    expect(readingDifferences(report, truth)).toEqual([]);
  });

  it('counts households, persons, classes, rates by hamlet and deprivations as the truth file does', () => {
    expect(figureDifferences(report, truth)).toEqual([]);
  });

  it('reports the 12 targets with the figures of the truth file', () => {
    expect(report.targets.map((target) => target.id)).toEqual('a b c d đ e1 e2 e3 e4 e5 e6 e7'.split(' '));
    expect(targetDifferences(report, truth)).toEqual([]);
  });

  it('finds every planted fault whose rule is among the first 30, at its cell', () => {
    expect(missedFaults(report, truth, FIRST_CODES)).toEqual([]);
  });

  it('raises no error outside the planted faults', () => {
    expect(falseAlarms(report, truth, ['error'])).toEqual([]);
  });

  it('flags no cell that must not be flagged, but for the notes the truth allows there', () => {
    const wrong = truth.must_not_flag.flatMap(({ sheet, cell, allowed_kinds = [] }) =>
      report.findings.filter(
        (finding) =>
          finding.sheet === sheet && finding.cell === cell && !allowed_kinds.includes(finding.code),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('writes its four sheets and no other', () => {
    expect(report.sheetsWritten).toEqual([
      'GN Lỗi dữ liệu',
      'GN Phân loại hộ',
      'GN Chỉ số',
      'GN Tiến độ chỉ tiêu',
    ]);
  });

  it('never shows a whole ID number in a message', () => {
    const messages = report.findings
      .map((finding) => JSON.stringify(finding))
      .filter((text) => !/"fix":\{/.test(text));
    expect(messages.filter((text) => /\d{9,}/.test(text))).toEqual([]);
  });
});
