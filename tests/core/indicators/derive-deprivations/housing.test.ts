/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 7: two of wall, post and roof do not last; chỉ số 8: less than 8 m² a person. */
import { householdFacts } from '../../../../src/core/indicators/derive-deprivations/household-facts';
import { housingArea, housingQuality } from '../../../../src/core/indicators/derive-deprivations/housing';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member, type Row } from '../../../support/builders';

/** Sheet 'Hộ': code, head, size, then the columns of `own`; so many rows in 'Thành viên'. */
function derive(size: number | null, listed: number, own: Row, indicator = housingArea) {
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: size, ...own }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Khác', so_nhan_khau: 2 }),
      household({ ma_ho: 'H003', chu_ho: 'Lê Kia', so_nhan_khau: 1 }),
    ],
    members: [
      ...Array.from({ length: listed }, (_, at) =>
        member({ ho_ten: `Lê ${at}`, quan_he: at === 0 ? 'Chủ hộ' : 'Con' }),
      ),
      member({ ma_ho: 'H002', ho_ten: 'Lê Khác' }),
      member({ ma_ho: 'H002', ho_ten: 'Lê Nhỏ', quan_he: 'Con' }),
      member({ ma_ho: 'H003', ho_ten: 'Lê Kia' }),
    ],
  });
  return indicator(householdFacts(register, vn2022.bounds, '2024-12-14')(register.households[0]!));
}
const at = (...columns: readonly number[]) => columns.map((column) => ({ sheet: 'Hộ', row: 2, column }));
const judged = (result: string, code: string, params: object, ...columns: readonly number[]) => ({
  result,
  reason: { code, params },
  cells: at(...columns),
});

it.each<[string, number | null, number, Row, object]>([
  [
    '32 m² for 4',
    4,
    4,
    { dien_tich_nha: 32 },
    judged('notDeprived', 'area-enough', { area: 8, limit: 8 }, 4, 3),
  ],
  [
    '31.9 m² for 4',
    4,
    4,
    { dien_tich_nha: 31.9 },
    judged('deprived', 'area-below', { area: 7.98, limit: 8 }, 4, 3),
  ],
  // 24 m² are 8 for the three written, 6 for the four of the list: the rows count.
  [
    'more rows than written',
    3,
    4,
    { dien_tich_nha: 24 },
    judged('deprived', 'area-below-rows', { area: 6, limit: 8, listed: 4, size: 3 }, 4, 3),
  ],
  // The head alone is listed of three: 20 m² are enough for one and not for three, 24 m² for both, 7 m² for none.
  [
    'enough for the rows, not for those written',
    3,
    1,
    { dien_tich_nha: 20 },
    judged('notAssessable', 'members-partial', { listed: 1, size: 3 }, 4, 3),
  ],
  [
    'enough for the rows and for those written',
    3,
    1,
    { dien_tich_nha: 24 },
    judged('notDeprived', 'area-enough-rows', { area: 24, limit: 8, listed: 1, size: 3 }, 4, 3),
  ],
  [
    'too little for either',
    3,
    1,
    { dien_tich_nha: 7 },
    judged('deprived', 'area-below-rows', { area: 7, limit: 8, listed: 1, size: 3 }, 4, 3),
  ],
  [
    'a mean of 8 m²',
    4,
    4,
    { dien_tich_bq: 8 },
    judged('notDeprived', 'area-enough', { area: 8, limit: 8 }, 4),
  ],
  [
    'a mean of 7.5 m²',
    4,
    4,
    { dien_tich_bq: 7.5 },
    judged('deprived', 'area-below', { area: 7.5, limit: 8 }, 4),
  ],
  // The whole area is divided by the rows; the mean stands in where it is blank, or nobody is known.
  [
    'both written',
    4,
    4,
    { dien_tich_nha: 32, dien_tich_bq: 7 },
    judged('notDeprived', 'area-enough', { area: 8, limit: 8 }, 4, 3),
  ],
  [
    'the mean alone written',
    4,
    4,
    { dien_tich_nha: null, dien_tich_bq: 7 },
    judged('deprived', 'area-below', { area: 7, limit: 8 }, 5),
  ],
  [
    'no persons, the mean written',
    null,
    0,
    { dien_tich_nha: 32, dien_tich_bq: 7 },
    judged('deprived', 'area-below', { area: 7, limit: 8 }, 5),
  ],
  ['no persons', null, 0, { dien_tich_nha: 32 }, judged('notAssessable', 'size-unknown', {}, 4, 3)],
  ['nothing written', 4, 4, { dien_tich_nha: null }, judged('notAssessable', 'area-unknown', {}, 4)],
  [
    'nothing that can be an area',
    4,
    4,
    { dien_tich_nha: -3, dien_tich_bq: 'rộng' },
    judged('notAssessable', 'area-unknown', {}, 4, 5),
  ],
  ['no column', 4, 4, {}, judged('notAssessable', 'no-column', {})],
])('%s', (_name, size, listed, own, expected) => {
  expect(derive(size, listed, own)).toEqual(expected);
});

describe('wall, post and roof', () => {
  const quality = (own: Row) => derive(1, 1, own, housingQuality);
  it.each<[Row, object]>([
    [{ tuong: 'Gạch', cot: 'Bê tông', mai: 'Ngói' }, judged('notDeprived', 'housing-strong', {}, 4, 5, 6)],
    [{ tuong: 'Gạch', cot: 'Tre', mai: 'Tôn' }, judged('notDeprived', 'housing-strong', {}, 4, 5, 6)],
    [{ tuong: 'Đất', cot: 'Tre', mai: 'Tôn' }, judged('deprived', 'housing-weak', { weak: 2 }, 4, 5, 6)],
    [{ tuong: 'Đất', cot: 'Tre', mai: 'Lá' }, judged('deprived', 'housing-weak', { weak: 3 }, 4, 5, 6)],
    // Two decide, whatever the third.
    [{ tuong: 'Đất', cot: 'Tre', mai: null }, judged('deprived', 'housing-weak', { weak: 2 }, 4, 5, 6)],
    [{ tuong: 'Gạch', cot: null, mai: 'Tôn' }, judged('notDeprived', 'housing-strong', {}, 4, 5, 6)],
    [{ tuong: 'Đất', cot: 'Gạch', mai: null }, judged('notAssessable', 'housing-unknown', {}, 4, 5, 6)],
    [
      { tuong: 'Đã mục', cot: 'Gạch', mai: 'xuống cấp' },
      judged('notAssessable', 'housing-unclear', { words: '“Đã mục”, “xuống cấp”' }, 4, 5, 6),
    ],
    // One column alone names one part of three.
    [{ mai: 'Tôn' }, judged('notAssessable', 'housing-unknown', {}, 4)],
    [{ cot: 'Trụ bê tông', mai: 'mái lá lợp mới' }, judged('notAssessable', 'housing-unknown', {}, 4, 5)],
    [{}, judged('notAssessable', 'no-column', {})],
  ])('%j: %j', (own, expected) => {
    expect(quality(own)).toEqual(expected);
  });
});

it('an area of 0 m² is none to live in', () => {
  expect(derive(4, 4, { dien_tich_nha: 0 })).toEqual(
    judged('deprived', 'area-below', { area: 0, limit: 8 }, 4, 3),
  );
});
