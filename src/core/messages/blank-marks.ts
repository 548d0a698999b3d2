/** Words on households that neither column of marks is marked for. */
import { catalogue } from './catalogue';

export const BLANK_MARKS_TEXTS = catalogue({
  vi: {
    lead: 'Ô trống',
    of: 'Ô trống ở cả hai cột Nghèo ({poor}) và Cận nghèo ({near}) là',
    how: 'gõ “Không nghèo” hoặc “Chưa rà soát”; “Tự nhận” để bỏ trả lời',
    open: 'Chưa trả lời: {count} hộ chưa rõ loại',
    notPoor: 'Không nghèo',
    unreviewed: 'Chưa rà soát',
    'not-understood':
      'Ô vàng chưa hiểu: trang “{sheet}”, dòng “Ô trống”, “{text}”. Hãy gõ “Không nghèo” hoặc “Chưa rà soát”.',
    'line-open':
      'Trang “{sheet}”: {count} hộ để trống cả hai cột Nghèo ({poor}) và Cận nghèo ({near}): chưa biết có phải không nghèo; trả lời ở GN Thiết lập, ô vàng dòng “Ô trống” (bấm Thiết lập sổ hộ).',
    'line-notPoor':
      'Trang “{sheet}”: {count} hộ để trống cả hai cột Nghèo ({poor}) và Cận nghèo ({near}) được tính là không nghèo theo trả lời đã lưu ở GN Thiết lập.',
    'line-unreviewed':
      'Trang “{sheet}”: {count} hộ để trống cả hai cột Nghèo ({poor}) và Cận nghèo ({near}) là chưa rà soát theo trả lời đã lưu ở GN Thiết lập, nên chưa tính vào loại nào.',
    ask: '{question}\n\n1. Không nghèo\n2. Chưa rà soát\n\nGõ số. Hủy để hỏi lại sau.',
  },
  en: {
    lead: 'Blank',
    of: 'A blank in both Nghèo ({poor}) and Cận nghèo ({near}) means',
    how: 'type “Không nghèo” (not poor) or “Chưa rà soát” (not reviewed); “Tự nhận” takes the answer back',
    open: 'Not answered: {count} {count:household|households} of unknown class',
    notPoor: 'Not poor',
    unreviewed: 'Not reviewed',
    'not-understood':
      'Yellow cell not understood: sheet “{sheet}”, row “Blank”, “{text}”. Type “Không nghèo” (not poor) or “Chưa rà soát” (not reviewed).',
    'line-open':
      'Sheet “{sheet}”: {count} {count:household is|households are} blank in both Nghèo ({poor}) and Cận nghèo ({near}): not known whether they are not poor; answer on GN Thiết lập, yellow cell of the row “Blank” (choose “Thiết lập sổ hộ”, set up the register).',
    'line-notPoor':
      'Sheet “{sheet}”: {count} {count:household|households} blank in both Nghèo ({poor}) and Cận nghèo ({near}) {count:is|are} counted as not poor, by the answer saved on GN Thiết lập.',
    'line-unreviewed':
      'Sheet “{sheet}”: {count} {count:household|households} blank in both Nghèo ({poor}) and Cận nghèo ({near}) {count:is|are} not reviewed yet, by the answer saved on GN Thiết lập, and in no class.',
    ask: '{question}\n\n1. Not poor\n2. Not reviewed\n\nType the number. Cancel to be asked later.',
  },
});
