/** The registers of the start and the end of 2024, without any sheet of targets: the plan is that of the ward. */
import { join } from 'node:path';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';

const WORKBOOKS = join(__dirname, '../fixtures/workbooks');

it('judges the falls of the plan in points and in households: 52 → 36 and 47 → 42 of 1.441', () => {
  const run = runCli<Report>(
    'progress',
    join(WORKBOOKS, 'end-2024.xlsx'),
    '--previous',
    join(WORKBOOKS, 'start-2024.xlsx'),
  );
  // 16 / 1441 = 1,1103 %; 5 / 1441 = 0,3470 %: at the decimals of the plan 1,11 and 0,3 (truth of pho-minh-2024).
  const [a, b] = run.report?.targets ?? [];
  expect(a).toMatchObject({
    id: 'a',
    numerator: 16,
    denominator: 1441,
    status: 'met',
    count: { target: 16, actual: 16 },
  });
  expect(b).toMatchObject({
    id: 'b',
    numerator: 5,
    denominator: 1441,
    status: 'met',
    count: { target: 5, actual: 5 },
  });
});
