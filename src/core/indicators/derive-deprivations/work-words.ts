/** What the words for somebody's work say. */
import { phraseReader } from '../../text/phrases';

/**
 * `jobless`: looks for work in vain. `wages`: paid by somebody else. `state`: staff of the state. `staff`: of the state or not. `own`: work of one's own.
 * `none`: neither at work nor looking for it; `retired` likewise, whatever work is named beside it. `contract`, `no-contract`: said beside the work.
 */
export type WorkWord =
  'jobless' | 'wages' | 'state' | 'staff' | 'own' | 'none' | 'retired' | 'contract' | 'no-contract';

const read = phraseReader<WorkWord>({
  terms: [
    [
      'jobless',
      'thất nghiệp|bị thất nghiệp|mất việc|bị mất việc|mất việc làm|không có việc|không có việc làm|chưa có việc|chưa có việc làm|không việc|không việc làm|tìm việc|tìm việc làm|chưa tìm được việc|chưa tìm được việc làm|không tìm được việc|không tìm được việc làm',
    ],
    [
      'wages',
      'làm công ăn lương|đi làm thuê|đi làm mướn|đi làm công|đi làm công nhân|đi làm thuê làm mướn|làm công hưởng lương|hưởng lương|ăn lương|làm công|làm công nhật|làm thuê|làm thuê tự do|làm mướn|làm thuê làm mướn|công nhân|làm công nhân|nhân viên|làm nhân viên|lao động làm thuê',
    ],
    // They work under law, not under a labour contract of their own (Luật Viên chức, Luật Cán bộ, công chức).
    [
      'state',
      'cán bộ|cán bộ xã|cán bộ phường|công chức|viên chức|công nhân viên chức|bộ đội|công an|sĩ quan|quân nhân',
    ],
    ['staff', 'giáo viên|giáo viên mầm non|giáo viên tiểu học|giáo viên thcs|giáo viên thpt|nhân viên y tế'],
    [
      'own',
      'tự làm|tự do|làm tự do|lao động tự do|nghề tự do|nông|làm nông|nông dân|nông nghiệp|làm nông nghiệp|trồng trọt|làm ruộng|làm rẫy|làm vườn|làm nương|trồng rừng|trồng lúa|trồng rau|trồng cây|làm biển|đi biển|ngư|ngư dân|ngư nghiệp|đánh bắt|đánh bắt hải sản|đánh cá|nuôi trồng|nuôi trồng thủy sản|nuôi tôm|làm hồ tôm|hồ tôm|chăn nuôi|lâm nghiệp|diêm dân|làm muối|buôn bán|buôn bán nhỏ|kinh doanh|tự kinh doanh|phụ giúp gia đình|phụ giúp|làm việc nhà|xe ôm|chạy xe ôm|chạy xe thồ|lái xe ôm|bán vé số|bán hàng rong',
    ],
    [
      'none',
      'nội trợ|già|già yếu|tuổi già|cao tuổi|người cao tuổi|đi học|học sinh|sinh viên|học|còn nhỏ|trẻ em|trẻ nhỏ|chưa đến tuổi lao động|dưới tuổi lao động|không có khả năng lao động|không còn khả năng lao động|mất khả năng lao động|mất sức|mất sức lao động|nghỉ mất sức|không lao động được|khuyết tật|tàn tật|tâm thần|ốm|ốm đau|đau ốm|ốm yếu|bệnh|bệnh tật|bị bệnh|bệnh nặng|bệnh hiểm nghèo',
    ],
    ['retired', 'hưu|hưu trí|nghỉ hưu|về hưu|hết tuổi lao động|ngoài tuổi lao động'],
    ['contract', 'có hợp đồng|có hợp đồng lao động|có hđlđ|hợp đồng|lao động hợp đồng|hợp đồng lao động'],
    [
      'no-contract',
      'không hợp đồng|không có hợp đồng|không hđlđ|không có hđlđ|không có hợp đồng lao động|chưa có hợp đồng|không ký hợp đồng|chưa ký hợp đồng',
    ],
  ],
  // 'Không có việc làm ổn định' is work now and then.
  fillers:
    'không có việc làm ổn định|không có việc ổn định|chưa có việc làm ổn định|việc làm không ổn định|không ổn định|ổn định|làm|làm việc|việc|lao động|phổ thông|nghề|ở|tại|cho|trong|theo|theo mùa|mùa vụ|thời vụ|theo thời vụ|ở nhà|tại nhà|tại địa phương|gia đình|công ty|cty|tnhh|nhà máy|xí nghiệp|xưởng|doanh nghiệp|cơ quan|khu công nghiệp|kcn|tư nhân|nhà nước|xã|phường|thôn|may|may mặc|dệt|dệt may|giày|giày da|da giày|gỗ|xây dựng|chế biến|thủy sản|hải sản|cơ khí|điện|điện tử|văn phòng|kế toán|bảo vệ|bán hàng|kỹ thuật|vệ sinh|môi trường|tự túc|nhỏ|yếu|nặng|bị',
});

export interface WorkReading {
  /** Words that are said, each once. Those that are denied tell nothing. */
  readonly said: ReadonlySet<WorkWord>;
}

/** Null where a word is not understood. */
export function readWork(written: string): WorkReading | null {
  const { isUnderstood, terms } = read(written);
  if (!isUnderstood) return null;
  return { said: new Set(terms.filter(({ denied }) => !denied).map(({ value }) => value)) };
}
