import * as fc from 'fast-check';
import { readRegister } from '../../../../src/core/register/read-register';
import { incomeNotNumber } from '../../../../src/core/rules/fields/income-not-number';
import { numberKeptAsText } from '../../../../src/core/rules/aggregates/number-kept-as-text';
import { incomeUnit } from '../../../../src/core/rules/fields/income-unit';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, readSheets, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

testRule(incomeNotNumber, {
  valid: [
    ['numbers', register(household({ thu_nhap: 1_500_000 }), household({ thu_nhap: 0 }))],
    [
      'blank and marks that say nothing',
      register(
        household({ thu_nhap: null }),
        household({ thu_nhap: '-' }),
        household({ thu_nhap: 'chưa có' }),
      ),
      { blank: 3 },
    ],
    [
      'text whose unit is also in doubt is FD51’s',
      register(household({ thu_nhap: '910' })),
      { 'other-error': 1 },
    ],
    [
      'digits without a word are AG15’s, which offers the same number',
      register(household({ thu_nhap: '1500000' }), household({ thu_nhap: ' 1.500.000' })),
      { 'other-error': 2 },
    ],
    ['no such column', register(household({ b1: 100 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'no number at all: an error without a value',
      register(
        household({ thu_nhap: '2tr?' }),
        household({ thu_nhap: 'thấp' }),
        household({ thu_nhap: '70%' }),
      ),
      [
        { at: 'Hộ!C2', severity: 'error', fix: null, says: ['2tr?'] },
        { at: 'Hộ!C3', severity: 'error', fix: null },
        { at: 'Hộ!C4', severity: 'error', fix: null },
      ],
    ],
    [
      'text that reads as one number: a warning, the number to be confirmed',
      register(
        household({ thu_nhap: '1.500.000 đ' }),
        household({ thu_nhap: '1,5 triệu' }),
        household({ thu_nhap: '1tr5' }),
      ),
      ['Hộ!C2', 'Hộ!C3', 'Hộ!C4'].map((at) => ({
        at,
        severity: 'warning' as const,
        fix: { value: 1_500_000, apply: 'confirm' as const },
        says: ['1.500.000'],
      })),
    ],
    [
      'two readings that make the same usual income propose it; O for a zero too',
      register(
        household({ thu_nhap: '1,500' }),
        household({ thu_nhap: '1.500 triệu' }),
        household({ thu_nhap: '1.5OO.OOO đồng' }),
      ),
      ['Hộ!C2', 'Hộ!C3', 'Hộ!C4'].map((at) => ({
        at,
        severity: 'error' as const,
        fix: { value: 1_500_000, apply: 'confirm' as const },
      })),
    ],
  ],
});

test('FD50 values are in the unit the header names', () => {
  const { register: inThousands } = readSheets({
    Hộ: {
      columns: ['ma_ho', 'chu_ho', 'thu_nhap'],
      rows: [
        ['H1', 'Ngô Văn A', '910'],
        ['H2', 'Ngô Văn B', '1,5 triệu'],
        ['H3', 'Ngô Văn C', 910],
      ],
    },
  });
  // The same list with '(nghìn đồng)' in the header.
  const table = inThousands.tables[0]!;
  const cells = table.cells.map((row, i) =>
    i === 0 ? ['Mã hộ', 'Chủ hộ', 'Thu nhập BQ/người/tháng (nghìn đồng)'] : row,
  );
  const read = readRegister([{ name: 'Hộ', id: 0, cells }]).register;
  const { findings } = runRules(read, [incomeNotNumber, incomeUnit, numberKeptAsText]);
  expect(findings.map(({ ref, fix }) => [cellName(ref), fix?.value])).toEqual([
    ['Hộ!C2', 910],
    ['Hộ!C3', 1500],
  ]);
});

test('FD50 on a whole column is one warning with a batch, after which nothing is left', () => {
  const spec = {
    households: Array.from({ length: 20 }, (_, i) =>
      household({ ma_ho: `H${i}`, thu_nhap: `1.${500 + i}.000 đ` }),
    ),
  };
  const { findings } = runRules(gridRegister(spec), [incomeNotNumber]);
  expect(findings.map(({ ref, severity }) => [cellName(ref), severity])).toEqual([['Hộ!C1', 'warning']]);
  const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
  expect(after.households[19]?.main.income).toEqual({ kind: 'ok', value: 1_519_000 });
  expect(runRules(after, [incomeNotNumber, incomeUnit]).findings).toEqual([]);
});

test('FD50 and FD51 say one thing of an income at most, whatever is written', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[0-9.,]{1,9} ?(triệu|tr|nghìn|đ|đồng|k)?$/),
    fc.nat(2_000_000_000),
  );
  fc.assert(
    fc.property(text, (thu_nhap) => {
      const read = register(household({ thu_nhap }), household({ thu_nhap: 1_000_000 }));
      const { findings } = runRules(read, [incomeNotNumber, incomeUnit]);
      expect(findings.length).toBeLessThanOrEqual(1);
      const value = findings[0]?.fix?.value;
      if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
    }),
  );
});

it('offers the same cell once, by one rule', () => {
  const texts = ['1.500.000', '1500000', '1,5 triệu', '910', '2tr?', '1.500.000 đ', '1tr5', '-', '1,500'];
  const { findings } = runRules(register(...texts.map((thu_nhap) => household({ thu_nhap }))), [
    incomeNotNumber,
    incomeUnit,
    numberKeptAsText,
  ]);
  const cells = findings.map(({ ref }) => cellName(ref));
  expect(new Set(cells).size).toBe(cells.length);
  expect(findings.map(({ code, ref }) => `${code} ${ref.row}`).sort()).toEqual([
    'AG15 2',
    'AG15 3',
    'FD50 10',
    'FD50 4',
    'FD50 6',
    'FD50 7',
    'FD50 8',
    'FD51 5',
  ]);
});
