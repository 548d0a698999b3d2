/**
 * The rules no schema can say, the same code behind every peer: 5 across fields and 3 across rows. A rule whose input
 * is wrong by a field rule says nothing, as in the product.
 */
import { B1, B2, CLASSES, isDate, RELATIONS, TWELVE_DIGITS } from './fields.mjs';

const AS_OF = '2024-12-31';
const OLD = 100;
const classes = new Set(CLASSES);
const relations = new Set(RELATIONS);
const isPoints = (value, { least, most, step = 1 }) =>
  Number.isInteger(value / step) && value >= least && value <= most;

/** Adds what is wrong with a person's row to `wrong`. */
function acrossFields(row, wrong) {
  const born = isDate(row.ngay_sinh) ? row.ngay_sinh : null;
  const isFuture = born !== null && born > AS_OF;
  const past = isFuture ? null : born;
  // FD25, FD26
  if (isFuture || (past !== null && ageAt(past) > OLD)) wrong.push({ row: row.row, field: 'ngay_sinh' });
  if (row.cccd !== null && TWELVE_DIGITS.test(row.cccd)) againstNumber(row, past, wrong);
  if (row.b1 !== null && row.b2 !== null) classAgainstScores(row, wrong);
}

/** FD07, FD09 */
function againstNumber(row, born, wrong) {
  const digit = row.cccd.charCodeAt(3) - 48;
  const isMan = row.gioi_tinh === 'Nam';
  if ((isMan || row.gioi_tinh === 'Nữ') && (digit % 2 === 0) !== isMan)
    wrong.push({ row: row.row, field: 'cccd' });
  if (born !== null && row.cccd.slice(4, 6) !== born.slice(2, 4)) wrong.push({ row: row.row, field: 'cccd' });
}

/** CS22: NĐ 07/2021/NĐ-CP, Điều 3, urban. */
function classAgainstScores({ row, b1, b2, phan_loai: recorded }, wrong) {
  if (!isPoints(b1, B1) || !isPoints(b2, B2) || !classes.has(recorded)) return;
  const poor = b2 >= 30 ? 'Hộ nghèo' : 'Hộ cận nghèo';
  const isPoor = recorded === 'Hộ nghèo' || recorded === 'Hộ cận nghèo';
  const right = b1 > 175 ? !isPoor : recorded === poor;
  if (!right) wrong.push({ row, field: 'phan_loai' });
}

/** Whole years at the review date. */
function ageAt(born) {
  const years = Number(AS_OF.slice(0, 4)) - Number(born.slice(0, 4));
  return AS_OF.slice(5) < born.slice(5) ? years - 1 : years;
}

/** An ID number once, one head, size = number of members. */
function acrossRows(rows, wrong) {
  const households = new Map();
  const numbers = new Set();
  for (const row of rows) {
    addMember(households, row);
    if (row.cccd === null || !TWELVE_DIGITS.test(row.cccd)) continue;
    if (numbers.has(row.cccd)) wrong.push({ row: row.row, field: 'cccd' });
    else numbers.add(row.cccd);
  }
  for (const household of households.values()) judgeHousehold(household, wrong);
}

function addMember(households, row) {
  let household = households.get(row.ma_ho);
  if (!household) {
    household = { first: row, heads: 0, last: row, count: 0, unread: false };
    households.set(row.ma_ho, household);
  }
  household.count++;
  if (row.quan_he === 'Chủ hộ') {
    household.heads++;
    household.last = row;
  } else if (!relations.has(row.quan_he)) household.unread = true;
}

function judgeHousehold({ first, heads, last, count, unread }, wrong) {
  if (heads === 0 && !unread) wrong.push({ row: first.row, field: 'quan_he' });
  if (heads > 1) wrong.push({ row: last.row, field: 'quan_he' });
  const size = first.so_nhan_khau;
  if (Number.isInteger(size) && size >= 1 && size !== count)
    wrong.push({ row: first.row, field: 'so_nhan_khau' });
}

/**
 * A peer's whole run: its schema on each row, then the code above.
 *
 * @param fieldsOf row → names of the fields its schema finds wrong
 */
export function withAcross(rows, fieldsOf) {
  return () => {
    const wrong = [];
    for (const row of rows) {
      for (const field of fieldsOf(row)) wrong.push({ row: row.row, field });
      acrossFields(row, wrong);
    }
    acrossRows(rows, wrong);
    return wrong;
  };
}
