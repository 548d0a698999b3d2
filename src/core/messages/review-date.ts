/** Words on the day ages are taken at. */
import { catalogue } from './catalogue';

export const REVIEW_DATE_TEXTS = catalogue({
  vi: {
    written: 'Tuổi tính đến ngày rà soát ghi ở đầu trang: {dates}.',
    elsewhere:
      'Tuổi tính đến {used}; ngày ghi ở đầu trang không thuộc đợt rà soát của năm nên không dùng: {dates}. Cần ngày khác thì chọn ngày rà soát ở bảng làm việc.',
    chosen: 'Ngày rà soát {used} (để tính tuổi) do cán bộ chọn; đầu trang ghi {dates}.',
    conflict:
      'Đầu các trang ghi ngày rà soát khác nhau: {dates}. Không dùng ngày nào; tuổi tính đến {used}. Hãy chọn ngày rà soát ở bảng làm việc.',
  },
  en: {
    written: 'Ages are taken at the review date at the top of the list: {dates}.',
    elsewhere:
      'Ages are taken at {used}; the day at the top of the list is outside the review of the year and not used: {dates}. For another day choose the review date in the side panel.',
    chosen:
      'The review date {used} (ages are taken at it) was chosen by the officer; the lists write {dates}.',
    conflict:
      'The lists write different review dates: {dates}. None is used; ages are taken at {used}. Please choose the review date in the side panel.',
  },
});
