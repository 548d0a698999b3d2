import type { Rule } from '../rule';
import { checkPerHead } from './per-head';

/** Indicator 8: deprived below this, 8,0 is not (NĐ 07/2021/NĐ-CP, Phụ lục). */
const LEAST_AREA = 8;

/** CS25. As CS24; where the new average stands on the other side of 8 m² it decides a deprivation. */
export const areaPerHead: Rule = {
  meta: {
    code: 'CS25',
    id: 'area-per-head',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['dien_tich_nha', 'dien_tich_bq', 'so_nhan_khau'],
    autofix: 'safe-or-confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: diện tích nhà ở bình quân đầu người dưới 8 m²',
  },
  texts: {
    vi: {
      title: 'Diện tích bình quân khác tổng / số khẩu',
      why: 'Diện tích bình quân dưới 8 m² là một thiếu hụt; tính sai thì hộ thừa hoặc thiếu một chỉ số.',
      fix: 'Tính lại: ghi {value}, nếu diện tích nhà và số khẩu đã đúng; sửa an toàn khi không qua mức 8 m² và không khớp với số khẩu khác, còn lại cần xác nhận.',
      messages: {
        default:
          '{household}: diện tích bình quân ghi {average} m², nhưng {total} m² chia {size} khẩu được {value} m².',
        column: 'Cột diện tích bình quân không khớp diện tích nhà chia số khẩu ở {count} trên {all} hộ.',
      },
      fixes: { column: 'Xem hai cột có nói về cùng một diện tích không; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Per-capita area != total / size',
      why: 'Less than 8 m² a head is a deprivation; a wrong average gives the household one too many or too few.',
      fix: 'Recompute: write {value} if area and size are right; safe unless it crosses 8 m² or fits another size, else to be confirmed.',
      messages: {
        default:
          '{household}: area per head is {average} m², but {total} m² over {size} members makes {value} m².',
        column: 'Area per head disagrees with area over size for {count} of {all} households.',
      },
      fixes: { column: 'See whether both columns are about the same area; the officer must find out.' },
    },
  },
  check(_register, context, report) {
    checkPerHead(
      {
        total: 'dien_tich_nha',
        average: 'dien_tich_bq',
        factors: [],
        decides: (before, after) => before < LEAST_AREA !== after < LEAST_AREA,
      },
      context,
      report,
    );
  },
};
