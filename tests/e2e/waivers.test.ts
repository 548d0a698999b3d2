/** Reasons for every finding of whole workbooks: each finding has a key of its own, so that none is left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../support/small-workbook';

const ROOT = join(__dirname, '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'workbooks');

interface Checked {
  ok: boolean;
  findings: unknown[];
  waived?: unknown[];
}

describe.each([
  ['pho-minh-2024', join(ROOT, 'examples')],
  ['messy-text', FIXTURES],
  ['nam-nu-columns', FIXTURES],
  ['end-2024', FIXTURES],
  ['clean-one-header', FIXTURES],
  ['big-20k', FIXTURES],
])('%s', (name, folder) => {
  it('a reason on every row leaves no finding, and the next check agrees', async () => {
    const { bundle, environment } = await open(readFileSync(join(folder, `${name}.xlsx`)));
    const check = () => bundle.call('kiemTraSoHo') as Checked;
    const { findings } = check();
    expect(findings.length).toBeGreaterThan(0);
    const sheet = environment.workbook.sheets.find((each) => each.name === 'GN Lỗi dữ liệu');
    const rows = (sheet?.values ?? []).filter((cells) => /^[0-9a-f]{16}\./.test(String(cells[12])));
    expect(rows).toHaveLength(findings.length);
    expect(new Set(rows.map((cells) => cells[12])).size).toBe(findings.length);
    for (const cells of rows as unknown[][]) {
      cells[10] = 'Đã đối chiếu, đúng như sổ';
      cells[11] = 'Lê Thị Duyệt';
    }
    for (const after of [check(), check()]) {
      expect(after.findings).toEqual([]);
      expect(after.waived).toHaveLength(findings.length);
    }
    const ledger = environment.workbook.sheets.find((each) => each.name === 'GN Ngoại lệ');
    const states = (ledger?.values ?? []).filter((cells) => /^[0-9a-f]{16}\./.test(String(cells[8])));
    expect(new Set(states.map((cells) => cells[7]))).toEqual(new Set(['Đang áp dụng']));
  });
});
