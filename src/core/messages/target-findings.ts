/** What is expected in a cell of the target sheet, and what to do about it. */
import { catalogue } from './catalogue';

export const TARGET_FINDINGS = catalogue({
  vi: {
    'expected-planNotNumber': 'con số của kế hoạch',
    'todo-planNotNumber': 'Ghi con số kế hoạch giao; chỉ tiêu không có số thì để trống.',
    'expected-enteredNotNumber': 'con số, hoặc để trống',
    'todo-enteredNotNumber': 'Ghi con số; chưa có số liệu thì để trống.',
    'expected-startNotCount': 'số hộ hoặc số người đầu kỳ',
    'todo-startNotCount': 'Ghi số hộ (hoặc số người) đầu kỳ thay cho tỷ lệ.',
    'expected-judgementWithoutRemark': 'ghi chú căn cứ đánh giá',
    'todo-judgementWithoutRemark': 'Ghi căn cứ đánh giá vào cột ghi chú.',
    'expected-notUnderstood': 'đánh giá của cán bộ',
    'todo-notUnderstood': 'Tự đánh giá chỉ tiêu này và ghi căn cứ.',
    'expected-readFromText': 'con số của kế hoạch',
    'todo-readFromText': 'Xác nhận con số, hoặc ghi vào cột kế hoạch.',
    'expected-fractionTaken': 'số phần trăm, ví dụ 95',
    'todo-fractionTaken': 'Xác nhận cách hiểu, hoặc ghi số phần trăm.',
  },
  en: {
    'expected-planNotNumber': 'the plan’s number',
    'todo-planNotNumber': 'Write the number the plan sets; leave it blank for a target without a number.',
    'expected-enteredNotNumber': 'a number, or blank',
    'todo-enteredNotNumber': 'Write a number; leave it blank while there is no figure.',
    'expected-startNotCount': 'the count at the start',
    'todo-startNotCount': 'Write the count of households or persons at the start instead of the rate.',
    'expected-judgementWithoutRemark': 'a remark on what the judgement rests on',
    'todo-judgementWithoutRemark': 'Write what the judgement rests on in the remarks column.',
    'expected-notUnderstood': 'the officer’s judgement',
    'todo-notUnderstood': 'Judge this target by hand and write what it rests on.',
    'expected-readFromText': 'the plan’s number',
    'todo-readFromText': 'Confirm the number, or write it in the plan’s column.',
    'expected-fractionTaken': 'a percentage, for example 95',
    'todo-fractionTaken': 'Confirm this reading, or write the percentage.',
  },
});
