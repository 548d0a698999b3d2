/** Findings in the panel: listed as GN Lỗi dữ liệu has them, gone to, passed over, taken back; groups of rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCode } from '../../src/core/rules/shown-code';
import { ruleTitle } from '../../src/core/rules/title';
import { ROOT } from '../support/built';
import { openPanel, reopenPanel, type Panel } from '../support/panel';
import { smallWorkbook, staffSheets } from '../support/small-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

function list(panel: Panel) {
  const result = panel.call('bangDanhSachLoi');
  if (!result.ok) throw new Error(result.error.message);
  return result;
}
const cells = ({ environment }: Panel, name: string) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name)?.values ?? [];
/** The hidden keys of a sheet, from the top. */
const keys = (panel: Panel, name: string): string[] =>
  cells(panel, name)
    .flatMap((row) => row.filter((cell) => /^[0-9a-f]{16}\.[0-9a-f]{16}$/.test(String(cell))))
    .map(String);
const keyOf = (panel: Panel, cell: string): string =>
  list(panel).findings.find((finding) => finding.cell === cell)?.key ?? '';

describe('the list of findings', () => {
  it('has what the sheet has, in its order, and writes nothing', async () => {
    const panel = await openPanel(readFileSync(join(ROOT, 'examples', 'pho-minh-2024.xlsx')));
    const before = panel.environment.workbook.sheets.map(({ name }) => name);
    const listed = list(panel);
    expect(listed.sheetIsCurrent).toBe(false);
    expect(panel.environment.workbook.sheets.map(({ name }) => name)).toEqual(before);
    panel.menu('kiemTraSoHo');
    const again = list(panel);
    expect(again.findings.map(({ key }) => key)).toEqual(keys(panel, 'GN Lỗi dữ liệu'));
    expect(again.sheetIsCurrent).toBe(true);
    const { error, warning, info } = again.counts;
    expect(error + warning + info).toBe(again.findings.length);
    expect(again.counts.notAssessable).toBe(again.notAssessable.reduce((sum, { count }) => sum + count, 0));
    // A title is the rule's own and nobody's: FD10's names 000000000000.
    for (const { code, title } of again.findings) expect(title).toBe(ruleTitle(ownCode(code), 'vi'));
    // What the first check had nothing to compare with it still has not: nothing was changed in between.
    expect(again.counts).toEqual(listed.counts);
    // No whole ID number anywhere.
    const shown = again.findings.map(({ key, title, ...rest }) => [key.length, title.length, rest]);
    expect(JSON.stringify(shown)).not.toMatch(/\d{11}/);
  });

  it('says of each what is there, what should be and what to do', async () => {
    const panel = await openPanel(bytes);
    expect(list(panel).findings.find(({ cell }) => cell === 'D7')).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{16}\.[0-9a-f]{16}$/) as string,
      code: 'FD29',
      title: 'Giới tính ngoài Nam/Nữ',
      severity: 'error',
      sheet: 'Danh sách hộ',
      cell: 'D7',
      household: 'H4',
      hamlet: 'Thôn 2',
      message: 'Võ Thị Dung (chủ hộ H4): giới tính ghi “Nư”, viết đúng là Nữ.',
      found: 'Nư',
      expected: 'Nữ',
      todo: 'Sửa thành Nữ; sửa an toàn, áp dụng hàng loạt được.',
      fix: 'safe',
    });
  });

  it('names the rule of every entry in the language chosen, also of what could not be judged', async () => {
    const panel = await openPanel(readFileSync(join(ROOT, 'examples', 'pho-minh-2024.xlsx')));
    const titles = () => {
      const { findings, notAssessable } = list(panel);
      return new Map([...findings, ...notAssessable].map(({ code, title }) => [code, title]));
    };
    const vi = titles();
    expect(list(panel).notAssessable.length).toBeGreaterThan(0);
    // FD02 of the catalogue of rules.
    expect(vi.get('FD02')).toBe('CCCD mất số 0 ở đầu');
    panel.call('bangNgonNgu', 'en');
    const en = titles();
    expect(en.get('FD02')).toBe('CCCD lost leading zero(s)');
    for (const [code, title] of [...vi, ...en]) expect(`${code} ${title}`).toMatch(/^[A-Z]{2}\d{2} .*\p{L}/u);
  });
});

describe('Đến ô', () => {
  it('selects the cell, also while somebody else runs a job', async () => {
    const panel = await openPanel(bytes);
    panel.environment.locks.add('document');
    expect(panel.call('bangDenO', 'Danh sách hộ', 'D7')).toMatchObject({ ok: true });
  });

  it.each([
    ['Danh sách cũ', 'D7', 'panel.sheet-gone'],
    ['Danh sách hộ', 'ZZ7', 'panel.cell-gone'],
    ['Danh sách hộ', 'D999999', 'panel.cell-gone'],
    ['Danh sách hộ', 'ô số 7', 'panel.cell-gone'],
  ])('says what is gone: %s %s', async (sheet, cell, code) => {
    const panel = await openPanel(bytes);
    expect(panel.call('bangDenO', sheet, cell)).toMatchObject({ ok: false, error: { code } });
  });

  it('says that a sheet is hidden', async () => {
    const panel = await openPanel(bytes);
    const notes = panel.environment.workbook.sheets.find(({ name }) => name === 'Ghi chú');
    if (notes) notes.hidden = true;
    expect(panel.call('bangDenO', 'Ghi chú', 'A1')).toMatchObject({
      ok: false,
      error: { code: 'panel.sheet-hidden' },
    });
  });
});

describe('Bỏ qua', () => {
  const REASON = 'Đã đối chiếu thẻ căn cước';

  it('goes beside the finding, holds at the next check, and is taken back from either sheet', async () => {
    const panel = await openPanel(bytes);
    panel.menu('kiemTraSoHo');
    const key = keyOf(panel, 'D7');
    expect(panel.call('bangBoQua', key, ` ${REASON} `, 'Nguyễn Thị Mai')).toMatchObject({ ok: true });
    expect(JSON.stringify(cells(panel, 'GN Lỗi dữ liệu'))).toContain(REASON);
    expect(list(panel).findings.map(({ cell }) => cell)).toEqual(['B6']);
    // Taken back where it was typed.
    expect(panel.call('bangThoiBoQua', key)).toMatchObject({ ok: true });
    expect(list(panel).findings.map(({ cell }) => cell)).toEqual(['B6', 'D7']);
    // And once a check has put it into GN Ngoại lệ.
    panel.call('bangBoQua', key, REASON, 'Nguyễn Thị Mai');
    panel.menu('kiemTraSoHo');
    expect(keys(panel, 'GN Ngoại lệ')).toEqual([key]);
    expect(list(panel).findings.map(({ cell }) => cell)).toEqual(['B6']);
    expect(panel.call('bangThoiBoQua', key)).toMatchObject({ ok: true });
    expect(list(panel).findings.map(({ cell }) => cell)).toEqual(['B6', 'D7']);
    expect(panel.call('bangThoiBoQua', key)).toMatchObject({
      ok: false,
      error: { code: 'panel.waiver-none' },
    });
  });

  it('is listed with reason, name and day in a later session too, and taken back from there', async () => {
    const first = await openPanel(bytes, { clock: () => Date.UTC(2025, 10, 28, 5) });
    first.menu('kiemTraSoHo');
    expect(list(first).waived).toEqual([]);
    const key = keyOf(first, 'D7');
    first.call('bangBoQua', key, REASON, 'Nguyễn Thị Mai');
    first.menu('kiemTraSoHo');
    const later = reopenPanel(first, { clock: () => Date.UTC(2025, 11, 9, 5) });
    const waived = {
      key,
      code: 'FD29',
      about: 'H4 Võ Thị Dung',
      message: 'Võ Thị Dung (chủ hộ H4): giới tính ghi “Nư”, viết đúng là Nữ.',
      reason: REASON,
      author: 'Nguyễn Thị Mai',
      date: '2025-11-28',
    };
    expect(list(later).waived).toEqual([{ ...waived, state: '' }]);
    // Mended in the meantime, it says so.
    const sheet = later.environment.workbook.sheets[0]?.values[6];
    if (sheet) sheet[3] = 'Nữ';
    expect(list(later).waived).toEqual([{ ...waived, state: 'Không còn lỗi như lúc bỏ qua' }]);
    expect(later.call('bangThoiBoQua', key)).toMatchObject({ ok: true });
    expect(list(later).waived).toEqual([]);
  });

  it.each([
    ['x', 'Nguyễn Thị Mai', 'panel.reason-needed'],
    [REASON, '…', 'panel.author-needed'],
  ])('needs a reason in words and a name: %s, %s', async (reason, author, code) => {
    const panel = await openPanel(bytes);
    panel.menu('kiemTraSoHo');
    const before = JSON.stringify(cells(panel, 'GN Lỗi dữ liệu'));
    expect(panel.call('bangBoQua', keyOf(panel, 'D7'), reason, author)).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(JSON.stringify(cells(panel, 'GN Lỗi dữ liệu'))).toBe(before);
  });

  it('says so when there is no sheet, or the finding is not on it', async () => {
    const panel = await openPanel(bytes);
    const key = keyOf(panel, 'D7');
    expect(panel.call('bangBoQua', key, REASON, 'Nguyễn Thị Mai')).toMatchObject({
      error: { code: 'panel.findings-none' },
    });
    panel.menu('kiemTraSoHo');
    const other = `${'0'.repeat(16)}.${'0'.repeat(16)}`;
    expect(panel.call('bangBoQua', other, REASON, 'Nguyễn Thị Mai')).toMatchObject({
      error: { code: 'panel.finding-gone' },
    });
  });

  it('keeps a reason that looks like a formula as text', async () => {
    const panel = await openPanel(bytes);
    panel.menu('kiemTraSoHo');
    const reason = '=đã đối chiếu với giấy khai sinh';
    panel.call('bangBoQua', keyOf(panel, 'D7'), reason, 'Nguyễn Thị Mai');
    expect(cells(panel, 'GN Lỗi dữ liệu').flat()).toContain(reason);
    expect(list(panel).findings.map(({ cell }) => cell)).toEqual(['B6']);
  });
});

describe('groups of rules', () => {
  it('are switched in GN Cài đặt, so that sheet, menu and panel agree', async () => {
    const panel = await openPanel(bytes);
    const staff = staffSheets(panel.environment);
    expect(list(panel).groups.map(({ id, on }) => `${id} ${on}`)).toEqual([
      'ST true',
      'FD true',
      'CS true',
      'CV true',
      'AG true',
      'other true',
    ]);
    const off = panel.call('bangNhomQuyTac', [
      { id: 'FD', on: false },
      { id: 'CS', on: true },
    ]);
    expect(off).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^Đã tắt \d+ quy tắc: Trường dữ liệu \(FD\)\./) as string,
    });
    expect(list(panel)).toMatchObject({
      findings: [],
      groups: expect.arrayContaining([{ id: 'FD', name: 'Trường dữ liệu (FD)', on: false }]) as unknown,
    });
    expect(panel.call('bangNhomQuyTac', [{ id: 'FD', on: false }])).toMatchObject({
      message: expect.stringContaining('không có gì thay đổi') as string,
    });
    expect(panel.call('bangNhomQuyTac', [{ id: 'FD', on: true }])).toMatchObject({ ok: true });
    expect(list(panel).findings).toHaveLength(2);
    expect(staffSheets(panel.environment)).toBe(staff);
  });

  it('on again leaves what else the ward typed', async () => {
    const panel = await openPanel(bytes);
    panel.menu('moCaiDat');
    const rowOf = (key: string) => cells(panel, 'GN Cài đặt').find((row) => row[4] === key) ?? [];
    (rowOf('rule:FD29') as unknown[])[3] = 'Cảnh báo';
    (rowOf('hamlet:1') as unknown[])[3] = 'Thôn 1';
    panel.call('bangNhomQuyTac', [{ id: 'CS', on: false }]);
    panel.call('bangNhomQuyTac', [{ id: 'CS', on: true }]);
    expect(rowOf('rule:FD29')[3]).toBe('Cảnh báo');
    expect(rowOf('hamlet:1')[3]).toBe('Thôn 1');
    const off = panel.call('bangNhomQuyTac', [{ id: 'FD', on: false }]);
    expect(off).toMatchObject({ message: expect.stringContaining('1 quy tắc có mức độ riêng') as string });
    expect(rowOf('rule:FD29')[3]).toBe('Tắt');
  });

  it('that do not exist change nothing', async () => {
    const panel = await openPanel(bytes);
    expect(panel.call('bangNhomQuyTac', [{ id: 'ZZ', on: false }])).toMatchObject({
      ok: false,
      error: { code: 'panel.group-unknown' },
    });
  });
});
