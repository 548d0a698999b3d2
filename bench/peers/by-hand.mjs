/** The same 22 rules written by hand, without any library: the floor. */
import { withAcross } from './across.mjs';
import * as rule from './fields.mjs';

const relations = new Set(rule.RELATIONS);
const groups = new Set(rule.ETHNIC_GROUPS);
const classes = new Set(rule.CLASSES);
const isWhole = (value, { least, most, step = 1 }) =>
  Number.isInteger(value / step) && value >= least && value <= most;

function wrongFields(row) {
  const wrong = wrongOfPerson(row);
  if (row.so_nhan_khau !== null && !isWhole(row.so_nhan_khau, SIZE)) wrong.push('so_nhan_khau');
  if (row.phan_loai !== null && !classes.has(row.phan_loai)) wrong.push('phan_loai');
  if (row.b1 !== null && !isWhole(row.b1, rule.B1)) wrong.push('b1');
  if (row.b2 !== null && !isWhole(row.b2, rule.B2)) wrong.push('b2');
  return wrong;
}

function wrongOfPerson(row) {
  const wrong = [];
  if (!rule.WORDS.test(row.ho_ten) || !rule.LETTERS.test(row.ho_ten)) wrong.push('ho_ten');
  if (!relations.has(row.quan_he)) wrong.push('quan_he');
  if (!rule.isDate(row.ngay_sinh)) wrong.push('ngay_sinh');
  if (!rule.SEXES.includes(row.gioi_tinh)) wrong.push('gioi_tinh');
  if (!groups.has(row.dan_toc)) wrong.push('dan_toc');
  if (row.cccd !== null && !isNumber(row.cccd)) wrong.push('cccd');
  if (row.sdt !== null && !rule.PHONE.test(row.sdt)) wrong.push('sdt');
  return wrong;
}

const SIZE = { least: 1, most: Infinity };
const isNumber = (cccd) => rule.TWELVE_DIGITS.test(cccd) && rule.PROVINCE.test(cccd);

export const prepare = (rows) => withAcross(rows, wrongFields);
