/** None of something, without a number. */
import { noneAllowed } from '../../../../../src/core/targets/plan-text/families/none-allowed';
import { passageOf } from '../../../../../src/core/targets/plan-text/passage';

const read = (text: string, above: string | null = null) => noneAllowed(passageOf(text).plain, above);

it('is a limit of nought', () =>
  expect(read('Không còn hộ nghèo thuộc diện người có công')).toEqual({
    kind: 'at-most-count',
    value: 0,
    unit: 'hộ',
    decimals: 0,
    group: 'poor-merit',
    about: null,
    denominator: null,
    needOnly: false,
    qualifier: null,
    doubts: [],
  }));

describe('the words that ask for none', () => {
  it.each([
    ['Không còn hộ nghèo', false],
    ['Không có hộ nghèo', false],
    ['Không có trường hợp hộ nghèo', false],
    ['Không để hộ nghèo', true],
    ['Không để xảy ra hộ nghèo', true],
    ['Không để có hộ nghèo', true],
    ['Không để xảy ra tình trạng hộ nghèo', true],
    ['Không để tình trạng hộ nghèo', true],
    ['Không phát sinh hộ nghèo', true],
    ['Không xảy ra hộ nghèo', true],
    ['Xã không phát sinh hộ nghèo', true],
  ])('%s (happens: %s)', (text, flow) => {
    const found = read(text);
    expect(found?.value).toBe(0);
    expect(found?.flow ?? false).toBe(flow);
  });

  it.each(['Không quên hộ nghèo', 'Còn hộ nghèo', 'Không cho hộ nghèo vay'])('not "%s"', (text) =>
    expect(read(text)).toBeNull(),
  );
});

describe('who or what there is to be none of', () => {
  it.each([
    ['hộ đói', 'hộ'],
    ['một hộ nghèo', 'hộ'],
    ['mọi hộ nghèo', 'hộ'],
    ['bất kỳ hộ nghèo', 'hộ'],
    ['bất cứ hộ nghèo', 'hộ'],
    ['trẻ em bỏ học', 'trẻ em'],
    ['học sinh bỏ học', 'học sinh'],
    ['người nghèo', 'người'],
    ['người lao động thất nghiệp', 'người'],
    ['người dân thiếu đói', 'người'],
    ['người cao tuổi nghèo', 'người'],
    ['người có công nghèo', 'người'],
    ['em bỏ học', 'trẻ em'],
    ['thôn đặc biệt khó khăn', 'thôn'],
    ['bản đặc biệt khó khăn', 'bản'],
    ['nhà tạm', 'căn nhà'],
    ['nhà ở tạm', 'căn nhà'],
    ['nhà dột nát', 'căn nhà'],
    ['tái nghèo', 'hộ'],
  ])('%s, in %s', (subject, unit) => {
    expect(read(`Không còn ${subject}`)).toMatchObject({ value: 0, unit });
    // 'Hộ nghèo không còn' is said the other way round.
    expect(read(`${subject} không còn`)).toMatchObject({ value: 0, unit });
    expect(read(`Số ${subject} không có.`)).toMatchObject({ value: 0, unit });
  });

  it.each([
    'Không để ai bị bỏ lại phía sau',
    'Không còn hỗ trợ hộ nghèo',
    'Không có hộ làm kinh doanh',
    'Không còn nguyên nhân gây nghèo',
    'Hộ nghèo không còn khó khăn về vốn',
    'Vận động để hộ không còn, xã giàu',
    'Các nguyên nhân không còn',
    'Hộ nghèo không còn vay',
    'Thoát khỏi hộ nghèo không có ;a',
    'Giữ đất, hộ nghèo không còn',
  ])('nothing: %s', (text) => expect(read(text)).toBeNull());

  it('with marks behind', () => expect(read('Hộ nghèo không còn. .')).toMatchObject({ value: 0 }));
  it('the first that is one', () =>
    expect(read('Không còn nợ, không còn nhà tạm')).toMatchObject({ unit: 'căn nhà' }));
  it('new ones are poor households', () =>
    expect(read('Không còn mới phát sinh hộ nghèo')).toMatchObject({ group: 'poor' }));
});

describe('group, service and doubts', () => {
  it.each([
    ['Không có hộ tái nghèo', { group: 'relapse', about: 'relapse', flow: true, doubts: [] }],
    ['Không để phát sinh hộ nghèo', { group: 'new', about: 'relapse', flow: true, doubts: [] }],
    ['Không còn hộ cận nghèo', { group: 'nearPoor', about: null, doubts: [] }],
    ['Không còn nhà tạm', { group: null, about: 'housing', doubts: ['group-missing'] }],
    ['Không có học sinh không đi học, bỏ học', { group: null, about: 'dropout', doubts: ['group-missing'] }],
    ['Không có trẻ chưa có trường, đi học', { about: 'dropout', doubts: ['group-missing'] }],
    ['Cơ bản không còn hộ nghèo', { value: null, group: 'poor', doubts: ['no-number'] }],
    ['Cơ bản không để hộ nào nghèo', { value: null, doubts: ['no-number'] }],
    ['Cơ bản không có nhà tạm', { value: 0, doubts: ['group-missing'] }],
  ])('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted));

  it('the group of the heading where no other is named', () =>
    expect(read('Không còn nhà tạm', 'nearPoor')).toMatchObject({ group: 'nearPoor', doubts: [] }));
});
