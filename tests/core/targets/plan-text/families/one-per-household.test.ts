/** One person in every household. */
import { onePerHousehold } from '../../../../../src/core/targets/plan-text/families/one-per-household';
import { passageOf } from '../../../../../src/core/targets/plan-text/passage';

const read = (text: string) => {
  const found = onePerHousehold(passageOf(text).plain);
  return found && { words: text.slice(found.from, found.to), ...found.draft };
};

it('has its own words', () =>
  expect(read('Phấn đấu mỗi hộ nghèo có một lao động có việc làm')).toEqual({
    words: 'mỗi hộ nghèo có một lao động',
    kind: 'one-per-household',
    value: 1,
    unit: 'hộ',
    decimals: 0,
    group: 'poor',
    about: 'job',
    denominator: 'hộ có người trong độ tuổi lao động',
    needOnly: false,
    qualifier: null,
    doubts: [],
  }));

it.each([
  ['100% hộ nghèo có ít nhất 01 lao động', '100% hộ nghèo có ít nhất 01 lao động'],
  ['100 % tổng số hộ có tối thiểu một người', '100 % tổng số hộ có tối thiểu một người'],
  ['100% số hộ có từ 1 thành viên trở lên học', '100% số hộ có từ 1 thành viên trở lên'],
  ['Đạt toàn bộ hộ nghèo có ít nhất một (01) lao động', 'toàn bộ hộ nghèo có ít nhất một (01) lao động'],
  ['hộ nghèo có ít nhất 01 (một) người', 'hộ nghèo có ít nhất 01 (một) người'],
  ['từng hộ nghèo có 01 (một) người', 'từng hộ nghèo có 01 (một) người'],
  ['Có ít nhất 01 người trong mỗi hộ nghèo có việc', 'ít nhất 01 người trong mỗi hộ nghèo'],
  ['tối thiểu một lao động từng gia đình', 'tối thiểu một lao động từng gia đình'],
  ['có 1 (một) thành viên mỗi hộ gia đình cận nghèo', 'có 1 (một) thành viên mỗi hộ gia đình cận nghèo'],
])('%s: "%s"', (text, words) => expect(read(text)?.words).toBe(words));

it.each([
  '80% hộ nghèo có ít nhất 01 lao động',
  '100% hộ nghèo có ít nhất 01 lao động, đạt 80%',
  '100% hộ nghèo có ít nhất 02 lao động',
  '100% hộ nghèo có 01 lao động',
  'mỗi hộ nghèo có 02 lao động',
  'mỗi hộ 5 khẩu có một lao động',
  'mỗi xã có một lao động',
  'hộ nghèo. Xã có ít nhất 01 lao động',
  'ít nhất 01 người ở 5 thôn của mỗi hộ',
])('%s: none', (text) => expect(read(text)).toBeNull());

it.each([
  ['mỗi hộ nghèo có một người biết chữ', 'hộ', 'poor', []],
  [
    'mỗi hộ có một người trong độ tuổi lao động',
    'hộ có người trong độ tuổi lao động',
    null,
    ['group-missing'],
  ],
  ['mỗi hộ nghèo có một lao động được đào tạo', 'hộ có người trong độ tuổi lao động', 'poor', []],
  ['mỗi hộ có một lao động ở xã, thuộc hộ cận nghèo', 'hộ', 'nearPoor', []],
  ['mỗi hộ nghèo có một lao động, hộ cận nghèo vay vốn', 'hộ', 'poor', []],
])('%s: of %s, %s %j', (text, denominator, group, doubts) =>
  expect(read(text)).toMatchObject({ denominator, group, doubts }),
);
