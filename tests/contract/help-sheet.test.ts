/** GN Hướng dẫn as the built bundle writes it: each live formula, computed by the bundle, gives what stands beside it. */
import { ownFormulaValue } from '../../runner/own-formulas';
import { columnOfKey, rowOfKey, valueAt } from '../../runner/fake-apps-script/workbook/cells';
import type { MemorySheet } from '../../runner/fake-apps-script/workbook/types';
import { LIVE_EXAMPLES } from '../../src/core/reports/help-examples';
import { FORMULAS } from '../../src/core/index';
import { open, smallWorkbook, type Opened } from '../support/small-workbook';

interface Live {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly formula: string;
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

async function help(lang: 'vi' | 'en', locale = 'vi_VN'): Promise<Opened & { live: Live[] }> {
  const opened = await open(bytes, { locale });
  expect(opened.bundle.call('moHuongDan', [{ options: { lang } }])).toMatchObject({ ok: true });
  const sheet = opened.environment.workbook.sheets.find(({ name }) => name === 'GN Hướng dẫn')!;
  const live = [...sheet.formulas]
    .filter(([, { text }]) => text.includes('NGHEO_'))
    .map(([key, { text }]) => ({ sheet, row: rowOfKey(key), formula: text }));
  return { ...opened, live };
}

/** Columns of the table: name, text of the formula in C, what it must give. */
const [NAME, TEXT, EXPECTED] = [0, 5, 10];
/** '1.500.000' and '0,50' as Vietnamese readers write them; other texts as they are. */
const shown = (text: unknown): unknown => {
  const plain = String(text).replace(/\./g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

describe('GN Hướng dẫn', () => {
  it.each(['vi_VN', 'en_US'])('every live formula gives what it must (%s)', async (locale) => {
    const { bundle, live } = await help('vi', locale);
    expect(live).toHaveLength(Object.keys(FORMULAS).length);
    for (const { sheet, row, formula } of live) {
      const value = ownFormulaValue(formula, sheet, bundle.callCustomFunction);
      const must = shown(valueAt(sheet, row, EXPECTED!));
      if (typeof must === 'number')
        expect([formula, Math.round(Number(value) * 1e9) / 1e9]).toEqual([formula, must]);
      else expect([formula, value]).toEqual([formula, must]);
    }
  });

  it('the values were calculated by hand', () => {
    const by = (name: keyof typeof LIVE_EXAMPLES) => LIVE_EXAMPLES[name].expected;
    // 50 of 1,000; 50/1,000 − 40/1,000 in points; 10 of the planned 20.
    expect([by('NGHEO_TYLE'), by('NGHEO_MUCGIAM'), by('NGHEO_TIENDO')]).toEqual([
      (50 / 1000) * 100,
      ((50 - 40) / 1000) * 100,
      ((50 - 40) / 20) * 100,
    ]);
    // Persons of A (4) and C (5) are below 1,500,000, of 12; their gaps 300,000 and 600,000.
    expect([by('NGHEO_FGT'), by('NGHEO_KHOANGCACH')]).toEqual([9 / 12, 300000 * 4 + 600000 * 5]);
    // Incomes 0.9, 1.2, 1.8, 3.0: differences 0.3 + 0.9 + 2.1 + 0.6 + 1.8 + 1.2 = 6.9; mean 1.725; Gini = 6.9 / (16 × 1.725).
    expect(by('NGHEO_GINI')).toBeCloseTo(6.9 / (16 * 1.725), 12);
  });

  it('shows the text of each formula beside it, in the file’s own language', async () => {
    const { live } = await help('vi');
    for (const { sheet, row, formula } of live) {
      expect(formula).toContain(`${String(valueAt(sheet, row, NAME!))}(`);
      const beside = [...sheet.formulas].find(([key]) => rowOfKey(key) === row && columnOfKey(key) === TEXT);
      expect(beside?.[1].text).toBe(`FORMULATEXT(C${row + 1})`);
    }
  });

  it('has no decimals, commas or array literals in a formula: they depend on the locale', async () => {
    const { live } = await help('en');
    for (const { formula } of live) {
      const bare = formula.replace(/"[^"]*"/g, '""');
      expect(bare).not.toMatch(/\d[.,]\d|[{},]/);
    }
  });

  it('says that the figures are nobody’s, which version this is and that data stay, in both languages', async () => {
    for (const [lang, words] of [
      [
        'vi',
        [
          /VÍ DỤ, KHÔNG PHẢI SỐ CỦA ĐƠN VỊ/,
          /Phiên bản \d+\.\d+\.\d+ · Dữ liệu không rời khỏi bảng tính này\./,
        ],
      ],
      [
        'en',
        [/AN EXAMPLE, NOT YOUR FIGURES/, /Version \d+\.\d+\.\d+ · Data do not leave this spreadsheet\./],
      ],
    ] as const) {
      const { live } = await help(lang);
      const text = JSON.stringify(live[0]!.sheet.values);
      for (const word of words) expect(text).toMatch(word);
    }
  });

  it('is read by no report: its households are not counted', async () => {
    const { bundle } = await help('vi');
    const result = bundle.call('kiemTraSoHo') as { register: { households: number } };
    expect(JSON.stringify(result)).not.toContain('Hộ C');
    expect(result.register.households).toBe(4);
  });
});

describe('ownFormulaValue', () => {
  it('leaves alone what is more than calls, references, text and whole numbers', async () => {
    const { live, bundle } = await help('vi');
    const { sheet } = live[0]!;
    expect(ownFormulaValue('=NGHEO_TYLE(1;2)+1', sheet, bundle.callCustomFunction)).toBeNull();
    expect(ownFormulaValue("=NGHEO_TYLE('Danh sách hộ'!A1;2)", sheet, bundle.callCustomFunction)).toBeNull();
    expect(ownFormulaValue('=NGHEO_TYLE(1;4)', sheet, bundle.callCustomFunction)).toBe(25);
  });
});
