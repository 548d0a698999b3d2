/** In which unit a column was understood, and the question where that is not certain. */
import type { Lang } from '../model';
import type { ColumnUnit, MeasuredField } from '../register/column-unit';
import { catalogue, say } from './catalogue';

type Power = `power-${ColumnUnit['power']}`;

const unitTexts = catalogue<
  | Power
  | `months-${ColumnUnit['months']}`
  | `per-${MeasuredField}`
  | 'money-header'
  | 'money-above'
  | 'money-usual'
  | 'area'
  | 'unclear'
  | 'ask-money'
  | 'ask-area'
>({
  vi: {
    'power-0': 'đồng',
    'power-3': 'nghìn đồng',
    'power-6': 'triệu đồng',
    'months-1': 'tháng',
    'months-12': 'năm',
    'per-thu_nhap': 'người',
    'per-tong_thu_nhap': 'hộ',
    'per-dien_tich_nha': 'm² của cả hộ',
    'per-dien_tich_bq': 'm²/người',
    'money-header': 'hiểu là {power}/{per}/{months} theo tiêu đề cột',
    'money-above': 'hiểu là {power}/{per}/{months} theo dòng đơn vị tính phía trên bảng',
    'money-usual': 'tiêu đề không ghi đơn vị, hiểu là {power}/{per}/{months}',
    area: 'hiểu là {per}',
    unclear: 'chưa rõ đơn vị, chưa dùng để tính',
    'ask-money':
      'Trang {sheet}, cột {column}: “{header}” ghi theo đồng, nghìn đồng hay triệu đồng, một tháng hay một năm, một người hay cả hộ? Ghi rõ vào tiêu đề; trước đó cột này chưa dùng để phân loại hộ.',
    'ask-area':
      'Trang {sheet}, cột {column}: “{header}” là m² của cả hộ hay m²/người? Ghi rõ vào tiêu đề hoặc chọn lại trường; trước đó cột này chưa dùng.',
  },
  en: {
    'power-0': 'dong',
    'power-3': 'thousand dong',
    'power-6': 'million dong',
    'months-1': 'month',
    'months-12': 'year',
    'per-thu_nhap': 'person',
    'per-tong_thu_nhap': 'household',
    'per-dien_tich_nha': 'm² of the whole household',
    'per-dien_tich_bq': 'm² a person',
    'money-header': 'taken as {power} a {per} and {months}, by its header',
    'money-above': 'taken as {power} a {per} and {months}, by the line of units above the table',
    'money-usual': 'no unit in the header, taken as {power} a {per} and {months}',
    area: 'taken as {per}',
    unclear: 'its unit is not clear, not used yet',
    'ask-money':
      'Sheet {sheet}, column {column}: is “{header}” in dong, thousands or millions, of a month or a year, of a person or the household? Say it in the header; until then the column classifies nobody.',
    'ask-area':
      'Sheet {sheet}, column {column}: is “{header}” square metres of the whole household or of a person? Say it in the header or choose the field again; until then the column is not used.',
  },
});

const isMoney = (field: MeasuredField): boolean => field === 'thu_nhap' || field === 'tong_thu_nhap';

/** How the numbers of a column were understood; null: not certain. */
export function unitText(field: MeasuredField, unit: ColumnUnit | null, lang: Lang): string {
  if (unit === null) return say(unitTexts, lang, 'unclear');
  const per = say(unitTexts, lang, `per-${field}`);
  if (!isMoney(field)) return say(unitTexts, lang, 'area', { per });
  return say(unitTexts, lang, `money-${unit.from}`, {
    power: say(unitTexts, lang, `power-${unit.power}`),
    per,
    months: say(unitTexts, lang, `months-${unit.months}`),
  });
}

export function unitQuestion(
  field: MeasuredField,
  params: Readonly<Record<'sheet' | 'column' | 'header', string>>,
  lang: Lang,
): string {
  return say(unitTexts, lang, isMoney(field) ? 'ask-money' : 'ask-area', params);
}
