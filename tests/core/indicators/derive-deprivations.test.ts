/** The twelve indicators of NĐ 07/2021/NĐ-CP, Phụ lục, from members and living conditions: each case by hand. */
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { deriveDeprivations } from '../../../src/core/indicators/derive-deprivations/index';
import { deprivationReason } from '../../../src/core/messages/deprivations';
import { readRegister } from '../../../src/core/register/read-register';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';
import type { Row } from '../../support/builders';
import { gridRegister, household, member } from '../../support/builders';
import { readXlsx } from '../../support/read-xlsx';
import truth from '../../fixtures/workbooks/pho-minh-2024.truth.json';

const AS_OF = '2024-12-31';
/** Somebody else's rows, so that every column of marks is in use: a blank of the first household then means no. */
const OTHERS: Row = {
  ma_ho: 'H002',
  ho_ten: 'Lê Văn Khác',
  quan_he: 'Chủ hộ',
  ngay_sinh: '01/01/1980',
  gioi_tinh: 'Nam',
  co_bhyt: 'x',
  di_hoc: 'x',
  trinh_do: 'THPT',
  viec_lam: 'Tự làm',
  hdld: 'x',
  knld: 'x',
  btxh: 'x',
  khuyet_tat: 'x',
  sdd: 'x',
  internet: 'x',
};

interface Case {
  readonly household?: Row;
  readonly members?: readonly Row[];
}

/** What is derived of household H001 for an indicator. */
function derive(key: string, { household: own = {}, members = [] }: Case, asOf = AS_OF) {
  const rows = members.map((row, at) => member({ ...blankOf(row), ho_ten: `Người ${at + 1}`, ...row }));
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: Math.max(1, rows.length), thiet_bi: null, ...own }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Văn Khác', so_nhan_khau: 1, thiet_bi: 'x' }),
    ],
    members: rows.length === 0 ? [] : [...rows, OTHERS],
  });
  const first = register.households.find(({ main }) => main.code.kind === 'ok' && main.code.value === 'H001');
  if (!first) throw new Error('H001 was not read');
  const found = deriveDeprivations(
    register,
    vn2022,
    asOf,
  )(first).find(({ indicator }) => indicator.key === key);
  if (!found) throw new Error(`no indicator ${key}`);
  return found;
}
const blankOf = (row: Row): Row =>
  Object.fromEntries(
    Object.keys(OTHERS)
      .filter((key) => !(key in row) && key !== 'ma_ho')
      .map((key) => [key, null]),
  );

const born = (ngay_sinh: string, more: Row = {}): Row => ({
  ngay_sinh,
  gioi_tinh: 'Nam',
  quan_he: 'Con',
  ...more,
});
const head = (more: Row = {}): Row => born('01/06/1984', { quan_he: 'Chủ hộ', ...more });

describe.each<[key: string, what: string, data: Case, result: string, reason: string]>([
  // Việc làm: 15 years to retirement (61 for men in 2024), able, looking for work; or wages without a contract.
  [
    'viec_lam',
    'a jobless man of 40 able to work',
    { members: [head({ viec_lam: 'Thất nghiệp', knld: 'x' })] },
    'deprived',
    'employment-jobless',
  ],
  [
    'viec_lam',
    'a jobless man of 40 not able to work',
    { members: [head({ viec_lam: 'Thất nghiệp', knld: 'Không' })] },
    'notDeprived',
    'employment-none',
  ],
  [
    'viec_lam',
    'a jobless man of 70',
    { members: [born('01/01/1954', { quan_he: 'Chủ hộ', viec_lam: 'Thất nghiệp', knld: 'x' })] },
    'notDeprived',
    'employment-none',
  ],
  [
    'viec_lam',
    'a jobless man of 40 of whose ability nothing is written',
    { members: [head({ viec_lam: 'Thất nghiệp' })] },
    'notAssessable',
    'employment-age-or-ability-unknown',
  ],
  [
    'viec_lam',
    'wages under a contract without a term',
    { members: [head({ viec_lam: 'Làm công ăn lương', hdld: 'Không xác định thời hạn' })] },
    'notDeprived',
    'employment-none',
  ],
  [
    'viec_lam',
    'wages without a contract',
    { members: [head({ viec_lam: 'Làm công ăn lương', knld: 'x' })] },
    'deprived',
    'employment-no-contract',
  ],
  [
    'viec_lam',
    'wages with a contract',
    { members: [head({ viec_lam: 'Làm công ăn lương', hdld: 'x', knld: 'x' })] },
    'notDeprived',
    'employment-none',
  ],
  [
    'viec_lam',
    'an officer of the state',
    { members: [head({ viec_lam: 'Công chức', knld: 'x' })] },
    'notDeprived',
    'employment-none',
  ],
  [
    'viec_lam',
    'a housewife',
    { members: [head({ viec_lam: 'Nội trợ', knld: 'x' })] },
    'notDeprived',
    'employment-none',
  ],
  [
    'viec_lam',
    'work not written of somebody able',
    { members: [head({ knld: 'x' })] },
    'notAssessable',
    'employment-blank',
  ],
  [
    'viec_lam',
    'a child of 14',
    { members: [head({ viec_lam: 'Tự làm', knld: 'x' }), born('01/01/2010')] },
    'notDeprived',
    'employment-none',
  ],
  // Người phụ thuộc: above 50 %.
  [
    'nguoi_phu_thuoc',
    'one of two is a child: exactly half',
    { members: [head(), born('01/01/2015')] },
    'notDeprived',
    'dependants-none',
  ],
  [
    'nguoi_phu_thuoc',
    'two of three are children',
    { members: [head(), born('01/01/2015'), born('01/01/2012')] },
    'deprived',
    'dependants-above',
  ],
  [
    'nguoi_phu_thuoc',
    'an old woman with an allowance alone',
    { members: [born('01/01/1940', { quan_he: 'Chủ hộ', btxh: 'x' })] },
    'deprived',
    'dependants-above',
  ],
  [
    'nguoi_phu_thuoc',
    'an old woman without an allowance alone',
    { members: [born('01/01/1940', { quan_he: 'Chủ hộ' })] },
    'notDeprived',
    'dependants-none',
  ],
  [
    'nguoi_phu_thuoc',
    'an allowance of somebody neither old nor disabled decides',
    { members: [head({ btxh: 'x' })] },
    'notAssessable',
    'dependants-uncertain',
  ],
  // 16 on the day of the review: 31/12/2008 is no child on 31/12/2024, 01/01/2009 is one.
  [
    'nguoi_phu_thuoc',
    'sixteen on the very day',
    { members: [head(), born('31/12/2008'), born('31/12/2008')] },
    'notDeprived',
    'dependants-none',
  ],
  [
    'nguoi_phu_thuoc',
    'sixteen the day after',
    { members: [head(), born('01/01/2009'), born('01/01/2009')] },
    'deprived',
    'dependants-above',
  ],
  // Dinh dưỡng: under 16.
  [
    'dinh_duong',
    'a malnourished child of 3',
    { members: [head(), born('01/01/2021', { sdd: 'x' })] },
    'deprived',
    'nutrition-child',
  ],
  [
    'dinh_duong',
    'a child that is not',
    { members: [head(), born('01/01/2021')] },
    'notDeprived',
    'nutrition-none',
  ],
  ['dinh_duong', 'a mark on a man of 40', { members: [head({ sdd: 'x' })] }, 'notDeprived', 'nutrition-none'],
  // Bảo hiểm y tế: from full 6 years.
  ['bhyt', 'a man without insurance', { members: [head()] }, 'deprived', 'insurance-without'],
  ['bhyt', 'everybody insured', { members: [head({ co_bhyt: 'x' })] }, 'notDeprived', 'insurance-none'],
  [
    'bhyt',
    'six on the very day and without',
    { members: [head({ co_bhyt: 'x' }), born('31/12/2018')] },
    'deprived',
    'insurance-without',
  ],
  [
    'bhyt',
    'six the day after and without',
    { members: [head({ co_bhyt: 'x' }), born('01/01/2019')] },
    'notDeprived',
    'insurance-none',
  ],
  [
    'bhyt',
    'born in 2018: six at the end of 2024 whatever the day',
    { members: [head({ co_bhyt: 'x' }), born('2018')] },
    'deprived',
    'insurance-without',
  ],
  // Trình độ giáo dục của người lớn: 16–30.
  [
    'gd_nguoi_lon',
    'a man of 25 with primary school',
    { members: [born('01/01/1999', { quan_he: 'Chủ hộ', trinh_do: 'Tiểu học' })] },
    'deprived',
    'adult-education-without',
  ],
  [
    'gd_nguoi_lon',
    'a man of 25 with lower secondary',
    { members: [born('01/01/1999', { quan_he: 'Chủ hộ', trinh_do: 'THCS' })] },
    'deprived',
    'adult-education-without',
  ],
  [
    'gd_nguoi_lon',
    'seventeen with lower secondary',
    { members: [head({ trinh_do: 'THPT' }), born('01/01/2007', { trinh_do: 'THCS' })] },
    'notDeprived',
    'adult-education-none',
  ],
  [
    'gd_nguoi_lon',
    'a man of 25 with a trade',
    { members: [born('01/01/1999', { quan_he: 'Chủ hộ', trinh_do: 'Sơ cấp nghề' })] },
    'notDeprived',
    'adult-education-none',
  ],
  [
    'gd_nguoi_lon',
    'seventeen at school',
    { members: [head({ trinh_do: 'THPT' }), born('01/01/2007', { di_hoc: 'THPT' })] },
    'notDeprived',
    'adult-education-none',
  ],
  [
    'gd_nguoi_lon',
    'education not written at 25',
    { members: [born('01/01/1999', { quan_he: 'Chủ hộ' })] },
    'notAssessable',
    'adult-education-unknown',
  ],
  ['gd_nguoi_lon', 'a man of 40 without any', { members: [head()] }, 'notDeprived', 'adult-education-none'],
  // Đi học: 3 to under 16, level by age.
  [
    'di_hoc_tre_em',
    'ten and not at school',
    { members: [head(), born('01/01/2014')] },
    'deprived',
    'school-without',
  ],
  [
    'di_hoc_tre_em',
    'ten at primary school',
    { members: [head(), born('01/01/2014', { di_hoc: 'Tiểu học' })] },
    'notDeprived',
    'school-none',
  ],
  [
    'di_hoc_tre_em',
    'eleven at lower secondary already',
    { members: [head(), born('01/01/2013', { di_hoc: 'THCS' })] },
    'notDeprived',
    'school-none',
  ],
  [
    'di_hoc_tre_em',
    'thirteen at primary school still',
    { members: [head(), born('01/01/2011', { di_hoc: 'lớp 5' })] },
    'deprived',
    'school-below',
  ],
  ['di_hoc_tre_em', 'two years old', { members: [head(), born('01/06/2022')] }, 'notDeprived', 'school-none'],
  [
    'di_hoc_tre_em',
    'sixteen on the very day',
    { members: [head(), born('31/12/2008')] },
    'notDeprived',
    'school-none',
  ],
  // Nhà ở.
  [
    'chat_luong_nha',
    'two of three weak',
    { household: { tuong: 'Không bền chắc', cot: 'Bền chắc', mai: 'Không bền chắc' } },
    'deprived',
    'housing-weak',
  ],
  [
    'chat_luong_nha',
    'one of three weak',
    { household: { tuong: 'Không bền chắc', cot: 'Bền chắc', mai: 'Bền chắc' } },
    'notDeprived',
    'housing-strong',
  ],
  [
    'chat_luong_nha',
    'two weak, the third not written',
    { household: { tuong: 'Không bền chắc', cot: null, mai: 'Không bền chắc' } },
    'deprived',
    'housing-weak',
  ],
  [
    'chat_luong_nha',
    'one weak, one solid, the third not written',
    { household: { tuong: 'Không bền chắc', cot: null, mai: 'Bền chắc' } },
    'notAssessable',
    'housing-unknown',
  ],
  [
    'dien_tich_nha',
    '31,9 m² for four: 7,975',
    { household: { dien_tich_nha: 31.9, so_nhan_khau: 4 } },
    'deprived',
    'area-below',
  ],
  [
    'dien_tich_nha',
    '32 m² for four: exactly 8',
    { household: { dien_tich_nha: 32, so_nhan_khau: 4 } },
    'notDeprived',
    'area-enough',
  ],
  [
    'dien_tich_nha',
    'no area',
    { household: { dien_tich_nha: null, so_nhan_khau: 4 } },
    'notAssessable',
    'area-unknown',
  ],
  [
    'nguon_nuoc',
    'a protected well',
    { household: { nguon_nuoc: 'Giếng đào được bảo vệ' } },
    'notDeprived',
    'water-yes',
  ],
  [
    'nguon_nuoc',
    'an unprotected well',
    { household: { nguon_nuoc: 'Giếng đào không được bảo vệ' } },
    'deprived',
    'water-no',
  ],
  [
    'nguon_nuoc',
    'tap water of the household next door',
    { household: { nguon_nuoc: 'Nước máy (nhờ hộ bên cạnh)' } },
    'notDeprived',
    'water-yes',
  ],
  ['nguon_nuoc', 'a pond', { household: { nguon_nuoc: 'Nước ao, hồ' } }, 'deprived', 'water-no'],
  [
    'nguon_nuoc',
    'words that tell neither',
    { household: { nguon_nuoc: 'Giếng' } },
    'notAssessable',
    'value-unknown',
  ],
  ['nha_tieu', 'a double vault', { household: { nha_tieu: 'Hai ngăn' } }, 'notDeprived', 'latrine-yes'],
  ['nha_tieu', 'none', { household: { nha_tieu: 'Không có nhà tiêu' } }, 'deprived', 'latrine-no'],
  ['nha_tieu', 'not written', { household: { nha_tieu: null } }, 'notAssessable', 'value-blank'],
  [
    'vien_thong',
    'one user',
    { members: [head(), born('01/01/2010', { internet: 'x' })] },
    'notDeprived',
    'internet-user',
  ],
  ['vien_thong', 'nobody', { members: [head(), born('01/01/2010')] }, 'deprived', 'internet-nobody'],
  [
    'vien_thong',
    'nobody of those listed, one is missing',
    { household: { so_nhan_khau: 3 }, members: [head(), born('01/01/2010')] },
    'notAssessable',
    'members-partial',
  ],
  ['phuong_tien_tt', 'none in a column that is in use', { household: {} }, 'deprived', 'means-none'],
  ['phuong_tien_tt', 'some', { household: { thiet_bi: 'x' } }, 'notDeprived', 'means-some'],
])('%s', (key, what, data, result, reason) => {
  it(`${what}: ${result}`, () => {
    expect(derive(key, data)).toMatchObject({ result, reason: { code: reason } });
  });
});

describe('what cannot be derived', () => {
  it.each([
    'bhyt',
    'viec_lam',
    'dinh_duong',
    'nguoi_phu_thuoc',
    'vien_thong',
    'di_hoc_tre_em',
    'gd_nguoi_lon',
  ])('%s without a list of members is not assessable', (key) => {
    expect(derive(key, {})).toMatchObject({ result: 'notAssessable', reason: { code: 'no-members' } });
  });

  it('a column nobody filled in says nothing', () => {
    const register = gridRegister({
      households: [household({ so_nhan_khau: 1 })],
      members: [member({ ngay_sinh: '01/01/1984', co_bhyt: null })],
    });
    const [first] = register.households;
    const found = deriveDeprivations(
      register,
      vn2022,
      AS_OF,
    )(first!).find(({ indicator }) => indicator.key === 'bhyt');
    expect(found).toMatchObject({ result: 'notAssessable', reason: { code: 'insurance-unknown' } });
  });

  it('a standard whose annex is not known derives nothing', () => {
    const register = gridRegister({ households: [household({ nguon_nuoc: 'Nước máy' })] });
    const all = deriveDeprivations(register, vn2027, '2027-06-30')(register.households[0]!);
    expect(all.map(({ result }) => result)).toEqual(vn2027.indicators.map(() => 'notAssessable'));
  });

  it('an age that may be on either side is not assessable, and says whose', () => {
    // Born in 2018: on 30/06/2024 five or six years old.
    const found = derive('bhyt', { members: [head({ co_bhyt: 'x' }), born('2018')] }, '2024-06-30');
    expect(found).toMatchObject({ result: 'notAssessable', reason: { code: 'age-unknown' } });
    expect(deprivationReason(found.reason, 'vi')).toBe('chưa rõ tuổi: Người 2 (5–6)');
  });
});

describe('a year of birth alone', () => {
  it('gives no result that an exact date of that year would contradict', () => {
    const keys = ['bhyt', 'nguoi_phu_thuoc', 'dinh_duong', 'di_hoc_tre_em', 'gd_nguoi_lon'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1990, max: 2023 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.record({
          co_bhyt: mark(),
          sdd: mark(),
          di_hoc: fc.constantFrom(null, 'Tiểu học', 'THCS'),
          trinh_do: fc.constantFrom(null, 'THCS', 'THPT'),
        }),
        (key, year, month, day, more) => {
          const members = (date: string): readonly Row[] => [
            head({ co_bhyt: 'x', trinh_do: 'THPT' }),
            born(date, more),
          ];
          const byYear = derive(key, { members: members(String(year)) }, '2024-06-30').result;
          const exact = derive(
            key,
            { members: members(`${two(day)}/${two(month)}/${year}`) },
            '2024-06-30',
          ).result;
          if (byYear !== 'notAssessable') expect(exact).toBe(byYear);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const mark = () => fc.constantFrom(null, 'x');
const two = (value: number): string => String(value).padStart(2, '0');

describe('the workbooks', () => {
  const folder = resolve(__dirname, '../../fixtures/workbooks');

  it('clean-one-header, which has no fault: what is derived is what is ticked, in all 1,441 households', async () => {
    const { register } = readRegister(await readXlsx(join(folder, 'clean-one-header.xlsx')));
    const derived = register.households.flatMap(deriveDeprivations(register, vn2022, AS_OF));
    expect(derived).toHaveLength(1441 * 12);
    expect(derived.filter(({ agreement }) => agreement !== 'agrees')).toEqual([]);
  });

  it('pho-minh-2024: both differ only where a mark or a value was planted wrong', async () => {
    const { register } = readRegister(
      await readXlsx(resolve(__dirname, '../../../examples/pho-minh-2024.xlsx')),
    );
    const list = 'DS hộ nghèo, cận nghèo';
    const derive = deriveDeprivations(register, vn2022, AS_OF);
    const differing = register.households.filter((each) =>
      derive(each).some(({ agreement }) => agreement === 'differs'),
    );
    const rows = differing.map(({ records }) => records.find(({ table }) => table.sheet === list)?.row);
    // CS15, CS19, CS20: the planted faults about marks of deprivation.
    const planted = truth.faults
      .filter(({ kind, sheet }) => sheet === list && ['CS15', 'CS19', 'CS20'].includes(kind))
      .map(({ cell }) => Number(cell.replace(/\D/g, '')));
    expect(rows.sort()).toEqual(planted.sort());
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('ratios use member rows, not the typed size (policy.md section 1)', () => {
  const adult = born('01/01/1980');
  const house = (persons: number, typed: number, area: number) =>
    derive('dien_tich_nha', {
      household: { so_nhan_khau: typed, dien_tich_nha: area },
      members: Array.from({ length: persons }, () => adult),
    });

  it('area: 20 m² of four listed is 5, of two listed is 10, whatever was typed', () => {
    const four = house(4, 2, 20);
    expect(four.result).toBe('deprived');
    expect(deprivationReason(four.reason, 'vi')).toContain(
      '5 m²/người theo 4 thành viên trong danh sách (sổ ghi 2 khẩu), dưới 8 m²',
    );
    expect(house(2, 3, 20).result).toBe('notDeprived');
  });

  it('area: where the head alone is listed both counts must agree', () => {
    // 20 / 1 = 20, 20 / 3 = 6,7: not known. 30 / 3 = 10 and 30 / 1: enough either way.
    expect(house(1, 3, 20)).toMatchObject({ result: 'notAssessable', reason: { code: 'members-partial' } });
    expect(house(1, 3, 30).result).toBe('notDeprived');
  });

  it('dependants: two children of three listed are above half, whatever was typed', () => {
    const child = born('01/01/2015');
    const of = (typed: number, members: readonly Row[]) =>
      derive('nguoi_phu_thuoc', { household: { so_nhan_khau: typed }, members }).result;
    expect(of(3, [adult, child, child])).toBe('deprived');
    expect(of(2, [adult, child, child])).toBe('deprived');
    expect(of(5, [adult, child, child])).toBe('deprived');
    // The head alone of three: the other two may be children.
    expect(of(3, [adult])).toBe('notAssessable');
  });

  it('more rows than typed are a whole list: nobody is said to be missing', () => {
    const insured = derive('bhyt', {
      household: { so_nhan_khau: 2 },
      members: Array.from({ length: 4 }, () => born('01/01/1980', { co_bhyt: 'x' })),
    });
    expect(insured.result).toBe('notDeprived');
  });
});
