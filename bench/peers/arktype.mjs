import { type } from 'arktype';
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

const oneOf = (values) => type.enumerated(...values);
const orBlank = (schema) => schema.or('null');

const schema = type({
  ho_ten: type(rule.WORDS).and(rule.LETTERS),
  quan_he: oneOf(rule.RELATIONS),
  ngay_sinh: type('string').narrow((text, context) => rule.isDate(text) || context.mustBe('a date')),
  gioi_tinh: oneOf(rule.SEXES),
  dan_toc: oneOf(rule.ETHNIC_GROUPS),
  cccd: orBlank(type(rule.TWELVE_DIGITS).and(rule.PROVINCE)),
  sdt: orBlank(type(rule.PHONE)),
  so_nhan_khau: 'number.integer >= 1 | null',
  phan_loai: oneOf([...rule.CLASSES, null]),
  b1: `${rule.B1.least} <= number.integer <= ${rule.B1.most} | null`,
  b2: orBlank(type(`${rule.B2.least} <= number <= ${rule.B2.most}`).and(`number % ${rule.B2.step}`)),
});

export const prepare = (rows) =>
  withAcross(rows, (row) => {
    const result = schema(row);
    return result instanceof type.errors ? result.map(({ path }) => path[0]) : [];
  });
