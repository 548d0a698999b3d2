/** Changed cells of a staff sheet: only they change. */
import { openFile, partsOf, PHO_MINH, readWithExceljs } from './xlsx-files';

/** The cells of a sheet's XML by address. */
function cellsOf(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<c\b[^>]*?r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([whole, name = '']) => [
      name,
      whole,
    ]),
  );
}

describe('cells changed in a sheet of the file', () => {
  const path = 'xl/worksheets/sheet1.xml';

  it('are the only ones that change, and keep their look', async () => {
    const opened = await openFile(PHO_MINH);
    const sheet = opened.workbook.getSheetByName('DS hộ');
    sheet?.getRange('G20').setNumberFormat('@').setValue('051079000101');
    sheet?.getRange('L20').setValue(null);
    sheet?.getRange('K21').setValue(3);
    sheet?.getRange('Z5').setValue('mới & <lạ>');
    sheet?.getRange('C1468').setValue(true);
    const bytes = await opened.save();
    const [before, after] = [partsOf(PHO_MINH)[path] ?? '', partsOf(bytes)[path] ?? ''];
    const [old, now] = [cellsOf(before), cellsOf(after)];
    const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
      (name) => old.get(name) !== now.get(name),
    );
    expect(changed.sort()).toEqual(
      ['C1468', 'G20', 'K21', 'L20', 'Z5'].filter((name) => changed.includes(name)),
    );
    expect(changed).toEqual(expect.arrayContaining(['C1468', 'G20', 'Z5']));
    expect(after.replace(/<sheetData>[\s\S]*<\/sheetData>/, '')).toBe(
      before.replace(/<sheetData>[\s\S]*<\/sheetData>/, ''),
    );
    const read = (await readWithExceljs(bytes)).getWorksheet('DS hộ');
    const was = (await readWithExceljs(PHO_MINH)).getWorksheet('DS hộ');
    expect(read?.getCell('G20').value).toBe('051079000101');
    expect(read?.getCell('G20').numFmt).toBe('@');
    expect(read?.getCell('G20').font).toMatchObject(was?.getCell('G20').font ?? {});
    expect(read?.getCell('G20').border).toEqual(was?.getCell('G20').border);
    expect(read?.getCell('K21').value).toBe(3);
    expect(read?.getCell('L20').value).toBeNull();
    expect(read?.getCell('Z5').value).toBe('mới & <lạ>');
    expect(read?.getCell('C1468').value).toBe(true);
  });

  it('make programs that open the file compute its formulas anew', async () => {
    const opened = await openFile(PHO_MINH);
    opened.workbook.getSheetByName('Kinh phí')?.getRange('C7').setValue(90);
    expect(partsOf(await opened.save())['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('a note, a fill and a merge in a staff sheet leave its other cells as they are', async () => {
    const opened = await openFile(PHO_MINH);
    const sheet = opened.workbook.getSheetByName('Ghi chú');
    sheet?.getRange('A5').setNote('đã kiểm tra');
    sheet?.getRange('A6').setBackground('#FFCCCC');
    sheet?.getRange('C3:C4').merge();
    const bytes = await opened.save();
    const read = (await readWithExceljs(bytes)).getWorksheet('Ghi chú');
    const was = (await readWithExceljs(PHO_MINH)).getWorksheet('Ghi chú');
    expect(JSON.stringify(read?.getCell('A5').note)).toContain('đã kiểm tra');
    expect(read?.getCell('D4').note).toEqual(was?.getCell('D4').note);
    expect(read?.getCell('A6').fill).toMatchObject({ fgColor: { argb: 'FFFFCCCC' } });
    expect(read?.getCell('A6').font).toMatchObject(was?.getCell('A6').font ?? {});
    expect(read?.getCell('C4').isMerged).toBe(true);
    expect(read?.getCell('A11').isMerged).toBe(true);
    for (const address of ['B3', 'B4', 'B5', 'B6', 'B8', 'D3']) {
      expect(read?.getCell(address).value).toEqual(was?.getCell(address).value);
    }
    expect(read?.getCell('B15').dataValidation.type).toBe('list');
  });

  it('a text of several formats is added behind the texts of the file', async () => {
    const opened = await openFile(PHO_MINH);
    const bold = opened.app.newTextStyle().setBold(true).build();
    const text = opened.app.newRichTextValue().setText('Tổng: 36 hộ').setTextStyle(0, 5, bold).build();
    opened.workbook.insertSheet('GN', 7).getRange('A1').setRichTextValue(text).setBackground('#FFF2CC');
    const bytes = await opened.save();
    const texts = (file: Uint8Array) => (partsOf(file)['xl/sharedStrings.xml'] ?? '').split('</si>');
    const [old, now] = [texts(PHO_MINH), texts(bytes)];
    expect(now.slice(1, old.length - 1)).toEqual(old.slice(1, -1));
    const cell = (await readWithExceljs(bytes)).getWorksheet('GN')?.getCell('A1');
    expect(cell?.value).toMatchObject({
      richText: [{ text: 'Tổng:', font: { bold: true } }, { text: ' 36 hộ' }],
    });
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
  });
});
