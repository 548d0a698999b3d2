/** fix, then undo, from the command line: the register comes back cell by cell, as two readers see it. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fixWorkbook, idNumber, LIST } from '../support/fix-workbook';
import { runArguments, runCli } from '../support/run-cli';
import { looksOf, rawCells } from '../support/xlsx-looks';

const ROOT = resolve(__dirname, '../..');
const BOOKS = {
  'pho-minh': join(ROOT, 'examples/pho-minh-2024.xlsx'),
  'messy-text': join(ROOT, 'tests/fixtures/workbooks/messy-text.xlsx'),
  'nam-nu': join(ROOT, 'tests/fixtures/workbooks/nam-nu-columns.xlsx'),
};
interface Report {
  fixes: { sheet: string; cell: string; before: unknown; after: unknown; code: string; apply: string }[];
  undone: { sheet: string; cell: string; before: unknown; after: unknown }[];
  findings: { code: string; sheet: string; cell: string; fix?: { apply: string } }[];
  refused: { sheet: string; cell: string; code: string; reason: string }[];
  sheetsWritten: string[];
  calls: { total: number };
}
const own = (name: string) => name.startsWith('GN ');
/** Sheets of the file that are not as they were, each with what differs. */
async function changesOf(before: string, after: string): Promise<Record<string, unknown>> {
  const [was, is] = [await looksOf(before), await looksOf(after)];
  expect([...is.keys()].filter((sheet) => !own(sheet))).toEqual(
    [...was.keys()].filter((sheet) => !own(sheet)),
  );
  const changes: Record<string, unknown> = {};
  for (const [sheet, look] of was) {
    const now = is.get(sheet)!;
    for (const cell of new Set([...Object.keys(look.cells), ...Object.keys(now.cells)])) {
      if (look.cells[cell] !== now.cells[cell])
        changes[`${sheet}!${cell}`] = [look.cells[cell], now.cells[cell]];
    }
    const rest = [look, now].map((each) => JSON.stringify({ ...each, cells: null }));
    if (rest[0] !== rest[1]) changes[`${sheet} itself`] = rest;
  }
  return changes;
}

describe.each(Object.entries(BOOKS))('%s', (name, book) => {
  const fixed = runCli<Report>('fix', book);
  const undone = runCli<Report>('undo', fixed.out);

  it('fix and undo run', () => {
    expect([fixed.exitCode, undone.exitCode, fixed.stderr, undone.stderr]).toEqual([0, 0, '', '']);
  });

  it('fix changes the cells it reports and no other', async () => {
    const reported = fixed.report!.fixes.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(Object.keys(await changesOf(book, fixed.out)).sort()).toEqual(reported.sort());
    if (name !== 'nam-nu') expect(reported.length).toBeGreaterThan(0);
  });

  it('undo gives every cell back: value, formula, format, fill, note, validation, merges, widths', async () => {
    expect(await changesOf(book, undone.out)).toEqual({});
  });

  it('and the XML of each sheet holds the same cells again', () => {
    const [before, after] = [rawCells(book), rawCells(undone.out)];
    for (const [sheet, cells] of before) {
      const now = after.get(sheet)!;
      const other = [...new Set([...cells.keys(), ...now.keys()])].filter(
        (at) => cells.get(at) !== now.get(at),
      );
      expect([sheet, other]).toEqual([sheet, []]);
    }
  });

  it('undo names what it put back, the last to be fixed being what it undoes', () => {
    const back = ({ sheet, cell, before, after }: Report['undone'][number]) => [sheet, cell, before, after];
    expect(undone.report!.undone.map(back)).toEqual(
      fixed.report!.fixes.map(({ sheet, cell, before, after }) => [sheet, cell, after, before]),
    );
  });

  it('a check of the fixed workbook finds nothing safe to fix, a second fix changes nothing', async () => {
    const safe = (report: Report) =>
      report.findings
        .filter(({ fix }) => fix?.apply === 'safe')
        .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
    const check = runCli<Report>('check', fixed.out).report!;
    expect(safe(check)).toEqual([]);
    expect(safe(fixed.report!)).toEqual([]);
    const again = runCli<Report>('fix', fixed.out);
    expect(again.report!.fixes).toEqual([]);
    expect(await changesOf(fixed.out, again.out)).toEqual({});
  });

  it('fix again after the undo fixes the same cells', () => {
    expect(runCli<Report>('fix', undone.out).report!.fixes).toEqual(fixed.report!.fixes);
  });
});

describe('a register with everything between its faults', () => {
  it('comes back with its lists, dates, links, styled texts and formats', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'giam-ngheo-fix-')), 'so-ho.xlsx');
    const bytes = await fixWorkbook({
      households: 12,
      idCell: (index) => (index % 2 === 0 ? 'lost' : 'text'),
      edit: (sheet) => {
        sheet.getCell('E5').value = new Date(Date.UTC(1955, 2, 2));
        sheet.getCell('E5').numFmt = 'dd/mm/yyyy;@';
        sheet.getCell('E7').value = { richText: [{ text: '0510' }, { text: '70', font: { bold: true } }] };
        sheet.getCell('E9').value = { text: 'thẻ', hyperlink: 'https://example.com/the' };
        sheet.getCell('E11').value = { formula: 'G4+1', result: 4 };
        sheet.getCell('E4').numFmt = '00;@';
        sheet.getCell('E6').numFmt = '#,##0';
        sheet.getCell('E8').font = { name: 'Times New Roman', size: 12, color: { theme: 4 } };
        sheet.getCell('E8').alignment = { indent: 1 };
        // The list has the right number only: what stands there was typed before the list was made.
        sheet.getCell('E10').dataValidation = {
          type: 'list',
          formulae: [`"${idNumber(6).text},khác"`],
          showErrorMessage: true,
          errorTitle: 'Sai số',
          error: 'Chọn trong danh sách',
          showInputMessage: true,
          promptTitle: 'Số CCCD',
          prompt: '12 chữ số',
        };
      },
    });
    writeFileSync(path, bytes);
    const fixed = runCli<Report>('fix', path);
    expect(fixed.report!.fixes.map(({ cell }) => cell)).toEqual(['E4', 'E6', 'E8', 'E10', 'E12', 'E14']);
    const undone = runCli<Report>('undo', fixed.out);
    expect(undone.report!.undone).toHaveLength(6);
    expect(await changesOf(path, undone.out)).toEqual({});
    expect(rawCells(undone.out).get(LIST)).toEqual(rawCells(path).get(LIST));
  });
});

describe('the command line', () => {
  it('fix --preview lists the same fixes and writes no workbook', () => {
    const preview = runCli<Report>('fix', BOOKS['messy-text'], '--preview');
    expect(preview.exitCode).toBe(0);
    expect(existsSync(preview.out)).toBe(false);
    expect(preview.files).toEqual(['out.json']);
    expect(preview.report!.fixes).toEqual(runCli<Report>('fix', BOOKS['messy-text']).report!.fixes);
    expect(preview.stdout).toContain('không có bảng tính nào được ghi');
    for (const { sheet, cell } of preview.report!.fixes)
      expect(preview.stdout).toContain(`${sheet} ${cell}: `);
    expect(preview.stdout).not.toMatch(/\d{9,}/);
  });

  it('a fix that breaks off writes nothing and exits with 2', () => {
    const broken = runCli<Report>('fix', BOOKS['messy-text'], '--fail-call', '60');
    expect([broken.exitCode, broken.files]).toEqual([2, []]);
    expect(broken.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('undo of a workbook nothing was fixed in says so and changes nothing', async () => {
    const run = runCli<Report>('undo', BOOKS['nam-nu']);
    expect([run.exitCode, run.report!.undone]).toEqual([0, []]);
    expect(run.stdout).toContain('Không có lần sửa nào để hoàn tác.');
    expect(await changesOf(BOOKS['nam-nu'], run.out)).toEqual({});
  });

  it('--preview goes with fix and merge only', () => {
    const run = runArguments('check', BOOKS['nam-nu'], '--preview');
    expect([run.exitCode, run.stderr]).toEqual([
      2,
      'Lựa chọn --preview chỉ dùng với lệnh fix và merge, không dùng với “check”.\n',
    ]);
  });
});
