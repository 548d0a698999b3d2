/** Native charts, page set-up, large sheets. */
import { loadEngine, checked } from '../../runner/xlsx/engine';
import { openFile, partsOf, PHO_MINH, readWithExceljs } from './xlsx-files';

async function fileWithChart(): Promise<Uint8Array> {
  const engine = await loadEngine();
  const book = engine.NewFile();
  ['a', 'b', 'c'].forEach((name, at) => book.SetSheetRow('Sheet1', `A${at + 1}`, [name, at + 1]));
  const series = [{ Name: 'Sheet1!$A$1', Categories: 'Sheet1!$A$1:$A$3', Values: 'Sheet1!$B$1:$B$3' }];
  checked(book.AddChart('Sheet1', 'D2', { Type: engine.Pie, Series: series }), 'chart');
  return new Uint8Array(checked(book.WriteToBuffer(), 'writing').buffer as unknown as ArrayBuffer);
}

describe("the staff's own charts", () => {
  it('stay byte for byte beside a chart of the add-in, which gets a part of its own', async () => {
    const original = await fileWithChart();
    const opened = await openFile(original);
    const sheet = opened.workbook.insertSheet('GN Biểu đồ', 1);
    sheet.getRange('A1:B3').setValues([
      ['Xã', 'Tỷ lệ'],
      ['A', 1],
      ['B', 2],
    ]);
    sheet.insertChart(
      sheet
        .newChart()
        .asLineChart()
        .addRange(sheet.getRange('A1:B3'))
        .setNumHeaders(1)
        .setPosition(5, 1, 0, 0)
        .build(),
    );
    const [before, after] = [partsOf(original), partsOf(await opened.save())];
    const charts = (parts: Record<string, string>) =>
      Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts(before)).toHaveLength(1);
    expect(charts(after)).toHaveLength(2);
    for (const path of Object.keys(before).filter((name) => /chart|drawing|worksheets/.test(name))) {
      expect(after[path]).toBe(before[path]);
    }
  });
});

describe('a chart of the add-in', () => {
  let chart: string;
  beforeAll(async () => {
    const opened = await openFile(PHO_MINH);
    const sheet = opened.workbook.insertSheet('GN Tiến độ', 7);
    sheet.getRange('B10:E12').setValues([
      ['Mã', 'Đạt', 'Chưa đạt', 'Còn thiếu'],
      ['a', 100, '', ''],
      ['b', '', 80, 20],
    ]);
    const builder = sheet.newChart().asBarChart().setStacked();
    for (const column of ['B', 'C', 'D', 'E']) builder.addRange(sheet.getRange(`${column}10:${column}12`));
    builder
      .setNumHeaders(1)
      .setOption('title', 'Mức đạt')
      .setOption('colors', ['#2171B5', '#F4A582', '#D9D9D9'])
      .setOption('series', {
        0: { dataLabel: 'value', dataLabelPlacement: 'insideEnd', labelColor: '#FFFFFF' },
        1: { dataLabel: 'value' },
        2: { dataLabel: 'value' },
      })
      .setOption('dataLabelFormat', '[<5]"";0.0')
      .setOption('hAxis', { viewWindow: { min: 0, max: 125 }, textPosition: 'none' })
      .setPosition(2, 7, 6, 6);
    sheet.insertChart(builder.build());
    const parts = partsOf(await opened.save());
    chart = parts['xl/charts/chart1.xml'] ?? '';
  });

  it('is a native stacked bar chart over the cells of the sheet', () => {
    expect(chart).toContain('<barDir val="bar">');
    expect(chart).toContain('<grouping val="stacked">');
    expect(
      [...chart.matchAll(/<f>([^<]*)<\/f>/g)].map(([, reference]) => reference?.replace(/&#39;/g, "'")),
    ).toEqual(
      ['C', 'D', 'E'].flatMap((column) => [
        `'GN Tiến độ'!$${column}$10`,
        `'GN Tiến độ'!$B$11:$B$12`,
        `'GN Tiến độ'!$${column}$11:$${column}$12`,
      ]),
    );
  });
  it('has its colours, labels with their format, the first category on top and the axis hidden', () => {
    for (const color of ['2171B5', 'F4A582', 'D9D9D9'])
      expect(chart.toUpperCase()).toContain(`SRGBCLR VAL="${color}"`);
    expect(chart).toContain('formatCode="[&lt;5]&#34;&#34;;0.0"');
    expect(chart).toContain('<dLblPos val="inEnd">');
    expect(chart).toContain('<orientation val="maxMin">');
    expect(chart).toContain('<max val="125">');
    expect(chart).toMatch(/<valAx>.*<delete val="1">/s);
    expect(chart).toContain('Mức đạt');
  });
});

describe('page set-up', () => {
  it("is taken from the sheet's metadata: A4, margins, repeated rows, area, breaks, page number from page 2", async () => {
    const opened = await openFile(PHO_MINH);
    const sheet = opened.workbook.insertSheet('GN In', 7);
    sheet.getRange('A1').setValue('x');
    const setup = {
      orientation: 'landscape',
      margins: { left: 30, right: 15, top: 20, bottom: 20 },
      fitToHeight: 0,
      repeatRows: { from: 11, to: 12 },
      area: { row: 1, column: 1, rows: 40, columns: 13 },
      breaksBefore: [21],
    };
    sheet.addDeveloperMetadata('giam-ngheo.print', JSON.stringify(setup));
    const read = (await readWithExceljs(await opened.save())).getWorksheet('GN In');
    expect(read?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:M40',
      printTitlesRow: '11:12',
    });
    expect(read?.pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 6);
    expect(read?.pageSetup.margins?.top).toBeCloseTo(20 / 25.4, 6);
    expect(read?.headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
    });
    const parts = partsOf(await opened.save());
    expect(parts['xl/worksheets/sheet8.xml']).toContain('<brk id="20" max="16383" man="1">');
  });
});

describe('a large sheet', () => {
  it('of 20,000 rows and 10 columns is written whole', async () => {
    const opened = await openFile(PHO_MINH);
    const sheet = opened.workbook.insertSheet('GN Phân loại hộ', 7);
    sheet.insertRowsAfter(1000, 19_000);
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      `PM${row}`,
      `Hộ ${row}`,
      row,
      1,
      2,
      'x',
      'y',
      'z',
      row % 7,
      true,
    ]);
    sheet.getRange(1, 1, rows.length, 10).setValues(rows);
    sheet.getRange(1, 3, rows.length, 1).setNumberFormat('#,##0');
    const read = (await readWithExceljs(await opened.save())).getWorksheet('GN Phân loại hộ');
    expect(read?.rowCount).toBe(20_000);
    expect(read?.getRow(20_000).values).toEqual([
      undefined,
      'PM19999',
      'Hộ 19999',
      19_999,
      1,
      2,
      'x',
      'y',
      'z',
      19_999 % 7,
      true,
    ]);
    expect(read?.getCell('C20000').numFmt).toBe('#,##0');
  });
});

describe('looks set on the whole grid', () => {
  it('are not written to rows that show nothing: the used area ends where something is seen', async () => {
    const opened = await openFile(PHO_MINH);
    const sheet = opened.workbook.insertSheet('GN Ngắn', 7);
    sheet.getRange(1, 1, 1000, 26).setFontFamily('Times New Roman');
    sheet.getRange('B3').setValue('x');
    sheet.getRange('D5').setBackground('#FFF2CC');
    const read = (await readWithExceljs(await opened.save())).getWorksheet('GN Ngắn');
    expect([read?.rowCount, read?.columnCount]).toEqual([5, 4]);
    expect(read?.getCell('A1').font.name).toBe('Times New Roman');
  });
});
