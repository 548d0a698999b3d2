/** Why a household stands behind a figure. */
import { catalogue } from './catalogue';

export const LIST_REASONS = catalogue({
  vi: {
    'marks.score': '{points}/{outOf} điểm',
    'marks.deprived': 'thiếu hụt: {names}',
    'marks.none': 'không thiếu hụt chỉ số nào đã rõ',
    'marks.unknown': 'chưa rõ dấu: {names}',
    'no-marks.blank-form': 'có trong danh sách nhưng chưa ghi dấu nào',
    'no-marks.not-listed': 'không có ở danh sách nào có dấu thiếu hụt',
    'income.short': 'thu nhập {income}, chuẩn {line}: mỗi người còn thiếu {short} đồng/tháng',
    'income.at': 'thu nhập {income}, bằng chuẩn',
    'income.above': 'thu nhập {income}, trên chuẩn {line}',
    'no-income.income': 'thu nhập trống, không đọc được hoặc là số âm',
    'no-income.size': 'chưa rõ số khẩu',
    'no-income.area': 'chưa rõ khu vực nên chưa rõ chuẩn',
    'no-class.blank': 'ô phân loại để trống hoặc không có',
    'no-class.unreadable': 'ô phân loại ghi “{text}”, không phải một loại hộ',
    movement: '{from} → {to}',
    'movement.waiting': 'chờ xác định có phải cùng một hộ không',
  },
  en: {
    'marks.score': '{points}/{outOf} points',
    'marks.deprived': 'deprived in: {names}',
    'marks.none': 'deprived in no indicator that is known',
    'marks.unknown': 'mark not known: {names}',
    'no-marks.blank-form': 'on the list, without any mark',
    'no-marks.not-listed': 'on no list with marks of deprivation',
    'income.short': 'income {income}, line {line}: each person lacks {short} VND a month',
    'income.at': 'income {income}, at the line',
    'income.above': 'income {income}, above the line of {line}',
    'no-income.income': 'income blank, unreadable or below 0',
    'no-income.size': 'size not known',
    'no-income.area': 'area not known, and so the line',
    'no-class.blank': 'class blank, or not there',
    'no-class.unreadable': 'class says “{text}”, which is none',
    movement: '{from} → {to}',
    'movement.waiting': 'somebody has to see whether it is one household',
  },
});
export type ListReasonText = keyof (typeof LIST_REASONS)['vi'];
