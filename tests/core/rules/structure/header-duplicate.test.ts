import { code, findingsOf, names, whole } from '../../../support/header-questions';

it('ST31: two columns of one name with different contents, at both headers', () => {
  // A space behind the name makes two keys here and one header on the sheet.
  const twice = { ...whole, 'Số nhân khẩu': [1, 2, 3], 'Số nhân khẩu ': [4, 5, 6] };
  expect(findingsOf(twice, twice)).toEqual([
    ['ST31', 'error', 'DS 1!D1', ['DS 1!E1']],
    ['ST31', 'error', 'DS 2!D1', ['DS 2!E1']],
  ]);
});

it('ST31: a column the list cannot do without, twice; ST30 is not said beside it', () => {
  const other = ['Lê Văn Tám', 'Trần Thị Chín', 'Võ Thị Mười'];
  const head = ['Chủ hộ', 'Chủ hộ', 'Chủ hộ'];
  const poor = ['Hộ nghèo', 'Hộ nghèo', 'Hộ nghèo'];
  expect(findingsOf({ ...whole, 'Phân loại hộ ': poor })).toEqual([
    ['ST31', 'error', 'DS 1!C1', ['DS 1!D1']],
  ]);
  expect(findingsOf({ ...whole, 'Mã hộ ': ['P1', 'P2', 'P3'] })).toEqual([
    ['ST31', 'error', 'DS 1!A1', ['DS 1!D1']],
  ]);
  const list = { 'Mã hộ': code, 'Họ và tên': names, 'Họ và tên ': other, 'Quan hệ với chủ hộ': head };
  expect(findingsOf({ ...list, 'Phân loại hộ': poor })).toEqual([['ST31', 'error', 'DS 1!B1', ['DS 1!C1']]]);
  // Nothing but the relation tells what the list is.
  expect(findingsOf(list)).toContainEqual(['ST31', 'error', 'DS 1!B1', ['DS 1!C1']]);
});

it('ST31 is silent where both columns hold the same', () => {
  expect(findingsOf({ ...whole, 'Số nhân khẩu': [1, 2, 3], 'Số nhân khẩu ': [1, 2, 3] })).toEqual([]);
});
