import { z } from 'zod';
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

const schema = z.object({
  ho_ten: z.string().regex(rule.WORDS).regex(rule.LETTERS),
  quan_he: z.enum(rule.RELATIONS),
  ngay_sinh: z.string().refine(rule.isDate),
  gioi_tinh: z.enum(rule.SEXES),
  dan_toc: z.enum(rule.ETHNIC_GROUPS),
  cccd: z.string().regex(rule.TWELVE_DIGITS).regex(rule.PROVINCE).nullable(),
  sdt: z.string().regex(rule.PHONE).nullable(),
  so_nhan_khau: z.int().min(1).nullable(),
  phan_loai: z.enum(rule.CLASSES).nullable(),
  b1: z.int().min(rule.B1.least).max(rule.B1.most).nullable(),
  b2: z.int().min(rule.B2.least).max(rule.B2.most).multipleOf(rule.B2.step).nullable(),
});

export const prepare = (rows) =>
  withAcross(rows, (row) => {
    const { success, error } = schema.safeParse(row);
    return success ? [] : error.issues.map(({ path }) => path[0]);
  });
