/** check with last period's workbook beside this one's: the pair of shared/workbooks. */
import { join, resolve } from 'node:path';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';

const FIXTURES = resolve(__dirname, '../fixtures/workbooks');

it('tells the two poor households that are gone without a word, and no other', () => {
  const { report } = runCli<Report>(
    'check',
    join(FIXTURES, 'end-2024.xlsx'),
    '--previous',
    join(FIXTURES, 'start-2024.xlsx'),
  );
  const found = (report?.findings ?? []).filter(({ code }) => ['CS28', 'CS29', 'AG05'].includes(code));
  // Dead and moved away in the world of these books; end-2024 has no list of those gone that says so.
  expect(found.map(({ code, cell }) => [code, cell])).toEqual([
    ['CS29', 'B4'],
    ['CS29', 'B4'],
  ]);
});
