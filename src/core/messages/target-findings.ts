/** What is expected in a cell of the target sheet, and what to do about it. */
import { catalogue } from './catalogue';

export const TARGET_FINDINGS = catalogue({
  vi: {
    'title-X-target-number': 'Ô chỉ tiêu cần con số',
    'title-X-target-remark': 'Đánh giá chỉ tiêu thiếu căn cứ',
    'title-X-target-kind': 'Chỉ tiêu cán bộ tự đánh giá',
    'title-X-target-fraction': 'Tỷ lệ chỉ tiêu ghi dạng số thập phân',
    'title-X-target-text': 'Số kế hoạch đọc từ câu chữ',
    'title-X-target-column': 'Cột số của trang chỉ tiêu chưa được dùng',
    'expected-columnUnread': 'tiêu đề cột như “Kết quả thực hiện”, “Số đầu năm”',
    'todo-columnUnread': 'Nếu cột là kết quả hay số đầu kỳ, ghi lại tiêu đề cho rõ; nếu không thì để nguyên.',
    'expected-planNotNumber': 'con số của kế hoạch',
    'todo-planNotNumber': 'Ghi con số kế hoạch giao; chỉ tiêu không có số thì để trống.',
    'expected-enteredNotNumber': 'con số, hoặc để trống',
    'todo-enteredNotNumber': 'Ghi con số; chưa có số liệu thì để trống.',
    'expected-startNotCount': 'số hộ hoặc số người đầu kỳ',
    'todo-startNotCount': 'Ghi số hộ (hoặc số người) đầu kỳ thay cho tỷ lệ.',
    'expected-relativeUnclear': 'tỷ lệ có dấu %, hoặc số hộ với đơn vị “hộ”',
    'todo-relativeUnclear': 'Ghi dấu % sau con số nếu là tỷ lệ; nếu là số hộ thì ghi đơn vị “hộ”.',
    'expected-judgementWithoutRemark': 'ghi chú căn cứ đánh giá',
    'todo-judgementWithoutRemark': 'Ghi căn cứ đánh giá vào cột ghi chú.',
    'expected-notUnderstood': 'đánh giá của cán bộ',
    'todo-notUnderstood': 'Tự đánh giá chỉ tiêu này và ghi căn cứ.',
    'expected-readFromText': 'con số của kế hoạch',
    'todo-readFromText': 'Xác nhận con số, hoặc ghi vào cột kế hoạch.',
    'expected-fractionTaken': 'số phần trăm, ví dụ 95',
    'todo-fractionTaken': 'Xác nhận cách hiểu, hoặc ghi số phần trăm.',
    'pair-relative':
      'Chỉ tiêu {id}: {points}% là {count} hộ trên {start} hộ đầu kỳ (giảm số hộ), không phải điểm % của tỷ lệ trên tổng số hộ.',
    'todo-relative':
      'Hỏi lại nơi giao chỉ tiêu: ghi rõ là giảm số hộ, hoặc ghi điểm phần trăm của tỷ lệ; cán bộ tự xác minh.',
    'pair-never': 'Chỉ tiêu {id}: {points}% và {count} hộ không ứng với tổng số hộ nào.',
    'pair-outside':
      'Chỉ tiêu {id}: {points}% ứng với {count} hộ thì tổng số hộ từ {from} đến {to}, nhưng sổ có {total} hộ.',
    'pair-outside-open':
      'Chỉ tiêu {id}: {points}% ứng với {count} hộ thì tổng số hộ từ {from} trở lên, nhưng sổ có {total} hộ.',
    'pair-apart':
      'Chỉ tiêu {id}: {points}% ứng với {count} hộ thì tổng số hộ từ {from} đến {to}, nhưng chỉ tiêu {other} cho tổng từ {otherFrom} đến {otherTo}.',
    'todo-pair': 'Hỏi lại nơi giao chỉ tiêu con số nào đúng; không tự sửa số được giao; cán bộ tự xác minh.',
    'expected-total': 'tổng số hộ {from}–{to}',
  },
  en: {
    'title-X-target-number': 'A cell of the targets needs a number',
    'title-X-target-remark': 'A judgement without what it rests on',
    'title-X-target-kind': 'A target for the officer to judge',
    'title-X-target-fraction': 'A rate written as a fraction',
    'title-X-target-text': 'The plan’s number read from its text',
    'title-X-target-column': 'A column of numbers on the target sheet is not used',
    'expected-columnUnread': 'a header such as “Kết quả thực hiện”, “Số đầu năm”',
    'todo-columnUnread': 'If it is a result or a start, name the column so; else leave it.',
    'expected-planNotNumber': 'the plan’s number',
    'todo-planNotNumber': 'Write the number the plan sets; leave it blank for a target without a number.',
    'expected-enteredNotNumber': 'a number, or blank',
    'todo-enteredNotNumber': 'Write a number; leave it blank while there is no figure.',
    'expected-startNotCount': 'the count at the start',
    'todo-startNotCount': 'Write the count of households or persons at the start instead of the rate.',
    'expected-relativeUnclear': 'a rate with the sign %, or a count with the unit “hộ”',
    'todo-relativeUnclear': 'Write % after the number if it is a rate; if it is a count, make the unit “hộ”.',
    'expected-judgementWithoutRemark': 'a remark on what the judgement rests on',
    'todo-judgementWithoutRemark': 'Write what the judgement rests on in the remarks column.',
    'expected-notUnderstood': 'the officer’s judgement',
    'todo-notUnderstood': 'Judge this target by hand and write what it rests on.',
    'expected-readFromText': 'the plan’s number',
    'todo-readFromText': 'Confirm the number, or write it in the plan’s column.',
    'expected-fractionTaken': 'a percentage, for example 95',
    'todo-fractionTaken': 'Confirm this reading, or write the percentage.',
    'pair-relative':
      'Target {id}: {points}% is {count} of the {start} {start:household|households} at the start (a fall of their number), not points of the rate among all households.',
    'todo-relative':
      'Ask whoever assigned the target: say that their number is to fall, or give points of the rate; the officer must find out.',
    'pair-never':
      'Target {id}: {points}% and {count} {count:household|households} belong to no number of households in all.',
    'pair-outside':
      'Target {id}: {points}% for {count} {count:household|households} means {from} to {to} households in all; the register has {total}.',
    'pair-outside-open':
      'Target {id}: {points}% for {count} {count:household|households} means {from} households or more in all; the register has {total}.',
    'pair-apart':
      'Target {id}: {points}% for {count} {count:household|households} means {from} to {to} households in all, but target {other} means {otherFrom} to {otherTo}.',
    'todo-pair':
      'Ask whoever assigned the target which figure is right; do not change an assigned figure; the officer must find out.',
    'expected-total': '{from}–{to} households in all',
  },
});
