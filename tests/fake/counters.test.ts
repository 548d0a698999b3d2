/** What is counted, of which kind, and what costs nothing. */
import { globalsOf, open } from './open';

describe('counters', () => {
  it('count a call once, whatever the size of its range, and the cells it touches', () => {
    const { fake, sheet } = open();
    sheet.getRange('A1:J10').setValues(Array.from({ length: 10 }, () => Array<number>(10).fill(1)));
    sheet.getRange('A1:J10').getValues();
    sheet.getRange('A1:A3').getNotes();
    expect(fake.counters()).toEqual({
      read: 2,
      write: 1,
      structure: 0,
      service: 0,
      total: 3,
      all: 3,
      cellsRead: 103,
      cellsWritten: 100,
      byName: [
        { name: 'Range.getNotes', count: 1 },
        { name: 'Range.getValues', count: 1 },
        { name: 'Range.setValues', count: 1 },
      ],
    });
  });

  it('do not count handles and builders', () => {
    const { fake, app, workbook, sheet } = open();
    app.getActiveSpreadsheet().getId();
    sheet.getRangeList(['A1', 'C1:D4']).getRanges();
    sheet.getDataRange().getA1Notation();
    app.newTextStyle().setBold(true).build();
    sheet.newChart().asBarChart().addRange(sheet.getRange('A1')).build();
    workbook.createDeveloperMetadataFinder().withKey('x');
    expect([sheet.getName(), sheet.getSheetId()]).toEqual(['Trang tính1', 0]);
    expect(fake.counters().all).toBe(0);
  });

  it('tell sheets and their arrangement, and services, from cells', () => {
    const { fake, workbook, sheet } = open();
    sheet.getLastRow();
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(1, 3, 90).getRange('A1:B1').merge();
    workbook.toast('xong');
    globalsOf(fake).PropertiesService.getDocumentProperties().setProperty('a', 'b');
    const { read, write, structure, service, total, all } = fake.counters();
    expect({ read, write, structure, service, total, all }).toEqual({
      read: 0,
      write: 0,
      structure: 4,
      service: 2,
      total: 0,
      all: 6,
    });
  });

  it('a list of ranges is one call with all its cells', () => {
    const { fake, app, sheet } = open();
    sheet
      .getRangeList(['A1:B2', 'D1'])
      .setBorder(true, true, true, true, true, true, '#000000', app.BorderStyle.SOLID)
      .setBackground('#eeeeee');
    expect(fake.counters()).toMatchObject({ write: 2, cellsWritten: 10 });
    expect(sheet.getRange('D1').getBackground()).toBe('#eeeeee');
  });

  it.each([1, 2, 3, 4])('failCall %d makes that call fail and no other', (failCall) => {
    const { workbook, sheet } = open({ failCall });
    const calls = [
      () => sheet.getRange('A1').getValue(),
      () => sheet.getRange('A1').setValue(1),
      () => sheet.getLastRow(),
      () => workbook.toast('x'),
    ];
    const failed = calls.map((job) => {
      try {
        job();
        return false;
      } catch {
        return true;
      }
    });
    expect(failed).toEqual([1, 2, 3, 4].map((number) => number === failCall));
  });

  it('20,000 × 30 cells are read in well under a second', () => {
    const { sheet } = open();
    sheet.insertRowsAfter(1000, 19_000);
    sheet.insertColumnsAfter(26, 4);
    const range = sheet.getRange(1, 1, 20_000, 30);
    range.setValues(
      Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 30 }, (_unused, column) => row * column),
      ),
    );
    const before = process.cpuUsage();
    expect(range.getValues()).toHaveLength(20_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
