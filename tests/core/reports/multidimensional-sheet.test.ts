/** GN Đa chiều: what it shows of a register counted by hand, and that it can be read. */
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
} from '../../../src/core/indicators/register-multidimensional';
import type { MultidimensionalChoices } from '../../../src/core/indicators/register-multidimensional';
import type { Lang } from '../../../src/core/model';
import { multidimensionalSheet } from '../../../src/core/reports/multidimensional-sheet';
import { beginsAsOurs } from '../../../src/core/reports/recognise-own';
import { register, type Row } from '../../support/builders';
import { marks, markedRow, ROWS } from '../../support/marked-ward';
import { cutTexts, refusedMerges, rowSaying, shownRow, texts, tooWide, wrongFormulas } from './model-checks';
import { settings, standard } from './sample';

function sheetOf(
  choices: Partial<MultidimensionalChoices> = {},
  rows: readonly Row[] = ROWS,
  lang: Lang = 'vi',
) {
  const all = { ...DEFAULT_CHOICES, ...choices };
  const found = registerMultidimensional(register(...rows), standard, all, settings.asOf);
  if (found === null) throw new Error('no marks');
  return multidimensionalSheet({ settings: { ...settings, lang }, standard, found, remarks: [] });
}

describe('GN Đa chiều', () => {
  it('prints how many households are judged and left out beside H, A and M0', () => {
    const model = sheetOf();
    const row = rowSaying(model, 'Tính theo') + 1;
    // Used, gaps, size not known, W, q, points; 3/4, 10/36, 10/48 (register-multidimensional.test.ts).
    expect(shownRow(model, row).slice(0, 10)).toEqual(['Hộ', 4, 1, 0, 4, 3, 10, 75, 1000 / 36, 10 / 48]);
    expect(shownRow(model, row + 1).slice(0, 7)).toEqual(['Nhân khẩu', 3, 1, 1, 9, 6, 20]);
  });

  it.each([
    ['strict', 'bỏ cả hộ chưa đủ dấu'],
    ['available', 'tính trên các chỉ số đã rõ'],
    ['zero', 'coi dấu chưa rõ là không thiếu hụt'],
  ] as const)('says that the policy is %s', (missing, words) => {
    expect(texts(sheetOf({ missing })).join('\n')).toContain(`Thiếu dữ liệu: ${words}`);
  });

  it('says why M1 and M2 are left out, and that nested weights are equal ones here', () => {
    const said = texts(sheetOf({ weighting: 'nested' })).join('\n');
    expect(said).toContain('M1 = M2 = M0');
    expect(said).toContain('các chiều bằng nhau');
    expect(said).toContain('1 điểm mỗi chỉ số trên 12');
  });

  it('names the indicators without a mark, and how the others can be measured', () => {
    const { d12: _, ...first } = marks([1, 2, 3]);
    const said = texts(sheetOf({}, [markedRow('A', 'Tổ 1', 4, ['Kinh', 'Nữ'], first)])).join('\n');
    expect(said).toContain('Không hộ nào rõ dấu của “Phương tiện phục vụ tiếp cận thông tin”');
    expect(said).toContain('Có thể chọn “đã rõ” ở GN Cài đặt');
  });

  it.each(['vi', 'en'] as const)('has formulas that compute, and cells whose text fits (%s)', (lang) => {
    for (const missing of ['strict', 'available', 'zero'] as const) {
      const model = sheetOf({ missing }, ROWS, lang);
      expect(wrongFormulas(model)).toEqual([]);
      expect(cutTexts(model)).toEqual([]);
      expect(tooWide(model)).toEqual([]);
      expect(refusedMerges(model)).toEqual([]);
    }
  });

  it('is known again by its name and its two lines of title', () => {
    const cells = sheetOf().rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(beginsAsOurs('multidimensional', cells.slice(0, 3))).toBe(true);
    expect(beginsAsOurs('incomes', cells.slice(0, 3))).toBe(false);
  });
});
