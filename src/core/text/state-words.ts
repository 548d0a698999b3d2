/** The words of the state column, each as far as it tells by itself; what is not here is not understood. */

/**
 * `left`: moved away. `paper`, `death-paper`: struck off the papers. `away`: a member who is elsewhere for a time.
 * `plan`: what follows has not happened yet or was put off; `done`: it has been granted since; `refused`: it was not.
 * `place`: somewhere else. `open`: whether somebody has left cannot be told from it.
 */
export type Told =
  | 'died'
  | 'left'
  | 'paper'
  | 'death-paper'
  | 'guest'
  | 'member'
  | 'away'
  | 'arrived'
  | 'back'
  | 'plan'
  | 'done'
  | 'refused'
  | 'place'
  | 'open';

const behind = (first: string, others: string): string =>
  others
    .split('|')
    .map((other) => `${first} ${other}`)
    .join('|');

/** 'Đã chuyển' alone tells of one who left, so that 'đã chuyển trường' is a phrase of its own. */
const done = (phrases: string): string => `${phrases}|${behind('đã', phrases)}`;

/** What the living lose. */
const LOST = behind(
  'mất',
  'sức|sức lao động|sức khỏe|khả năng lao động|năng lực hành vi|việc|việc làm|trí nhớ|trí|giấy|giấy tờ|sổ|sổ hộ khẩu|thẻ|thẻ bhyt|bằng|hộ khẩu|căn cước|cccd|cmnd|cmt|chứng minh|bhyt|hồ sơ|đất|ruộng|mùa|nhà|xe|tiền|tài sản|tay|chân|mắt',
);
/** Of somebody who lives here. */
const CHANGED = behind(
  'chuyển',
  'trường|lớp|công tác|việc|nghề|đổi nghề|viện|bệnh viện|tuyến|sinh hoạt đảng',
);
const WENT = behind(
  'đi',
  'học|học xa|học đại học|làm|làm xa|làm ăn|làm ăn xa|làm thuê|làm công nhân|lao động|lao động xa|xuất khẩu lao động|xklđ|nghĩa vụ|nghĩa vụ quân sự|bộ đội|công an|công tác|tù|cải tạo|cai nghiện|chữa bệnh|điều trị|viện|vắng|xa|chợ',
);
const each = (firsts: string, others: string): string =>
  firsts
    .split('|')
    .map((first) => behind(first, others))
    .join('|');
const ELSEWHERE =
  'nơi khác|chỗ khác|tỉnh khác|huyện khác|xã khác|phường khác|thôn khác|địa phương khác|ngoài tỉnh|nước ngoài|miền nam|miền bắc|tây nguyên|thành phố|tp hcm|tphcm|sài gòn|hà nội|đà nẵng';
const INTO = 'ra|sang|vào|lên|xuống|qua';
const OLD_HOUSEHOLD = 'hộ cha mẹ|hộ bố mẹ|hộ cha|hộ bố|hộ mẹ|hộ ông bà|hộ cũ';

export const STATE_PHRASES: readonly (readonly [Told, string])[] = [
  ['died', 'chết|mất|qua đời|từ trần|tử vong|hy sinh|hi sinh|không còn sống|mất tích'],
  [
    'left',
    `đã chuyển|đã tách|không còn cư trú tại địa phương|${done(
      'tách hộ|tách khẩu|chuyển đi|chuyển khẩu|chuyển hộ khẩu|chuyển khẩu đi|chuyển hộ khẩu đi|chuyển nơi ở|chuyển chỗ ở|chuyển sang hộ khác|chuyển nơi khác',
    )}|đi khỏi|đi khỏi địa phương|định cư nước ngoài|${done(each('chuyển', each(INTO, ELSEWHERE)))}`,
  ],
  ['paper', 'cắt khẩu|cắt hộ khẩu|xóa tên|xóa khẩu|xóa hộ khẩu|xóa đăng ký thường trú|xóa thường trú|xóa'],
  ['paper', 'xoá tên|xoá khẩu|xoá hộ khẩu|xoá đăng ký thường trú|xoá thường trú|xoá'],
  ['death-paper', 'khai tử|báo tử'],
  [
    'guest',
    'giúp việc|người giúp việc|ở trọ|người ở trọ|ở thuê|đang ở trọ|đang ở thuê|không tính|không tính khẩu|không tính nhân khẩu',
  ],
  [
    'member',
    'còn ở|còn sống|còn sinh sống|còn cư trú|có mặt|đang ở|ở nhà|đang sống|sống|sinh sống|đang sinh sống|cư trú|đang cư trú|thường trú|tạm trú|bình thường|ổn định|hiện diện|thực tế ở|còn trong hộ|không thay đổi|không biến động|có hộ khẩu|hộ khẩu thường trú|thoát chết|suýt chết|khỏe|khỏe mạnh|xóa nghèo|xóa mù chữ|xoá nghèo|xoá mù chữ',
  ],
  ['member', `không còn khả năng lao động|không còn sức lao động|${LOST}|${done(CHANGED)}`],
  ['away', `vắng mặt|tạm vắng|vắng|học sinh|sinh viên|nằm viện|đang học|sinh viên đại học|${WENT}`],
  [
    'arrived',
    `mới chuyển đến|mới đến|mới về|mới tách|mới tách hộ|mới nhập|mới nhập khẩu|nhập khẩu|nhập hộ|nhập hộ khẩu|nhập về|từ nơi khác|${done(
      'chuyển đến|chuyển khẩu đến|chuyển hộ khẩu đến|chuyển khẩu về|chuyển hộ khẩu về|chuyển khẩu về đây|chuyển hộ khẩu về đây|tách hộ về|tách khẩu về|tách hộ đến',
    )}|${each('chuyển|chuyển khẩu|chuyển hộ khẩu|tách hộ|tách khẩu', each('từ', `${OLD_HOUSEHOLD}|${ELSEWHERE}`))}|${done(
      each('chuyển khẩu|chuyển hộ khẩu', each('từ', ELSEWHERE)),
    )}|mới tách hộ đến|mới tách hộ về|mới sinh`,
  ],
  ['back', 'về lại|đã về|quay về|quay lại|trở về|trở lại|chuyển lại|về nhà'],
  [
    'plan',
    'xin|dự kiến|sắp|định|chuẩn bị|sẽ|chờ|đề nghị|làm đơn|thủ tục|làm thủ tục|hồ sơ|làm hồ sơ|giấy tờ|nguyện vọng|kế hoạch|hoãn|tạm hoãn|hủy|huỷ|đã hủy|đã huỷ|thôi',
  ],
  [
    'done',
    'đã xin|đã làm thủ tục|đã làm hồ sơ|đã làm giấy tờ|đã làm đơn|đã đề nghị|duyệt|được duyệt|xong|hoàn thành|giải quyết|đồng ý|được giải quyết|được đồng ý|có quyết định',
  ],
  ['refused', 'từ chối|bị từ chối|chờ duyệt|đang chờ duyệt|không thành|chưa thành'],
  ['place', `${ELSEWHERE}|${each(`${INTO}|đi|đến|về|tại|ở`, ELSEWHERE)}`],
  // Typed without accents they look like 'còn', 'có', 'mà': then nobody knows who has died.
  ['open', 'con|cô|má|không còn|không còn ở đây'],
];

export const STATE_FILLERS =
  'bị|mới|vừa|vẫn|hề|phải|ai|là|từ|nay|đây|ở đây|tại thôn|tại tổ|tại xã|tại phường|tại nhà|cùng hộ|tại địa phương|ở địa phương|người|do|vì|bệnh|do bệnh|bệnh nặng|già yếu|tuổi già|tai nạn|tai nạn giao thông|đột ngột|năm ngoái|hôm qua|năm trước|năm nay|tháng trước|sớm';
