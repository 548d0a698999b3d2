import { code, findingsOf, names, whole } from '../../../support/header-questions';

it('says nothing of headers that are understood', () => {
  expect(findingsOf(whole, whole)).toEqual([]);
});

it('ST30: a list that names no class, in each sheet without one', () => {
  const found = findingsOf({ 'Mã hộ': code, 'Họ và tên chủ hộ': names, 'Số nhân khẩu': [1, 2, 3] });
  expect(found).toEqual([['ST30', 'error', 'DS 1!A1', []]]);
});

it('ST30: in each sheet of its own, and a warning where a column may be a field', () => {
  const noName = {
    'Mã hộ': code,
    'Phân loại hộ': ['Hộ nghèo', 'Hộ nghèo', 'Hộ nghèo'],
    'Số khẩu': [1, 2, 3],
  };
  const found = findingsOf(noName, noName);
  expect(found).toEqual([
    ['ST30', 'error', 'DS 1!A1', []],
    ['ST30', 'error', 'DS 2!A1', []],
  ]);
});
