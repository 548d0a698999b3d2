/** Writing scattered cells of a column: those and no others, and the way back, whatever stands there. */
import * as fc from 'fast-check';
import { createEnvironment } from '../../runner/fake-apps-script/index';
import { emptyWorkbook } from '../../runner/fake-apps-script/workbook/workbook';
import { sheetFacts } from '../../src/addin/cell-facts';
import { writeCells } from '../../src/addin/write-cells';
import type { CellWrite } from '../../src/addin/write-cells';
import { stateAfter } from '../../src/core/fixes/record';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What may stand in a cell: a value as it is stored, its format, a formula, bold letters within. */
interface Content {
  readonly value: string | number | boolean;
  readonly format: string;
  readonly kind: 'plain' | 'formula' | 'styled';
}
const texts = fc.constantFrom(
  'An',
  '3/4',
  '051 079',
  '10%',
  'TRUE',
  '=A1',
  "'x",
  '+84',
  '1,5',
  'Tổ 2',
  ' ',
  '00',
);
const formats = fc.constantFrom('General', '@', '0', 'dd/mm/yyyy', '0.00%');
const contents: fc.Arbitrary<Content> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ value: texts, format: formats, kind: fc.constant('plain' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      // Whole days from 1899 to 2064, so that a date format shows a date.
      value: fc.integer({ min: 1, max: 60000 }),
      format: formats,
      kind: fc.constant('plain' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ value: fc.boolean(), format: formats, kind: fc.constant('plain' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ value: fc.constant(''), format: formats, kind: fc.constant('plain' as const) }),
  },
  { weight: 1, arbitrary: fc.constant<Content>({ value: 5, format: '0', kind: 'formula' }) },
  { weight: 1, arbitrary: fc.constant<Content>({ value: 'An Bình', format: '@', kind: 'styled' }) },
);
const news = fc.oneof(
  fc.constantFrom('051079000101', 'Nữ', '02/03/1979', '=1'),
  fc.integer(),
  fc.constant(null),
);
const columns = fc.array(fc.tuple(contents, fc.option(news, { nil: undefined })), {
  minLength: 1,
  maxLength: 60,
});
const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'America/New_York');

function sheetWith(cells: readonly Content[], timeZone: string, locale: string) {
  const memory = emptyWorkbook();
  const env = createEnvironment(memory, { timeZone, locale });
  const app = env.globals['SpreadsheetApp'] as App;
  const sheet = app.getActiveSpreadsheet().getSheets()[0]!;
  const data = memory.sheets[0]!;
  sheet.getRange(1, 1, cells.length + 1, 1).setNumberFormats([...cells.map(({ format }) => [format]), ['@']]);
  cells.forEach(({ value, kind }, row) => {
    const key = row * 32768;
    (data.values[row] ??= [])[0] = value;
    if (kind === 'formula') data.formulas.set(key, { text: 'LEN(B1)', pending: false });
    if (kind === 'styled') {
      const part = (text: string, bold: boolean) => ({ text, link: null, style: { bold } });
      data.richTexts.set(key, [part('An ', true), part('Bình', false)]);
    }
  });
  // Something in the last row, so that the sheet's size does not change.
  (data.values[cells.length] ??= [])[0] = 'Cộng';
  const look = (row: number): string =>
    JSON.stringify([
      data.values[row]?.[0] ?? '',
      data.styles[row]?.[0]?.numberFormat ?? '0.###############',
      data.formulas.get(row * 32768) ?? null,
      data.richTexts.get(row * 32768) ?? null,
    ]);
  return { env, sheet, data, look, looks: () => [...cells.keys(), cells.length].map(look) };
}

describe('cells written into a column', () => {
  it('are the only ones that change, and come back as they were: value, kind, format', () => {
    fc.assert(
      fc.property(columns, zones, fc.constantFrom('vi_VN', 'en_US'), (cells, zone, locale) => {
        const { sheet, look, looks } = sheetWith(
          cells.map(([content]) => content),
          zone,
          locale,
        );
        const before = looks();
        const facts = sheetFacts(sheet);
        const column = facts.column(1);
        const writes: CellWrite[] = [];
        const back: CellWrite[] = [];
        cells.forEach(([{ kind }, value], at) => {
          const raw = facts.rawAt(at + 1, 1);
          if (value === undefined || kind !== 'plain' || raw === null) return;
          const format = column.formatAt(at + 1);
          writes.push({ row: at + 1, column: 1, state: stateAfter(value, format) });
          back.push({ row: at + 1, column: 1, state: { value: raw, format } });
        });
        writeCells(facts, writes);
        const changed = new Set(writes.map(({ row }) => row - 1));
        looks().forEach((now, at) => changed.has(at) || expect(now).toBe(before[at]));
        const again = sheetFacts(sheet);
        for (const { row, state } of writes) {
          expect(again.rawAt(row, 1)).toEqual(state.value);
          expect(again.formulaAt(row, 1)).toBe('');
        }
        writeCells(again, back);
        expect(looks()).toEqual(before);
        expect(look(0)).toBe(before[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('take at most ten calls where everything between may be written again', () => {
    const writesFor = (rows: number): number => {
      const cells = Array.from({ length: rows }, (): Content => ({
        value: 'An',
        format: 'General',
        kind: 'plain',
      }));
      const { env, sheet } = sheetWith(cells, 'UTC', 'vi_VN');
      const facts = sheetFacts(sheet);
      env.resetCounters();
      const odd = cells.flatMap((_, at) =>
        at % 2 === 0 ? [{ row: at + 1, column: 1, state: { value: 'Ân', format: '@' } }] : [],
      );
      writeCells(facts, odd);
      return env.counters().byName.find(({ name }) => name === 'Range.setValues')!.count;
    };
    expect([writesFor(8), writesFor(40), writesFor(900)]).toEqual([4, 10, 10]);
  });
});
