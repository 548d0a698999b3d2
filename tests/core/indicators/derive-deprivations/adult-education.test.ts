/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 5, of somebody whose year of birth alone is known: 16–30 years, THCS due under 18. */
import { deriveDeprivations } from '../../../../src/core/indicators/derive-deprivations/index';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member, type Row } from '../../../support/builders';

/** On 14/12/2024; somebody else goes to school, so that the column is in use. */
function derive(person: Row) {
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: 1 }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Văn Hai', so_nhan_khau: 1 }),
    ],
    members: [
      member({ ho_ten: 'Lê Văn Một', di_hoc: null, ...person }),
      member({ ma_ho: 'H002', ho_ten: 'Lê Văn Hai', ngay_sinh: '01/01/2012', trinh_do: null, di_hoc: 'x' }),
    ],
  });
  const found = deriveDeprivations(register, vn2022, '2024-12-14')(register.households[0]!);
  const { result, reason } = found.find(({ indicator }) => indicator.key === 'gd_nguoi_lon')!;
  return [result, reason.code, reason.params['people'] ?? null];
}

it.each([
  // 16 or 17: lower secondary is due.
  ['2007', 'THCS', 'notDeprived', 'adult-education-none', null],
  ['2007', 'Lớp 6', 'deprived', 'adult-education-without', 'Lê Văn Một (16–17)'],
  ['2007', 'Lớp 9', 'notAssessable', 'adult-education-unclear', 'Lê Văn Một (16–17) “Lớp 9”'],
  // 17 or 18: lower secondary is enough, or it is not.
  ['2006', 'THPT', 'notDeprived', 'adult-education-none', null],
  ['2006', 'THCS', 'notAssessable', 'age-unknown', 'Lê Văn Một (17–18)'],
  ['2006', 'Lớp 6', 'deprived', 'adult-education-without', 'Lê Văn Một (17–18)'],
  ['2006', 'Lớp 9', 'notAssessable', 'adult-education-unclear', 'Lê Văn Một (17–18) “Lớp 9”'],
  ['2006', 'Lớp 12', 'notAssessable', 'adult-education-unclear', 'Lê Văn Một (17–18) “Lớp 12”'],
  // 18 or 19: upper secondary or a trade.
  ['2005', 'THCS', 'deprived', 'adult-education-without', 'Lê Văn Một (18–19)'],
  ['2005', 'Sơ cấp nghề', 'notDeprived', 'adult-education-none', null],
  // 15 or 16, 30 or 31: of the age or not.
  ['2008', 'THCS', 'notDeprived', 'adult-education-none', null],
  ['2008', 'Lớp 6', 'notAssessable', 'age-unknown', 'Lê Văn Một (15–16)'],
  ['1993', 'THCS', 'notAssessable', 'age-unknown', 'Lê Văn Một (30–31)'],
  ['2009', 'Lớp 6', 'notDeprived', 'adult-education-none', null],
  ['1992', 'Lớp 6', 'notDeprived', 'adult-education-none', null],
  ['2005', null, 'notAssessable', 'adult-education-unknown', 'Lê Văn Một (18–19)'],
])('born in %s, %s: %s by %s', (ngay_sinh, trinh_do, result, code, people) => {
  expect(derive({ ngay_sinh, trinh_do })).toEqual([result, code, people]);
});

it('is asked of whoever learns no more, as far as the columns tell', () => {
  expect(derive({ ngay_sinh: '2005', trinh_do: 'THCS', di_hoc: 'x' })).toEqual([
    'notDeprived',
    'adult-education-none',
    null,
  ]);
  expect(derive({ ngay_sinh: '2005', trinh_do: 'THCS', di_hoc: 'có lúc' })).toEqual([
    'notAssessable',
    'adult-school-unknown',
    'Lê Văn Một (18–19) “có lúc”',
  ]);
});
