/** Words all forms share. Like their titles they stay Vietnamese in both languages: a form is handed in. */
export const FORM_WORDS = {
  number: 'STT',
  area: 'Đơn vị',
  unit: 'Phân tổ',
  households: 'Hộ',
  persons: 'Nhân khẩu',
  total: 'Tổng cộng',
  urban: 'Khu vực thành thị',
  rural: 'Khu vực nông thôn',
  noZone: 'Chưa rõ khu vực',
  noHamlet: 'Chưa rõ thôn, tổ dân phố',
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
} as const;
