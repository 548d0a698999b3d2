/** Staff sheets come through as they were; what the add-in wrote is there for other readers. */
import {
  describeSheet,
  firstDifferences,
  openFile,
  partsOf,
  PHO_MINH,
  readWithExceljs,
  type OpenedFile,
} from './xlsx-files';

/** What the shell does, in small: a sheet of its own, written, swapped in, marked. */
function writeOwnSheet({ workbook, app }: OpenedFile, name: string): void {
  const sheet = workbook.insertSheet(`${name} (đang ghi)`, workbook.getNumSheets());
  const rows = [
    ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    ['Giảm nghèo', 16, 20],
    ['051079000101', 5, 4],
  ];
  const range = sheet.getRange(1, 1, 3, 3);
  range.setNumberFormats(rows.map((row) => row.map((value) => (typeof value === 'string' ? '@' : '0.0'))));
  range.setValues(rows).setFontFamily('Times New Roman').setFontSize(13);
  range.setBorder(true, true, true, true, true, true, '#000000', app.BorderStyle.SOLID);
  sheet
    .getRange('A1:C1')
    .setFontWeight('bold')
    .setBackground('#FFF2CC')
    .setHorizontalAlignment('center')
    .setWrap(true);
  sheet.getRange('D2:D3').setFormula('=ROUND(C2/B2*100;1)');
  sheet.getRange('E2').setFormula('=IF(C2>=B2;"Đạt; vượt";"Chưa đạt")');
  sheet.getRange('B2').setNote('Nguồn: sổ hộ');
  sheet.getRange('C3').setNote('hai\ndòng');
  const link = app.newRichTextValue().setText('M1270').setLinkUrl('#gid=1&range=M1270').build();
  sheet.getRange('A5').setRichTextValue(link);
  sheet.getRange('A6:C6').merge();
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true).setTabColor('#2171B5').setColumnWidth(1, 250).setRowHeightsForced(1, 1, 40);
  sheet.getRange('2:3').shiftRowGroupDepth(1);
  const rule = app
    .newConditionalFormatRule()
    .whenTextEqualTo('Chưa đạt')
    .setBackground('#F4A582')
    .setFontColor('#67001F');
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('E2:E3')]).build()]);
  sheet.addDeveloperMetadata('giam-ngheo.role', 'progress');
  sheet.setName(name);
}

describe('a workbook saved with a new sheet', () => {
  let before: Record<string, string>;
  let after: Record<string, string>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const opened = await openFile(PHO_MINH);
    writeOwnSheet(opened, 'GN Tiến độ');
    bytes = await opened.save();
    before = partsOf(PHO_MINH);
    after = partsOf(bytes);
  });

  it('has every part of the file byte for byte, but for the lists the new sheet must be added to', () => {
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('keeps the entries of those lists as they stood, the new ones behind them', () => {
    const entries = (xml: string | undefined, list: string, entry: string) =>
      new RegExp(`<${list}\\b[^>]*>([\\s\\S]*)</${list}>`)
        .exec(xml ?? '')?.[1]
        ?.split(`</${entry}>`)
        .slice(0, -1) ?? [];
    for (const [path, list, entry] of [
      ['xl/styles.xml', 'fonts', 'font'],
      ['xl/styles.xml', 'dxfs', 'dxf'],
    ] as const) {
      const [old, now] = [entries(before[path], list, entry), entries(after[path], list, entry)];
      expect(now.length).toBeGreaterThan(old.length);
      expect(now.slice(0, old.length)).toEqual(old);
    }
  });

  it('shows the staff sheets unchanged to another reader, cell by cell', async () => {
    const [old, fresh] = [await readWithExceljs(PHO_MINH), await readWithExceljs(bytes)];
    for (const sheet of old.worksheets) {
      const now = fresh.getWorksheet(sheet.name);
      expect(firstDifferences(describeSheet(sheet), now ? describeSheet(now) : [])).toEqual([]);
      expect(now?.pageSetup.printTitlesRow).toEqual(sheet.pageSetup.printTitlesRow);
    }
    expect(fresh.definedNames.model).toEqual(old.definedNames.model);
    expect(fresh.worksheets.map(({ name }) => name)).toEqual([
      ...old.worksheets.map(({ name }) => name),
      'GN Tiến độ',
    ]);
  });

  it('keeps validation and conditional formats of the staff', async () => {
    const sheet = (await readWithExceljs(bytes)).getWorksheet('Ghi chú');
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string }[] };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['B3:B5']);
    expect(sheet?.getCell('B15').dataValidation.formulae).toEqual(['"Đang làm,Đã xong,Tạm dừng"']);
  });

  it('shows values, looks, notes and links of the new sheet', async () => {
    const sheet = (await readWithExceljs(bytes)).getWorksheet('GN Tiến độ');
    expect(sheet?.getCell('A3').value).toBe('051079000101');
    expect(sheet?.getCell('A3').numFmt).toBe('@');
    expect(sheet?.getCell('B2').value).toBe(16);
    expect(sheet?.getCell('B2').numFmt).toBe('0.0');
    expect(sheet?.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
    expect(sheet?.getCell('A1').alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(sheet?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet?.getCell('C3').border.bottom).toMatchObject({ style: 'thin' });
    expect(JSON.stringify(sheet?.getCell('B2').note)).toContain('Nguồn: sổ hộ');
    expect(JSON.stringify(sheet?.getCell('C3').note)).toContain('hai\\ndòng');
    expect(sheet?.getCell('A6').isMerged && sheet.getCell('C6').isMerged).toBe(true);
    expect(sheet?.getColumn(1).width).toBe(35);
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.getRow(2).outlineLevel).toBe(1);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, showGridLines: false });
    expect(after['xl/worksheets/sheet8.xml']).toContain(`location="&#39;DS hộ&#39;!M1270"`);
    expect(after['xl/worksheets/sheet8.xml']).toContain('outlineLevelRow="1"');
  });

  it('gives a formula with its value, separators as a file has them', async () => {
    const sheet = (await readWithExceljs(bytes)).getWorksheet('GN Tiến độ');
    expect(sheet?.getCell('D2').value).toEqual({ formula: 'ROUND(C2/B2*100,1)', result: 125 });
    expect(sheet?.getCell('D3').value).toEqual({ formula: 'ROUND(C3/B3*100,1)', result: 80 });
    expect(sheet?.getCell('E2').value).toEqual({
      formula: 'IF(C2>=B2,"Đạt; vượt","Chưa đạt")',
      result: 'Đạt; vượt',
    });
  });

  it('is recognised when loaded again, and a second run replaces the sheet without leaving anything behind', async () => {
    const again = await openFile(bytes);
    const [mark] = again.workbook.createDeveloperMetadataFinder().withKey('giam-ngheo.role').find();
    const old = mark?.getLocation().getSheet();
    expect([old?.getName(), mark?.getValue()]).toEqual(['GN Tiến độ', 'progress']);
    if (old) again.workbook.deleteSheet(old);
    writeOwnSheet(again, 'GN Tiến độ');
    const second = partsOf(await again.save());
    expect(Object.keys(second)).toHaveLength(Object.keys(after).length);
    expect(second['[Content_Types].xml']?.match(/comments/g)).toHaveLength(
      after['[Content_Types].xml']?.match(/comments/g)?.length ?? 0,
    );
    const names = (await readWithExceljs(await again.save())).worksheets.map(({ name }) => name);
    expect(names.filter((name) => name === 'GN Tiến độ')).toHaveLength(1);
  });
});

describe('what Sheets keeps beside the cells', () => {
  it('properties and marks survive in the file, where no reader takes them for a sheet', async () => {
    const first = await openFile(PHO_MINH);
    const value = 'Hộ nghèo & cận nghèo <1>'.repeat(300);
    const { document, user } = first.fake.workbook.properties;
    document.set('giam-ngheo.settings', value);
    user.set('lang', 'en');
    first.workbook.getSheetByName('DS hộ')?.addDeveloperMetadata('k', 'v');
    const bytes = await first.save();
    const second = await openFile(bytes);
    expect(second.fake.workbook.properties.document.get('giam-ngheo.settings')).toBe(value);
    expect(second.fake.workbook.properties.user.get('lang')).toBe('en');
    expect(second.workbook.getSheetByName('DS hộ')?.getDeveloperMetadata()[0]?.getValue()).toBe('v');
    expect((await readWithExceljs(bytes)).worksheets).toHaveLength(7);
    const pieces = [...(partsOf(bytes)['docProps/custom.xml'] ?? '').matchAll(/<vt:lpwstr>([^<]*)</g)];
    expect(Math.max(...pieces.map(([, piece = '']) => piece.length))).toBeLessThanOrEqual(255);
  });

  it('nothing changed: every part is the same', async () => {
    expect(partsOf(await (await openFile(PHO_MINH)).save())).toEqual(partsOf(PHO_MINH));
  });
});

describe('order of tabs', () => {
  it('may change; names that belong to a sheet go with it', async () => {
    const opened = await openFile(PHO_MINH);
    opened.workbook.insertSheet('GN Đầu', 0).getRange('A1').setValue('x');
    const fresh = await readWithExceljs(await opened.save());
    expect(fresh.worksheets.slice(0, 2).map(({ name }) => name)).toEqual(['GN Đầu', 'DS hộ']);
    expect(fresh.getWorksheet('DS hộ')?.pageSetup.printTitlesRow).toBe('7:8');
  });
});
