/** What the stand-in knows of the two locales that offices' spreadsheets have. */
export interface LocaleFacts {
  readonly decimal: string;
  readonly group: string;
  /** Order of day and month in a typed date. */
  readonly dayFirst: boolean;
  /** Format given to a cell in which a date was typed or written. */
  readonly dateFormat: string;
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly days: readonly string[];
  readonly daysShort: readonly string[];
}

const VI: LocaleFacts = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  dateFormat: 'dd/MM/yyyy',
  months: Array.from({ length: 12 }, (_, month) => `tháng ${month + 1}`),
  monthsShort: Array.from({ length: 12 }, (_, month) => `thg ${month + 1}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  daysShort: ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'],
};

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const EN: LocaleFacts = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  dateFormat: 'M/d/yyyy',
  months: EN_MONTHS,
  monthsShort: EN_MONTHS.map((name) => name.slice(0, 3)),
  days: EN_DAYS,
  daysShort: EN_DAYS.map((name) => name.slice(0, 3)),
};

/** 'vi_VN', 'vi' → Vietnamese; 'en_US', 'en' → American English; others are not modelled and throw. */
export function localeFacts(locale: string): LocaleFacts {
  if (/^vi\b|^vi_/.test(locale)) return VI;
  if (/^en\b|^en_/.test(locale)) return EN;
  throw new Error(`Locale ${locale} is not implemented in the stand-in`);
}
