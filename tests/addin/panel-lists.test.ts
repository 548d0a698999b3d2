/** Classes and targets in the panel before anything is written; templates and colours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built';
import { openPanel, type Panel } from '../support/panel';
import { smallWorkbook, staffSheets } from '../support/small-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});
const EXAMPLE = readFileSync(join(ROOT, 'examples', 'pho-minh-2024.xlsx'));
const names = ({ environment }: Panel) => environment.workbook.sheets.map(({ name }) => name);

function classes(panel: Panel) {
  const result = panel.call('bangXemTruocLoai');
  if (!result.ok) throw new Error(result.error.message);
  return result;
}
const counts = (panel: Panel) =>
  classes(panel).classes.map(({ id, households, before }) => [id, households, before]);

function setCell({ environment }: Panel, row: number, column: number, value: number | string): void {
  const cells = environment.workbook.sheets[0]?.values[row - 1];
  if (cells) cells[column - 1] = value;
}

describe('the preview of classes', () => {
  it('counts as the standard has it, beside the last classification, and writes nothing', async () => {
    const panel = await openPanel(bytes);
    // A commune: B1 at most 140. H1 120 and B2 30: poor. H2 140 and 20: near-poor. H3 200, H4 210: not poor.
    expect(counts(panel)).toEqual([
      ['poor', 1, null],
      ['near-poor', 1, null],
      ['not-poor', 2, null],
      ['unknown', 0, null],
    ]);
    expect(names(panel)).toEqual(['Danh sách hộ', 'Ghi chú']);
    panel.menu('phanLoaiHo');
    // H4 with B1 100 and B2 10 is near-poor now; the register says 'Hộ không nghèo'. H3 has no points any more.
    setCell(panel, 7, 8, 100);
    setCell(panel, 6, 8, '');
    expect(counts(panel)).toEqual([
      ['poor', 1, 1],
      ['near-poor', 2, 1],
      ['not-poor', 0, 2],
      ['unknown', 1, 0],
    ]);
    const said = classes(panel).remarks.join('\n');
    expect(said).toContain(
      '01 hộ chưa đủ dữ liệu để phân loại. Nhiều nhất: thiếu hoặc không đọc được điểm B1 (01 hộ).',
    );
    expect(said).toContain('01 hộ có kết quả tính lại khác với phân loại đang ghi trong sổ.');
    expect(said).toContain('nghèo 0, cận nghèo +1, không nghèo −2, thiếu dữ liệu +1 hộ');
  });

  it('names standard, area and date', async () => {
    expect(classes(await openPanel(bytes))).toMatchObject({
      standard: 'Chuẩn 2022–2026',
      area: 'nông thôn',
      asOf: '2024-12-31',
    });
  });
});

describe('the list of targets', () => {
  it('has the figures of the progress sheet: of the ward’s plan', async () => {
    const panel = await openPanel(EXAMPLE);
    const result = panel.call('bangChiTieu');
    if (!result.ok) throw new Error(result.error.message);
    const of = (code: string) => result.targets.find((target) => target.code === code);
    // Poor households 52 → 36 of 1,441: 16 households, 1.1103 points (pho-minh-2024.truth.json).
    expect(of('a')).toMatchObject({
      actual: '1,11 (16 hộ)',
      plan: '1,11 (16 hộ)',
      percent: '100,0%',
      statusWord: 'Đạt',
      source: 'computed',
    });
    // 52 of 1,441 are 3.6086 %.
    expect(of('a')?.baseline).toBe('3,61');
    // 199 of 229 are 86.8996 % of a plan of 100.
    expect(of('e3')).toMatchObject({ actual: '86,90', plan: '100', percent: '86,9%' });
    // One model of one planned, typed in.
    expect(of('c')).toMatchObject({
      actual: '01',
      plan: '01',
      unit: 'mô hình',
      source: 'typed',
      status: 'met',
    });
    expect(of('c')?.sheet).not.toBeNull();
    expect(of('c')?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(result.samples).toBe(false);
    expect(names(panel)).not.toContain('GN Tiến độ chỉ tiêu');
  });

  it('flags samples that nobody has confirmed, and does not judge them', async () => {
    const panel = await openPanel(bytes);
    const result = panel.call('bangChiTieu');
    if (!result.ok) throw new Error(result.error.message);
    expect(result.samples).toBe(true);
    expect(result.targets).toHaveLength(12);
    expect(new Set(result.targets.map(({ status }) => status))).toEqual(new Set(['no-data']));
    expect(result.targets[0]).toMatchObject({ plan: '', actual: '', percent: '', sheet: null, cell: null });
    // The remark above says it once for all of them.
    expect(new Set(result.targets.map(({ missing }) => missing))).toEqual(new Set(['']));
    expect(result.remarks.join()).toContain('Bảng tính chưa có trang chỉ tiêu');
    expect(names(panel)).toEqual(['Danh sách hộ', 'Ghi chú']);
  });

  it('says which figure is missing where a target cannot be judged, and nothing where it can', async () => {
    const panel = await openPanel(bytes);
    expect(
      panel.call('vanBanGhi', 'Giảm 03 hộ nghèo so với đầu năm.\nTạo việc làm mới cho 40 lao động.', [0, 1])
        .ok,
    ).toBe(true);
    const result = panel.call('bangChiTieu');
    if (!result.ok) throw new Error(result.error.message);
    // Nobody has said how many poor households there were when the year began.
    expect(result.targets.map(({ status, missing }) => [status, missing])).toEqual([
      ['no-data', 'Chưa có số liệu: chưa nhập số hộ nghèo đầu năm.'],
      // No result is typed in: the status itself says so.
      ['no-data', ''],
    ]);
    const ward = (await openPanel(EXAMPLE)).call('bangChiTieu');
    if (!ward.ok) throw new Error(ward.error.message);
    expect(ward.targets.find(({ code }) => code === 'a')?.missing).toBe('');
  });
});

describe('sheets and colours', () => {
  it.each([
    ['help' as const, 'GN Hướng dẫn'],
    ['targets' as const, 'GN Chỉ tiêu'],
    ['b1-points' as const, 'GN Bảng điểm B1'],
  ])('inserts %s', async (which, name) => {
    const panel = await openPanel(bytes);
    expect(panel.call('bangChenTrang', which)).toEqual({ ok: true, sheetsWritten: [name] });
    expect(names(panel)).toContain(name);
  });

  it('says that it has no such sheet', async () => {
    const panel = await openPanel(bytes);
    expect(panel.call('bangChenTrang', 'toString' as never)).toMatchObject({
      ok: false,
      error: { code: 'panel.template-unknown' },
    });
  });

  it('colours the cells of findings and takes the colours away again', async () => {
    const panel = await openPanel(bytes);
    const before = staffSheets(panel.environment);
    expect(panel.call('bangToMau', true)).toMatchObject({
      message: expect.stringContaining('2 ô trên 1 trang') as string,
    });
    expect(staffSheets(panel.environment)).not.toBe(before);
    expect(panel.call('bangToMau', false)).toMatchObject({ ok: true });
    expect(staffSheets(panel.environment)).toBe(before);
  });
});
