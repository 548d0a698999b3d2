/** NGHEO_CCCD: whether an identity number can be right. */
import { DomainError } from '../errors';
import type { Cell, IdNumber } from '../model';
import { readBirth } from '../text/dates';
import { decodeIdNumber, isPlaceholderId, readIdNumber } from '../text/id-numbers';
import type { DecodedIdNumber } from '../text/id-numbers';
import { readSex } from '../text/marks';
import { cellText, normaliseText } from '../text/unicode';
import { params } from './formula';
import type { RowFormula } from './formula';
import { idNumberText } from './sentences';

type Verdict = readonly [
  key: Parameters<typeof idNumberText>[0],
  params?: Parameters<typeof idNumberText>[2],
];

function problemOfDigits(id: IdNumber, cell: Cell | undefined): Verdict | null {
  const { digits, valid, storedAsNumber } = id;
  const count = digits.length;
  if (/\D/.test(digits)) return ['letters'];
  if (isPlaceholderId(digits)) return ['placeholder'];
  // All 63 province codes begin with 0, so a number stored as a number has lost one zero or two.
  if (storedAsNumber && (count === 10 || count === 11)) return ['lost-zero', { count }];
  if (count === 9) return ['old-number'];
  if (!valid) return ['not-twelve', { count }];
  return normaliseText(cellText(cell)) === digits ? null : ['separators'];
}

function problemOfMeaning({ provinceCode, provinceName, birthYear }: DecodedIdNumber): Verdict | null {
  // Codes from 100 up are countries, for births registered abroad; they have no list here.
  if (provinceName === null && provinceCode.startsWith('0')) return ['province'];
  return birthYear >= 2100 ? ['century'] : null;
}

function problemOfSex({ sex }: DecodedIdNumber, cell: Cell | undefined): Verdict | null {
  if (cell === null) return null;
  const read = readSex(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.sex-unknown', { text: cellText(cell) });
  return read.value === sex ? null : ['sex'];
}

function problemOfYear({ birthYear }: DecodedIdNumber, cell: Cell | undefined): Verdict | null {
  if (cell === null) return null;
  const read = readBirth(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.birth-unreadable', { text: cellText(cell) });
  return read.value.year === birthYear ? null : ['birth-year', { year: String(read.value.year) }];
}

/**
 * 'Hợp lệ', or what is wrong in one sentence that does not repeat the number. There is no check digit: a number
 * that fits may still be somebody else's.
 *
 * @see NĐ 137/2015/NĐ-CP Điều 13; shared/domain/policy.md section 4
 */
export const idNumber: RowFormula = {
  params: params('so', 'gioiTinh?', 'namSinh?'),
  run: ([cell, sex, birth]) => {
    const read = readIdNumber(cell);
    if (read.kind !== 'ok') return idNumberText('no-digits', 'vi');
    const ofDigits = problemOfDigits(read.value, cell);
    if (ofDigits) return idNumberText(ofDigits[0], 'vi', ofDigits[1]);
    const decoded = decodeIdNumber(read.value.digits);
    if (!decoded) return idNumberText('not-twelve', 'vi', { count: read.value.digits.length });
    const problem =
      problemOfMeaning(decoded) ??
      problemOfSex(decoded, sex ?? null) ??
      problemOfYear(decoded, birth ?? null);
    return problem ? idNumberText(problem[0], 'vi', problem[1]) : idNumberText('valid', 'vi');
  },
};
