/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 6: 3 to under 16 years; nursery from 3, primary from 6, lower secondary from 12. */
import { deriveDeprivations } from '../../../../src/core/indicators/derive-deprivations/index';
import type { Cell } from '../../../../src/core/model';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member } from '../../../support/builders';

/** On 14/12/2024; somebody else goes to school where the column is in use. */
function derive(ngay_sinh: string | null, di_hoc: Cell, used = true) {
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: 1 }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Hai', so_nhan_khau: 1 }),
    ],
    members: [
      member({ ho_ten: 'Lê Một', ngay_sinh, di_hoc }),
      member({ ma_ho: 'H002', ho_ten: 'Lê Hai', ngay_sinh: '01/01/1990', di_hoc: used ? 'x' : null }),
    ],
  });
  const found = deriveDeprivations(register, vn2022, '2024-12-14')(register.households[0]!);
  const { result, reason } = found.find(({ indicator }) => indicator.key === 'di_hoc_tre_em')!;
  return [result, reason.code, reason.params['people'] ?? null];
}
const NONE = ['notDeprived', 'school-none', null];
const below = (people: string) => ['deprived', 'school-below', people];
const without = (people: string) => ['deprived', 'school-without', people];
const unsure = (people: string) => ['notAssessable', 'age-unknown', people];

it.each<[string | null, Cell, unknown[]]>([
  // 10 or 11 years: primary school is due.
  ['2013', 'Tiểu học', NONE],
  ['2013', 'THCS', NONE],
  ['2013', 'Mầm non', below('Lê Một (10–11)')],
  ['2013', null, without('Lê Một (10–11)')],
  ['2013', 'x', NONE],
  // 11 or 12: primary may be enough.
  ['2012', 'Tiểu học', unsure('Lê Một (11–12)')],
  ['2012', 'THCS', NONE],
  ['2012', 'Mầm non', below('Lê Một (11–12)')],
  ['14/12/2012', 'Tiểu học', below('Lê Một (12)')],
  ['15/12/2012', 'Tiểu học', NONE],
  // 5 or 6.
  ['2018', 'Mầm non', unsure('Lê Một (5–6)')],
  ['14/12/2018', 'Mầm non', below('Lê Một (6)')],
  // At either end of the age.
  ['2021', null, unsure('Lê Một (2–3)')],
  ['14/12/2021', null, without('Lê Một (3)')],
  ['15/12/2021', null, NONE],
  ['2008', null, unsure('Lê Một (15–16)')],
  ['2008', 'Tiểu học', unsure('Lê Một (15–16)')],
  ['2008', 'THCS', NONE],
  ['15/12/2008', null, without('Lê Một (15)')],
  ['14/12/2008', null, NONE],
  [null, null, unsure('Lê Một (?)')],
  [null, 'Mầm non', NONE],
  ['2013', 'có lúc', ['notAssessable', 'school-unclear', 'Lê Một (10–11) “có lúc”']],
])('born %s, at school “%s”: %j', (born, school, expected) => {
  expect(derive(born, school)).toEqual(expected);
});

it('is not told by a column nobody has filled in', () => {
  expect(derive('2013', null, false)).toEqual(['notAssessable', 'school-unknown', 'Lê Một (10–11)']);
});
