import Validator from 'fastest-validator';
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

/** One pattern a field is all it takes, so that two become one. */
const both = (a, b) => new RegExp(`(?=${a.source})(?:${b.source})`, 'u');
const blank = { nullable: true, optional: true };

const check = new Validator({ useNewCustomCheckerFunction: true }).compile({
  ho_ten: { type: 'string', pattern: both(rule.WORDS, rule.LETTERS) },
  quan_he: { type: 'enum', values: rule.RELATIONS },
  ngay_sinh: {
    type: 'string',
    custom: (value, errors) => {
      if (!rule.isDate(value)) errors.push({ type: 'calendarDate', field: 'ngay_sinh', actual: value });
      return value;
    },
  },
  gioi_tinh: { type: 'enum', values: rule.SEXES },
  dan_toc: { type: 'enum', values: rule.ETHNIC_GROUPS },
  cccd: { type: 'string', pattern: both(rule.TWELVE_DIGITS, rule.PROVINCE), ...blank },
  sdt: { type: 'string', pattern: rule.PHONE, ...blank },
  so_nhan_khau: { type: 'number', integer: true, min: 1, ...blank },
  phan_loai: { type: 'enum', values: rule.CLASSES, ...blank },
  b1: { type: 'number', integer: true, min: rule.B1.least, max: rule.B1.most, ...blank },
  b2: {
    type: 'number',
    integer: true,
    min: rule.B2.least,
    max: rule.B2.most,
    custom: (value, errors) => {
      if (value % rule.B2.step !== 0) errors.push({ type: 'step', field: 'b2', actual: value });
      return value;
    },
    ...blank,
  },
});

export const prepare = (rows) =>
  withAcross(rows, (row) => {
    const result = check(row);
    return result === true ? [] : result.map(({ field }) => field);
  });
