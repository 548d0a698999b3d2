/** What lines say for others: the plan's year, and headings for what stands below them. */
import { contextsOf, planYearOf } from '../../../../src/core/targets/plan-text/contexts';
import { linesOf } from '../../../../src/core/targets/plan-text/lines';

const yearOf = (...lines: string[]) => planYearOf(linesOf(lines.join('\n\n')));
/** What stands above the last line. */
const above = (...lines: string[]) => contextsOf(linesOf(lines.join('\n'))).at(-1);

it.each([
  [['KẾ HOẠCH', 'Giảm nghèo năm 2026'], 2026],
  [['KẾ HOẠCH GIẢM NGHÈO NĂM 2026'], 2026],
  [['Số 5', 'KẾ HOẠCH', 'Giảm nghèo', 'Xã Phổ Minh', 'Trong năm 2026'], 2026],
  [['KẾ HOẠCH', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm 2026'], null],
  [['KẾ HOẠCH giai đoạn năm 2026'], null],
  [['BÁO CÁO', 'Giảm nghèo năm 2026'], null],
  [['Theo kế hoạch năm 2026'], null],
  [['II. Chỉ tiêu năm 2026'], 2026],
  [['KẾ HOẠCH', 'Giảm nghèo', 'II. Chỉ tiêu năm 2026'], 2026],
  [['KẾ HOẠCH NĂM 2025', 'II. Chỉ tiêu năm 2026'], 2025],
  [['II. Giải pháp năm 2026'], null],
  [['II. Chỉ tiêu giai đoạn, năm 2026'], null],
  [['II. Chỉ tiêu giai đoạn, năm 2026', 'III. Chỉ tiêu năm 2027'], 2027],
  [['KẾ HOẠCH năm 20265'], null],
])('%j: %s', (lines, year) => expect(yearOf(...lines)).toBe(year));

const NOTHING = {
  group: null,
  about: null,
  denominator: null,
  reduces: false,
  qualifier: null,
  level: false,
};

it.each([
  [['- Hộ nghèo:', '+ Giảm 5 hộ'], { group: 'poor' }],
  [['- Hộ tái nghèo:', '+ Giảm 5 hộ'], {}],
  [['- Nước sạch:', '+ Đạt 80%'], { about: 'water' }],
  [['- Giảm tỷ lệ:', '+ Hộ nghèo 5%'], { reduces: true }],
  [['- Giảm số hộ:', '+ Hộ nghèo 5 hộ'], { reduces: true }],
  [['- Mức giảm:', '+ Hộ nghèo 5 hộ'], { reduces: true }],
  [['- Giảm nghèo:', '+ Thôn Đông 5 hộ'], { group: 'poor' }],
  [['- Thôn Đông:', '+ Giảm 5 hộ'], { qualifier: 'Thôn Đông' }],
  [['- Hộ nghèo thôn Đông', '+ Giảm 5 hộ'], { group: 'poor', qualifier: 'thôn Đông' }],
  // Only what is above, and of its own branch
  [['- Hộ nghèo:', '- Giảm 5 hộ'], {}],
  [['+ Hộ nghèo:', '- Giảm 5 hộ'], {}],
  [['- Hộ nghèo:', '- Nước sạch:', '+ Đạt 80%'], { about: 'water' }],
  [
    ['1. Hộ nghèo:', 'a) Nước sạch ở thôn Đông:', '+ Đạt 80%'],
    { group: 'poor', about: 'water', qualifier: 'ở thôn Đông' },
  ],
  [
    ['1. Hộ nghèo thôn Đông:', 'a) Hộ cận nghèo:', '+ Đạt 80%'],
    { group: 'nearPoor', qualifier: 'thôn Đông' },
  ],
  // A heading of a section says nothing of whom
  [['1. Chỉ tiêu về hộ nghèo:', '+ Đạt 80%'], {}],
  // Targets are no heading for others
  [['- Giảm 5 hộ nghèo ở thôn Đông:', '+ Giảm 5 hộ'], { group: 'poor' }],
  [['- Giảm tỷ lệ; hộ nghèo ở thôn Đông:', '+ Giảm 5 hộ'], { group: 'poor' }],
  // Before the colon of its own line
  [['- Nước sạch ở thôn Đông: đạt 80%'], { about: 'water', qualifier: 'ở thôn Đông' }],
  [['- Nước sạch ở thôn Đông:'], {}],
  [['- Nước sạch ở thôn Đông đạt 80%'], {}],
  [['- Hộ nghèo: giảm 5 hộ'], {}],
] as const)('%j: %j', (lines, wanted) => expect(above(...lines)).toEqual({ ...NOTHING, ...wanted }));
