/** Words of the block "Chuẩn nghèo" of GN Cài đặt, and of what it changes. */
import { catalogue } from './catalogue';

export const STANDARD_SETTINGS_TEXTS = catalogue({
  vi: {
    title: 'Chuẩn nghèo của tỉnh và những ngưỡng chưa tìm được văn bản',
    hint: 'Mỗi chuẩn có ô riêng. Chuẩn của tỉnh không được thấp hơn chuẩn quốc gia. Kết quả dùng số gõ ở đây đều ghi “chưa kiểm chứng”.',
    name: 'Ngưỡng',
    known: 'Quốc gia',
    // A cell of one standard, and one of a sheet made before each standard had its own.
    'province.document': 'Chuẩn riêng của tỉnh, {standard}: số, ngày văn bản',
    'province.rural': 'Chuẩn riêng của tỉnh, {standard}: thu nhập, nông thôn (đồng/người/tháng)',
    'province.urban': 'Chuẩn riêng của tỉnh, {standard}: thu nhập, thành thị (đồng/người/tháng)',
    'old.document': 'Chuẩn riêng của tỉnh (ô cũ, không ghi chuẩn nào): số, ngày văn bản',
    'old.rural': 'Chuẩn riêng của tỉnh (ô cũ, không ghi chuẩn nào): thu nhập, nông thôn (đồng/người/tháng)',
    'old.urban': 'Chuẩn riêng của tỉnh (ô cũ, không ghi chuẩn nào): thu nhập, thành thị (đồng/người/tháng)',
    'vn-2027.averageRural': '2027–2030: mức sống trung bình, nông thôn (đồng/người/tháng)',
    'vn-2027.averageUrban': '2027–2030: mức sống trung bình, thành thị (đồng/người/tháng)',
    'vn-2027.dependantUnder': '2027–2030: trẻ em phụ thuộc dưới (tuổi)',
    'vn-2027.dependantsAbove': '2027–2030: người phụ thuộc trên (% số nhân khẩu)',
    'vn-2027.nutritionUnder': '2027–2030: dinh dưỡng xét trẻ em dưới (tuổi)',
    'vn-2027.insuranceFrom': '2027–2030: BHYT xét người từ (tuổi)',
    'vn-2027.adultEducationFrom': '2027–2030: giáo dục người lớn xét từ (tuổi)',
    'vn-2027.adultEducationTo': '2027–2030: giáo dục người lớn xét đến (tuổi)',
    'vn-2027.schoolFrom': '2027–2030: đi học xét trẻ em từ (tuổi)',
    'vn-2027.schoolUnder': '2027–2030: đi học xét trẻ em dưới (tuổi)',
    'vn-2027.areaBelow': '2027–2030: diện tích nhà ở dưới (m²/người)',
    'vn-2027.b1Rural': '2027–2030: điểm B1 ứng với chuẩn thu nhập, nông thôn',
    'vn-2027.b1Urban': '2027–2030: điểm B1 ứng với chuẩn thu nhập, thành thị',
    'vn-2027.b2Cut': '2027–2030: điểm B2 từ đó là hộ nghèo',
    'vn-2027.b2PerIndicator': '2027–2030: điểm B2 mỗi chỉ số thiếu hụt',
    refused:
      'GN Cài đặt, ô {cell}: “{text}” không dùng được. Ô này chỉ nhận một con số lớn hơn 0, ví dụ 2.500.000. Đang dùng chuẩn quốc gia.',
    changed: 'Dùng số do đơn vị gõ trong GN Cài đặt, chưa kiểm chứng: {names}.',
    old: 'Ô cũ của GN Cài đặt không ghi chuẩn nào, được hiểu là của {standard} đang có hiệu lực. Mở lại GN Cài đặt, gõ số vào ô của đúng chuẩn rồi xóa ô cũ.',
    lower:
      'Mức thu nhập của tỉnh đang gõ cho {first} cao hơn mức đang dùng cho {second}: hộ có thể ra khỏi diện chỉ vì chưa gõ mức của tỉnh cho {second}.',
    partial: 'Chưa dùng số đã gõ vì chưa gõ đủ các ô cùng nhóm của {standard}: {names}.',
  },
  en: {
    title: 'The province’s standard, and thresholds no text was found for',
    hint: 'Each standard has its own cells. The province’s lines may not be below the national ones. Results that use a number typed here are marked as not verified.',
    name: 'Threshold',
    known: 'National',
    'province.document': 'Province’s own, {standard}: number and date of the decision',
    'province.rural': 'Province’s own, {standard}: income, rural (VND a person a month)',
    'province.urban': 'Province’s own, {standard}: income, urban (VND a person a month)',
    'old.document': 'Province’s own (old cell, of no standard by name): number and date of the decision',
    'old.rural': 'Province’s own (old cell, of no standard by name): income, rural (VND a person a month)',
    'old.urban': 'Province’s own (old cell, of no standard by name): income, urban (VND a person a month)',
    'vn-2027.averageRural': '2027–2030: average living standard, rural (VND a person a month)',
    'vn-2027.averageUrban': '2027–2030: average living standard, urban (VND a person a month)',
    'vn-2027.dependantUnder': '2027–2030: dependent children under (years)',
    'vn-2027.dependantsAbove': '2027–2030: dependants above (% of the household)',
    'vn-2027.nutritionUnder': '2027–2030: nutrition looks at children under (years)',
    'vn-2027.insuranceFrom': '2027–2030: insurance looks at members from (years)',
    'vn-2027.adultEducationFrom': '2027–2030: adult education from (years)',
    'vn-2027.adultEducationTo': '2027–2030: adult education to (years)',
    'vn-2027.schoolFrom': '2027–2030: school looks at children from (years)',
    'vn-2027.schoolUnder': '2027–2030: school looks at children under (years)',
    'vn-2027.areaBelow': '2027–2030: housing area below (m² a person)',
    'vn-2027.b1Rural': '2027–2030: B1 points of the income line, rural',
    'vn-2027.b1Urban': '2027–2030: B1 points of the income line, urban',
    'vn-2027.b2Cut': '2027–2030: B2 points from which a household is poor',
    'vn-2027.b2PerIndicator': '2027–2030: B2 points of an indicator',
    refused:
      'GN Cài đặt, cell {cell}: “{text}” cannot be used. Only a number above 0 goes here, such as 2,500,000. The national standard is used.',
    changed: 'Numbers typed by the unit in GN Cài đặt are used, not verified: {names}.',
    old: 'The old cells of GN Cài đặt name no standard and are read as of the {standard}, in force now. Open GN Cài đặt again, type the numbers into the cells of their standard and clear the old ones.',
    lower:
      'The province’s line typed for the {first} is above the one used for the {second}: households may seem to leave a class only because no line of the province is typed for the {second}.',
    partial:
      'Typed but not used, since not all cells of the group are filled in for the {standard}: {names}.',
  },
});

export type StandardSettingsText = keyof (typeof STANDARD_SETTINGS_TEXTS)['vi'];
