/** The words the columns of yes and no are answered with. */
import { allowanceAnswer } from '../../text/allowance-words';
import { normaliseText } from '../../text/unicode';
import { answerReader, type Answer } from '../../text/yes-no-words';

/** In these columns denying the thing is the whole answer: 'không có hợp đồng', 'không suy dinh dưỡng'. */
const PLAIN = { denied: 'no', none: 'no', named: 'yes' } as const;

/** '2', '02', '2 cái' of devices; '2,5' or an amount of money counts none. */
const COUNT = /^0*[1-9]\d*(?: (?:cái|chiếc))?$/;

function orCount(read: (written: string) => Answer): (written: string) => Answer {
  return (written) => (COUNT.test(normaliseText(written).toLowerCase()) ? 'yes' : read(written));
}

export const answerWords = {
  /** Hợp đồng lao động: 'không xác định thời hạn' begins with a no and is a contract. */
  hdld: answerReader({
    ...PLAIN,
    yes: [
      'không xác định thời hạn|không thời hạn|không kỳ hạn|xác định thời hạn|có thời hạn|thời hạn|thời vụ|dài hạn|ngắn hạn',
      ...[1, 2, 3, 6, 9, 12, 18, 24, 36, 60].map((months) => `${months} tháng`),
      ...[1, 2, 3, 5].map((years) => `${years} năm|0${years} năm`),
    ].join('|'),
    things: 'hợp đồng|hđ|hđlđ|lao động|hợp đồng lao động|ký|ký kết',
    fillers: 'theo|loại|làm',
  }),
  /** Khả năng lao động. */
  knld: answerReader({
    ...PLAIN,
    yes: 'còn|còn khả năng|còn khả năng lao động|còn sức lao động|đủ khả năng|bình thường|đủ sức',
    no: 'mất|mất sức|mất sức lao động|mất khả năng|mất khả năng lao động|hết khả năng|hết khả năng lao động|không còn|không còn khả năng|không còn khả năng lao động|không còn sức lao động',
    things: 'khả năng|khả năng lao động|lao động|sức lao động|sức khỏe',
  }),
  /** Suy dinh dưỡng, by height or by weight for age. */
  sdd: answerReader({
    ...PLAIN,
    yes: 'thấp còi|nhẹ cân|thể thấp còi|thể nhẹ cân|suy dinh dưỡng|sdd',
    no: 'bình thường|phát triển bình thường|không bị|chưa bị',
    fillers: 'bị|thể|vừa|nặng|nhẹ|độ|độ 1|độ 2|độ i|độ ii|mức độ|chiều cao|cân nặng|theo tuổi',
  }),
  /** Trợ cấp xã hội hằng tháng, as the rules read it. */
  btxh: allowanceAnswer,
  /** Khuyết tật: a kind or a degree says yes. */
  khuyet_tat: answerReader({
    ...PLAIN,
    yes: 'khuyết tật|tàn tật|nặng|đặc biệt nặng|nhẹ|vận động|nghe|nói|nghe nói|nghe, nói|nhìn|mù|câm|điếc|câm điếc|thần kinh|tâm thần|thần kinh tâm thần|trí tuệ|bại não|liệt|bại liệt|bẩm sinh|dạng khác',
    things: 'giấy xác nhận|giấy xác nhận khuyết tật',
    fillers: 'bị|người|dạng|mức độ|mức|loại|chân|tay|mắt|nửa người|một|hai|từ nhỏ',
  }),
  /** Sử dụng internet. */
  internet: answerReader({
    ...PLAIN,
    yes: 'dùng|sử dụng|có dùng|thường xuyên|hằng ngày|hàng ngày|thỉnh thoảng|wifi|4g|5g|3g|cáp quang|qua điện thoại|bằng điện thoại',
    no: 'không biết dùng|không biết sử dụng|chưa biết dùng|chưa biết sử dụng',
    things: 'internet|mạng|dịch vụ|mạng internet|dịch vụ internet',
  }),
  /** One device is enough, and lacking one kind says nothing of the others. */
  thiet_bi: orCount(
    answerReader({
      none: 'no',
      named: undefined,
      yes: 'tivi|ti vi|tv|máy thu hình|truyền hình|radio|ra đi ô|đài|đài radio|máy tính|máy vi tính|máy tính bàn|máy tính để bàn|máy tính xách tay|máy tính bảng|laptop|điện thoại|điện thoại bàn|điện thoại di động|điện thoại thông minh|smartphone|đtdđ|đt',
      things:
        'thiết bị|phương tiện|thiết bị nghe nhìn|phương tiện nghe nhìn|phương tiện thông tin|thông tin|loại',
      fillers:
        [1, 2, 3, 4, 5, 6].map((count) => `${count}|0${count}|${count} cái`).join('|') +
        '|màu|cũ|cái|chiếc|một|hai|dùng|sử dụng|chung|cá nhân',
    }),
  ),
} satisfies Record<string, (written: string, asOf: string) => Answer>;

export type AnsweredField = keyof typeof answerWords;
