import { findingsOf, whole } from '../../../support/header-questions';

it('ST31: two columns of one name with different contents, at both headers', () => {
  // A space behind the name makes two keys here and one header on the sheet.
  const twice = { ...whole, 'Số nhân khẩu': [1, 2, 3], 'Số nhân khẩu ': [4, 5, 6] };
  expect(findingsOf(twice, twice)).toEqual([
    ['ST31', 'error', 'DS 1!D1', ['DS 1!E1']],
    ['ST31', 'error', 'DS 2!D1', ['DS 2!E1']],
  ]);
});

it('ST31 is silent where both columns hold the same', () => {
  expect(findingsOf({ ...whole, 'Số nhân khẩu': [1, 2, 3], 'Số nhân khẩu ': [1, 2, 3] })).toEqual([]);
});
