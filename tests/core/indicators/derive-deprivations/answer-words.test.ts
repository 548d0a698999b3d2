/** The words each column of yes and no is answered with, one of every list. */
import {
  answerWords,
  type AnsweredField,
} from '../../../../src/core/indicators/derive-deprivations/answer-words';

const ANSWERS: Readonly<
  Record<AnsweredField, Readonly<Record<'yes' | 'no' | 'unknown', readonly string[]>>>
> = {
  hdld: {
    yes: [
      'Có',
      'HĐLĐ',
      'không xác định thời hạn',
      '3 tháng',
      '36 tháng',
      '1 năm',
      '02 năm',
      'theo thời vụ',
      'có ký',
    ],
    no: ['Không', 'không hợp đồng', 'chưa ký hợp đồng'],
    unknown: ['miệng', '4 ngày', '7 năm'],
  },
  knld: {
    yes: ['còn', 'đủ sức', 'có khả năng lao động', 'có sức khỏe'],
    no: ['mất sức', 'hết khả năng lao động', 'không có khả năng lao động'],
    unknown: ['yếu', 'một phần'],
  },
  sdd: {
    yes: ['thấp còi', 'nhẹ cân độ 1', 'SDD nặng', 'bị suy dinh dưỡng'],
    no: ['bình thường', 'không bị', 'không thấp còi'],
    unknown: ['gầy'],
  },
  btxh: { yes: ['hằng tháng', '540.000 đ'], no: ['không hưởng'], unknown: ['đang xin'] },
  khuyet_tat: {
    yes: ['nặng', 'liệt nửa người', 'bị câm từ nhỏ', 'có giấy xác nhận'],
    no: ['không', 'không khuyết tật'],
    unknown: ['đã khỏi'],
  },
  internet: {
    yes: ['4G', 'thỉnh thoảng', 'có mạng', 'có dịch vụ internet'],
    no: ['không biết dùng', 'chưa biết sử dụng', 'không có internet'],
    unknown: ['yếu'],
  },
  // One device is enough, whichever; lacking one says nothing of the others.
  thiet_bi: {
    yes: ['tivi', '1 cái tivi', '3 điện thoại', 'tivi màu', '2', '02', '12', '2 cái', '2 Chiếc'],
    no: ['không có thiết bị', 'không có phương tiện nghe nhìn'],
    unknown: ['0', '00', '2 hỏng', 'số 2', '2,5', '500.000 đ', 'không có tivi'],
  },
};

const cases = Object.entries(ANSWERS).flatMap(([field, answers]) =>
  Object.entries(answers).flatMap(([answer, all]) =>
    all.map((written) => [field as AnsweredField, written, answer] as const),
  ),
);

it.each(cases)('%s, “%s”: %s', (field, written, answer) => {
  expect(answerWords[field](written, '2024-12-14')).toBe(answer);
});
