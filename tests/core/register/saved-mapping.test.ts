/** The officer's choices of columns are found again by the headers, and only what changed is asked again. */
import fc from 'fast-check';
import { DomainError } from '../../../src/core/errors';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { explainRegister } from '../../../src/core/register/explain';
import { readRegister } from '../../../src/core/register/read-register';
import { remember, type Decision } from '../../../src/core/register/remember';
import { decideFrom, parseSaved, type SavedMapping } from '../../../src/core/register/saved-mapping';
import { columnLetter } from '../../../src/core/register/columns';
import { gridOf } from '../../support/builders';

const HEADER = ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Phân loại hộ', 'Ký hiệu', 'Chỗ này'];
const ROWS: readonly (readonly Cell[])[] = [
  ['H1', 'Lê Văn An', 4, 'Hộ nghèo', 'a', 'Thôn 1'],
  ['H2', 'Trần Thị Bình', 3, 'Hộ cận nghèo', 'b', 'Thôn 2'],
];
const sheet = (header: readonly string[] = HEADER, rows = ROWS, name = 'DS hộ', id = 7) =>
  gridOf([header, ...rows], name, id);
const decide = (grid: SheetGrid, decisions: readonly Decision[], saved: SavedMapping | null = null) =>
  remember(saved, readRegister([grid]), decisions);
const columnsOf = (grid: SheetGrid, saved: SavedMapping) => {
  const [table] = readRegister([grid], { decide: (each) => decideFrom(saved, each) }).tables;
  return Object.fromEntries([...(table?.table.columns ?? [])].map(([field, c]) => [field, columnLetter(c)]));
};

const saved = decide(sheet(), [
  { sheet: 'DS hộ', column: 'F', field: 'thon' },
  { sheet: 'DS hộ', column: 'C', field: null },
]);

describe('a choice', () => {
  it('is used: a column the reader did not know, and one to be left alone', () => {
    expect(columnsOf(sheet(), saved)).toEqual({ ma_ho: 'A', chu_ho: 'B', phan_loai: 'D', thon: 'F' });
  });

  it('goes with its header, wherever the columns are moved', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const moved = sheet(
          order.map((i) => HEADER[i] ?? ''),
          ROWS.map((row) => order.map((i) => row[i] ?? null)),
        );
        const found = columnsOf(moved, saved);
        expect(found.thon).toBe(columnLetter(order.indexOf(5)));
        expect(found.so_nhan_khau).toBeUndefined();
      }),
    );
  });

  it('is found after rows were inserted above the header', () => {
    const lower = gridOf([['UBND XÃ A'], [], ['DANH SÁCH HỘ'], HEADER, ...ROWS], 'DS hộ', 7);
    expect(columnsOf(lower, saved).thon).toBe('F');
  });

  it('is found by the sheet’s id after the sheet was renamed, and by its name when ids are others', () => {
    expect(columnsOf(sheet(HEADER, ROWS, 'Danh sách 2025', 7), saved).thon).toBe('F');
    expect(columnsOf(sheet(HEADER, ROWS, 'DS hộ', 99), saved).thon).toBe('F');
    expect(columnsOf(sheet(HEADER, ROWS, 'Khác', 99), saved).thon).toBeUndefined();
  });

  it('survives a new year in the header, while that leaves no doubt which column it is', () => {
    const old = sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Mức năm 2024']);
    const kept = decide(old, [{ sheet: 'DS hộ', column: 'C', field: 'phan_loai' }]);
    expect(columnsOf(sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Mức năm 2025']), kept).phan_loai).toBe('C');
  });

  it('is dropped, not guessed, when one of several like columns reads otherwise', () => {
    const two = sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Mức năm 2023', 'Mức năm 2024']);
    const kept = decide(two, [{ sheet: 'DS hộ', column: 'D', field: 'phan_loai' }]);
    expect(columnsOf(two, kept).phan_loai).toBe('D');
    const next = sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Mức năm 2024', 'Mức năm 2025']);
    expect(columnsOf(next, kept).phan_loai).toBeUndefined();
  });

  it('of one of two equal headers is that of its place among them', () => {
    const equal = sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Mức', 'Mức']);
    const kept = decide(equal, [{ sheet: 'DS hộ', column: 'D', field: 'phan_loai' }]);
    expect(columnsOf(sheet(['Mức', 'Mã hộ', 'Mức', 'Họ và tên chủ hộ']), kept).phan_loai).toBe('C');
  });

  it('replaces an earlier one for the same field', () => {
    const again = decide(sheet(), [{ sheet: 'DS hộ', column: 'E', field: 'thon' }], saved);
    expect(columnsOf(sheet(), again).thon).toBe('E');
    expect(again.sheets[0]?.decisions.filter(({ field }) => field === 'thon')).toHaveLength(1);
  });
});

describe('a changed header', () => {
  const changed = sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Phân loại hộ', 'Ký hiệu', 'Ấp mới']);
  const explain = (grid: SheetGrid, record: SavedMapping) =>
    explainRegister(readRegister([grid], { decide: (each) => decideFrom(record, each) }), 'vi', record)
      .sheets[0];

  it('is noticed: the new column and the chosen header that is gone', () => {
    expect(explain(changed, saved)?.changed).toEqual({ added: ['F'], gone: ['Chỗ này'] });
    expect(explain(sheet(), saved)?.changed).toBeNull();
  });

  it('what was said to have no column is asked again only when a new column may be it', () => {
    const without = sheet(['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu']);
    const record = decide(without, [{ sheet: 'DS hộ', column: null, field: 'phan_loai' }]);
    expect(explain(without, { version: 1, sheets: [] })?.questions).toHaveLength(1);
    expect(explain(without, record)?.questions).toEqual([]);
  });
});

describe('what cannot be kept is refused with a code', () => {
  const code = (decisions: readonly Decision[]): string => {
    try {
      decide(sheet(), decisions);
    } catch (error) {
      return error instanceof DomainError ? error.code : 'other';
    }
    return 'kept';
  };

  it.each([
    [[{ sheet: 'Nháp', column: 'A', field: null }], 'mapping.unknown-sheet'],
    [[{ sheet: 'DS hộ', column: 'ZZ', field: null }], 'mapping.no-column'],
    [[{ sheet: 'DS hộ', column: 'A', field: 'mau_son' as never }], 'mapping.unknown-field'],
    [
      [
        { sheet: 'DS hộ', column: 'A', field: 'thon' as const },
        { sheet: 'DS hộ', column: 'B', field: 'thon' as const },
      ],
      'mapping.field-twice',
    ],
  ])('%j: %s', (decisions, expected) => expect(code(decisions)).toBe(expected));

  it('a column without a header', () => {
    const headless = sheet(['Mã hộ', 'Họ và tên chủ hộ', '', 'Phân loại hộ']);
    expect(() => decide(headless, [{ sheet: 'DS hộ', column: 'C', field: 'thon' }])).toThrow(
      'mapping.no-header',
    );
  });
});

describe('a record read back', () => {
  it('is the record that was written', () => {
    expect(parseSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  it('is refused whole when anything in it is not what it should be', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(parseSaved(value)).toBeNull()));
    const broken = JSON.parse(JSON.stringify(saved)) as { sheets: { decisions: { field: string }[] }[] };
    broken.sheets[0]!.decisions[0]!.field = 'mau_son';
    expect(parseSaved(broken)).toBeNull();
  });
});
