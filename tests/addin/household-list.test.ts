/** Xem các hộ through the built bundle: the selected figure, the questions, the command line. */
import { saveWorkbook } from '../../runner/xlsx/save';
import { open, smallWorkbook, staffSheets } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  sheetsWritten?: string[];
  rows?: { figure: string; list: { code: string }[] };
  error?: { code: string };
}
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});
const opening = async (...texts: (string | null)[]): Promise<Opened> =>
  open(bytes, {
    answers: texts.map((text) =>
      text === null ? { button: 'CANCEL' as const } : { button: 'OK' as const, text },
    ),
  });
/** Opened again, as on another day: the values of formulas are there to be read. */
async function withIndicators(): Promise<Opened> {
  const first = await opening();
  first.bundle.call('tinhChiSo');
  return open(await saveWorkbook(first.environment.workbook));
}
const namesOf = ({ environment }: Opened) => environment.workbook.sheets.map((sheet) => sheet.name);

it('lists the households of a figure named on the command line, and leaves the staff’s sheets alone', async () => {
  const opened = await opening();
  const before = staffSheets(opened.environment);
  const result = opened.bundle.call('xemCacHo', [{ options: { rows: 'near-poor-rate' } }]) as Result;
  expect(result.rows?.list.map(({ code }) => code)).toEqual(['H2']);
  expect(result.sheetsWritten).toEqual(['GN Danh sách']);
  expect(staffSheets(opened.environment)).toBe(before);
});

it('asks which figure and where, at the menu, when none is selected', async () => {
  // 1 Hộ nghèo; 2 the first hamlet, behind the whole.
  const opened = await opening('1', '2');
  const result = opened.bundle.call('xemCacHo') as Result;
  expect(result.rows).toMatchObject({ figure: 'poor-rate:hamlet=Thôn 1' });
  expect(result.rows?.list.map(({ code }) => code)).toEqual(['H1']);
});

it('asks again after a number there is none of, and writes nothing when the question is left', async () => {
  // The sentence in between is answered as well.
  const opened = await opening('99', '', null);
  expect(opened.bundle.call('xemCacHo')).toBeNull();
  expect(namesOf(opened)).toEqual(['Danh sách hộ', 'Ghi chú']);
});

it('takes the selected cell of GN Chỉ số', async () => {
  const opened = await withIndicators();
  const sheet = opened.environment.workbook.sheets.find(({ name }) => name === 'GN Chỉ số')!;
  const row = sheet.values.findIndex((cells) => cells[0] === 'Thôn 2');
  opened.environment.select(`'GN Chỉ số'!B${row + 1}`);
  const result = opened.bundle.call('xemCacHo') as Result;
  expect(result.rows).toMatchObject({ figure: 'households:hamlet=Thôn 2' });
  expect(result.rows?.list.map(({ code }) => code)).toEqual(['H3', 'H4']);
});

it('says which cells can be selected when the selected one is none', async () => {
  const opened = await withIndicators();
  opened.environment.select("'GN Chỉ số'!A1");
  const result = opened.bundle.call('xemCacHo') as Result;
  expect(result).toMatchObject({ ok: false, error: { code: 'figure.no-cell' } });
  expect(namesOf(opened)).not.toContain('GN Danh sách');
});
