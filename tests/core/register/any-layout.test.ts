import * as fc from 'fast-check';
import type { Cell, Register, SheetGrid } from '../../../src/core/model';
import { FIELDS, type FieldId } from '../../../src/core/register/fields';
import { readRegister } from '../../../src/core/register/read-register';
import { headerOf } from '../../support/builders';

/** A register as plain facts, whatever the sheet looks like. */
interface Fact {
  code: string;
  name: string;
  hamlet: number;
  size: number;
  cls: string;
  b1: number;
  deprived: boolean;
}
type Column = readonly [field: FieldId, cell: (fact: Fact, index: number) => Cell];

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Tống', 'Công', 'Lang', 'Hồ'];
const GIVEN = ['Hòa', 'Thủy', 'Ân', 'Tổng', 'Nghĩa', 'Tổ'];

const facts = fc
  .array(
    fc.record({
      family: fc.constantFrom(...FAMILY),
      given: fc.constantFrom(...GIVEN),
      hamlet: fc.integer({ min: 1, max: 3 }),
      size: fc.integer({ min: 1, max: 9 }),
      cls: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'),
      b1: fc.integer({ min: 0, max: 60 }).map((n) => n * 5),
      deprived: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows
      .sort((a, b) => a.hamlet - b.hamlet)
      .map(({ family, given, ...rest }, i): Fact => ({
        ...rest,
        code: `PM${1000 + i}`,
        name: `${family} Văn ${given}`,
      })),
  );

const COLUMNS: readonly Column[] = [
  ['ma_ho', ({ code }) => code],
  ['chu_ho', ({ name }) => name],
  ['ngay_sinh', (_, i) => `0${(i % 9) + 1}/02/1970`],
  ['gioi_tinh', (_, i) => (i % 2 === 0 ? 'Nam' : 'Nữ')],
  ['cccd', (_, i) => `0510709900${10 + i}`],
  ['thon', ({ hamlet }) => `Tổ dân phố ${hamlet}`],
  ['so_nhan_khau', ({ size }) => size],
  ['phan_loai', ({ cls }) => cls],
  ['b1', ({ b1 }) => b1],
  ['d01', ({ deprived }) => (deprived ? 'x' : null)],
  ['ghi_chu', () => null],
];

/** What must be the same whatever the layout. */
const summary = ({ households }: Register) =>
  households.map(({ main }) => ({
    code: main.code,
    name: main.head.name,
    birth: main.head.birth,
    sex: main.head.sex,
    id: main.head.idNumber,
    hamlet: main.hamlet,
    size: main.size,
    cls: main.recordedClass,
    b1: main.b1,
    d01: main.deprivations?.[0],
  }));

const grid = (cells: Cell[][], name = 'Trang 1'): SheetGrid => ({ name, id: 0, cells });
const plain = (rows: readonly Fact[]): SheetGrid =>
  grid([
    COLUMNS.map(([field]) => headerOf(field)),
    ...rows.map((fact, i) => COLUMNS.map(([, cell]) => cell(fact, i))),
  ]);

/** Aliases of one label that are not a path; a path needs a second header row. */
const aliasesOf = (field: FieldId): string[] =>
  (FIELDS.find(({ id }) => id === field)?.aliases ?? []).filter(
    (alias: string) => !alias.includes(' / '),
  ) as string[];

describe('the same register in any layout', () => {
  const sameAs = (layout: fc.Arbitrary<(rows: readonly Fact[]) => SheetGrid>) =>
    fc.assert(
      fc.property(facts, layout, (rows, render) => {
        expect(summary(readRegister([render(rows)]).register)).toEqual(
          summary(readRegister([plain(rows)]).register),
        );
      }),
      { numRuns: 60 },
    );

  test('the plain layout holds every household', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        expect(summary(readRegister([plain(rows)]).register)).toMatchObject(
          rows.map(({ code, name, size, b1 }) => ({
            code: { kind: 'ok', value: code },
            name,
            size: { kind: 'ok', value: size },
            b1: { kind: 'ok', value: b1 },
          })),
        );
      }),
    );
  });

  test('columns in any order', () => {
    sameAs(
      fc
        .shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length })
        .map(
          (columns) => (rows) =>
            grid([
              columns.map(([field]) => headerOf(field)),
              ...rows.map((fact, i) => columns.map(([, cell]) => cell(fact, i))),
            ]),
        ),
    );
  });

  test('headers by any name seen in practice', () => {
    sameAs(
      fc.tuple(...COLUMNS.map(([field]) => fc.constantFrom(...aliasesOf(field)))).map(
        (headers) => (rows) =>
          grid([
            headers,
            ...plain(rows)
              .cells.slice(1)
              .map((row) => [...row]),
          ]),
      ),
    );
  });

  test('moved by rows and columns, with blank rows and columns between', () => {
    sameAs(
      fc
        .record({
          down: fc.integer({ min: 0, max: 9 }),
          right: fc.integer({ min: 0, max: 4 }),
          gap: fc.integer({ min: 1, max: COLUMNS.length - 1 }),
          every: fc.integer({ min: 1, max: 4 }),
        })
        .map(({ down, right, gap, every }) => (rows) => {
          const moved = plain(rows).cells.map((row) => [
            ...Array<Cell>(right).fill(null),
            ...row.slice(0, gap),
            null,
            ...row.slice(gap),
          ]);
          const spaced = moved.flatMap((row, i) => (i > 0 && i % every === 0 ? [row, []] : [row]));
          return grid([...Array.from({ length: down }, () => []), ...spaced]);
        }),
    );
  });

  test('all text decomposed (NFD), with stray spaces', () => {
    sameAs(
      fc.constant((rows: readonly Fact[]) =>
        grid(
          plain(rows).cells.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? ` ${cell.normalize('NFD')}\u00a0` : cell)),
          ),
        ),
      ),
    );
  });

  test('under titles, with hamlets in group rows, subtotals, a repeated header, an index row and signatures', () => {
    const columns = COLUMNS.filter(([field]) => field !== 'thon');
    sameAs(
      fc
        .record({ every: fc.integer({ min: 2, max: 5 }), index: fc.boolean() })
        .map(({ every, index }) => (rows) => {
          const width = columns.length;
          const header: Cell[] = columns.map(([field]) => headerOf(field));
          const body = rows.flatMap((fact, i): Cell[][] => {
            const first = rows[i - 1]?.hamlet !== fact.hamlet;
            const last = rows[i + 1]?.hamlet !== fact.hamlet;
            const block = rows.filter(({ hamlet }) => hamlet === fact.hamlet);
            return [
              ...(first ? [[null, `Tổ dân phố ${fact.hamlet}`]] : []),
              ...(i > 0 && i % every === 0 ? [header] : []),
              columns.map(([, cell]) => cell(fact, i)),
              ...(last
                ? [
                    [
                      null,
                      `Cộng tổ dân phố ${fact.hamlet}`,
                      null,
                      null,
                      null,
                      block.reduce((sum, { size }) => sum + size, 0),
                      `${block.length} hộ`,
                    ],
                  ]
                : []),
            ];
          });
          return grid([
            ['ỦY BAN NHÂN DÂN', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
            ['XÃ MẪU', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
            [],
            ['DANH SÁCH HỘ DÂN CƯ NĂM 2024'],
            header,
            ...(index ? [columns.map((_, i): Cell => (i < 2 ? 'AB'[i]! : i - 1))] : []),
            ...body,
            [null, 'TỔNG CỘNG', null, null, null, rows.reduce((sum, { size }) => sum + size, 0)],
            [],
            [...Array<Cell>(width - 2).fill(null), 'Xã Mẫu, ngày 20 tháng 12 năm 2024'],
            [null, 'NGƯỜI LẬP', null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
            [],
            [null, 'Trần Thị Lập', null, null, null, 'Lê Văn Ký'],
          ]);
        }),
    );
  });

  test('under a header of two rows', () => {
    const upper: Cell[] = [
      'Mã hộ',
      'Họ và tên chủ hộ',
      'Thông tin chủ hộ',
      null,
      null,
      'Tổ dân phố',
      'Số nhân khẩu',
      'Phân loại hộ',
      'Điểm B1',
      'Thiếu hụt',
      null,
      'Ghi chú',
    ];
    const lower: Cell[] = [
      null,
      null,
      'Ngày sinh',
      'Giới tính',
      'Số CCCD',
      null,
      null,
      null,
      null,
      'Việc làm',
      'Dinh dưỡng',
    ];
    sameAs(
      fc.constant((rows: readonly Fact[]) =>
        grid([
          upper,
          lower,
          ...plain(rows)
            .cells.slice(1)
            .map((row) => [...row.slice(0, 10), null, ...row.slice(10)]),
        ]),
      ),
    );
  });

  test('one sheet a hamlet', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const grids = [1, 2, 3]
          .map(
            (hamlet) =>
              [
                hamlet,
                rows.map((fact, i) => [fact, i] as const).filter(([fact]) => fact.hamlet === hamlet),
              ] as const,
          )
          .filter(([, part]) => part.length > 0)
          .map(([hamlet, part]) =>
            grid(
              [
                COLUMNS.map(([field]) => headerOf(field)),
                ...part.map(([fact, i]) => COLUMNS.map(([, cell]) => cell(fact, i))),
              ],
              `Tổ ${hamlet}`,
            ),
          );
        expect(summary(readRegister(grids).register)).toEqual(summary(readRegister([plain(rows)]).register));
      }),
    );
  });
});

describe('any grid at all', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...FIELDS.flatMap(({ aliases }) => [...aliases] as string[])),
    fc.constantFrom(
      'I',
      'A',
      'Tổ dân phố 1',
      'Cộng',
      'TỔNG CỘNG',
      'Chủ hộ',
      'x',
      'DANH SÁCH HỘ NGHÈO',
      '#N/A',
    ),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ date: '2024-02-30' }),
  );

  test('is read without an error, and twice the same', () => {
    const grids = fc.array(
      fc.record({
        name: fc.string(),
        id: fc.nat(),
        cells: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 20 }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(grids, (sheets) => {
        const first = readRegister(sheets);
        expect(readRegister(sheets).register.households.length).toBe(first.register.households.length);
        const rows = first.tables.flatMap(({ table }) =>
          table.dataRows.map((row) => [row, table.cells.length] as const),
        );
        expect(rows.every(([row, count]) => row >= 1 && row <= count)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
