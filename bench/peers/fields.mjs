/** What the 14 rules of one field ask (shared/rules/README.md, section 3), as each schema then says it its own way. */

/** Two words or more. FD33 */
export const WORDS = /^\S+(?: \S+)+$/;
/** Letters, and what joins them in a name. FD34 */
export const LETTERS = /^[\p{L}\p{M} .'’-]+$/u;
/** FD31: TT 55/2021/TT-BCA, Điều 6, and the words of registers. */
export const RELATIONS = [
  ...['Chủ hộ', 'Vợ', 'Chồng', 'Con', 'Con đẻ', 'Con nuôi', 'Con riêng', 'Con rể', 'Con dâu', 'Cha', 'Mẹ'],
  ...[
    'Cha đẻ',
    'Mẹ đẻ',
    'Cha vợ',
    'Mẹ vợ',
    'Cha chồng',
    'Mẹ chồng',
    'Ông nội',
    'Bà nội',
    'Ông ngoại',
    'Bà ngoại',
  ],
  ...['Cháu nội', 'Cháu ngoại', 'Cháu', 'Anh ruột', 'Chị ruột', 'Em ruột', 'Người ở nhờ', 'Người giúp việc'],
];
/** FD29 */
export const SEXES = ['Nam', 'Nữ'];
/** FD32: QĐ 121-TCTK/PPCĐ 1979. */
export const ETHNIC_GROUPS = [
  ...[
    'Kinh',
    'Tày',
    'Thái',
    'Hoa',
    'Khơ-me',
    'Mường',
    'Nùng',
    'HMông',
    'Dao',
    'Gia-rai',
    'Ngái',
    'Ê-đê',
    'Ba-na',
  ],
  ...[
    'Xơ-đăng',
    'Sán Chay',
    'Cơ-ho',
    'Chăm',
    'Sán Dìu',
    'Hrê',
    'Mnông',
    'Ra-glai',
    'Xtiêng',
    'Bru-Vân Kiều',
    'Thổ',
  ],
  ...[
    'Giáy',
    'Cơ-tu',
    'Gié-Triêng',
    'Mạ',
    'Khơ-mú',
    'Co',
    'Ta-ôi',
    'Chơ-ro',
    'Kháng',
    'Xinh-mun',
    'Hà Nhì',
    'Chu-ru',
  ],
  ...[
    'Lào',
    'La Chí',
    'La Ha',
    'Phù Lá',
    'La Hủ',
    'Lự',
    'Lô Lô',
    'Chứt',
    'Mảng',
    'Pà Thẻn',
    'Cơ Lao',
    'Cống',
    'Bố Y',
  ],
  ...['Si La', 'Pu Péo', 'Brâu', 'Ơ Đu', 'Rơ-măm'],
];
/** FD01 */
export const TWELVE_DIGITS = /^\d{12}$/;
/** FD06: the province codes of TT 07/2016/TT-BCA. */
export const PROVINCE = new RegExp(
  `^(?:${[
    ...[
      '001',
      '002',
      '004',
      '006',
      '008',
      '010',
      '011',
      '012',
      '014',
      '015',
      '017',
      '019',
      '020',
      '022',
      '024',
    ],
    ...[
      '025',
      '026',
      '027',
      '030',
      '031',
      '033',
      '034',
      '035',
      '036',
      '037',
      '038',
      '040',
      '042',
      '044',
      '045',
    ],
    ...[
      '046',
      '048',
      '049',
      '051',
      '052',
      '054',
      '056',
      '058',
      '060',
      '062',
      '064',
      '066',
      '067',
      '068',
      '070',
    ],
    ...[
      '072',
      '074',
      '075',
      '077',
      '079',
      '080',
      '082',
      '083',
      '084',
      '086',
      '087',
      '089',
      '091',
      '092',
      '093',
    ],
    ...['094', '095', '096'],
  ].join('|')})`,
);
/** FD45 */
export const PHONE = /^0\d{9}$/;
/** FD56 */
export const CLASSES = [
  'Hộ nghèo',
  'Hộ cận nghèo',
  'Hộ không nghèo',
  'Hộ mới thoát nghèo',
  'Hộ có mức sống trung bình',
];
/** FD53 */
export const B1 = { least: 0, most: 600 };
export const B2 = { least: 0, most: 120, step: 10 };

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** FD15, FD16: a date of the calendar, YYYY-MM-DD. */
export function isDate(text) {
  const parts = ISO.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= MONTHS[month - 1] + (leap ? 1 : 0);
}
