/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 11 and 12: nobody uses the internet; none of the means of information. */
import { householdFacts } from '../../../../src/core/indicators/derive-deprivations/household-facts';
import {
  informationMeans,
  telecommunication,
} from '../../../../src/core/indicators/derive-deprivations/information';
import type { Cell } from '../../../../src/core/model';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member, type Row } from '../../../support/builders';

/** Sheet 'Hộ': code, head, size, means; 'Thành viên': code, name, relation, internet; others have both where `used`. */
function factsOf(size: number, own: Row, members: readonly Cell[] | null, used: boolean) {
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: size, ...own }),
      household({
        ma_ho: 'H002',
        chu_ho: 'Lê Khác',
        so_nhan_khau: 1,
        ...(used && 'thiet_bi' in own ? { thiet_bi: 'x' } : {}),
      }),
    ],
    members: [
      ...(members ?? []).map((internet, at) =>
        member({ ho_ten: `Lê ${at}`, quan_he: at === 0 ? 'Chủ hộ' : 'Con', internet }),
      ),
      member({
        ma_ho: 'H002',
        ho_ten: 'Lê Khác',
        ...(members === null ? {} : { internet: used ? 'x' : null }),
      }),
    ],
  });
  return householdFacts(register, vn2022.bounds, '2024-12-14')(register.households[0]!);
}
const cells = (...rows: readonly number[]) => rows.map((row) => ({ sheet: 'Thành viên', row, column: 4 }));
const SIZE = [{ sheet: 'Hộ', row: 2, column: 3 }];

describe('telecommunication', () => {
  it.each<[string, number, readonly Cell[], boolean, object]>([
    [
      'one user',
      2,
      ['không', 'x'],
      true,
      { result: 'notDeprived', reason: { code: 'internet-user', params: {} }, cells: cells(3) },
    ],
    [
      'one user among the few listed, another not understood',
      5,
      ['yếu', 'x'],
      true,
      { result: 'notDeprived', reason: { code: 'internet-user', params: {} }, cells: cells(3) },
    ],
    [
      'nobody of a whole list; a blank is a no',
      2,
      ['không', null],
      true,
      { result: 'deprived', reason: { code: 'internet-nobody', params: {} }, cells: cells(2, 3) },
    ],
    [
      'nobody of a list that lacks somebody',
      3,
      ['không', null],
      true,
      {
        result: 'notAssessable',
        reason: { code: 'members-partial', params: { listed: 2, size: 3 } },
        cells: SIZE,
      },
    ],
    [
      'a word that is not understood',
      2,
      ['không', 'yếu'],
      true,
      {
        result: 'notAssessable',
        reason: { code: 'internet-unclear', params: { words: 'yếu' } },
        cells: cells(3),
      },
    ],
    [
      'a column nobody filled in',
      2,
      [null, null],
      false,
      { result: 'notAssessable', reason: { code: 'internet-unknown', params: {} }, cells: cells(2, 3) },
    ],
  ])('%s', (_name, size, members, used, expected) => {
    expect(telecommunication(factsOf(size, {}, members, used))).toEqual(expected);
  });

  it('is not told without members', () => {
    expect(telecommunication(factsOf(2, {}, [], true))).toEqual({
      result: 'notAssessable',
      reason: { code: 'no-members', params: {} },
      cells: [],
    });
  });

  it('is not told without a column', () => {
    const register = gridRegister({ households: [household({ so_nhan_khau: 1 })], members: [member()] });
    const facts = householdFacts(register, vn2022.bounds, '2024-12-14')(register.households[0]!);
    expect(telecommunication(facts)).toEqual({
      result: 'notAssessable',
      reason: { code: 'no-column', params: {} },
      cells: [],
    });
  });
});

describe('means of information', () => {
  const MEANS = [{ sheet: 'Hộ', row: 2, column: 4 }];
  it.each<[Cell, boolean, object]>([
    ['tivi', true, { result: 'notDeprived', reason: { code: 'means-some', params: {} }, cells: MEANS }],
    ['không có', true, { result: 'deprived', reason: { code: 'means-none', params: {} }, cells: MEANS }],
    [null, true, { result: 'deprived', reason: { code: 'means-none', params: {} }, cells: MEANS }],
    [null, false, { result: 'notAssessable', reason: { code: 'value-blank', params: {} }, cells: MEANS }],
    [
      'loa phường',
      true,
      {
        result: 'notAssessable',
        reason: { code: 'means-unclear', params: { words: 'loa phường' } },
        cells: MEANS,
      },
    ],
  ])('of “%s”, the column in use: %s', (thiet_bi, used, expected) => {
    expect(informationMeans(factsOf(1, { thiet_bi }, null, used))).toEqual(expected);
  });

  it('are not told without a column', () => {
    expect(informationMeans(factsOf(1, {}, null, true))).toEqual({
      result: 'notAssessable',
      reason: { code: 'no-column', params: {} },
      cells: [],
    });
  });
});
