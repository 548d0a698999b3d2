/** Words of the B1 point table (GN Bảng điểm B1) and of the scores by it (GN Điểm B1). */
import { catalogue } from './catalogue';

export const B1_TEXTS = catalogue({
  vi: {
    title: 'BẢNG ĐIỂM B1',
    subtitle:
      '({unit}; cán bộ điền theo phụ lục của thông tư đang áp dụng, bảng này không có sẵn số điểm nào)',
    hint: 'Mỗi nhóm một hay nhiều dòng lựa chọn; mỗi lựa chọn một số điểm cho từng vùng. “Cột trong sổ” ghi đúng tên cột của sổ hộ có câu trả lời (để trống là cột trùng tên nhóm). “Cách cộng”: một (mặc định), cao nhất, cộng. Lựa chọn có thể là chữ hoặc khoảng số: 3; >6; 2-4; dưới 8; 7 trở lên.',
    document: 'Văn bản ban hành',
    region: 'Vùng của đơn vị',
    group: 'Nhóm',
    column: 'Cột trong sổ',
    combining: 'Cách cộng',
    option: 'Lựa chọn',
    'scores.title': 'ĐIỂM B1 TÍNH THEO BẢNG ĐIỂM',
    'scores.subtitle': '({unit}; {document}; vùng {region}; chưa kiểm chứng: số điểm do cán bộ điền)',
    'scores.note':
      'Nhóm nào chưa có câu trả lời hoặc chưa có điểm thì không cộng và điểm B1 để trống: không coi là 0 điểm.',
    'scores.hamlet': 'Thôn, tổ',
    'scores.code': 'Mã hộ',
    'scores.head': 'Chủ hộ',
    'scores.written': 'B1 trong sổ',
    'scores.computed': 'B1 tính lại',
    'scores.difference': 'Chênh lệch',
    'scores.detail': 'Từng nhóm',
    'scores.none': 'Không có hộ nào để tính.',
    'missing.no-column': 'sổ không có cột “{column}”',
    'missing.blank': 'chưa ghi',
    'missing.no-option': '“{answer}” không khớp lựa chọn nào',
    'missing.no-points': 'lựa chọn “{option}” (dòng {row}) chưa có điểm',
    'missing.no-region': '{option} → chưa rõ cột vùng',
    'region.own': 'Điểm của cột “{region}” theo khu vực của hộ',
    'region.area-unknown':
      'Chưa tính: ô Khu vực ghi “{text}”, không rõ thành thị hay nông thôn để chọn cột điểm',
    'region.open-urban':
      'Chưa tính: hộ ở khu vực thành thị, vùng đã chọn “{region}” là nông thôn và bảng không có đúng một cột thành thị',
    'region.open-rural':
      'Chưa tính: hộ ở khu vực nông thôn, vùng đã chọn “{region}” là thành thị và bảng không có đúng một cột nông thôn',
    'document-unknown': 'chưa ghi văn bản',
    'summary-inserted':
      'Đã chèn GN Bảng điểm B1: điền điểm theo phụ lục của thông tư, chọn vùng, rồi bấm “Phân loại hộ nghèo, cận nghèo”.',
    'summary-scored':
      'Tính được điểm B1 của {scored}/{all} hộ; {differing} hộ khác điểm B1 trong sổ (GN Điểm B1).',
    'summary-region-open':
      '{count} hộ chưa biết dùng cột vùng nào của bảng điểm nên chưa tính; lý do ghi ở từng hộ.',
    'summary-empty': 'GN Bảng điểm B1 chưa có lựa chọn nào nên chưa tính điểm B1.',
  },
  en: {
    title: 'B1 POINT TABLE',
    subtitle: '({unit}; to be filled in from the annex of the circular in force: no points are given here)',
    hint: 'Each group has one or more rows of options; each option has points for every region. “Column” names the register’s column with the answer (blank: the column named like the group). “Adding”: one (default), highest, sum. An option is words or a range of numbers: 3; >6; 2-4; dưới 8 (below 8); 7 trở lên (7 or more).',
    document: 'Văn bản ban hành / document',
    region: 'Vùng của đơn vị / region',
    group: 'Nhóm',
    column: 'Cột trong sổ',
    combining: 'Cách cộng',
    option: 'Lựa chọn',
    'scores.title': 'B1 POINTS BY THE TABLE',
    'scores.subtitle': '({unit}; {document}; region {region}; not verified: points typed by the officer)',
    'scores.note':
      'A group without an answer or without points is not added, and B1 stays blank: it is never taken as 0 points.',
    'scores.hamlet': 'Hamlet',
    'scores.code': 'Code',
    'scores.head': 'Head',
    'scores.written': 'B1 in register',
    'scores.computed': 'B1 computed',
    'scores.difference': 'Difference',
    'scores.detail': 'Groups',
    'scores.none': 'No household to score.',
    'missing.no-column': 'the register has no column “{column}”',
    'missing.blank': 'not written',
    'missing.no-option': '“{answer}” matches no option',
    'missing.no-points': 'option “{option}” (row {row}) has no points',
    'missing.no-region': '{option} → column of the region not known',
    'region.own': 'Points of the column “{region}”, the household’s own area',
    'region.area-unknown':
      'Not scored: its area says “{text}”, urban or rural is not clear, so neither is the column of points',
    'region.open-urban':
      'Not scored: the household is urban, the region chosen, “{region}”, is rural, and the table has not just one urban column',
    'region.open-rural':
      'Not scored: the household is rural, the region chosen, “{region}”, is urban, and the table has not just one rural column',
    'document-unknown': 'no document written',
    'summary-inserted':
      'GN Bảng điểm B1 inserted: fill in the points of the circular’s annex and the region, then choose “Phân loại hộ nghèo, cận nghèo” (classify).',
    'summary-scored':
      'B1 computed for {scored} of {all} households; {differing} differ from the register (GN Điểm B1).',
    'summary-region-open':
      'For {count} {count:household|households} the column of the table is not known, so they are not scored; each row says why.',
    'summary-empty': 'GN Bảng điểm B1 has no options yet, so B1 was not computed.',
  },
});
