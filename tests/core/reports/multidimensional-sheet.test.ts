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
import { provenMarks, markedRow, ROWS } from '../../support/marked-ward';
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
    // Used, left out, of these without a mark, size not known, W, q, points; 3/4, 10/36, 10/48 (register-multidimensional.test.ts).
    expect(shownRow(model, row).slice(0, 11)).toEqual(['Hộ', 4, 1, 0, 0, 4, 3, 10, 75, 1000 / 36, 10 / 48]);
    expect(shownRow(model, row + 1).slice(0, 8)).toEqual(['Nhân khẩu', 3, 1, 0, 1, 9, 6, 20]);
  });

  it.each([
    ['strict', 'bỏ cả hộ chưa đủ dấu'],
    ['available', 'tính trên các chỉ số đã rõ'],
    ['zero', 'coi dấu chưa rõ là không thiếu hụt'],
  ] as const)('says that the policy is %s', (missing, words) => {
    expect(texts(sheetOf({ missing })).join('\n')).toContain(`Thiếu dữ liệu: ${words}`);
  });

  it('says beside H how many rows had no mark at all, and what H is at least', () => {
    const nobody = provenMarks([]);
    const model = sheetOf({}, [...ROWS, markedRow('F', 'Tổ 1', 5, ['Kinh', 'Nam'], nobody)]);
    // D has gaps, F no mark: 3 of 4, and 3 of 5 with F.
    expect(shownRow(model, rowSaying(model, 'Tính theo') + 1).slice(0, 4)).toEqual(['Hộ', 4, 2, 1]);
    const said = texts(model).join('\n');
    expect(said).toContain('1 hộ có trong danh sách nhưng cả dòng không ghi dấu nào');
    expect(said).toContain(
      'H 75,00% là 3/4 hộ. Nếu coi 1 hộ không có dấu nào là không thiếu hụt thì H = 60,00% (3/5 hộ)',
    );
    expect(cutTexts(model)).toEqual([]);
  });

  it('names the weights an office gives, as points', () => {
    const given = Object.fromEntries(
      standard.indicators.map(({ key }) => [key, key === 'viec_lam' ? 2.5 : 1]),
    );
    const model = sheetOf({ weighting: 'given', given });
    const said = texts(model).join('\n');
    // 2,5 and eleven times 1 are 5 and eleven times 2 points: 27.
    expect(said).toContain(
      'Trọng số: tự nhập ở GN Cài đặt (Việc làm 5, Người phụ thuộc trong hộ gia đình 2, ',
    );
    expect(said).toContain('cộng lại 27 điểm');
    expect(wrongFormulas(model)).toEqual([]);
    expect(cutTexts(model)).toEqual([]);
  });

  it('says why M1 and M2 are left out, and that nested weights are equal ones here', () => {
    const said = texts(sheetOf({ weighting: 'nested' })).join('\n');
    expect(said).toContain('M1 = M2 = M0');
    expect(said).toContain('các chiều bằng nhau');
    expect(said).toContain('1 điểm mỗi chỉ số trên 12');
  });

  it('names the indicators without a mark, and how the others can be measured', () => {
    const { d12: _, ...first } = provenMarks([1, 2, 3]);
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
