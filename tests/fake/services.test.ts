/** Properties, cache, lock, dialogs, pages. */
import { globalsOf, open } from './open';

describe('PropertiesService', () => {
  it('takes 9 KB a value, counted in bytes: Vietnamese letters take more', () => {
    const store = globalsOf(open().fake).PropertiesService.getDocumentProperties();
    store.setProperty('k', 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('k', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
    expect(() => store.setProperty('k', 'ộ'.repeat(4 * 1024))).toThrow('Argument too large: value');
  });
  it('takes 500 KB a store', () => {
    const store = globalsOf(open().fake).PropertiesService.getDocumentProperties();
    const value = 'x'.repeat(9000);
    expect(() => {
      for (let at = 0; at < 60; at++) store.setProperty(`k${at}`, value);
    }).toThrow('You have exceeded the property storage quota');
    expect(store.getKeys()).toHaveLength(56);
  });
  it('keeps documents, scripts and users apart, and turns values into text', () => {
    const { PropertiesService } = globalsOf(open().fake);
    PropertiesService.getDocumentProperties().setProperty('k', 5 as never);
    expect(PropertiesService.getDocumentProperties().getProperty('k')).toBe('5');
    expect(PropertiesService.getUserProperties().getProperty('k')).toBeNull();
    PropertiesService.getDocumentProperties().setProperties({ a: '1' }, true);
    expect(PropertiesService.getDocumentProperties().getProperties()).toEqual({ a: '1' });
  });
});

describe('CacheService', () => {
  it('forgets after the seconds given and takes 100 KB a value', () => {
    const cache = globalsOf(open().fake).CacheService.getDocumentCache();
    cache?.put('k', 'v', 60);
    cache?.put('gone', 'v', 0);
    expect([cache?.get('k'), cache?.get('gone'), cache?.get('never')]).toEqual(['v', null, null]);
    expect(() => cache?.put('k', 'x'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
    cache?.remove('k');
    expect(cache?.get('k')).toBeNull();
  });
});

describe('LockService', () => {
  it('is held by one at a time', () => {
    const { fake } = open();
    const { LockService } = globalsOf(fake);
    const [first, second] = [LockService.getDocumentLock(), LockService.getDocumentLock()];
    expect([first?.tryLock(100), second?.tryLock(100)]).toEqual([true, false]);
    expect(() => second?.waitLock(100)).toThrow('Lock timeout');
    first?.releaseLock();
    expect([first?.hasLock(), second?.tryLock(100)]).toEqual([false, true]);
  });
});

describe('Ui', () => {
  it('shows alerts and answers them as prepared, else with the first button', () => {
    const { fake, app } = open({ answers: [{ button: 'NO' }, { button: 'OK', text: '31/12/2024' }] });
    const ui = app.getUi();
    expect(ui.alert('Xóa?', 'Không lấy lại được.', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    expect(ui.prompt('Ngày?').getResponseText()).toBe('31/12/2024');
    expect(ui.alert('Xong')).toBe(ui.Button.OK);
    expect(fake.alerts[0]).toEqual({
      kind: 'alert',
      title: 'Xóa?',
      text: 'Không lấy lại được.',
      buttons: 'YES_NO',
    });
  });
  it('shows pages that stand beside the code, and no others', () => {
    const { fake, app } = open({ htmlFiles: { Sidebar: '<p>Sổ hộ</p>' } });
    const { HtmlService } = globalsOf(fake);
    app.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Giảm nghèo'));
    expect(fake.pages).toEqual([{ place: 'sidebar', title: 'Giảm nghèo', html: '<p>Sổ hộ</p>' }]);
    expect(() => HtmlService.createHtmlOutputFromFile('Help')).toThrow('No HTML file named Help was found.');
  });
});

describe('Utilities and Logger', () => {
  it('ids differ from each other and are the same in every run', () => {
    const ids = () => {
      const { Utilities } = globalsOf(open().fake);
      return [Utilities.getUuid(), Utilities.getUuid()];
    };
    const [first, second] = ids();
    expect(first).not.toBe(second);
    expect(ids()).toEqual([first, second]);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  it('what is logged can be read by the test', () => {
    const { fake } = open();
    globalsOf(fake).Logger.log('hộ');
    (fake.globals['console'] as Console).warn('đã bỏ', { n: 2 });
    expect(fake.logs).toEqual(['hộ', 'đã bỏ {"n":2}']);
  });
});

describe('rich text', () => {
  it('keeps links by part and changes nothing else', () => {
    const { app, sheet } = open();
    const value = app
      .newRichTextValue()
      .setText('xem M1270 nhé')
      .setLinkUrl(4, 9, '#gid=0&range=M1270')
      .build();
    const cell = sheet.getRange('A1').setRichTextValue(value);
    const read = cell.getRichTextValue();
    expect(read?.getText()).toBe('xem M1270 nhé');
    expect(read?.getRuns().map((run) => [run.getText(), run.getLinkUrl()])).toEqual([
      ['xem ', null],
      ['M1270', '#gid=0&range=M1270'],
      [' nhé', null],
    ]);
    expect(cell.getValue()).toBe('xem M1270 nhé');
    expect(sheet.getRange('A2').setValue(5).getRichTextValue()).toBeNull();
  });
});

describe('builders', () => {
  it('change themselves, chained or not', () => {
    const { app, sheet } = open();
    const builder = app.newTextStyle();
    builder.setBold(true);
    builder.setFontSize(14);
    sheet.getRange('A1').setTextStyle(builder.build());
    expect([sheet.getRange('A1').getFontWeight(), sheet.getRange('A1').getFontSize()]).toEqual(['bold', 14]);
  });
  it('a chart keeps its ranges, place and options', () => {
    const { fake, sheet } = open();
    const chart = sheet.newChart().asBarChart().setStacked().setColors(['#2171B5']).setTitle('Tiến độ');
    chart.addRange(sheet.getRange('A1:A5'));
    chart.setNumHeaders(1).setOption('hAxis.viewWindow', { min: 0, max: 125 }).setPosition(7, 3, 6, 0);
    sheet.insertChart(chart.build());
    expect(fake.workbook.sheets[0]?.charts[0]).toMatchObject({
      type: 'BAR',
      numHeaders: 1,
      position: { row: 7, column: 3, offsetX: 6, offsetY: 0 },
      options: {
        isStacked: true,
        colors: ['#2171b5'],
        title: 'Tiến độ',
        'hAxis.viewWindow': { min: 0, max: 125 },
      },
    });
    const [read] = sheet.getCharts();
    expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A5']);
    if (read) sheet.removeChart(read);
    expect(sheet.getCharts()).toEqual([]);
  });
});
