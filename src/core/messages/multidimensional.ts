/** Words of GN Đa chiều, and of its two choices in GN Cài đặt. */
import { catalogue } from './catalogue';

export const MULTIDIMENSIONAL_TEXTS = catalogue({
  vi: {
    title: 'NGHÈO ĐA CHIỀU THEO PHƯƠNG PHÁP ALKIRE–FOSTER',
    subtitle: '({unit}; {standard}; số liệu đến ngày {asOf})',
    'how.missing': 'Thiếu dữ liệu: {policy}',
    'how.weights': 'Trọng số: {weighting}, cộng lại {total} điểm',
    'how.cut': 'Nghèo khi thiếu hụt từ {count}/{of} tổng trọng số trở lên',
    'policy.strict': 'bỏ cả hộ chưa đủ dấu',
    'policy.available': 'tính trên các chỉ số đã rõ',
    'policy.zero': 'coi dấu chưa rõ là không thiếu hụt (làm thấp mức nghèo, chỉ để so sánh)',
    'weighting.equal': 'các chỉ số bằng nhau',
    'weighting.nested': 'các chiều bằng nhau, trong mỗi chiều các chỉ số bằng nhau',
    'weighting.given': 'tự nhập ở GN Cài đặt ({weights})',

    whole: 'Toàn đơn vị',
    'whole.measures': 'Kết quả chung',
    unit: 'Tính theo',
    'unit.households': 'Hộ',
    'unit.persons': 'Nhân khẩu',
    used: 'Hộ được tính',
    dropped: 'Hộ bỏ ra vì chưa đủ dấu',
    blank: 'Trong đó không có dấu nào',
    sizeUnknown: 'Hộ bỏ ra vì chưa rõ số khẩu',
    'all.households': 'Số hộ (W)',
    'all.persons': 'Số khẩu (W)',
    all: 'Hộ, khẩu được tính (W)',
    poor: 'Nghèo đa chiều (q)',
    points: 'Điểm thiếu hụt của hộ nghèo',
    'points.short': 'Điểm thiếu hụt',
    H: 'H: tỷ lệ, %',
    A: 'A: cường độ, %',
    M0: 'M0 = H × A',

    'indicators.households': 'Từng chỉ số và từng chiều, tính theo hộ',
    'indicators.persons': 'Từng chỉ số và từng chiều, tính theo nhân khẩu',
    indicator: 'Chiều, chỉ số',
    weight: 'Trọng số (điểm)',
    known: 'Đã rõ dấu',
    deprived: 'Thiếu hụt',
    hd: 'Tỷ lệ thiếu hụt, %',
    poorDeprived: 'Thiếu hụt và nghèo',
    hdk: 'Tỷ lệ thiếu hụt và nghèo, %',
    contribution: 'Đóng góp vào M0',
    share: 'Phần của M0, %',
    'dimension.viec_lam': 'Việc làm',
    'dimension.y_te': 'Y tế',
    'dimension.giao_duc': 'Giáo dục',
    'dimension.nha_o': 'Nhà ở',
    'dimension.nuoc_ve_sinh': 'Nước sinh hoạt và vệ sinh',
    'dimension.nuoc_ve_sinh_moi_truong': 'Nước sinh hoạt, vệ sinh, môi trường',
    'dimension.thong_tin': 'Thông tin',

    cuts: 'Theo ngưỡng k: kết quả phụ thuộc ngưỡng thế nào',
    cut: 'k (chỉ số)',
    cutShare: 'k, % tổng trọng số',
    'cut.legal': '{count} (theo chuẩn)',

    'groups.households': 'Theo thôn, tổ dân phố, dân tộc và giới tính chủ hộ, tính theo hộ',
    'groups.persons': 'Theo thôn, tổ dân phố, dân tộc và giới tính chủ hộ, tính theo nhân khẩu',
    group: 'Nhóm',
    'by.hamlet': 'Theo thôn, tổ dân phố',
    'by.ethnicity': 'Theo dân tộc của chủ hộ',
    'by.head-sex': 'Theo giới tính của chủ hộ',
    populationShare: 'Phần trong W, %',

    'note.listed':
      'Sổ chỉ có dấu thiếu hụt của danh sách hộ nghèo, hộ cận nghèo (“{sheets}”): mọi tỷ lệ ở trang này là trong số các hộ ấy, không phải tỷ lệ của toàn địa bàn. {count} hộ còn lại của sổ không có dấu nên không tính, theo cách nào cũng vậy.',
    'note.source': 'Dấu thiếu hụt lấy ở “{sheets}”.',
    'note.notListed': '{count} hộ của sổ không có dấu thiếu hụt ở danh sách nào: không tính.',
    'note.blankForms':
      '{count} hộ có trong danh sách nhưng cả dòng không ghi dấu nào (phiếu trống): bỏ ra, dù chọn cách nào cho dấu còn thiếu, và nằm trong cột “Hộ bỏ ra”.',
    'note.blankBound':
      'H {h}% là {poor}/{all} hộ. Nếu coi {count} hộ không có dấu nào là không thiếu hụt thì H = {bound}% ({poor}/{with} hộ): H không thấp hơn mức ấy.',
    'note.unmatched': '{count} hộ ở danh sách có dấu không khớp hộ nào của danh sách chung: vẫn được tính.',
    'note.unknownIndicators':
      'Không hộ nào rõ dấu của {names}: không có cột, không đọc được, hoặc cột trống cả. Nếu không hộ nào thiếu hụt, hãy ghi 0 vào cột ấy.',
    'note.allDropped':
      'Vì vậy không hộ nào đủ dấu để tính. Có thể chọn “{available}” ở GN Cài đặt (mục Nghèo đa chiều): kết quả khi ấy chỉ là của các chỉ số còn lại.',
    'note.sizeUnknown': '{count} hộ có dấu nhưng chưa rõ số khẩu: chỉ có trong phần tính theo hộ.',
    'note.nested':
      'Mỗi chiều của chuẩn này có cùng số chỉ số nên trọng số theo chiều và trọng số bằng nhau là một: {points} điểm mỗi chỉ số trên {total}.',
    'note.depth':
      'M1 và M2 không ghi: dấu của sổ chỉ có hoặc không, không cho biết thiếu hụt sâu đến đâu. Coi mỗi thiếu hụt là sâu hết mức (1) thì M1 = M2 = M0. Có số liệu và ngưỡng thì dùng hàm NGHEO_MPI với đối số nguong.',
    'note.law':
      'Hộ nghèo theo luật còn xét thu nhập và tính theo hộ; các biểu chính thức không có A và M0. Trang này không thay kết quả phân loại.',
    'note.adds':
      'Các nhóm lấy từ cùng một bộ số đếm nên cộng lại đúng bằng toàn đơn vị. M0 = điểm thiếu hụt của hộ nghèo / (W × {total}); A = điểm ấy / (q × {total}).',
    'note.formulas': 'Công thức và nguồn: docs/indicators.md. Cách tính chọn ở GN Cài đặt.',
    summary:
      'Nghèo đa chiều (Alkire–Foster; dấu còn thiếu: {policy}): tính {used} hộ, bỏ {dropped} hộ; H {h}%, A {a}%, M0 {m}; xem GN Đa chiều',
    'summary.blank':
      '{dropped} hộ bỏ ra gồm {blank} hộ cả dòng không có dấu nào; nếu coi các hộ ấy là không thiếu hụt thì H = {bound}% ({poor}/{with} hộ)',
    'summary.notListed': '{count} hộ khác của sổ không có ở danh sách nào có dấu nên không tính',
    'summary.nobody':
      'Nghèo đa chiều (Alkire–Foster; dấu còn thiếu: {policy}): không hộ nào đủ dấu, bỏ {dropped} hộ; xem GN Đa chiều',
    'summary.none': 'Chưa lập GN Đa chiều: sổ không có dấu thiếu hụt của hộ nào',

    'settings.title': 'Nghèo đa chiều (GN Đa chiều) và thu nhập (GN Thu nhập)',
    'settings.hint': 'Gõ một trong các chữ nêu ở dòng ấy, hoặc số ở các dòng trọng số; để trống là mặc định.',
    'settings.name': 'Nội dung',
    'multidimensional:missing':
      'Hộ chưa đủ dấu: “bỏ hộ”, “đã rõ” (tính trên các chỉ số đã rõ) hoặc “coi là không” (chỉ để so sánh)',
    'multidimensional:weights':
      'Trọng số: “bằng nhau” (các chỉ số), “theo chiều” (các chiều bằng nhau, rồi các chỉ số trong chiều) hoặc “tự nhập” (số ở các dòng dưới)',
    'settings.weight': 'Trọng số của “{indicator}”: số từ 0 trở lên (khi chọn “tự nhập”)',
    'word.strict': 'bỏ hộ',
    'word.available': 'đã rõ',
    'word.zero': 'coi là không',
    'word.equal': 'bằng nhau',
    'word.nested': 'theo chiều',
    'word.given': 'tự nhập',
    refused: 'GN Cài đặt, ô {cell}: “{text}” không phải lựa chọn nào; vẫn dùng mặc định “{standard}”.',
    'refused.weight':
      'GN Cài đặt, ô {cell}: trọng số “{text}” không phải số từ 0 trở lên (tối đa 6 chữ số lẻ); không dùng trọng số tự nhập nào, các chỉ số được tính bằng nhau.',
    'refused.weightMissing':
      'GN Cài đặt chọn trọng số “{word}” nhưng chưa nhập trọng số của {names}; không dùng trọng số tự nhập nào, các chỉ số được tính bằng nhau.',
    'refused.weightSum':
      'GN Cài đặt: các trọng số tự nhập phải có tổng lớn hơn 0 và không quá nhiều chữ số; không dùng trọng số tự nhập nào, các chỉ số được tính bằng nhau.',
    'weights.unused':
      'GN Cài đặt có trọng số từng chỉ số nhưng không được dùng vì mục trọng số chưa chọn “{word}”.',
  },
  en: {
    title: 'MULTIDIMENSIONAL POVERTY BY THE ALKIRE–FOSTER METHOD',
    subtitle: '({unit}; {standard}; figures as of {asOf})',
    'how.missing': 'Missing data: {policy}',
    'how.weights': 'Weights: {weighting}, {total} points in all',
    'how.cut': 'Poor from {count}/{of} of all weights on',
    'policy.strict': 'households without all marks are left out',
    'policy.available': 'scored on the indicators that are known',
    'policy.zero': 'a mark not known counts as not deprived (understates poverty, for comparison only)',
    'weighting.equal': 'indicators the same',
    'weighting.nested': 'dimensions the same, within each its indicators the same',
    'weighting.given': 'typed in GN Cài đặt ({weights})',

    whole: 'Whole unit',
    'whole.measures': 'Results of the whole',
    unit: 'By',
    'unit.households': 'Households',
    'unit.persons': 'Persons',
    used: 'Households judged',
    dropped: 'Left out, marks missing',
    blank: 'Of these without any mark',
    sizeUnknown: 'Left out, size not known',
    'all.households': 'Households (W)',
    'all.persons': 'Persons (W)',
    all: 'Households or persons judged (W)',
    poor: 'Multi-dimensionally poor (q)',
    points: 'Points of the poor',
    'points.short': 'Points',
    H: 'H: headcount, %',
    A: 'A: intensity, %',
    M0: 'M0 = H × A',

    'indicators.households': 'By indicator and dimension, counting households',
    'indicators.persons': 'By indicator and dimension, counting persons',
    indicator: 'Dimension, indicator',
    weight: 'Weight (points)',
    known: 'Mark known',
    deprived: 'Deprived',
    hd: 'Uncensored headcount, %',
    poorDeprived: 'Deprived and poor',
    hdk: 'Censored headcount, %',
    contribution: 'Contribution to M0',
    share: 'Share of M0, %',
    'dimension.viec_lam': 'Employment',
    'dimension.y_te': 'Health',
    'dimension.giao_duc': 'Education',
    'dimension.nha_o': 'Housing',
    'dimension.nuoc_ve_sinh': 'Water and sanitation',
    'dimension.nuoc_ve_sinh_moi_truong': 'Water, sanitation, environment',
    'dimension.thong_tin': 'Information',

    cuts: 'By cut k: how much the result depends on it',
    cut: 'k (indicators)',
    cutShare: 'k, % of the weights',
    'cut.legal': '{count} (of the standard)',

    'groups.households': 'By hamlet, ethnic group and sex of the head, counting households',
    'groups.persons': 'By hamlet, ethnic group and sex of the head, counting persons',
    group: 'Group',
    'by.hamlet': 'By hamlet',
    'by.ethnicity': 'By ethnic group of the head',
    'by.head-sex': 'By sex of the head',
    populationShare: 'Share of W, %',

    'note.listed':
      'The register has marks only on the list of poor and near-poor households (“{sheets}”): every rate of this sheet is among those, none is a rate of the whole unit. The other {count} {count:household|households} of the register {count:has|have} no marks and {count:is|are} not measured under any policy.',
    'note.source': 'The marks stand on “{sheets}”.',
    'note.notListed':
      '{count} {count:household|households} of the register {count:has|have} no marks on any list: not measured.',
    'note.blankForms':
      '{count} {count:household is|households are} on the list without any mark in the row (blank form): left out under every policy, and counted in the column “Left out”.',
    'note.blankBound':
      'H {h}% is {poor} of {all} {all:household|households}. With the {count} without any mark counted as not deprived H is {bound}% ({poor} of {with}): H is not below that.',
    'note.unmatched':
      '{count} {count:household|households} on the list of marks {count:matches|match} none of the main list: measured all the same.',
    'note.unknownIndicators':
      'Nobody’s mark is known of {names}: there is no such column, it cannot be read, or it is blank throughout. If nobody is deprived of it, write 0 there.',
    'note.allDropped':
      'So no household has all marks. “{available}” can be chosen in GN Cài đặt (multidimensional poverty): the result is then of the other indicators only.',
    'note.sizeUnknown':
      '{count} {count:household|households} with marks {count:has|have} no known size: measured by households only.',
    'note.nested':
      'Every dimension of this standard has as many indicators, so nested and equal weights are one: {points} {points:point|points} an indicator of {total}.',
    'note.depth':
      'M1 and M2 are left out: the marks say yes or no, not how deep a deprivation is. With every depth taken as 1, M1 = M2 = M0. For achievements and cutoffs use NGHEO_MPI with its argument nguong.',
    'note.law':
      'Poor households by law are told by income as well, and by household; official tables have neither A nor M0. This sheet does not replace the classes.',
    'note.adds':
      'Groups come from the same counts and add up exactly to the whole. M0 = points of the poor / (W × {total}); A = the same / (q × {total}).',
    'note.formulas': 'Formulas and sources: docs/indicators.md. Choices: GN Cài đặt.',
    summary:
      'Multidimensional poverty (Alkire–Foster; missing marks: {policy}): {used} {used:household|households} judged, {dropped} left out; H {h}%, A {a}%, M0 {m}; see GN Đa chiều',
    'summary.blank':
      'of the {dropped} left out {blank} {blank:has|have} no mark in the whole row; counted as not deprived, H is {bound}% ({poor} of {with} households)',
    'summary.notListed':
      '{count} other {count:household|households} of the register {count:is|are} on no list with marks and not measured',
    'summary.nobody':
      'Multidimensional poverty (Alkire–Foster; missing marks: {policy}): no household has all marks, {dropped} left out; see GN Đa chiều',
    'summary.none': 'GN Đa chiều is not written: the register has no marks of deprivation',

    'settings.title': 'Multidimensional poverty (GN Đa chiều) and incomes (GN Thu nhập)',
    'settings.hint':
      'Type one of the words of the row, or a number in the rows of weights; blank is the default.',
    'settings.name': 'Setting',
    'multidimensional:missing':
      'Households without all marks: “strict” (left out), “available” (scored on what is known) or “zero” (for comparison only)',
    'multidimensional:weights':
      'Weights: “equal” (indicators), “nested” (dimensions the same, then their indicators) or “given” (numbers of the rows below)',
    'settings.weight': 'Weight of “{indicator}”: a number of 0 or more (with “given”)',
    'word.strict': 'strict',
    'word.available': 'available',
    'word.zero': 'zero',
    'word.equal': 'equal',
    'word.nested': 'nested',
    'word.given': 'given',
    refused: 'GN Cài đặt, cell {cell}: “{text}” is none of the choices; the default “{standard}” holds.',
    'refused.weight':
      'GN Cài đặt, cell {cell}: the weight “{text}” is no number of 0 or more (at most 6 decimals); none of the typed weights is used, indicators count the same.',
    'refused.weightMissing':
      'GN Cài đặt asks for “{word}” weights, but that of {names} is blank; none of the typed weights is used, indicators count the same.',
    'refused.weightSum':
      'GN Cài đặt: the typed weights need a sum above 0 and not too many digits; none of them is used, indicators count the same.',
    'weights.unused': 'GN Cài đặt has weights of indicators that are not used: “{word}” is not chosen.',
  },
});

export type MultidimensionalText = keyof (typeof MULTIDIMENSIONAL_TEXTS)['vi'];
