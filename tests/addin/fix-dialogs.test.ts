/** What a person sees and answers before and after cells change, through the built bundle. */
import type { EnvironmentOptions } from '../../runner/fake-apps-script/index';
import type { ShownAlert } from '../../runner/fake-apps-script/support/environment';
import { differences, fixWorkbook, idNumber, LIST, staffLooks } from '../support/fix-workbook';
import { open } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  preview?: boolean;
  fixes: { cell: string; after: unknown; apply: string }[];
  toConfirm: { sheet: string; cell: string; code: string; values: unknown[] }[];
  refused: { cell: string; reason: string }[];
  undone: { cell: string }[];
  run: number | null;
}
type Answers = NonNullable<EnvironmentOptions['answers']>;
/** H1 to H3 have lost their zero; H2 and H3 are written as women, which their numbers deny: to be confirmed. */
const opening = async (answers: Answers = [], households = 3) => {
  const bytes = await fixWorkbook({
    households,
    edit: (sheet) => {
      for (let row = 5; row < 4 + households; row++) sheet.getCell(row, 4).value = 'Nữ';
    },
  });
  const opened = await open(bytes, { answers });
  return { ...opened, before: staffLooks(opened.environment) };
};
const call = ({ bundle }: Opened, name: string, args: unknown[] = []) => bundle.call(name, args) as Result;
const names = ({ environment }: Opened) => environment.workbook.sheets.map(({ name }) => name);
const sheetOf = ({ environment }: Opened, name: string) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name)!;
const idAt = (opened: Opened, row: number) => sheetOf(opened, LIST).values[row - 1]?.[4];
const lost = (index: number) => Number(idNumber(index).text);
const NO_WHOLE_NUMBER = /\d{9,}/;

describe('Sửa tự động from the menu', () => {
  it('shows what would change in a dialog and a sheet, and changes nothing when the answer is no', async () => {
    const opened = await opening([{ button: 'NO' }]);
    expect(call(opened, 'suaTuDong')).toMatchObject({ ok: true, preview: true });
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    const [asked] = opened.environment.alerts;
    expect(asked?.text).toContain('Sẽ sửa 1 ô');
    expect(asked?.text).toContain('FD02 CCCD mất số 0 ở đầu: 1 ô');
    expect(asked?.text).toContain(`${LIST} E4: `);
    expect(asked?.text).not.toMatch(NO_WHOLE_NUMBER);
    const sheet = sheetOf(opened, 'GN Xem trước sửa');
    const row = sheet.values.find((cells) => cells[1] === 'E4');
    expect(row).toEqual([
      LIST,
      'E4',
      'H1 – Lê Văn An',
      String(lost(0)),
      idNumber(0).text,
      'FD02 CCCD mất số 0 ở đầu',
    ]);
    expect(JSON.stringify([...sheet.richTexts])).toContain(`#gid=${sheetOf(opened, LIST).id}&range=E4`);
  });

  it('changes exactly that when the answer is yes; the preview is gone, the log is there', async () => {
    const opened = await opening([{ button: 'YES' }]);
    expect(call(opened, 'suaTuDong')).toMatchObject({
      ok: true,
      preview: false,
      fixes: [{ cell: 'E4', after: idNumber(0).text }],
    });
    expect([idAt(opened, 4), idAt(opened, 5)]).toEqual([idNumber(0).text, lost(1)]);
    expect(names(opened)).toEqual([LIST, 'GN Nhật ký sửa']);
    expect(opened.environment.alerts.at(-1)?.text).toContain('Đã sửa 1 ô.');
    expect(opened.environment.alerts.at(-1)?.text).toContain('Còn 2 đề nghị cần xác nhận');
  });

  it('asks again when the register changed while the person read', async () => {
    const opened = await opening([{ button: 'YES' }, { button: 'YES' }]);
    const alerts = opened.environment.alerts as ShownAlert[];
    // The first answer comes with a change by somebody else.
    const push = alerts.push.bind(alerts);
    alerts.push = (...shown) => {
      if (alerts.length === 0) sheetOf(opened, LIST).values[4]![3] = 'Nam';
      return push(...shown);
    };
    expect(call(opened, 'suaTuDong').fixes.map(({ cell }) => cell)).toEqual(['E4', 'E5']);
    expect(alerts.map(({ text }) => text.split('\n')[0])).toEqual([
      'Sẽ sửa 1 ô, chỉ những lỗi cách ghi sửa an toàn được:',
      'Sổ vừa có thay đổi nên danh sách sửa đã khác. Hãy xem lại.',
      'Đã sửa 2 ô.',
    ]);
  });

  it('says so when there is nothing to fix', async () => {
    const opened = await opening([{ button: 'YES' }]);
    call(opened, 'suaTuDong');
    call(opened, 'suaTuDong');
    // E5 and E6 wait for a confirmation: that is not nothing, and the cells are named.
    expect(opened.environment.alerts.at(-1)?.text).toContain(
      '2 ô cần bạn xác nhận từng ô – FD02 CCCD mất số 0 ở đầu: Danh sách hộ E5, Danh sách hộ E6.',
    );
  });
});

describe('Sửa từng lỗi cần xác nhận', () => {
  it('asks about a column at once: 1 fixes all its cells', async () => {
    const opened = await opening([{ button: 'OK', text: '1' }]);
    expect(call(opened, 'suaTungLoi').fixes).toMatchObject([
      { cell: 'E5', after: idNumber(1).text, apply: 'confirm' },
      { cell: 'E6', after: idNumber(2).text, apply: 'confirm' },
    ]);
    // The safe one is not among them.
    expect(idAt(opened, 4)).toBe(lost(0));
    const [asked] = opened.environment.alerts;
    expect(asked?.text).toContain(`Cột E, trang ${LIST}: 2 ô`);
    expect(asked?.text).not.toMatch(NO_WHOLE_NUMBER);
    expect(sheetOf(opened, 'GN Nhật ký sửa').values[3]?.[8]).toBe('đã xác nhận');
  });

  it('2 shows them one by one: yes, no', async () => {
    const opened = await opening([{ button: 'OK', text: '2' }, { button: 'NO' }, { button: 'YES' }]);
    expect(call(opened, 'suaTungLoi').fixes.map(({ cell }) => cell)).toEqual(['E6']);
    expect([idAt(opened, 5), idAt(opened, 6)]).toEqual([lost(1), idNumber(2).text]);
  });

  it.each([
    ['nothing typed', [{ button: 'OK', text: '' }]],
    ['cancelled', [{ button: 'CANCEL' }]],
    ['closed', [{ button: 'CLOSE' }]],
    ['seen one by one and stopped at the first', [{ button: 'OK', text: '2' }, { button: 'CANCEL' }]],
  ] as const)('changes nothing: %s', async (_, answers) => {
    const opened = await opening([...answers]);
    call(opened, 'suaTungLoi');
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    expect(names(opened)).toEqual([LIST]);
  });

  it('says when nothing waits', async () => {
    const opened = await opening([], 1);
    call(opened, 'suaTungLoi');
    expect(opened.environment.alerts.map(({ text }) => text)).toEqual(['Không có đề nghị nào cần xác nhận.']);
  });

  it('is undone as the safe ones are', async () => {
    const opened = await opening([{ button: 'OK', text: '1' }, { button: 'OK' }, { button: 'YES' }]);
    call(opened, 'suaTungLoi');
    expect(call(opened, 'hoanTac').undone.map(({ cell }) => cell)).toEqual(['E5', 'E6']);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });
});

describe('Hoàn tác from the menu', () => {
  it('asks first, and leaves everything when the answer is no', async () => {
    const opened = await opening([{ button: 'YES' }, { button: 'OK' }, { button: 'NO' }, { button: 'YES' }]);
    call(opened, 'suaTuDong');
    const fixed = staffLooks(opened.environment);
    call(opened, 'hoanTac');
    expect(opened.environment.alerts.at(-1)?.text).toContain('Hoàn tác lần sửa số 1, 1 ô?');
    expect(differences(fixed, staffLooks(opened.environment))).toEqual({});
    expect(call(opened, 'hoanTac').undone).toMatchObject([{ cell: 'E4' }]);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    expect(opened.environment.alerts.at(-1)?.text).toContain('Đã hoàn tác lần sửa số 1: 1 ô về như cũ.');
  });

  it('says when there is nothing to undo', async () => {
    const opened = await opening();
    call(opened, 'hoanTac');
    expect(opened.environment.alerts.map(({ text }) => text)).toEqual(['Không có lần sửa nào để hoàn tác.']);
  });
});

describe('the panel', () => {
  it('lists every proposal, makes the chosen ones and undoes them', async () => {
    const opened = await opening();
    const shown = call(opened, 'bangXemTruocSua');
    expect(shown.fixes.map(({ cell }) => cell)).toEqual(['E4']);
    expect(shown.toConfirm.map(({ cell }) => cell)).toEqual(['E5', 'E6']);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    const [{ sheet, cell, code, values }] = shown.toConfirm as [Result['toConfirm'][number]];
    const made = call(opened, 'bangSua', [[{ sheet, cell, code, value: values[0] }]]);
    expect(made.fixes.map((fix) => fix.cell)).toEqual(['E5']);
    expect(call(opened, 'bangSua', [null]).fixes.map((fix) => fix.cell)).toEqual(['E4']);
    expect(call(opened, 'bangHoanTac').run).toBe(2);
    expect(call(opened, 'bangHoanTac').run).toBe(1);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });

  it.each([
    ['another value', { sheet: LIST, cell: 'E5', code: 'FD02', value: '051999999999' }, 'not-offered'],
    ['another rule', { sheet: LIST, cell: 'E5', code: 'FD99', value: 'x' }, 'gone'],
    ['no cell', { sheet: LIST, cell: 'trên cùng', code: 'FD02', value: 'x' }, 'gone'],
  ])('refuses a choice nobody offered: %s', async (_, choice, reason) => {
    const opened = await opening();
    expect(call(opened, 'bangSua', [[choice]])).toMatchObject({ ok: true, fixes: [], refused: [{ reason }] });
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
    expect(names(opened)).toEqual([LIST]);
  });
});
