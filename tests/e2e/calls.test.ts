/** Service calls of the whole job: few, and as many for a ward and for twenty thousand households. */
import { join, resolve } from 'node:path';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';

const ROOT = resolve(__dirname, '../..');
type Calls = Report['calls'] & { structure: number; service: number; all: number };

function callsOf(file: string): Calls {
  const run = runCli<{ calls: Calls }>('all', join(ROOT, file));
  if (!run.report) throw new Error(`no report: ${run.stderr}`);
  return run.report.calls;
}

describe('service calls of all', () => {
  const ward = callsOf('examples/pho-minh-2024.xlsx');
  const large = callsOf('tests/fixtures/workbooks/big-20k.xlsx');

  it('are at most 40 reads and writes', () => {
    expect(ward.total).toBe(ward.read + ward.write);
    expect(ward.total).toBeLessThanOrEqual(40);
    expect(large.total).toBeLessThanOrEqual(40);
  });

  it('write as often for 20,000 households as for a ward whose workbook has no plan and no other sheets either', () => {
    const small = callsOf('tests/fixtures/workbooks/clean-one-header.xlsx');
    expect(large.write).toBe(small.write);
    // Its members stand on a sheet of their own: one more to read.
    expect([small.read, large.read]).toEqual([2, 1]);
  });

  it('arrange sheets in a number of steps that hamlets and rules decide, not households', () => {
    // 20,000 households in 60 hamlets instead of 1,442 in 6.
    expect(Math.abs(ward.structure - large.structure)).toBeLessThanOrEqual(30);
  });
});
