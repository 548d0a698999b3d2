/** Hộ DT tại chỗ: a column of its own, never that of all ethnic minorities (shared/domain/forms.json keeps both apart). */
import { readRegister } from '../../../src/core/register/read-register';
import { formSheet } from '../../../src/core/reports/forms-sheet';
import { gridOf } from '../../support/builders';
import { formOf, formsOf, valuesIn, type Forms } from '../../support/filled-forms';

const HEADERS = ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Dân tộc', 'Số nhân khẩu', 'Phân loại hộ'];
/** Ten households of three: six Hrê, of whom the first four are native; the first seven are poor, the rest near-poor. */
const ward = (flags: readonly (readonly [header: string, below: number])[]): Forms =>
  formsOf(
    readRegister([
      gridOf([
        ['DANH SÁCH HỘ DÂN CƯ NĂM 2024'],
        [...HEADERS, 'Hộ không KNLĐ', 'Hộ chính sách có công', ...flags.map(([header]) => header)],
        ...Array.from({ length: 10 }, (_, at) => [
          ...[`T${at}`, `Đinh Văn ${at}`, 'Thôn Trên', at < 6 ? 'Hrê' : 'Kinh', 3],
          at < 7 ? 'Hộ nghèo' : 'Hộ cận nghèo',
          at === 2 ? 'x' : null,
          at === 3 ? 'x' : null,
          ...flags.map(([, below]) => (at < below ? 'x' : null)),
        ]),
      ]),
    ]).register,
  );
const poorOf = (forms: Forms, id: 'tong_hop_tinh') =>
  valuesIn(formOf(forms, id), 'Hộ nghèo', { part: 'poor' });

it.each([
  [[['Hộ DT tại chỗ', 4]]],
  [[['Dân tộc thiểu số tại chỗ', 4]]],
  [
    [
      ['Hộ DTTS', 6],
      ['Hộ DT tại chỗ', 4],
    ],
  ],
] as const)('is read beside the minorities and not for them: %p', (flags) => {
  const forms = ward(flags);
  // Six minority households; of the seven poor T6 alone is in no group (T2 and T3 are Hrê as well).
  expect(valuesIn(formOf(forms, 'nhom_doi_tuong'), 'Tổng cộng', { unit: 'households' })).toMatchObject({
    ...{ '1': 7, '2': 6, '3': 1, '4': 1, '5': 1 },
  });
  expect(poorOf(forms, 'tong_hop_tinh')).toMatchObject({
    // Of 10 households and 30 persons 4 and 12 are native; so are 4 and 12 of the poor, 100 % of the native.
    ...{ '3': 6, '4': 4, '7': 18, '8': 12, '11': 6, '12': 4, '18': 18, '19': 12, '22': 100 },
  });
  const list = forms.filled.filled.find(({ form }) => form.id === 'danh_sach_chi_tiet');
  if (list?.kind !== 'list') throw new Error('no list');
  const at = list.columns.findIndex(({ index }) => index === '9');
  expect(list.rows.filter(({ values }) => values[at] === 'x')).toHaveLength(4);
  expect(formOf(forms, 'danh_sach_chi_tiet').notes.join(' ')).not.toContain('Hộ DT tại chỗ');
});

it('leaves its columns blank without it, and says what to do', () => {
  const forms = ward([['Hộ DTTS', 6]]);
  expect(poorOf(forms, 'tong_hop_tinh')).toMatchObject({
    '3': 6,
    '4': null,
    '8': null,
    '12': null,
    '22': null,
  });
  const told = 'Hãy thêm cột “Hộ DT tại chỗ” và đánh dấu “x” hộ thuộc dân tộc thiểu số tại chỗ';
  expect(formOf(forms, 'tong_hop_tinh').notes.join(' ')).toMatch(
    new RegExp(`Cột 4, 8, 12, 19, 22 để trống.*${told}`),
  );
  expect(formOf(forms, 'danh_sach_chi_tiet').notes.join(' ')).toContain(told);
  const sheet = forms.filled.filled.find(({ form }) => form.id === 'tong_hop_tinh')!;
  expect(formSheet(sheet, forms.data).name).toBe('GN BM Tổng hợp 24 cột');
});

it('says nothing of a want on a list none of whose households is native, though others are', () => {
  const forms = formsOf(
    readRegister([
      gridOf([
        ['DANH SÁCH HỘ DÂN CƯ NĂM 2024'],
        [...HEADERS, 'Hộ DT tại chỗ'],
        ['T1', 'Đinh Văn Một', 'Thôn Trên', 'Hrê', 3, 'Hộ nghèo', null],
        ['T2', 'Đinh Văn Hai', 'Thôn Trên', 'Hrê', 3, 'Hộ không nghèo', 'x'],
      ]),
    ]).register,
  );
  expect(poorOf(forms, 'tong_hop_tinh')).toMatchObject({ '4': 1, '12': 0, '22': 0 });
  expect(formOf(forms, 'danh_sach_chi_tiet').notes.join(' ')).not.toContain('Hộ DT tại chỗ');
});
