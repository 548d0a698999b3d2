import { LISTED_RULES } from '../../../src/core/rules/listing';
import { ownCode, shownCode } from '../../../src/core/rules/shown-code';
import { ruleName, ruleTitle } from '../../../src/core/rules/title';
import { targetFindings } from '../../../src/core/job/target-findings';
import type { TargetProblem } from '../../../src/core/targets/read/problem';
import { WAIVER_COLUMNS } from '../../../src/core/reports/waivers-sheet';
import { readWaivers } from '../../../src/core/waivers/read-waivers';

const PROBLEMS = [
  'planNotNumber',
  'enteredNotNumber',
  'startNotCount',
  'judgementWithoutRemark',
  'notUnderstood',
  'fractionTaken',
  'readFromText',
] as const satisfies readonly TargetProblem['key'][];
const targetCodes = targetFindings(
  PROBLEMS.map((key) => ({
    key,
    ref: { sheet: 'Chỉ tiêu', row: 5, column: 3 },
    field: 'ke_hoach',
    found: 'x',
    targetId: 'a',
  })) as unknown as readonly TargetProblem[],
  'vi',
).map(({ code }) => code);
const codes = [...LISTED_RULES.map(({ meta }) => meta.code), ...targetCodes];

it('shows staff a code of two letters and two digits for every check, each its own', () => {
  const shown = [...new Set(codes)].map(shownCode);
  for (const code of shown) expect(code).toMatch(/^[A-Z]{2}\d{2}$/);
  expect(new Set(shown).size).toBe(shown.length);
});

it('gives every check a title in both languages', () => {
  for (const code of codes) {
    expect(ruleTitle(code, 'vi')).toMatch(/\p{L}/u);
    expect(ruleTitle(code, 'en')).toMatch(/\p{L}/u);
  }
  expect(ruleName('X-dtts-flag-mismatch', 'vi')).toBe('BS01 Dấu hộ dân tộc thiểu số không khớp với dân tộc');
});

it('takes the shown code and the check’s own for the same', () => {
  for (const code of codes) expect([ownCode(shownCode(code)), ownCode(code)]).toEqual([code, code]);
});

it.each(['BS01', 'X-dtts-flag-mismatch'])('reads a waiver listed under %s', (written) => {
  const key = `${'0'.repeat(16)}.${'1'.repeat(16)}`;
  const row = ['1', written, 'H1', 'câu báo', 'Đã xem phiếu', 'Lê Thị Hoa', '02/03/2025', '', key];
  const { waivers } = readWaivers([row], WAIVER_COLUMNS, '2025-03-02');
  expect(waivers.map(({ code }) => code)).toEqual(['X-dtts-flag-mismatch']);
});
