/** GN Thiết lập as a sheet, and what is typed into it read back. */
import type { Cell } from '../../../src/core/model';
import { correctionsIn, fieldNamed } from '../../../src/core/register/corrections';
import { explainRegister } from '../../../src/core/register/explain';
import { explainLegacy } from '../../../src/core/register/explain-legacy';
import { readRegister } from '../../../src/core/register/read-register';
import { SETUP_CORRECTIONS, setupSheet } from '../../../src/core/reports/setup-sheet';
import type { SheetModel } from '../../../src/core/reports/sheet-model';
import { gridOf } from '../../support/builders';
import { cellAt, cutTexts, refusedMerges, rowSaying, shownRow, texts, tooWide } from './model-checks';

const LIST: readonly (readonly Cell[])[] = [
  ['DANH SÁCH HỘ DÂN CƯ'],
  ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Phân loại hộ', 'Điểm B1', 'Điểm B1', 'Cụm'],
  ['H1', 'Lê Văn An', '051079000101', 'Hộ nghèo', 120, 100, 'Thôn 1'],
  ['H2', 'Trần Thị Bình', '051179000102', 'Hộ nghèo', 140, 150, 'Thôn 2'],
];
const readingOf = (rows: readonly (readonly Cell[])[]) =>
  readRegister([gridOf(rows, 'DS hộ', 1), gridOf([['Việc riêng']], 'Nháp', 2)]);
const explanationOf = (rows = LIST) => explainRegister(readingOf(rows), 'vi');
const modelOf = (lang: 'vi' | 'en' = 'vi'): SheetModel =>
  setupSheet({
    lang,
    unitName: 'Xã Bình Minh',
    today: '2024-12-20',
    explanation: explainRegister(readingOf(LIST), lang),
    households: 2,
    persons: 7,
    notes: [],
  });
/** The sheet as the service hands it back, with texts typed into yellow cells. */
function typed(model: SheetModel, entries: Readonly<Record<string, Cell>>): Cell[][] {
  return model.rows.map((row) => {
    const cells = row.map((cell): Cell => cell?.value || null);
    const text = entries[String(cells[0])];
    if (text !== undefined && cells[1] !== null) cells[SETUP_CORRECTIONS.typed] = text;
    return cells;
  });
}

describe('the set-up sheet', () => {
  const model = modelOf();

  it('puts the questions in a box under the title', () => {
    expect(cellAt(model, 'A1').value).toBe('THIẾT LẬP SỔ HỘ');
    expect(cellAt(model, 'A3').value).toBe('Việc cần quyết định: 1');
    expect(String(cellAt(model, 'A4').value)).toContain('E, F cùng có thể là “Điểm B1”');
  });

  it('has a line a column in the sheet’s order, with samples, and a link to its header', () => {
    const code = rowSaying(model, 'A');
    expect(shownRow(model, code).slice(0, 6)).toEqual([
      'A',
      'Mã hộ',
      'Mã hộ',
      'Chắc chắn',
      'trùng tên cột',
      'H1 · H2',
    ]);
    expect(cellAt(model, `A${code}`).link).toEqual({ sheet: 'DS hộ', row: 2, column: 1 });
    expect(model.rows.slice(code - 1, code + 6).map((row) => row[0]?.value)).toEqual([...'ABCDEFG']);
  });

  it('masks ID numbers', () => expect(texts(model).join()).not.toMatch(/051\d{9}/));

  it('names the sheets not used', () => expect(texts(model).join()).toContain('Trang “Nháp” để nguyên'));

  it.each(['vi', 'en'] as const)('fits its cells and merges in %s', (lang) => {
    expect(cutTexts(modelOf(lang))).toEqual([]);
    expect(tooWide(modelOf(lang))).toEqual([]);
    expect(refusedMerges(modelOf(lang))).toEqual([]);
  });
});

describe('corrections read back', () => {
  it('are none from a sheet nobody typed into', () => {
    expect(correctionsIn(typed(modelOf(), {}), explanationOf(), SETUP_CORRECTIONS)).toEqual({
      decisions: [],
      refused: [],
      refusedRoles: [],
    });
  });

  it('are taken by the header where the column has moved since', () => {
    const moved = explanationOf(LIST.map((row, i) => (i === 0 ? row : [null, ...row])));
    const cells = typed(modelOf(), { G: 'Thôn' });
    expect(correctionsIn(cells, moved, SETUP_CORRECTIONS).decisions).toEqual([
      { sheet: 'DS hộ', column: 'H', field: 'thon' },
    ]);
  });

  it('of one of two equal headers that moved are refused', () => {
    const moved = explanationOf(LIST.map((row, i) => (i === 0 ? row : [null, null, null, ...row])));
    const { decisions, refused } = correctionsIn(
      typed(modelOf(), { E: 'Điểm B1' }),
      moved,
      SETUP_CORRECTIONS,
    );
    expect(decisions).toEqual([]);
    expect(refused).toMatchObject([{ column: 'E', twice: false }]);
  });

  it('for one field in two cells are refused', () => {
    const cells = typed(modelOf(), { E: 'Điểm B1', F: 'điểm b1' });
    expect(correctionsIn(cells, explanationOf(), SETUP_CORRECTIONS)).toMatchObject({
      decisions: [],
      refused: [{ twice: true }, { twice: true }],
    });
  });

  it.each([
    ['Số định danh cá nhân', 'cccd'],
    ['tổ dân phố', 'thon'],
    ['Phân loại hộ đầu kỳ', 'phan_loai_dau_ky'],
    ['0', null],
    ['Để nguyên', null],
    ['màu sơn', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, field) => expect(fieldNamed(text, 'households')).toBe(field));
});

describe('columns in an old font', () => {
  it('are shown with what they would become, as a proposal', () => {
    // 'Nguyễn Văn' in TCVN3: ễ is Ô, ă is ¨.
    const reading = readRegister([
      gridOf(
        [
          ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
          ['H1', 'NguyÔn V¨n Hïng', 'Hộ nghèo'],
          ['H2', 'TrÇn ThÞ B×nh', 'Hộ nghèo'],
        ],
        'DS hộ',
      ),
    ]);
    expect(explainLegacy(reading.register.tables, 'vi')).toMatchObject([
      {
        column: 'B',
        encoding: 'tcvn3',
        cells: 2,
        text: 'Trang “DS hộ”: cột B ghi bằng phông TCVN3 (ABC), 2 ô; ví dụ: NguyÔn V¨n Hïng → Nguyễn Văn Hùng. Chưa đổi gì.',
      },
    ]);
  });
});
