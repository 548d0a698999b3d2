/** Chốt số liệu through the built bundle: dialogs, hand-made changes, failures in between. */
import type { EnvironmentOptions } from '../../runner/fake-apps-script/index';
import { open, smallWorkbook, staffSheets, type Opened } from '../support/small-workbook';

interface Taken {
  ok: boolean;
  summary: string[];
  snapshot: {
    number: number;
    cutOff: string;
    by: string;
    correction: boolean;
    changed: { row: number; column: string }[];
  };
}
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});
const take = ({ bundle }: Opened, cutOff: string, more: object = {}) =>
  bundle.call('chotSoLieu', [{ options: { snapshot: { cutOff, ...more } } }]) as Taken;
const sheet = ({ environment }: Opened, name: string) =>
  environment.workbook.sheets.find((each) => each.name === name);
/** The filled rows of GN Lịch sử but for the marks. */
const kept = (opened: Opened) =>
  (sheet(opened, 'GN Lịch sử')?.values ?? []).filter((row) => row.some((cell) => cell !== ''));

it('says which cell of which row was changed by hand, marks it, and takes the mark away once it is mended', async () => {
  const opened = await open(bytes);
  take(opened, 'q3');
  const line = sheet(opened, 'GN Lịch sử')?.values[4] as unknown[];
  const was = line[7];
  line[7] = 99;
  const changed = take(opened, 'year');
  expect(changed.snapshot.changed).toMatchObject([{ row: 5, column: 'numerator' }]);
  expect(changed.summary.join('\n')).toContain('GN Lịch sử, dòng 5');
  expect(line[7]).toBe(99);
  expect(line[15]).toBe('Đã sửa tay');
  line[7] = was;
  const mended = take(opened, 'year', { reason: 'Chốt lại' });
  expect(mended.snapshot.changed).toEqual([]);
  expect(line[15]).toBe('');
});

it('leaves what stood in GN Lịch sử, and the staff’s sheets, whichever call fails', async () => {
  const whole = await open(bytes);
  take(whole, 'q3');
  const before = whole.environment.counters().all;
  const lines = sheet(whole, 'GN Lịch sử')?.values.length ?? 0;
  const staff = staffSheets(whole.environment);
  take(whole, 'year');
  const after = whole.environment.counters().all;
  const added = (sheet(whole, 'GN Lịch sử')?.values.length ?? 0) - lines;
  const odd: string[] = [];
  for (let failCall = before + 1; failCall <= after; failCall += 3) {
    const opened = await open(bytes, { failCall });
    take(opened, 'q3');
    const own = kept(opened);
    try {
      take(opened, 'year');
    } catch {
      // The dialog itself may be the call that fails.
    }
    const now = kept(opened);
    if (JSON.stringify(now.slice(0, own.length)) !== JSON.stringify(own))
      odd.push(`${failCall}: a line changed`);
    if (![0, added].includes(now.length - own.length)) odd.push(`${failCall}: part of a snapshot`);
    if (staffSheets(opened.environment) !== staff) odd.push(`${failCall}: a staff sheet changed`);
  }
  expect(odd).toEqual([]);
  expect(added).toBeGreaterThan(3);
}, 120000);

describe('a person at the menu', () => {
  const asked = async (answers: EnvironmentOptions['answers'], taken: readonly string[] = []) => {
    const opened = await open(bytes, { answers });
    for (const cutOff of taken) take(opened, cutOff);
    return { opened, result: opened.bundle.call('chotSoLieu') as Taken | null };
  };
  const text = (value: string) => ({ button: 'OK' as const, text: value });

  it('chooses a cut-off by its number and gives a name', async () => {
    const { result } = await asked([text('3'), text('Lê Thị Chốt')]);
    expect(result?.snapshot).toMatchObject({ cutOff: '2024-09-14', by: 'Lê Thị Chốt', number: 1 });
  });

  it('is asked for a reason when the cut-off was taken before; without one nothing is added', async () => {
    const { result, opened } = await asked([text('14/9/2024'), text(' ')], ['q3']);
    expect(result).toBeNull();
    expect(kept(opened).filter((line) => line[0] === '1').length).toBe(kept(opened).length - 3);
    const again = await asked([text('14/9/2024'), text('Sót một hộ'), text('')], ['q3']);
    expect(again.result?.snapshot).toMatchObject({ number: 2, correction: true });
  });

  it('leaves everything as it is when a dialog is closed', async () => {
    const { result, opened } = await asked([{ button: 'CLOSE', text: '' }]);
    expect(result).toBeNull();
    expect(sheet(opened, 'GN Lịch sử')).toBeUndefined();
  });
});
