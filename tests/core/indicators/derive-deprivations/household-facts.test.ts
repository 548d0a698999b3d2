/** What the derivations look at of a household: ages, how many there are, which columns are in use. */
import { householdFacts } from '../../../../src/core/indicators/derive-deprivations/household-facts';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member, type Row } from '../../../support/builders';

const AS_OF = '2024-12-14';

interface Listed {
  readonly written: number | null;
  readonly listed: number;
}
/** H1, H2, … of so many written persons, with so many rows in the list of members. */
function registerOf(households: readonly Listed[], person: Row = {}) {
  return gridRegister({
    households: households.map(({ written }, at) =>
      household({ ma_ho: `H${at + 1}`, chu_ho: `Lê Văn ${at + 1}`, so_nhan_khau: written }),
    ),
    members: households.flatMap(({ listed }, at) =>
      Array.from({ length: listed }, (_, nth) =>
        member({
          ma_ho: `H${at + 1}`,
          ho_ten: nth === 0 ? `Lê Văn ${at + 1}` : `Lê Thị ${at + 1}${nth}`,
          quan_he: nth === 0 ? 'Chủ hộ' : 'Con',
          ...person,
        }),
      ),
    ),
  });
}
function factsOf(register: ReturnType<typeof registerOf>) {
  const [first] = register.households;
  if (!first) throw new Error('no household was read');
  return householdFacts(register, vn2022.bounds, AS_OF)(first);
}

describe('the age of a member', () => {
  const ageOf = (person: Row) => factsOf(registerOf([{ written: 1, listed: 1 }], person)).members[0]?.age;

  // On 14/12/2024.
  it.each([
    ['14/12/1984', null, { min: 40, max: 40 }],
    ['15/12/1984', null, { min: 39, max: 39 }],
    // Only the year: born on 01/01 or on 31/12.
    ['1984', null, { min: 39, max: 40 }],
    [null, 40, { min: 40, max: 40 }],
    [null, '40', { min: 40, max: 40 }],
    [null, 40.7, { min: 40, max: 40 }],
    [null, 0, { min: 0, max: 0 }],
    // The date of birth counts, not what was typed beside it.
    ['14/12/1984', 12, { min: 40, max: 40 }],
    [null, -1, null],
    [null, 'già', null],
    [null, null, null],
    ['01/01/2026', null, null],
  ])('born on %p, of %p years: %j', (ngay_sinh, tuoi, age) => {
    expect(ageOf({ ngay_sinh, tuoi })).toEqual(age);
  });
});

describe('how many there are', () => {
  const whole = { written: 2, listed: 2 };
  // policy.md section 1: ratios use member rows, not the typed number; both where the list may lack somebody.
  it.each<[string, Listed, readonly Listed[], boolean, number | null, number[]]>([
    ['all listed', { written: 3, listed: 3 }, [whole], true, 3, [3]],
    ['more listed than written', { written: 2, listed: 3 }, [whole], true, 2, [3]],
    ['one missing in a list of all', { written: 3, listed: 2 }, [whole, whole], false, 3, [2]],
    ['the head alone listed', { written: 3, listed: 1 }, [whole, whole], false, 3, [1, 3]],
    ['missing in half of the households', { written: 3, listed: 2 }, [whole], false, 3, [2]],
    ['missing in most', { written: 3, listed: 2 }, [{ written: 4, listed: 2 }, whole], false, 3, [2, 3]],
    ['nothing written', { written: null, listed: 2 }, [whole], true, 2, [2]],
    ['0 written', { written: 0, listed: 2 }, [whole], true, 2, [2]],
    ['nobody listed', { written: 4, listed: 0 }, [whole], false, 4, [4]],
    ['nobody listed, nothing written', { written: null, listed: 0 }, [whole], false, null, []],
    // Households without a list or a number say nothing of how whole the list is.
    [
      'missing in the only one to tell',
      { written: 3, listed: 2 },
      [
        { written: 5, listed: 0 },
        { written: null, listed: 2 },
      ],
      false,
      3,
      [2, 3],
    ],
  ])('%s', (_name, own, others, isWhole, size, ratioSizes) => {
    const facts = factsOf(registerOf([own, ...others]));
    expect(facts.members).toHaveLength(own.listed);
    expect([facts.isWhole, facts.size, facts.ratioSizes]).toEqual([isWhole, size, ratioSizes]);
    // Sheet 'Hộ': code, head, size.
    expect(facts.sizeCells).toEqual([{ sheet: 'Hộ', row: 2, column: 3 }]);
    expect([facts.asOf, facts.bounds]).toEqual([AS_OF, vn2022.bounds]);
  });
});

describe('a column in use', () => {
  it.each([
    ['x', true],
    ['12 tháng', true],
    ['không', false],
    [null, false],
    [' ', false],
  ])('has, of somebody, “%s”: %s', (hdld, used) => {
    const register = gridRegister({
      households: [household({ so_nhan_khau: 1 })],
      members: [member({ hdld: null }), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Con', hdld })],
    });
    const { isUsed, members } = factsOf(register);
    const person = members[0]!.person;
    expect(isUsed(person, 'hdld')).toBe(used);
    expect(isUsed(person, 'hdld')).toBe(used);
    expect(isUsed(person, 'knld')).toBe(false);
  });
});

describe('the lists of a household', () => {
  it('come with the most columns first, and a size without a column has no cell', () => {
    const register = gridRegister({
      households: [{ ma_ho: 'H001', chu_ho: 'Nguyễn Văn Ân' }],
      members: [member({ ngay_sinh: '1980', gioi_tinh: 'Nam', hdld: 'x' })],
    });
    const { records, sizeCells, size } = factsOf(register);
    expect(records.map(({ table }) => table.sheet)).toEqual(['Thành viên', 'Hộ']);
    expect([sizeCells, size]).toEqual([[], 1]);
  });

  it('count nobody who is away for good', () => {
    const register = gridRegister({
      households: [household({ so_nhan_khau: 1 })],
      members: [
        member({ trang_thai: null }),
        member({ ho_ten: 'Lê Thị Hai', quan_he: 'Con', trang_thai: 'Đã chết' }),
      ],
    });
    const { members, isWhole, ratioSizes } = factsOf(register);
    expect(members.map(({ person }) => person.name)).toEqual(['Nguyễn Văn Ân']);
    expect([isWhole, ratioSizes]).toEqual([true, [1]]);
  });
});
