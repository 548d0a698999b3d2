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
    sameNameShare: 'Họ tên giống nhau từ tỷ lệ chữ này trở lên mới có thể là một người (0 đến 1)',
    childrenOnlyAge: 'Hộ không có ai đủ tuổi này thì cảnh báo là hộ toàn trẻ em (tuổi)',
    largeHousehold: 'Hộ từ số người này trở lên là đông bất thường (người)',
    sharedByHouseholds:
      'Số điện thoại hoặc địa chỉ nhiều hộ hơn số này dùng chung thì không dùng để tìm người trùng (hộ)',
    memberCoverageShare: 'Trang thành viên được coi là đủ các hộ khi tỷ lệ hộ có thành viên từ (0 đến 1)',
    fillSeriesRows: 'Số định danh liền nhau hơn kém 1 trên từ số dòng này trở lên là do kéo ô (dòng)',
    ageUnusual: 'Trên tuổi này thì xem lại năm sinh (tuổi)',
    ageImpossible: 'Trên tuổi này thì năm sinh chắc chắn sai (tuổi)',
    ageTolerance: 'Tuổi ghi được lệch tuổi tính theo ngày sinh nhiều nhất (năm)',
    newYearShare: 'Tỷ lệ ngày sinh 01/01 từ mức này trở lên là bất thường (0 đến 1)',
    mixedDatesShare: 'Cột ngày lẫn chữ và ngày khi mỗi loại chiếm từ tỷ lệ này (0 đến 1)',
    swappedLeastCells: 'Nghi đảo ngày và tháng từ số ô này trở lên (ô)',
    swappedTextShare: 'Nghi đảo ngày và tháng khi tỷ lệ ô chữ có ngày trên 12 từ (0 đến 1)',
    shiftedLeastCells: 'Nghi lệch một ngày từ số người sinh 31/12 mà số định danh ghi năm sau (người)',
    incomeLeast: 'Thu nhập bình quân thấp nhất còn bình thường (đồng/người/tháng)',
    incomeMost: 'Thu nhập bình quân cao nhất còn bình thường (đồng/người/tháng)',
  },
  en: {
    idNumberFromAge: 'From this age on the register must have an ID number (years)',
    b1Max: 'Largest B1 score taken for possible (points)',
    b2Max: 'Largest B2 score where the standard has no points table (points)',
    b2Step: 'Step of the B2 score where the standard has no points table (points)',
    parentGapYears: 'Of two heads this many years apart the younger may be the child (years)',
    wholeColumnRows: 'A column blank on this many rows or more is told once (rows)',
    sameNameShare: 'Two names may be one person’s from this share of equal letters on (0 to 1)',
    childrenOnlyAge: 'A household where nobody has reached this age is warned of as children only (years)',
    largeHousehold: 'Households of this many persons or more are unusually large (persons)',
    sharedByHouseholds:
      'A telephone or address of more households than this is not used to find duplicates (households)',
    memberCoverageShare:
      'The member sheet covers all households when at least this share has members (0 to 1)',
    fillSeriesRows:
      'ID numbers that differ by 1 on this many rows one below the other came from dragging a cell (rows)',
    ageUnusual: 'Above this age the birth year is looked at again (years)',
    ageImpossible: 'Above this age the birth year must be wrong (years)',
    ageTolerance: 'A written age may differ from the birth date by at most (years)',
    newYearShare: 'Share of births on 1 January above which the column is unusual (0 to 1)',
    mixedDatesShare: 'A column mixes text and dates when each makes up this share (0 to 1)',
    swappedLeastCells: 'Day and month may be swapped from this many cells on (cells)',
    swappedTextShare: 'Day and month may be swapped when this share of the texts has a day above 12 (0 to 1)',
    shiftedLeastCells:
      'Dates may have moved a day from this many births on 31 December with an ID number of the next year (persons)',
    incomeLeast: 'Lowest usual income (VND per person and month)',
    incomeMost: 'Highest usual income (VND per person and month)',
  },
});
