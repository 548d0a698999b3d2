/** Number formats replaced in a file's styles: the rest of a style stays, and the way back leads to the same style. */
import ExcelJS from 'exceljs';
import { fileStyles } from '../../runner/xlsx/file-styles';
import { openFile, readWithExceljs } from './xlsx-files';

const XML =
  '<styleSheet xmlns="x"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/></numFmts>' +
  '<fonts count="2"><font/><font/></fonts><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0"/>' +
  '<xf numFmtId="14" fontId="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="170" fontId="1" applyNumberFormat="1"/>' +
  '</cellXfs></styleSheet>';
const GENERAL = '0.###############';

describe('the style that differs in the number format alone', () => {
  it('is the one the file already has, there and back', () => {
    const styles = fileStyles(XML);
    expect(styles.withFormat(1, '@')).toBe(2);
    // Format 14 as Sheets spells it.
    expect(styles.withFormat(2, 'M/D/YYYY')).toBe(1);
    expect(styles.xml()).toBe(XML);
  });

  it('is found under another spelling of the same format, and without its mark', () => {
    const styles = fileStyles(XML);
    const text = styles.withFormat(3, '@');
    expect(text).toBe(4);
    expect(styles.withFormat(text, 'dd/mm/yyyy')).toBe(3);
    expect(styles.withFormat(text, GENERAL)).toBe(5);
  });

  it('is added once with everything else of the cell’s own, and counted', () => {
    const styles = fileStyles(XML);
    expect([styles.withFormat(1, '0.0'), styles.withFormat(1, '0.0'), styles.withFormat(2, '0.0')]).toEqual([
      4, 4, 4,
    ]);
    expect(styles.xml()).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="0.0"/></numFmts>',
    );
    expect(styles.xml()).toContain('<cellXfs count="5">');
    expect(styles.xml()).toContain(
      '<xf numFmtId="171" applyNumberFormat="1" fontId="1"><alignment horizontal="center"/></xf></cellXfs>',
    );
  });

  it('may be the first format of the file’s own', () => {
    const styles = fileStyles(XML.replace(/<numFmts.*<\/numFmts>/, ''));
    styles.withFormat(0, '"hộ" 0');
    expect(styles.xml()).toContain(
      '<styleSheet xmlns="x"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;hộ&quot; 0"/></numFmts>',
    );
  });
});

describe('a format put back in a workbook', () => {
  it.each(['dd/mm/yyyy', 'mm-dd-yy', '0;@', '#,##0.00', 'General', '[$-42A]d mmmm yyyy'])(
    '%s',
    async (format) => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('Hộ');
      sheet.getCell('A1').value = 45000;
      sheet.getCell('A1').numFmt = format;
      sheet.getCell('A1').font = { name: 'Times New Roman', size: 12, color: { theme: 3 } };
      sheet.getCell('A1').alignment = { indent: 2 };
      sheet.getCell('A2').value = 'x';
      const original = new Uint8Array(await book.xlsx.writeBuffer());
      const first = await openFile(original);
      const cell = first.workbook.getSheetByName('Hộ')!.getRange('A1');
      const before = cell.getNumberFormat();
      cell.setNumberFormat('@');
      const changed = await first.save();
      expect((await readWithExceljs(changed)).getWorksheet('Hộ')?.getCell('A1').numFmt).toBe('@');
      const second = await openFile(changed);
      second.workbook.getSheetByName('Hộ')!.getRange('A1').setNumberFormat(before);
      const [was, is] = await Promise.all([original, await second.save()].map(readWithExceljs));
      expect(is?.getWorksheet('Hộ')?.getCell('A1').style).toEqual(
        was?.getWorksheet('Hộ')?.getCell('A1').style,
      );
    },
  );
});
