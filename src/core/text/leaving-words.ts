/** Words of the state column that tell of leaving, each as far as it tells by itself. */

/** `open`: whether somebody has left cannot be told from it. */
export type Told = 'member' | 'gone' | 'guest' | 'open';

export interface LeavingWords {
  readonly told: Told;
  readonly accented: RegExp;
  /** Without accents 'mat' is 'mặt' as well as 'mất', and 'xoa' may be anything. */
  readonly plain: RegExp;
}

const LETTER = '[\\p{L}\\p{M}]';
const END = '\\s*(?:$|[,;/.:)])';
const YEAR_OR_DAY = '(?:(?:19|20)\\d\\d|\\d{1,2}[/.-]\\d)';

const pattern = (phrases: string, after: string): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${phrases})(?!${LETTER})${after}`, 'gu');
const words = (told: Told, accented: string, plain: string, after = ''): LeavingWords => ({
  told,
  accented: pattern(accented, after),
  plain: pattern(plain, after),
});
/** One of the words follows, in brackets or not. */
const then = (phrases: string): string => `\\s*\\(?\\s*(?:${phrases})(?!${LETTER})`;

/** When and how somebody died. */
const WHEN = then(
  'năm|ngày|tháng|hồi|lúc|khi|từ|do|vì|tại|ở|rồi|sớm|tích|đột ngột|vào|sau|trước|đầu|cuối|hôm|được|bệnh|tai nạn|nam|ngay|thang|hoi|luc|tu|vi|tai|o|roi|som|tich|vao|truoc|dau|cuoi|hom|duoc|benh',
);
const OF_DEATH = `(?:${END}|${WHEN}|\\s*\\(?${YEAR_OR_DAY})`;
/** What the living lose. */
const LOST = then(
  'sức|khả năng|năng lực|việc|trí|giấy|sổ|thẻ|bằng|hộ khẩu|căn cước|chứng minh|cccd|cmnd|cmt|bhyt|hồ sơ|đất|ruộng|mùa|nhà|xe|tiền|tài sản|tay|chân|mắt|chồng|vợ|cha|bố|ba|mẹ|má|con|suc|kha nang|nang luc|viec|tri|giay|so|the|bang|ho khau|can cuoc|chung minh|ho so|dat|ruong|mua|tien|tai san|chan|chong|vo|bo|me',
);

const PLACE = then('nơi|chỗ ở|ra|sang|vào|lên|xuống|noi|cho o|vao|len|xuong');
const MOVED_AWAY = `(?:${END}|${PLACE}|\\s*\\(?${YEAR_OR_DAY})`;
/** 'Đã chuyển trường': of somebody who lives here. */
const NO_MOVE = then(
  'trường|lớp|công tác|việc|nghề|đổi|viện|bệnh viện|tuyến|sinh hoạt|đi|hộ khẩu|khẩu|đến|về|từ|truong|lop|cong tac|viec|nghe|doi|vien|benh vien|tuyen|sinh hoat|di|ho khau|khau|den|ve|tu',
);
/** 'Xóa nghèo', 'xóa mù chữ' strike nobody off. */
const STRUCK_OFF = `(?:${END}|${then('tên|khẩu|hộ khẩu|thường trú|đăng ký|sổ|khỏi|ten|khau|ho khau|thuong tru|dang ky|so|khoi')}|\\s*\\(?${YEAR_OR_DAY})`;

export const LEAVING: readonly LeavingWords[] = [
  words(
    'gone',
    'chết|qua đời|từ trần|tử vong|khai tử|báo tử|không còn sống',
    'chet|qua doi|tu tran|tu vong|khai tu|bao tu|khong con song',
  ),
  words('gone', 'mất', 'da mat|(?<=^)mat', `(?=${OF_DEATH})`),
  words('open', 'mất', 'da mat', `(?!${OF_DEATH}|${LOST})`),
  words(
    'gone',
    'chuyển đi|chuyển (?:hộ )?khẩu|tách (?:khẩu|hộ)|đã tách|cắt (?:hộ )?khẩu|đi khỏi',
    'chuyen di|chuyen (?:ho )?khau|tach (?:khau|ho)|da tach|cat (?:ho )?khau|di khoi',
  ),
  words('gone', 'đã chuyển', 'da chuyen', `(?=${MOVED_AWAY})`),
  words('open', 'đã chuyển', 'da chuyen', `(?!${MOVED_AWAY}|${NO_MOVE})`),
  words('open', 'chuyển về', 'chuyen ve'),
  words('gone', 'xóa|xoá', 'da xoa', `(?=${STRUCK_OFF})`),
  words(
    'open',
    'không còn',
    'khong con',
    `(?=${END}|${then('ở|cư trú|sinh sống|tại|trong|o|cu tru|sinh song|tai|trong')})`,
  ),
  words('guest', 'không tính', 'khong tinh'),
  words('guest', 'giúp việc|ở trọ|ở thuê', 'giup viec|o tro|o thue'),
];
