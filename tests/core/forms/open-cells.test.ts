/** Columns of the forms of movements that nobody can fill: blank with a reason, and not said to add up. */
import type { Register } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { formSheet } from '../../../src/core/reports/forms-sheet';
import { gridOf, gridRegister, headerOf, household, type Row } from '../../support/builders';
import { formOf, formsOf, valuesIn, type Forms } from '../../support/filled-forms';

const at = (ma_ho: string, phan_loai: string, thon: string): Row => ({
  ...{ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon, so_nhan_khau: 2, phan_loai },
});
const titled = (title: string, all: readonly Row[]): Register => {
  const fields = Object.keys(all[0] ?? {}) as (keyof Row)[];
  return readRegister([
    gridOf([[title], fields.map(headerOf), ...all.map((each) => fields.map((field) => each[field] ?? null))]),
  ]).register;
};
const _ = null;
const row = (...args: Parameters<typeof valuesIn>) => Object.values(valuesIn(...args));
const noteTexts = (forms: Forms, id: string): string[] => {
  const filled = forms.filled.filled.find(({ form }) => form.id === id);
  if (!filled) throw new Error(id);
  return formSheet(filled, forms.data).rows.flatMap((cells) => cells.flatMap((cell) => cell?.note ?? []));
};

describe('last period’s register is only the list of the poor and near-poor', () => {
  // Thôn A: P1 stayed, P2 is on no list of last period. Thôn B: P3 stayed.
  const forms = formsOf(
    titled('DANH SÁCH HỘ DÂN CƯ', [
      ...[at('P1', 'Hộ nghèo', 'Thôn A'), at('P2', 'Hộ nghèo', 'Thôn A'), at('P3', 'Hộ nghèo', 'Thôn B')],
      at('K4', 'Hộ không nghèo', 'Thôn B'),
    ]),
    {
      previous: titled('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', [
        at('P1', 'Hộ nghèo', 'Thôn A'),
        at('P3', 'Hộ nghèo', 'Thôn B'),
      ]),
    },
  );
  const form = formOf(forms, 'dien_bien_ngheo');

  it('leaves columns 6, 7 and 8 blank where somebody came who was on no list, and only there', () => {
    for (const area of ['Thôn A', 'Tổng cộng'])
      expect(row(form, area, { unit: 'households' }).slice(4, 8)).toEqual([0, _, _, _]);
    expect(row(form, 'Tổng cộng', { unit: 'persons' })).toEqual([4, 0, 0, 0, 0, _, _, _, 6]);
    expect(row(form, 'Thôn B', { unit: 'households' })).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1]);
    // No sum of columns 6 and 7 either: it may be in column 8.
    expect(form.rows?.every(({ together }) => together === undefined)).toBe(true);
    expect(form.rows?.find(({ area }) => area === 'Thôn A')?.open).toEqual(
      ['6', '7', '8'].map((column) => ({ column, households: 1, lists: [] })),
    );
  });
  it('says on the cell and below the table why, and that the row could not be checked', () => {
    // Columns 6, 7 and 8 of households and persons, of Thôn A and of the total.
    const notes = noteTexts(forms, 'dien_bien_ngheo');
    expect(notes).toHaveLength(12);
    expect(notes[0]).toBe('Để trống: 1 hộ có thể thuộc cột này hoặc cột khác (P2, Sheet1 dòng 4).');
    expect(form.notes).toContain('Chưa kiểm tra được công thức cột 9 ở Thôn A, Tổng cộng: có cột để trống.');
    expect(form.notes.join(' ')).toContain('Cột 6, 7, 8 để trống ở dòng có hộ chưa xếp được: 1 hộ');
    // Two rows of Thôn B hold; nobody says of the other four that they do.
    expect(form.identities).toEqual({ ok: null, checked: 2, unchecked: 4, fails: [] });
    // The size is known of everybody: it is not to blame.
    expect(form.notes.join(' ')).not.toContain('sổ không ghi số nhân khẩu');
  });
  it('leaves the form of the near-poor whole: whoever was on no list was not near-poor', () => {
    const near = formOf(forms, 'dien_bien_can_ngheo');
    expect(row(near, 'Tổng cộng', { unit: 'households' })).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(near.identities.ok).toBe(true);
  });
});

it('a register of the poor that tells their start itself says nothing of those who left it', () => {
  const listed = (ma_ho: string, start: string): Row => ({
    ...at(ma_ho, 'Hộ nghèo', 'Thôn A'),
    phan_loai_dau_ky: start,
  });
  const forms = formsOf(
    titled('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', [listed('P1', 'Hộ nghèo'), listed('P2', 'Hộ cận nghèo')]),
  );
  const form = formOf(forms, 'dien_bien_ngheo');
  // Who rose above or is gone is on no list: column 1 lacks them as well.
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([_, 0, _, _, 1, 0, 0, 0, 2]);
  expect(form.notes.join(' ')).toContain('Sổ chỉ có danh sách hộ đang trong diện');
  expect(form.identities.ok).toBeNull();
  expect(formOf(forms, 'danh_sach_thoat').notes.join(' ')).toContain(
    'Sổ chỉ có danh sách hộ đang trong diện',
  );
});

it('a class at the start that cannot be read leaves blank what the household may have been', () => {
  const rows = ['Hộ nghèo', 'Hộ khó khăn'].map((phan_loai_dau_ky, i) => ({
    ...at(`P${i}`, 'Hộ nghèo', 'Thôn A'),
    phan_loai_dau_ky,
  }));
  const form = formOf(formsOf(gridRegister({ households: rows })), 'dien_bien_ngheo');
  // Poor all along, from near-poor, from above, or come: columns 5 to 8.
  expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([1, 0, 0, 0, _, _, _, _, 2]);
});

describe('households matched with less than certainty', () => {
  const base = household({ chu_ho: 'Lê Văn An', ngay_sinh: 1960, thon: 'Thôn A' });
  const of = (ma_ho: string, phan_loai: string) =>
    gridRegister({ households: [{ ...base, ma_ho, phan_loai }] });
  // One name, birth year and hamlet under a new code.
  const forms = formsOf(of('B7', 'Hộ không nghèo'), { previous: of('A1', 'Hộ nghèo') });
  it('are counted, and the form says how many and where they are listed', () => {
    const form = formOf(forms, 'dien_bien_ngheo');
    expect(row(form, 'Tổng cộng', { unit: 'households' })).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0]);
    const note =
      '1 hộ (B7, Hộ dòng 2) được tính là một hộ ở hai kỳ dù ghép chưa chắc chắn; liệt kê ở “Hộ ghép chưa chắc chắn” của GN Diễn biến, hãy xem lại trước khi nộp biểu.';
    expect(form.notes).toContain(note);
    expect(formOf(forms, 'danh_sach_thoat').notes).toContain(note);
  });
  it('are not told of below a form that does not count them, nor are sure matches', () => {
    expect(formOf(forms, 'dien_bien_can_ngheo').notes.join(' ')).not.toContain('chưa chắc chắn');
    const sure = formsOf(of('A1', 'Hộ không nghèo'), { previous: of('A1', 'Hộ nghèo') });
    expect(formOf(sure, 'dien_bien_ngheo').notes.join(' ')).not.toContain('chưa chắc chắn');
  });
});

it('the list of those who escaped says whom it may lack', () => {
  const forms = formsOf(
    gridRegister({
      households: ['Hộ nghèo', 'Hộ khó khăn'].map((start, i) => ({
        ...at(`K${i}`, 'Hộ không nghèo', 'Thôn A'),
        phan_loai_dau_ky: start,
      })),
    }),
  );
  const list = formOf(forms, 'danh_sach_thoat');
  expect(list.listed?.[0]).toMatchObject({ households: 1 });
  expect(list.notes.join(' ')).toContain(
    '1 hộ (K1, Hộ dòng 3) chưa rõ phân loại đầu kỳ hoặc cuối kỳ, có thể đã thoát nghèo',
  );
});
