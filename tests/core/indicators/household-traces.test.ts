/** Where a household that one register lacks came from or went to. */
import { tracesOf, type Trace } from '../../../src/core/indicators/household-traces';
import { settledMatchingOf } from '../../../src/core/indicators/register-matching';
import type { HouseholdRecord, Register } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf, gridOfRecords, gridRegister, household, member, type Row } from '../../support/builders';

const AN = { ma_ho: 'H001', chu_ho: 'Nguyễn Văn Ân', cccd: '051060990001' };
const BINH = { ma_ho: 'H002', chu_ho: 'Lê Thị Bình', cccd: '051170990002' };
const CHAU = { ma_ho: 'H003', chu_ho: 'Trần Minh Châu', cccd: '051085990003' };

/** A household sheet, the members of some, and under a title of their own the households gone. */
const registerOf = (
  households: readonly Row[],
  members: readonly Row[] = [],
  gone: readonly Row[] = [],
): Register =>
  gone.length === 0
    ? gridRegister({ households, members })
    : readRegister([
        gridOfRecords(households, 'Hộ', 0),
        gridOf(
          [['DANH SÁCH HỘ ĐÃ CHUYỂN ĐI, XÓA KHẨU'], ...gridOfRecords(gone, 'Hộ đã chuyển đi', 1).cells],
          'Hộ đã chuyển đi',
          1,
        ),
      ]).register;

const codesOf = (traces: ReadonlyMap<HouseholdRecord, Trace>) =>
  [...traces].map(([record, trace]) => [
    record.head.name,
    trace.kind,
    trace.record.code.kind === 'ok' ? trace.record.code.value : null,
  ]);
const traced = (now: Register, before: Register) =>
  codesOf(tracesOf(settledMatchingOf(now, before), now, before));

it('calls a household split whose head was a member elsewhere last year, and joined the other way round', () => {
  const together = registerOf(
    [household(AN)],
    [
      member({ ...AN, ho_ten: AN.chu_ho }),
      member({ ma_ho: 'H001', ho_ten: CHAU.chu_ho, quan_he: 'Con', cccd: CHAU.cccd }),
    ],
  );
  const apart = registerOf([household(AN), household(CHAU)]);
  expect(traced(apart, together)).toEqual([['Trần Minh Châu', 'split', 'H001']]);
  expect(traced(together, apart)).toEqual([['Trần Minh Châu', 'joined', 'H001']]);
});

it('does not take a head for a member of the own household, nor a head without a number for anybody', () => {
  const own = registerOf(
    [household(AN), household(BINH)],
    [member({ ...AN, ho_ten: AN.chu_ho }), member({ ...BINH, ho_ten: BINH.chu_ho })],
  );
  expect(traced(registerOf([household(AN)]), own)).toEqual([]);
  const unnumbered = { ...CHAU, cccd: null };
  const withMember = registerOf(
    [household(AN)],
    [
      member({ ...AN, ho_ten: AN.chu_ho }),
      member({ ma_ho: 'H001', ho_ten: 'Bé Na', quan_he: 'Con', cccd: null }),
    ],
  );
  expect(traced(registerOf([household(AN), household(unnumbered)]), withMember)).toEqual([]);
});

describe('a household on the list of those gone', () => {
  const others = [household(AN)];
  const before = (gone: Row) => registerOf([...others, household(gone)]);
  const now = (gone: Row) => registerOf(others, [], [household(gone)]);
  it.each([
    ['by its ID number, whatever its code', BINH, { ...BINH, ma_ho: 'H009' }, true],
    ['not under another number, though the code is the same', BINH, { ...BINH, cccd: '051170990099' }, false],
    ['by code and name where a number is missing', { ...BINH, cccd: null }, BINH, true],
    ['by code and name where the other number is missing', BINH, { ...BINH, cccd: null }, true],
    [
      'by code and a name without its accents',
      { ...BINH, cccd: null },
      { ...BINH, chu_ho: 'LE THI BINH' },
      true,
    ],
    ['by the code where a name is missing', { ...BINH, cccd: null }, { ...BINH, chu_ho: null }, true],
    ['not by the name alone', { ...BINH, cccd: null, ma_ho: null }, { ...BINH, ma_ho: null }, false],
    ['not by another code', { ...BINH, cccd: null }, { ...BINH, ma_ho: 'H008' }, false],
    ['not by a code given out again', { ...BINH, cccd: null }, { ...BINH, chu_ho: 'Phan Sáu' }, false],
  ])('%s', (_, earlier, listed, isFound) => {
    const found = traced(now(listed), before(earlier));
    expect(found.filter(([, kind]) => kind === 'listed-gone').length).toBe(isFound ? 1 : 0);
  });
});
