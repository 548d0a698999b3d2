/** Notes of the staff's sheets: what was not written anew keeps its author and its letters, and comes back exactly. */
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { openFile, partsOf, readWithExceljs } from './xlsx-files';

/** Two notes of the clerk Lan: one plain, one that begins in bold. */
async function register(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sổ');
  sheet.addRow(['Mã hộ', 'Họ tên']);
  sheet.addRow(['H1', 'Lê Văn An']);
  sheet.addRow(['H2', 'Trần Thị Bình']);
  sheet.getCell('B2').note = 'đã gọi điện';
  sheet.getCell('B3').note = {
    texts: [{ font: { bold: true }, text: 'Lan:' }, { text: '\nđã hỏi <tổ> & thôn' }],
  };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return edited(bytes, (parts) => ({
    ...parts,
    'xl/comments1.xml': (parts['xl/comments1.xml'] ?? '').replace('>Author<', '>Lan<'),
  }));
}

function edited(
  bytes: Uint8Array,
  edit: (parts: Record<string, string>) => Record<string, string>,
): Uint8Array {
  const parts = Object.entries(edit(partsOf(bytes)));
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

const COMMENTS = 'xl/comments1.xml';
const BOXES = 'xl/drawings/vmlDrawing1.vml';
const commentOf = (xml: string | undefined, cell: string): string =>
  new RegExp(`<comment ref="${cell}"[\\s\\S]*?</comment>`).exec(xml ?? '')?.[0] ?? '';
const boxes = (xml: string | undefined): number => (xml ?? '').match(/<v:shape /g)?.length ?? 0;

describe('notes of a sheet of the file', () => {
  it('put back to what they were leave every part as it was', async () => {
    const bytes = await register();
    const opened = await openFile(bytes);
    const cells = opened.workbook.getSheetByName('Sổ')?.getRange('B1:B3');
    const notes = cells?.getNotes() ?? [];
    expect(notes).toEqual([[''], ['đã gọi điện'], ['Lan:\nđã hỏi <tổ> & thôn']]);
    cells?.setNotes([['mới'], ['khác'], ['khác']]);
    cells?.setNotes(notes);
    expect(partsOf(await opened.save())).toEqual(partsOf(bytes));
  });

  it('lengthened keep author and bold letters; the addition stands behind', async () => {
    const bytes = await register();
    const opened = await openFile(bytes);
    const cell = opened.workbook.getSheetByName('Sổ')?.getRange('B3');
    cell?.setNote(`${cell.getNote()}\nthêm`);
    const saved = partsOf(await opened.save());
    const [before, after] = [partsOf(bytes)[COMMENTS], saved[COMMENTS]];
    const old = commentOf(before, 'B3').replace('</text></comment>', '');
    expect(commentOf(after, 'B3').startsWith(old)).toBe(true);
    expect(commentOf(after, 'B3')).toContain('\nthêm</t></r></text></comment>');
    expect(commentOf(after, 'B2')).toBe(commentOf(before, 'B2'));
    expect(boxes(saved[BOXES])).toBe(2);
  });

  it('lengthened in one session and shortened in the next are the staff’s own again, byte for byte', async () => {
    const bytes = await register();
    const first = await openFile(bytes);
    const notes = first.workbook.getSheetByName('Sổ')?.getRange('A1:B3');
    notes?.setNotes([
      ['', 'của máy'],
      ['', 'đã gọi điện\ncủa máy'],
      ['', 'Lan:\nđã hỏi <tổ> & thôn\ncủa máy 1'],
    ]);
    const second = await openFile(await first.save());
    const again = second.workbook.getSheetByName('Sổ')?.getRange('A1:B3');
    expect(again?.getNotes()[2]).toEqual(['', 'Lan:\nđã hỏi <tổ> & thôn\ncủa máy 1']);
    again?.setNotes([
      ['', ''],
      ['', 'đã gọi điện'],
      ['', 'Lan:\nđã hỏi <tổ> & thôn\ncủa máy 2'],
    ]);
    const third = await openFile(await second.save());
    third.workbook.getSheetByName('Sổ')?.getRange('B3').setNote('Lan:\nđã hỏi <tổ> & thôn');
    const [before, after] = [partsOf(bytes), partsOf(await third.save())];
    expect(after[COMMENTS]).toBe(before[COMMENTS]);
    expect(after[BOXES]).toBe(before[BOXES]);
    expect(after['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
  });

  it('added to a sheet without any are there for other readers, and gone with the last', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sổ').addRow(['Mã hộ', 'Họ tên']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const first = await openFile(bytes);
    first.workbook.getSheetByName('Sổ')?.getRange('B1').setNote('Hộ & <thôn>');
    const saved = await first.save();
    const read = (await readWithExceljs(saved)).getWorksheet('Sổ');
    expect(JSON.stringify(read?.getCell('B1').note)).toContain('Hộ & <thôn>');
    expect(boxes(partsOf(saved)[BOXES])).toBe(1);
    const second = await openFile(saved);
    second.workbook.getSheetByName('Sổ')?.getRange('B1').setNote('');
    const bare = partsOf(await second.save());
    expect(Object.keys(bare).filter((path) => /comments|vmlDrawing/.test(path))).toEqual([]);
    expect(bare['xl/worksheets/sheet1.xml']).toBe(partsOf(bytes)['xl/worksheets/sheet1.xml']);
  });

  it('kept where openpyxl puts them, named from the root of the package, are read and written', async () => {
    const moved = edited(await register(), (parts) => {
      const { [COMMENTS]: comments = '', [BOXES]: drawing = '', ...rest } = parts;
      const relations = 'xl/worksheets/_rels/sheet1.xml.rels';
      return {
        ...rest,
        'xl/comments/comment1.xml': comments,
        'xl/drawings/commentsDrawing1.vml': drawing,
        [relations]: (rest[relations] ?? '')
          .replace('../comments1.xml', '/xl/comments/comment1.xml')
          .replace('../drawings/vmlDrawing1.vml', '/xl/drawings/commentsDrawing1.vml'),
        '[Content_Types].xml': (rest['[Content_Types].xml'] ?? '').replace(
          '/xl/comments1.xml',
          '/xl/comments/comment1.xml',
        ),
      };
    });
    const opened = await openFile(moved);
    const sheet = opened.workbook.getSheetByName('Sổ');
    expect(sheet?.getRange('B2').getNote()).toBe('đã gọi điện');
    sheet?.getRange('B2').setNote('');
    sheet?.getRange('A2').setNote('mới');
    const after = partsOf(await opened.save());
    expect(commentOf(after['xl/comments/comment1.xml'], 'B2')).toBe('');
    expect(commentOf(after['xl/comments/comment1.xml'], 'A2')).toContain('mới');
    expect(commentOf(after['xl/comments/comment1.xml'], 'B3')).toBe(
      commentOf(partsOf(moved)['xl/comments/comment1.xml'], 'B3'),
    );
    expect(boxes(after['xl/drawings/commentsDrawing1.vml'])).toBe(2);
  });
});
