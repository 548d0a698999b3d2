/** Nguồn nước, nhà tiêu: the kind in use, against the decree's list. */
import { cellAt } from '../../register/columns';
import { cellText, isBlank } from '../../text/unicode';
import { answerReader, type Answer } from '../../text/yes-no-words';
import { derived, refAt, type Derivation, type HouseholdFacts } from './derivation';

/** Whether a kind is on the standard's list ('yes'), is not ('no'), or words that tell neither. */
export interface HygienicKinds {
  readonly field: 'nguon_nuoc' | 'nha_tieu';
  readonly answer: (written: string) => Answer;
}

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 9: tap, bored well, protected dug well or spring, rain, bottled water. A dug well or a
 * spring of which no protection is written tells nothing, and who has no tap may have a bored well.
 */
export const WATER_KINDS: HygienicKinds = {
  field: 'nguon_nuoc',
  answer: answerReader({
    yes: 'nước máy|máy nước|vòi nước máy|vòi nước công cộng|nước vòi công cộng|nước giếng khoan|giếng khoan|được bảo vệ|có bảo vệ|suối được bảo vệ|nước suối được bảo vệ|khe suối được bảo vệ|nước khe suối được bảo vệ|mưa|nước mưa|bể nước mưa|đóng chai|đóng bình|nước bình|nước chai|nước bình lọc|bình lọc|nước suối đóng chai|nước suối đóng bình|nước khoáng đóng chai|nước tinh khiết đóng chai|nước tinh khiết đóng bình|đóng chai bình',
    no: 'không được bảo vệ|chưa được bảo vệ|không bảo vệ|chưa bảo vệ|không có bảo vệ|chưa có bảo vệ|không hợp vệ sinh|chưa hợp vệ sinh|không đảm bảo vệ sinh|chưa đảm bảo vệ sinh|không có nước sạch|chưa có nước sạch|ao|hồ|ao hồ|sông|sông suối|sông hồ|suối|nước suối|mương|kênh|rạch|kênh rạch|kênh mương|đầm|nước mặt|khác|nguồn khác|nguồn nước khác|nước khác',
    fillers:
      'nước|nước mua|mua|nguồn|nguồn nước|nhà máy|nhà máy nước|dùng|sử dụng|dùng chung|dùng nước|lấy|lấy nước|từ|của|ở|tại|là|với|sinh hoạt|chính|chủ yếu|gia đình|nhà|hộ|hộ bên cạnh|bên cạnh|hàng xóm|hộ khác|nhà khác|nhờ|riêng|chung|tập trung|công trình|hệ thống|nông thôn|thành phố|thị trấn|thị xã|thị tứ|huyện|tỉnh|đô thị|khu vực|công cộng|đồng hồ|có đồng hồ|địa phương|xã|phường|thôn|bản|bơm|bơm điện|bơm tay|ống|đường ống|có lọc|có máy lọc|có bể lọc|qua lọc|lọc|máy lọc|bể lọc|dẫn|dẫn về|bể|bể chứa|chứa|giếng|giếng đào|giếng khơi|giếng làng|khe|mó|khe mó|khe suối|nước khe suối|nước khe|nước mó|ăn uống|ăn|uống|để uống|nấu ăn|tắm giặt|sạch|nước sạch|thủy cục',
  }),
};

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 10: septic, pour-flush, ventilated improved pit, double vault. */
export const LATRINE_KINDS: HygienicKinds = {
  field: 'nha_tieu',
  answer: answerReader({
    none: 'no',
    yes: 'tự hoại|bán tự hoại|bể tự hoại|hầm tự hoại|thấm dội|thấm dội nước|suilabh|sulabh|vip|ống thông hơi|có ống thông hơi|hai ngăn|2 ngăn|hai ngăn ủ phân|2 ngăn ủ phân',
    no: 'cầu tõm|cầu cá|cầu ao|ao cá|trên ao|ao|đào tạm|hố xí đào tạm|đào nông|tạm|tạm bợ|một ngăn|1 ngăn|hố đất|hố xí đất|lộ thiên|không hợp vệ sinh|chưa hợp vệ sinh|không đảm bảo vệ sinh|chưa đảm bảo vệ sinh|khác|loại khác|nhà tiêu khác',
    things:
      'nhà tiêu|nhà vệ sinh|hố xí|nhà xí|cầu tiêu|nhà cầu|công trình vệ sinh|công trình phụ|hố tiêu|xí|wc|loại',
    fillers:
      'dùng|sử dụng|dùng chung|của|ở|tại|trong|ngoài|trong nhà|ngoài nhà|trên|là|với|gia đình|nhà|hộ|hộ bên cạnh|bên cạnh|hàng xóm|hộ khác|nhà khác|khu vực khác|nhờ|đi nhờ|riêng|chung|cải tiến|nước|dội nước|bể|hầm|kiểu|khô|chìm|nổi|hợp vệ sinh|đạt chuẩn|khép kín|trong nhà khép kín',
  }),
};

export const water = byKind(WATER_KINDS, 'water');
export const latrine = byKind(LATRINE_KINDS, 'latrine');

function byKind(kinds: HygienicKinds, name: string): (facts: HouseholdFacts) => Derivation {
  return ({ records }) => {
    let seen: Derivation | null = null;
    for (const record of records) {
      const ref = refAt(record, kinds.field);
      if (ref === null) continue;
      const cell = cellAt(record.table, record.rowOf(kinds.field), kinds.field);
      if (isBlank(cell)) {
        seen ??= derived('notAssessable', 'value-blank', {}, [ref]);
        continue;
      }
      const kind = cellText(cell);
      const answer = kinds.answer(kind);
      if (answer === 'unknown') return derived('notAssessable', 'value-unknown', { kind }, [ref]);
      return derived(answer === 'no' ? 'deprived' : 'notDeprived', `${name}-${answer}`, { kind }, [ref]);
    }
    return seen ?? derived('notAssessable', 'no-column');
  };
}
