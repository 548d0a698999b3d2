/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 1: looks for work in vain at the working age, or works for wages without a contract. */
import { deriveDeprivations } from '../../../../src/core/indicators/derive-deprivations/index';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member, type Row } from '../../../support/builders';

/** On 14/12/2024, of a man of 40 unless told; somebody else has a contract and can work, so both columns are in use. */
function derive(person: Row) {
  const given = {
    ngay_sinh: '01/06/1984',
    gioi_tinh: 'Nam',
    viec_lam: null,
    hdld: null,
    knld: null,
    ...person,
  };
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: 1 }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Hai', so_nhan_khau: 1 }),
    ],
    members: [
      member({ ho_ten: 'Lê Một', ...given }),
      member({
        ma_ho: 'H002',
        ho_ten: 'Lê Hai',
        ngay_sinh: '1990',
        gioi_tinh: 'Nữ',
        viec_lam: 'x',
        hdld: 'x',
        knld: 'x',
      }),
    ],
  });
  const found = deriveDeprivations(register, vn2022, '2024-12-14')(register.households[0]!);
  const { result, reason } = found.find(({ indicator }) => indicator.key === 'viec_lam')!;
  return [result, reason.code, reason.params['people'] ?? null];
}
const NONE = ['notDeprived', 'employment-none', null];
const open = (why: string, people: string) => ['notAssessable', `employment-${why}`, people];

describe('work for wages', () => {
  it.each<[Row, unknown[]]>([
    [{ viec_lam: 'Công nhân' }, ['deprived', 'employment-no-contract', 'Lê Một (40)']],
    [{ viec_lam: 'Công nhân', hdld: 'x' }, NONE],
    [{ viec_lam: 'Công nhân', hdld: 'miệng' }, open('contract-unknown', 'Lê Một (40) “miệng”')],
    // In words beside the work, alone or with the column.
    [{ viec_lam: 'Công nhân, có hợp đồng' }, NONE],
    [{ viec_lam: 'Công nhân, có hợp đồng', hdld: 'x' }, NONE],
    [{ viec_lam: 'Công nhân, có hợp đồng', hdld: 'không' }, open('contract-unknown', 'Lê Một (40)')],
    [
      { viec_lam: 'Công nhân, không hợp đồng', hdld: 'không' },
      ['deprived', 'employment-no-contract', 'Lê Một (40)'],
    ],
    [{ viec_lam: 'Công nhân, không hợp đồng', hdld: 'x' }, open('contract-unknown', 'Lê Một (40)')],
    [{ viec_lam: 'Công nhân', ngay_sinh: '01/06/1950' }, open('wages-age', 'Lê Một (74)')],
    // A teacher may be of the state's school.
    [{ viec_lam: 'Giáo viên', hdld: 'x' }, NONE],
    [{ viec_lam: 'Giáo viên' }, open('word-unknown', 'Lê Một (40) “Giáo viên”')],
    [{ viec_lam: 'Làm lung tung' }, open('word-unknown', 'Lê Một (40) “Làm lung tung”')],
  ])('%j: %j', (person, expected) => {
    expect(derive(person)).toEqual(expected);
  });
});

// Bộ luật Lao động 2019: from 15 years; NĐ 135/2020/NĐ-CP for 2024: men to 61 years, women to 56 years and 4 months.
describe('out of work', () => {
  const jobless = (ngay_sinh: string | null, gioi_tinh: string | null = 'Nam', knld: string | null = 'x') =>
    derive({ viec_lam: 'Thất nghiệp', ngay_sinh, gioi_tinh, knld });
  const yes = (people: string) => ['deprived', 'employment-jobless', people];
  const unsure = (people: string) => open('age-or-ability-unknown', people);
  it.each<[string | null, string | null, unknown[]]>([
    ['15/12/2009', 'Nam', NONE],
    ['14/12/2009', 'Nam', yes('Lê Một (15)')],
    ['15/12/1963', 'Nam', yes('Lê Một (60)')],
    ['14/12/1963', 'Nam', NONE],
    ['15/12/1968', 'Nữ', yes('Lê Một (55)')],
    ['14/12/1968', 'Nữ', unsure('Lê Một (56)')],
    ['14/12/1967', 'Nữ', NONE],
    // Whether a man or a woman: 58 is past the age or not.
    ['14/12/1966', null, unsure('Lê Một (58)')],
    ['14/12/1969', null, yes('Lê Một (55)')],
    ['14/12/1963', null, NONE],
    [null, 'Nam', unsure('Lê Một (?)')],
  ])('born %s, %s: %j', (born, sex, expected) => {
    expect(jobless(born, sex)).toEqual(expected);
  });
  it('counts who can work; a blank is no answer', () => {
    expect(jobless('01/06/1984', 'Nam', 'không')).toEqual(NONE);
    expect(jobless('01/06/1984', 'Nam', null)).toEqual(unsure('Lê Một (40)'));
    expect(jobless('01/06/1984', 'Nam', 'yếu')).toEqual(unsure('Lê Một (40)'));
  });
});

describe('nothing written of the work', () => {
  it.each<[Row, unknown[]]>([
    [{ knld: 'x' }, open('blank', 'Lê Một (40)')],
    [{ knld: 'x', ngay_sinh: null }, open('blank', 'Lê Một (?)')],
    [{ knld: 'x', ngay_sinh: '01/06/1950' }, NONE],
    [{ knld: 'x', ngay_sinh: '01/06/2015' }, NONE],
    [{ knld: 'không' }, NONE],
    // A blank of a column in use means no.
    [{}, NONE],
  ])('%j: %j', (person, expected) => {
    expect(derive(person)).toEqual(expected);
  });
});
