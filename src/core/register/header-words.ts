/** Words of headers that are no names of fields by themselves. */
import { fold } from '../text/unicode';
import type { FieldId } from './fields';
import { accentedWords } from './header-accents';

/** Words around a known name that leave it what it is: 'Số CCCD của chủ hộ (ghi đủ 12 số)'. Any other word may turn it. */
const IDLE_WORDS = accentedWords(
  'số tên của hộ gia đình trong theo ghi rõ nếu và hoặc các thông tin chủ thành viên nhân khẩu hiện nay tại đồng vnd ' +
    'm2 người từng có được là 1 2 3 triệu nghìn kết quả cuối kỳ sau rà soát mức độ dạng loại phường xã',
);
export const IDLE = new Set([...IDLE_WORDS, ...IDLE_WORDS.map(fold)]);
/** Words with a meaning of their own that have the letters of a word of a name. */
export const OTHER_WORDS = accentedWords(
  'hồ hổ hỗ hố bố sơ sở cũ củ thổ tố tô điểm điện ba bà bả tuổi tươi mại mài',
);

const UNDER_A_POLICY = [
  'gia dinh chinh sach',
  'ho gia dinh chinh sach',
  'dien chinh sach',
  'doi tuong chinh sach',
];

/**
 * Names that may mean a field or more than it: a family under some policy need not be one of people of merit; 'Nam' and
 * 'Nữ' by themselves mark the sex of the head, or count men and women; 'HN' is a class, or a kind of insurance card.
 */
export const ASKED: ReadonlyMap<string, readonly FieldId[]> = new Map<string, readonly FieldId[]>([
  ...UNDER_A_POLICY.map((key) => [key, ['nguoi_co_cong']] as [string, FieldId[]]),
  ['nam', ['gioi_tinh_nam']],
  ['nu', ['gioi_tinh_nu']],
  ['hn', ['la_ho_ngheo']],
  ['hcn', ['la_ho_can_ngheo']],
]);
