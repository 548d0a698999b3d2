import type { ThresholdId } from '../rules/thresholds';
import { catalogue } from './catalogue';

/** What each threshold of the check is, with its unit, for GN Cài đặt. */
export const THRESHOLD_TEXTS = catalogue<ThresholdId>({
  vi: {
    idNumberFromAge: 'Từ tuổi này trở lên phải có số định danh trong sổ (tuổi)',
    b1Max: 'Điểm B1 lớn nhất được coi là hợp lý (điểm)',
    b2Max: 'Điểm B2 lớn nhất khi chuẩn nghèo chưa có bảng điểm (điểm)',
    b2Step: 'Bước của điểm B2 khi chuẩn nghèo chưa có bảng điểm (điểm)',
    parentGapYears: 'Hai chủ hộ cách nhau từ số năm này thì người trẻ hơn có thể là con (năm)',
    wholeColumnRows: 'Cột trống từ số dòng này trở lên thì báo một lần cho cả cột (dòng)',
    memberCoverageShare: 'Trang thành viên được coi là đủ các hộ khi tỷ lệ hộ có thành viên từ (0 đến 1)',
    fillSeriesRows: 'Số định danh liền nhau hơn kém 1 trên từ số dòng này trở lên là do kéo ô (dòng)',
  },
  en: {
    idNumberFromAge: 'From this age on the register must have an ID number (years)',
    b1Max: 'Largest B1 score taken for possible (points)',
    b2Max: 'Largest B2 score where the standard has no points table (points)',
    b2Step: 'Step of the B2 score where the standard has no points table (points)',
    parentGapYears: 'Of two heads this many years apart the younger may be the child (years)',
    wholeColumnRows: 'A column blank on this many rows or more is told once (rows)',
    memberCoverageShare:
      'The member sheet covers all households when at least this share has members (0 to 1)',
    fillSeriesRows:
      'ID numbers that differ by 1 on this many rows one below the other came from dragging a cell (rows)',
  },
});
