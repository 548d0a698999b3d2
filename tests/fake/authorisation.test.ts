/** Modes of authorisation and the context of custom functions (trap 17; sections 3.1 and 3.3). */
import { globalsOf, open, thrownBy } from './open';
import { createEnvironment, emptyWorkbook } from '../../runner/fake-apps-script';

const denied = (member: string) => ({
  name: 'Exception',
  message: `You do not have permission to call ${member}`,
});

describe('trap: in mode NONE nothing but the menu can be built', () => {
  it('the menu is built', () => {
    const fake = createEnvironment(emptyWorkbook(), { authMode: 'NONE' });
    const { SpreadsheetApp } = globalsOf(fake);
    const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu()
      .addItem('Kiểm tra', 'kiemTra')
      .addSeparator()
      .addSubMenu(ui.createMenu('Thêm').addItem('Hoàn tác', 'hoanTac'))
      .addToUi();
    expect(fake.menus).toEqual([
      {
        caption: null,
        entries: [
          { kind: 'item', caption: 'Kiểm tra', functionName: 'kiemTra' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            caption: 'Thêm',
            entries: [{ kind: 'item', caption: 'Hoàn tác', functionName: 'hoanTac' }],
          },
        ],
      },
    ]);
    expect(fake.counters().byName).toEqual([{ name: 'Menu.addToUi', count: 1 }]);
  });

  it('the document, properties and the lock are out of reach', () => {
    const { SpreadsheetApp, PropertiesService, LockService } = globalsOf(
      createEnvironment(emptyWorkbook(), { authMode: 'NONE' }),
    );
    expect(thrownBy(() => SpreadsheetApp.getActiveSpreadsheet())).toEqual(denied('getActiveSpreadsheet'));
    expect(thrownBy(() => PropertiesService.getDocumentProperties())).toEqual(
      denied('getDocumentProperties'),
    );
    expect(thrownBy(() => LockService.getDocumentLock())).toEqual(denied('getDocumentLock'));
  });
});

describe('trap: in mode LIMITED no panel opens', () => {
  it('but the document can be read', () => {
    const { fake, app, sheet } = open({ authMode: 'LIMITED', htmlFiles: { Sidebar: '<p>' } });
    const page = globalsOf(fake).HtmlService.createHtmlOutputFromFile('Sidebar');
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(thrownBy(() => app.getUi().showSidebar(page))).toEqual(denied('Ui.showSidebar'));
  });
});

describe('trap: a custom function', () => {
  const asFormula = <T>(job: (given: ReturnType<typeof open>) => T): T => {
    const opened = open();
    return opened.fake.runAs({ context: 'custom-function' }, () => job(opened));
  };
  it.each([
    ['setValues', ({ sheet }) => sheet.getRange('A1').setValues([[1]])],
    ['setBackground', ({ sheet }) => sheet.getRange('A1').setBackground('red')],
    ['insertSheet', ({ workbook }) => workbook.insertSheet()],
    ['setName', ({ sheet }) => sheet.setName('x')],
    ['getUi', ({ app }) => app.getUi()],
    ['getDocumentProperties', ({ fake }) => globalsOf(fake).PropertiesService.getDocumentProperties()],
  ] as [string, (given: ReturnType<typeof open>) => unknown][])('may not call %s', (name, job) => {
    expect(thrownBy(() => asFormula(job))).toEqual(denied(name));
  });
  it('may read the document, keep things in the cache and use Utilities', () => {
    const read = asFormula(({ fake, sheet }) => {
      globalsOf(fake).CacheService.getDocumentCache()?.put('k', 'v');
      return [sheet.getRange('A1').getValue(), globalsOf(fake).CacheService.getDocumentCache()?.get('k')];
    });
    expect(read).toEqual(['', 'v']);
  });
});
