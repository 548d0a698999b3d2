/** Rules meet whatever staff have typed: no cell of any column stops the check, and no finding is left unfinished. */
import fc from 'fast-check';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { FIELDS, type FieldId } from '../../../src/core/register/fields';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf, gridOfRecords, type Row } from '../../support/builders';
import { runRules } from '../../support/rule-tester';

const OF_REGISTER: readonly FieldId[] = FIELDS.filter(
  ({ level }) => level === 'household' || level === 'member' || level === 'both',
).map(({ id }) => id);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  fc.double(),
  fc.boolean(),
  fc.constant({ date: '2024-02-29' }),
  fc.string(),
  fc.constantFrom<string>(
    ...[
      'x',
      'có',
      'không',
      '-',
      '...',
      '0',
      '12',
      '1.500.000',
      '1,5 triệu',
      '45,5',
      '051070990001',
      '31/02/1970',
    ],
    ...[
      'Hộ nghèo',
      'Hộ cận nghèo',
      'Thoát nghèo',
      'Tái nghèo',
      'Chuyển đến',
      'Nam',
      'Nữ',
      'Chủ hộ',
      'Vợ',
      'Con',
    ],
    ...[
      'Đã chết',
      'chuyển đi',
      '1e-7',
      '9999999999999999999999',
      '#REF!',
      'Tổng cộng: 3 hộ, 5 khẩu',
      'Tổ dân phố 1',
    ],
  ),
);
const row: fc.Arbitrary<Row> = fc
  .array(fc.tuple(fc.constantFrom(...OF_REGISTER), cell), { minLength: 4, maxLength: 25 })
  .map((entries) => Object.fromEntries(entries) as Row);
/** A list that is read as one whatever else stands in it. */
const list = (name: string, id: number): fc.Arbitrary<SheetGrid> =>
  fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) =>
    gridOfRecords(
      rows.map((own, at) => ({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, phan_loai: 'Hộ nghèo', ...own })),
      name,
      id,
    ),
  );

const SUMMARY_HEADERS = [
  'Tổ dân phố | Tổng số hộ | Hộ nghèo | Tỷ lệ (%) | Hộ cận nghèo | Tỷ lệ (%) | Hộ không nghèo | Tổng số khẩu | Nam | Nữ',
  'Đơn vị | Phân tổ | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm',
].map((line) => line.split(' | '));
const summary: fc.Arbitrary<SheetGrid> = fc
  .tuple(
    fc.constantFrom(...SUMMARY_HEADERS),
    fc.array(fc.tuple(fc.constantFrom('Tổ 1', 'Tổ 2', 'Tổng cộng', 'I'), fc.array(cell, { maxLength: 10 })), {
      maxLength: 6,
    }),
  )
  .map(([header, rows]) =>
    gridOf([header, ...rows.map(([label, cells]) => [label, ...cells])], 'Tổng hợp', 9),
  );

it('every sentence is whole, and the check comes to an end', () => {
  fc.assert(
    fc.property(
      list('Hộ', 0),
      list('Hộ nghèo', 1),
      summary,
      list('Năm trước', 2),
      (main, poor, total, before) => {
        const { register } = readRegister([main, poor, total]);
        const previous = readRegister([before]).register;
        for (const lang of ['vi', 'en'] as const) {
          const { findings } = runRules(register, undefined, { lang }, { previous });
          for (const { message, todo, ref } of findings) {
            // A slot left open is a name in braces; what staff typed may hold any sign.
            expect(message.replace(/“[^”]*”/g, '')).not.toMatch(/\{[a-z]\w*\}|undefined|NaN/);
            expect(todo.trim()).not.toBe('');
            expect(ref.row).toBeGreaterThan(0);
            expect(ref.column).toBeGreaterThan(0);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});
