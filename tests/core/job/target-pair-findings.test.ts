import { targetPairFindings } from '../../../src/core/job/target-pair-findings';
import type { Lang, RuleSettings } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';
import { gridOfRecords, household } from '../../support/builders';
import { cellName } from '../../support/rule-tester';
import { printed } from '../../support/summary';
import { SETTINGS, STANDARD } from '../targets/support/sheets';

const HEAD = 'TT | Chỉ tiêu | Đơn vị tính | Số đầu năm | Kế hoạch năm 2024';
/** 1.441 households, 52 of them poor at the start. */
const residents = gridOfRecords(
  Array.from({ length: 1441 }, (_, at) =>
    household({
      ma_ho: `H${at}`,
      phan_loai_dau_ky: at < 52 ? 'Hộ nghèo' : 'Hộ không nghèo',
      phan_loai: at < 36 ? 'Hộ nghèo' : 'Hộ không nghèo',
    }),
  ),
  'Hộ',
);

function check(
  text: string,
  { list = true, lang = 'vi', rules }: { list?: boolean; lang?: Lang; rules?: RuleSettings } = {},
) {
  const grid = printed(text, 'Chỉ tiêu');
  const reading = readRegister(list ? [residents, grid] : [grid]);
  const [table] = reading.targetTables;
  if (table === undefined) throw new Error('no target sheet');
  const { targets } = readTargetSheet(table, grid);
  return targetPairFindings(
    { targets, table },
    { register: reading.register, settings: { ...SETTINGS, lang }, standard: STANDARD, rules },
  );
}
const places = (findings: ReturnType<typeof check>) =>
  findings.map(({ code, severity, ref, related }) => [code, severity, cellName(ref), related.map(cellName)]);

describe('figures of the plan that cannot belong together', () => {
  const rows = (rate: number, count: number) =>
    `${HEAD}\na | Tỷ lệ hộ nghèo giảm | % | | ${rate}\n | - Tương ứng số hộ nghèo giảm | hộ | | ${count}`;

  it('the register’s total decides where it is known', () => {
    expect(check(rows(1.11, 16))).toEqual([]);
    const findings = check(rows(1.11, 26));
    expect(places(findings)).toEqual([['AG09', 'warning', 'Chỉ tiêu!E2', ['Chỉ tiêu!E3']]]);
    // 26/N rounds to 1,11 % for N from 2.332 to 2.352: 2600/1,115 = 2331,8; 2600/1,105 = 2352,9.
    expect(findings[0]?.message).toBe(
      'Chỉ tiêu a: 1,11% ứng với 26 hộ thì tổng số hộ từ 2.332 đến 2.352, nhưng sổ có 1.441 hộ.',
    );
    expect(findings[0]?.fix).toBeNull();
  });

  it('a share of the poor is told from points of the rate', () => {
    const [finding] = check(rows(30.77, 16));
    expect(places(finding ? [finding] : [])).toEqual([['AG08', 'warning', 'Chỉ tiêu!E2', ['Chỉ tiêu!E3']]]);
    expect(finding?.message).toContain('30,77% là 16 hộ trên 52 hộ đầu kỳ');
  });

  it('a column of rates beside a column of households is the plan’s, with one number of decimals', () => {
    const findings = check(
      'Chỉ tiêu | Số hộ | Tỷ lệ (%)\nGiảm hộ nghèo | 16 | 1.11\nGiảm hộ cận nghèo | 5 | 0.3',
      { list: false },
    );
    expect(places(findings)).toEqual([
      ['AG09', 'warning', 'Chỉ tiêu!C3', ['Chỉ tiêu!B3', 'Chỉ tiêu!C2', 'Chỉ tiêu!B2']],
    ]);
    expect(findings[0]?.message).toBe(
      'Chỉ tiêu 2: 0,30% ứng với 05 hộ thì tổng số hộ từ 1.640 đến 1.694, nhưng chỉ tiêu 1 cho tổng từ 1.435 đến 1.447.',
    );
    expect(findings[0]?.todo).toMatch(/cán bộ tự xác minh/);
  });

  it('a column of completion is a result, not a plan', () => {
    const text =
      'Chỉ tiêu | Số hộ | Tỷ lệ hoàn thành (%)\nGiảm hộ nghèo | 16 | 1.11\nGiảm hộ cận nghèo | 5 | 0.3';
    expect(check(text, { list: false })).toEqual([]);
  });

  it('is said in English, and may be switched off or made an error as a rule may', () => {
    expect(check(rows(1.11, 26), { lang: 'en' })[0]?.message).toBe(
      'Target a: 1.11% for 26 households means 2,332 to 2,352 households in all; the register has 1,441.',
    );
    const rules = { off: ['AG09'], severity: {}, thresholds: {} };
    expect(check(rows(1.11, 26), { rules })).toEqual([]);
    const strict = { off: [], severity: { AG09: 'error' as const }, thresholds: {} };
    expect(check(rows(1.11, 26), { rules: strict })[0]?.severity).toBe('error');
  });
});
