/** One member is enough: who decides, who is named, and when nothing can be told. */
import {
  anyMember,
  NO,
  unknown,
  within,
  yes,
  type MemberAnswer,
} from '../../../../src/core/indicators/derive-deprivations/any-member';
import { householdFacts } from '../../../../src/core/indicators/derive-deprivations/household-facts';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member } from '../../../support/builders';

const NAMES = ['Lê Một', 'Lê Hai', null] as const;
/** One answer a member, born in 1984, 2000 and 2010; sheets 'Hộ' (code, head, size) and 'Thành viên' (code, name, relation, born, insurance). */
function derive(size: number, ...answers: readonly MemberAnswer[]) {
  const births = ['01/06/1984', '2000', null];
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: size }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Khác', so_nhan_khau: 1 }),
    ],
    members: [
      ...answers.map((_, at) =>
        member({
          ho_ten: NAMES[at] ?? null,
          quan_he: at === 0 ? 'Chủ hộ' : 'Con',
          ngay_sinh: births[at] ?? null,
          co_bhyt: 'x',
        }),
      ),
      member({ ma_ho: 'H002', ho_ten: 'Lê Khác', quan_he: 'Chủ hộ', ngay_sinh: '1990', co_bhyt: 'x' }),
    ],
  });
  const facts = householdFacts(register, vn2022.bounds, '2024-12-14')(register.households[0]!);
  expect(facts.members).toHaveLength(answers.length);
  const ask = ({ person }: (typeof facts.members)[number]) => answers[person.row - 2] ?? NO;
  return anyMember({ none: 'none', fields: ['co_bhyt'], ask })(facts);
}
/** Birth and insurance of a row of 'Thành viên'. */
const cellsOf = (...rows: readonly number[]) =>
  rows.flatMap((row) => [4, 5].map((column) => ({ sheet: 'Thành viên', row, column })));

describe('an indicator that one member is enough for', () => {
  it('is met by everybody of the first reason, named with their age', () => {
    expect(derive(3, yes('a'), yes('a'), NO)).toEqual({
      result: 'deprived',
      reason: { code: 'a', params: { people: 'Lê Một (40), Lê Hai (23–24)' } },
      cells: cellsOf(2, 3),
    });
    expect(derive(2, yes('a'), yes('b')).reason).toEqual({ code: 'a', params: { people: 'Lê Một (40)' } });
  });

  it('is met whoever else cannot be told, and whoever is not listed', () => {
    expect(derive(5, unknown('why'), yes('a'))).toEqual({
      result: 'deprived',
      reason: { code: 'a', params: { people: 'Lê Hai (23–24)' } },
      cells: cellsOf(3),
    });
  });

  it('is not told where somebody may meet it; what is written is quoted', () => {
    expect(derive(2, NO, unknown('why', 'chờ'))).toEqual({
      result: 'notAssessable',
      reason: { code: 'why', params: { people: 'Lê Hai (23–24) “chờ”' } },
      cells: cellsOf(3),
    });
  });

  it('is not told where members are missing from the list', () => {
    expect(derive(4, NO, NO)).toEqual({
      result: 'notAssessable',
      reason: { code: 'members-partial', params: { listed: 2, size: 4 } },
      cells: [{ sheet: 'Hộ', row: 2, column: 3 }],
    });
    expect(derive(4)).toEqual({
      result: 'notAssessable',
      reason: { code: 'no-members', params: {} },
      cells: [],
    });
  });

  it('is not met where the list is whole and nobody meets it', () => {
    expect(derive(2, NO, NO)).toEqual({
      result: 'notDeprived',
      reason: { code: 'none', params: {} },
      cells: cellsOf(2, 3),
    });
  });
});

describe('an age within 16 to 30', () => {
  it.each([
    [16, 16, 'yes'],
    [30, 30, 'yes'],
    [15, 15, 'no'],
    [31, 31, 'no'],
    [15, 16, 'unknown'],
    [30, 31, 'unknown'],
  ])('of %i to %i: %s', (min, max, answer) => {
    expect(within({ min, max }, 16, 30)).toBe(answer);
  });
  it('is not known of no age', () => {
    expect(within(null, 16, 30)).toBe('unknown');
  });
});
