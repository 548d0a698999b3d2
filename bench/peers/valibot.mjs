import * as v from 'valibot';
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

const schema = v.object({
  ho_ten: v.pipe(v.string(), v.regex(rule.WORDS), v.regex(rule.LETTERS)),
  quan_he: v.picklist(rule.RELATIONS),
  ngay_sinh: v.pipe(v.string(), v.check(rule.isDate)),
  gioi_tinh: v.picklist(rule.SEXES),
  dan_toc: v.picklist(rule.ETHNIC_GROUPS),
  cccd: v.nullable(v.pipe(v.string(), v.regex(rule.TWELVE_DIGITS), v.regex(rule.PROVINCE))),
  sdt: v.nullable(v.pipe(v.string(), v.regex(rule.PHONE))),
  so_nhan_khau: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  phan_loai: v.nullable(v.picklist(rule.CLASSES)),
  b1: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(rule.B1.least), v.maxValue(rule.B1.most))),
  b2: v.nullable(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(rule.B2.least),
      v.maxValue(rule.B2.most),
      v.multipleOf(rule.B2.step),
    ),
  ),
});

export const prepare = (rows) =>
  withAcross(rows, (row) => {
    const { success, issues } = v.safeParse(schema, row);
    return success ? [] : issues.map(({ path }) => path[0].key);
  });
