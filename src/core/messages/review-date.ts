/** Words on the day ages are taken at. */
import { catalogue } from './catalogue';

export const REVIEW_DATE_TEXTS = catalogue({
  vi: {
    written: 'Ngày rà soát {used} (để tính tuổi) lấy từ đầu trang “{sheet}”.',
    chosen: 'Ngày rà soát {used} (để tính tuổi) do cán bộ chọn; đầu trang ghi {dates}.',
    conflict:
      'Đầu các trang ghi ngày rà soát khác nhau: {dates}. Không dùng ngày nào; tuổi tính đến {used}. Hãy chọn ngày rà soát ở bảng làm việc.',
  },
  en: {
    written: 'The review date {used} (ages are taken at it) is from the top of the sheet “{sheet}”.',
    chosen:
      'The review date {used} (ages are taken at it) was chosen by the officer; the lists write {dates}.',
    conflict:
      'The lists write different review dates: {dates}. None is used; ages are taken at {used}. Please choose the review date in the side panel.',
  },
});
