/** What a share is a share of. */
import { denominatorOf } from '../../../../src/core/targets/plan-text/denominators';
import type { Around } from '../support/frames';
import { frameOf } from '../support/frames';

const read = (text: string, around?: Around) => denominatorOf(frameOf(text, around));

it('has whom it is of, and what they get', () => {
  expect(read('80% hộ nghèo có nhu cầu được vay vốn')).toEqual({
    denominator: 'hộ có nhu cầu',
    noun: 'hộ',
    subject: 'ho ngheo co nhu cau ',
    ahead: true,
    needOnly: true,
    predicate: 'duoc vay von',
    byPersons: false,
  });
  expect(read('Năm nay, tỷ lệ hộ nghèo có nhà tiêu đạt 80%')).toEqual({
    denominator: 'hộ',
    noun: 'hộ',
    subject: ' ho ngheo ',
    ahead: false,
    needOnly: false,
    predicate: 'co nha tieu dat ',
    byPersons: false,
  });
  expect(read('Phấn đấu đạt 80%')).toEqual({
    denominator: null,
    noun: null,
    subject: 'phan dau dat ',
    ahead: false,
    needOnly: false,
    predicate: '',
    byPersons: false,
  });
});

describe('the noun', () => {
  it.each([
    ['trẻ dưới 6 tuổi', 'trẻ dưới 6 tuổi'],
    ['trẻ em từ 6 đến 15 tuổi', 'trẻ em từ 6 đến 15 tuổi'],
    ['trẻ từ 3 đến dưới 6 tuổi', 'trẻ từ 3 đến dưới 6 tuổi'],
    ['trẻ em', 'trẻ em'],
    ['trẻ', 'trẻ em'],
    ['học sinh', 'trẻ em'],
    ['con em hộ nghèo', 'trẻ em'],
    ['cán bộ', 'cán bộ'],
    ['công chức', 'cán bộ'],
    ['cộng tác viên', 'cán bộ'],
    ['tổ trưởng', 'cán bộ'],
    ['trưởng thôn', 'cán bộ'],
    ['người lao động', 'người lao động'],
    ['lao động', 'người lao động'],
    ['hội viên', 'hội viên'],
    ['đoàn viên', 'hội viên'],
    ['phụ nữ', 'người'],
    ['thanh niên', 'người'],
    ['người', 'người'],
    ['nhân khẩu', 'người'],
    ['dân số', 'người'],
    ['thành viên', 'người'],
    ['căn nhà', 'nhà'],
    ['nhà tạm', 'nhà'],
    ['nhà dột nát', 'nhà'],
    ['nhà ở', 'nhà'],
    ['thôn', 'thôn'],
    ['tổ dân phố', 'thôn'],
    ['khu dân cư', 'thôn'],
    ['bản', 'thôn'],
    ['khu phố', 'thôn'],
    ['ấp', 'thôn'],
    ['hộ', 'hộ'],
    ['người trong hộ', 'người'],
    ['hộ có người già', 'hộ'],
  ])('80%% %s: %s', (words, noun) => {
    expect(read(`80% ${words} được vay vốn`)).toMatchObject({ noun, denominator: noun, ahead: true });
    expect(read(`Tỷ lệ ${words} được vay vốn đạt 80%`)).toMatchObject({ noun, ahead: false });
  });
  it.each(['hỗ trợ', 'lao động - thương binh', 'người nghèo đa', 'kinh phí'])('80%% %s: none', (words) =>
    expect(read(`80% ${words} được giao`).noun).toBeNull(),
  );
  it.each([
    ['Hộ nghèo đạt 80% so với số người', 'hộ'],
    ['Hộ nghèo đạt 80% trong số người', 'hộ'],
    ['Hộ nghèo đạt 80% vào năm có người', 'hộ'],
    ['Hộ nghèo đạt 80% đến khi người', 'hộ'],
    ['Hộ nghèo đạt 80% của người', 'hộ'],
    ['Hộ nghèo đạt 80% người', 'người'],
  ])('behind the figure it is not of one compared with: %s', (text, noun) =>
    expect(read(text).noun).toBe(noun),
  );
});

describe('where what they get begins', () => {
  it.each(
    'được vay|sử dụng nước|dùng nước|tiếp cận nước|tham gia lớp|đi học|đến trường|đến lớp|đạt chuẩn|đăng ký vay|biết chữ|có thẻ|hoàn thành lớp|không còn thiếu|vươn lên khá|thoát nghèo bền vững|thoát nghèo trong năm'.split(
      '|',
    ),
  )('80%% hộ %s', (predicate) => {
    const { subject, predicate: got } = read(`80% hộ nghèo ${predicate}`);
    expect(subject).toBe('ho ngheo ');
    expect(got.split(' ')[0]).not.toBe('ho');
  });
  it.each(
    'có nhu cầu|có công|có đủ điều kiện|có điều kiện|có hoàn cảnh khó|có trách nhiệm|có người già|có lao động|có trẻ|có học sinh|có khả năng|có thành viên|chưa có nhà|thoát nghèo'.split(
      '|',
    ),
  )('not with "%s"', (words) => expect(read(`80% hộ nghèo ${words}`).predicate).toBe(''));
});

it.each([
  ['80% hộ đủ điều kiện được vay', {}, 'hộ, đủ điều kiện', false],
  ['80% hộ có nhu cầu, đủ điều kiện được vay', {}, 'hộ có nhu cầu, đủ điều kiện', true],
  ['80% hộ nghèo được vay vốn khi có nhu cầu', {}, 'hộ có nhu cầu', true],
  ['80% hộ nghèo được vay vốn của ngân hàng chính sách xã hội khi có nhu cầu', {}, 'hộ', false],
  ['Tỷ lệ hộ có nhu cầu được vay đạt 80%', {}, 'hộ có nhu cầu', true],
  // What each person has is of persons
  ['80% hộ nghèo có thẻ bảo hiểm y tế', {}, 'người', false],
  ['Tỷ lệ BHYT của hộ nghèo: 80%', {}, 'người', false],
  ['hộ cận nghèo: 80%', { said: { about: 'insurance' } }, 'người', false],
  ['80% hộ cận nghèo có nhà tiêu', { said: { about: 'insurance' } }, 'hộ', false],
  ['hộ cận nghèo: 80%', { said: { about: 'water' } }, 'hộ', false],
  ['hộ cận nghèo: 80%', {}, 'hộ', false],
  ['80% trẻ em có thẻ BHYT', {}, 'trẻ em', false],
] as const)('%s %j: %s', (text, around, denominator, needOnly) => {
  const found = read(text, around);
  expect(found).toMatchObject({ denominator, needOnly, byPersons: found.noun === 'người' });
});
