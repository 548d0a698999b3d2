/** Numbers to be reached: which are asked for, of whom, and about what. */
import { count } from '../../../../../src/core/targets/plan-text/families/count';
import type { Around } from '../../support/frames';
import { frameOf } from '../../support/frames';
import { DRAFT } from '../../support/plan-targets';

const NONE: Around = { section: 'none' };
const read = (text: string, around?: Around) => count(frameOf(text, around));
const valueOf = (text: string, around?: Around) => read(text, around)?.value ?? null;

describe('a word of doing asks for a number, wherever it stands', () => {
  it.each(
    'Xây|Tổ chức|Mở|Hỗ trợ|Tạo|Giải quyết|Đào tạo|Bồi dưỡng|Tập huấn|Nhân rộng|Thành lập|Kết nối|Giới thiệu|Đưa|Xóa|Sửa|Cải tạo|Nâng cấp|Cấp|Vận động|Phấn đấu|Hoàn thành|Duy trì|Phát triển|Tư vấn|Trao|Tăng|Thực hiện|Triển khai|Thu hút|Tuyển sinh|Dạy nghề|Cho vay|Giúp|Đăng ký|Lập|Đầu tư|Tuyên truyền|Khám|Bảo đảm|Đảm bảo|Ra mắt|Củng cố|Chỉ tiêu|Xuất khẩu|Hướng dẫn|Được|Tiếp nhận|Bố trí|Thêm|Nhận|Khởi công|Bàn giao|Đạt|Phẫu thuật|Chuyển đổi|Làm mới|Làm nhà|Cho'.split(
      '|',
    ),
  )('%s', (action) => expect(valueOf(`${action} 12 mô hình`, NONE)).toBe(12));

  it.each([
    'Có 12 mô hình',
    'Gồm 12 mô hình',
    'Mô hình của xã 12 mô hình',
    'Nhân khẩu 12 người',
    'Tiền cho 12 mô hình',
    'Cho nên có 12 mô hình',
    'Cán bộ cấp xã 12 người',
    'Tiền cho xã 12 mô hình',
    'Năm nay 12 mô hình',
  ])('not so: %s', (text) => expect(valueOf(text, NONE)).toBeNull());
});

describe('a number is asked for', () => {
  it.each([
    ['Có ít nhất 12 mô hình', NONE, 12],
    ['Có trên 12 mô hình', NONE, 12],
    ['Có dưới 12 mô hình', NONE, null],
    ['7/9 thôn', NONE, 7],
    ['7/9 hộ nghèo', NONE, null],
    ['7/9 hộ nghèo', {}, 7],
    ['Có 5 mô hình và 7/9 thôn', NONE, null],
    ['Năm nay 18 hộ thoát nghèo', NONE, 18],
    ['Năm nay 18 hộ thoát cận nghèo', NONE, 18],
    ['Thoát nghèo 18 hộ', NONE, 18],
    ['18 hộ mới thoát nghèo', NONE, null],
    ['18 hộ đăng ký thoát nghèo', NONE, null],
    ['18 mô hình thoát nghèo', NONE, null],
    // A number behind a colon, or one that begins its line
    ['Mô hình: 12 mô hình', NONE, 12],
    ['Mô hình:12 mô hình', NONE, 12],
    ['Tổng số mô hình: tất cả 12 mô hình', NONE, 12],
    ['Số mô hình của xã: Tất cả 12 mô hình', NONE, 12],
    ['Mô hình của xã: tất cả 12 mô hình', NONE, null],
    ['12 mô hình', {}, 12],
    ['12 mô hình', NONE, null],
    ['12 mô hình', { section: 'aims' }, null],
    ['Có 12 mô hình', {}, 12],
    ['Có khoảng 12 mô hình', {}, 12],
    ['Có thêm khoảng 12 mô hình', {}, 12],
    ['Còn 12 mô hình', {}, null],
    ['Có nhà ở xã 12 mô hình', {}, null],
    ['5 lớp, 12 mô hình', {}, 12],
    ['Còn 5 lớp, 05 lao động được vay', NONE, 5],
    ['05 lao động được giới thiệu việc làm', NONE, 5],
    ['05 lao động ở thôn Đông có việc làm', NONE, 5],
    ['05 lao động tham gia học nghề', NONE, 5],
    ['05 lao động, hộ được vay vốn', NONE, null],
    ['Còn 05 lao động được giới thiệu việc làm', NONE, null],
    // One that goes on from a target
    ['còn 12 mô hình', { said: {}, link: 'within' }, 12],
    ['còn 12 mô hình', { said: {} }, null],
    ['còn 5 lớp, còn 12 mô hình', { said: {} }, 12],
    ['còn 12 mô hình', { link: 'within' }, null],
    // Poor households are told of, unless something is said of them
    ['15 hộ nghèo', {}, null],
    ['15 hộ cận nghèo', {}, null],
    ['15 hộ gia đình nghèo', {}, null],
    ['15 người nghèo', {}, 15],
    ['15 hộ nghèo', { said: {} }, 15],
    ['Xã có 15 hộ nghèo được hỗ trợ', {}, 15],
    ['Xã có 15 hộ nghèo được hỗ trợ', { section: 'tasks' }, null],
    ['Xã có 15 hộ nghèo', {}, null],
    ['Xã còn 15 hộ nghèo được hỗ trợ', {}, null],
    ['15 hộ nghèo được hỗ trợ', {}, null],
    ['15 hộ tái nghèo', {}, 15],
    ['15 hộ ở huyện nghèo', {}, 15],
    // No number of things
    ['Hỗ trợ 0 mô hình', {}, null],
    ['Hỗ trợ 12% mô hình', {}, null],
    ['Hỗ trợ 1/3 số hộ', {}, null],
    ['Hỗ trợ 12', {}, null],
    ['Hỗ trợ ít nhất 12', {}, 12],
    ['Hỗ trợ ít nhất 12', { section: 'tasks' }, null],
    ['Hỗ trợ trên 12', {}, null],
    ['Hỗ trợ ít nhất 12% xe', {}, null],
    ['Hỗ trợ ít nhất 1/3 số hộ', {}, null],
  ] as const)('%s %j: %s', (text, around, value) => expect(valueOf(text, around)).toBe(value));
});

it('has what is written beside it', () => {
  expect(read('Hỗ trợ trên 30 hộ nghèo (khoảng 25%) sửa nhà')).toEqual({
    ...DRAFT,
    kind: 'reach-count',
    value: 30,
    share: 25,
    strict: true,
  });
  expect(read('7/9 thôn có nhà văn hóa')).toMatchObject({ value: 7, of: 9, unit: 'thôn', doubts: [] });
  expect(read('Hỗ trợ 30 hộ nghèo (gồm 5 người)')).not.toHaveProperty('share');
  expect(read('Tăng thêm 12 mô hình')).toMatchObject({ relative: 'previous year' });
  expect(read('Xây 12 mô hình so với năm trước')).toMatchObject({ relative: 'previous year' });
  expect(read('Tăng 12 mô hình')).not.toHaveProperty('relative');
  expect(read('Mỗi thôn xây 12 mô hình')).toMatchObject({ per: 'hamlet', doubts: ['each-hamlet'] });
});

it.each([
  ['Hỗ trợ ít nhất 12 máy nông nghiệp cho dân', 'máy nông'],
  ['Hỗ trợ ít nhất 12 xe', 'xe'],
  ['Hỗ trợ ít nhất 12; máy', ''],
  ['Hỗ trợ ít nhất 12', ''],
])('a unit we do not know is the plan’s own: %s', (text, unit) =>
  expect(read(text)).toMatchObject({ unit, doubts: ['group-missing', 'unit-unknown'] }),
);

describe('whom it is about', () => {
  it.each([
    ['Năm nay 18 hộ thoát nghèo', {}, 'poor', ['gross-exits']],
    ['Năm nay 18 hộ thoát cận nghèo', {}, 'nearPoor', ['gross-exits']],
    ['Thoát cận nghèo 18 hộ', {}, 'nearPoor', ['gross-exits']],
    ['Hỗ trợ 18 hộ cận nghèo', {}, 'nearPoor', []],
    ['Hỗ trợ hộ nghèo vay cho 18 hộ', {}, 'poor', []],
    ['Xây 3 mô hình', {}, null, []],
    ['Xây 3 mô hình', { said: { group: 'poor' } }, null, []],
    ['Tuyên truyền tại 3 thôn, hộ nghèo', {}, 'poor', []],
    ['Mở 3 phiên', {}, null, []],
    ['Tạo việc làm cho 18 lao động', {}, 'all', []],
    ['Hỗ trợ 18 học viên học nghề lao động', {}, 'all', []],
    ['Hỗ trợ 18 học viên', {}, null, ['group-missing']],
    ['Tạo việc làm cho 18 trẻ em', {}, null, ['group-missing']],
    ['Tạo việc làm cho 18 hộ', {}, null, ['group-missing']],
    ['Hỗ trợ 18 học viên', { above: { group: 'poor' } }, 'poor', ['group-assumed']],
    ['Hỗ trợ 18 người', { said: { group: 'nearPoor' } }, 'nearPoor', ['group-assumed']],
    ['Hỗ trợ 18 trẻ em', { said: { group: 'poor' } }, 'poor', ['group-assumed']],
    ['Hỗ trợ 18 hộ', { said: { group: 'poor' } }, 'poor', []],
    ['Hỗ trợ 18 người', { said: { group: 'all' } }, 'all', []],
    ['Hỗ trợ 18 hộ', { said: { group: 'poor' }, link: 'within' }, 'poor', ['group-assumed']],
    ['Tạo việc làm cho 18 lao động', { link: 'within' }, null, ['group-missing']],
  ] as const)('%s %j: %s %j', (text, around, group, doubts) =>
    expect(read(text, around)).toMatchObject({ group, doubts }),
  );
});

describe('what it is about', () => {
  it.each([
    ['Năm nay 18 hộ thoát nghèo', {}, 'escaped', ['gross-exits']],
    ['Xây mới 3 căn nhà cho hộ nghèo', {}, 'housing-new', []],
    ['Sửa chữa 3 căn nhà cho hộ nghèo', {}, 'housing-repair', []],
    ['Cải tạo 3 căn nhà cho hộ nghèo', {}, 'housing-repair', []],
    ['Nâng cấp 3 căn nhà cho hộ nghèo', {}, 'housing-repair', []],
    ['Làm mới 3 căn nhà cho hộ nghèo', {}, 'housing-new', []],
    ['Hỗ trợ 3 căn nhà xây mới cho hộ nghèo', {}, 'housing-new', []],
    ['Hỗ trợ 3 căn nhà cho hộ nghèo', {}, 'housing', []],
    ['Xây, sửa 3 căn nhà cho hộ nghèo', {}, 'housing', ['new-or-repaired']],
    ['Hỗ trợ 3 căn nhà xây, sửa cho hộ nghèo', {}, 'housing', []],
    ['Hỗ trợ 3 hộ nghèo có thẻ bảo hiểm y tế', {}, 'insurance', []],
    ['Bảo hiểm y tế: hỗ trợ 2 thôn, hỗ trợ 3 hộ nghèo', {}, 'insurance', []],
    ['Hỗ trợ 3 hộ nghèo', { said: { about: 'water' } }, 'water', []],
    ['Hỗ trợ 3 hộ nghèo', { above: { about: 'toilet' } }, 'toilet', []],
    ['Có thẻ BHYT, hỗ trợ 2 thôn, hỗ trợ 3 hộ nghèo có nhà tiêu', {}, 'toilet', []],
    ['Xây, sửa 3 mô hình cho hộ nghèo', {}, 'model', []],
    ['Hỗ trợ 3 hộ nghèo', {}, null, []],
  ] as const)('%s %j: %s', (text, around, about, doubts) =>
    expect(read(text, around)).toMatchObject({ about, doubts }),
  );
});

describe('what is asked about', () => {
  it.each([
    ['Xã có 15 hộ nghèo được hỗ trợ', {}, ['maybe-situation']],
    ['Phấn đấu xã có 15 hộ nghèo được hỗ trợ', {}, []],
    ['Hỗ trợ 9/10 hộ nghèo', {}, ['fraction']],
    ['Hỗ trợ 9/10 người nghèo', {}, ['fraction']],
    ['Hỗ trợ 9/11 hộ nghèo', {}, []],
    ['Hỗ trợ 9/10 thôn nghèo', {}, []],
    ['Hỗ trợ 9 hộ nghèo', {}, []],
    ['05 lao động nghèo được giới thiệu việc làm', NONE, ['outside-list']],
    ['05 lao động nghèo được giới thiệu việc làm', {}, []],
    ['ít nhất 05 lao động nghèo được giới thiệu việc làm', NONE, []],
    ['Hỗ trợ 05 lao động nghèo', NONE, []],
    ['Còn 5 lớp, 05 lao động nghèo được vay', NONE, ['outside-list']],
    ['Xã có 15 hộ nghèo trở lên được hỗ trợ', {}, []],
  ] as const)('%s %j: %j', (text, around, doubts) => expect(read(text, around)?.doubts).toEqual(doubts));
});
