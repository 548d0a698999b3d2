/** What staff write in their own words, against the list of NĐ 07/2021/NĐ-CP, Phụ lục. */
import fc from 'fast-check';
import { answerWords } from '../../../../src/core/indicators/derive-deprivations/answer-words';
import { deriveDeprivations } from '../../../../src/core/indicators/derive-deprivations/index';
import {
  LATRINE_KINDS,
  WATER_KINDS,
} from '../../../../src/core/indicators/derive-deprivations/living-conditions';
import { deprivationReason } from '../../../../src/core/messages/deprivations';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import type { Row } from '../../../support/builders';
import { gridRegister, household, member } from '../../../support/builders';

/** The first household's derivation; somebody else fills every column in, so that a blank means no. */
function derive(key: string, own: Row, person: Row = {}) {
  const blank = Object.fromEntries(Object.keys(person).map((field) => [field, 'x']));
  const register = gridRegister({
    households: [
      household({ so_nhan_khau: 1, ...own }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Văn Khác', so_nhan_khau: 1 }),
    ],
    members: [
      member({ ho_ten: 'Lê Văn Một', ngay_sinh: '05/05/1970', ...person }),
      member({ ...blank, ma_ho: 'H002', ho_ten: 'Lê Văn Khác', ngay_sinh: '05/05/1970', gioi_tinh: 'Nam' }),
    ],
  });
  const [first] = register.households;
  const found = deriveDeprivations(register, vn2022, '2024-12-14')(first!);
  return found.find(({ indicator }) => indicator.key === key)!;
}
const resultOf = (...given: Parameters<typeof derive>) => derive(...given).result;

const AS_OF = '2024-12-14';

describe('water: on the list, not on it, or not known', () => {
  it.each([
    ['Nước máy', 'yes'],
    ['Nước máy Sông Vệ', 'yes'],
    ['Nước suối đóng chai', 'yes'],
    ['Nước khe suối được bảo vệ', 'yes'],
    ['Nước mưa', 'yes'],
    ['Nước máy công cộng', 'yes'],
    ['Nước máy thị trấn', 'yes'],
    ['Giếng khoan có lọc', 'yes'],
    ['Giếng đào có lọc', 'unknown'],
    ['Giếng khoan không có lọc', 'unknown'],
    ['Không có nước máy, dùng giếng khoan', 'yes'],
    ['Giếng khoan và nước mưa', 'yes'],
    ['Giếng đào chưa được bảo vệ', 'no'],
    ['Giếng đào không bảo vệ', 'no'],
    ['Gieng dao khong duoc bao ve', 'no'],
    ['Không có nước máy, dùng nước sông', 'no'],
    ['Nước ao, hồ', 'no'],
    // No tap may still be a bored well; a dug well may be protected or not.
    ['Chưa có nước máy', 'unknown'],
    ['Không có nước máy, dùng giếng đào', 'unknown'],
    ['Không có nước máy, giếng khoan', 'unknown'],
    ['Giếng đào', 'unknown'],
    ['Giếng khoan, nước sông', 'unknown'],
    ['Nước máy (đã cắt)', 'unknown'],
    ['Nước Máy Bị Hỏng', 'unknown'],
    ['Sắp có nước máy', 'unknown'],
    ['Nước máy: hết', 'unknown'],
    ['Nước máy không dùng được', 'unknown'],
    ['Nước mua', 'unknown'],
    ['Nuoc mua', 'unknown'],
  ])('%s: %s', (written, answer) => {
    expect(WATER_KINDS.answer(written)).toBe(answer);
  });
});

describe('latrine: on the list, not on it, or not known', () => {
  it.each([
    ['Tự hoại', 'yes'],
    ['Tự hoại khép kín', 'yes'],
    ['Khép kín', 'unknown'],
    ['Tự hoại (ở khu vực khác)', 'yes'],
    ['Nhà tiêu hai ngăn', 'yes'],
    ['Không có', 'no'],
    ['Chưa có nhà tiêu', 'no'],
    ['Cầu tõm', 'no'],
    ['Không hợp vệ sinh', 'no'],
    // Who has no septic tank may have a double vault.
    ['Không tự hoại', 'unknown'],
    ['Chưa phải tự hoại', 'unknown'],
    ['Không hợp vệ sinh (thấm dội)', 'unknown'],
    ['Tự hoại bị hỏng', 'unknown'],
    ['Không dùng chung', 'unknown'],
    ['Có nhà tiêu', 'unknown'],
  ])('%s: %s', (written, answer) => {
    expect(LATRINE_KINDS.answer(written)).toBe(answer);
  });
});

describe('walls, posts and roof', () => {
  it.each([
    ['Gạch trét xi măng', 'notDeprived'],
    ['Bê tông trên móng đá', 'notDeprived'],
    ['Đá', 'notDeprived'],
    ['Tường gạch 20', 'notDeprived'],
    ['Trụ bê tông', 'notDeprived'],
    ['Tôn lạnh', 'notDeprived'],
    ['Fibro xi măng', 'notDeprived'],
    ['Trụ tre', 'deprived'],
    ['Gạch không nung', 'notDeprived'],
    ['Gạch đất nung', 'notDeprived'],
    ['Thiếu kiên cố', 'deprived'],
    ['Không kiên cố', 'deprived'],
    ['Kém bền chắc', 'deprived'],
    ['Chưa bền chắc', 'deprived'],
    ['Khong ben chac', 'deprived'],
    ['Tranh tre', 'deprived'],
    ['Đất', 'deprived'],
    ['Đã xuống cấp', 'notAssessable'],
    ['Đã mục', 'notAssessable'],
    ['Gạch (sập một nửa)', 'notAssessable'],
    ['Không xây gạch', 'notAssessable'],
    ['Tường gạch, mái lá', 'notAssessable'],
    ['da', 'notAssessable'],
  ])('all three “%s”: %s', (words, result) => {
    expect(resultOf('chat_luong_nha', { tuong: words, cot: words, mai: words })).toBe(result);
  });

  it('quotes what is not understood', () => {
    const { reason } = derive('chat_luong_nha', { tuong: 'Đã mục', cot: 'Gạch', mai: 'Đã xuống cấp' });
    expect(deprivationReason(reason, 'vi')).toBe('chưa rõ có bền chắc không: “Đã mục”, “Đã xuống cấp”');
  });
});

describe('health insurance', () => {
  it.each([
    ['Còn hạn', 'notDeprived'],
    ['Hết hạn 31/12/2025', 'notDeprived'],
    // NĐ 146/2018/NĐ-CP, Điều 1–5: the groups of the insured.
    ['Có (tự mua)', 'notDeprived'],
    ['Tự mua', 'notDeprived'],
    ['GD', 'notDeprived'],
    ['DN', 'notDeprived'],
    ['Học sinh', 'notDeprived'],
    ['Hộ gia đình', 'notDeprived'],
    ['Công ty', 'notDeprived'],
    ['Công ty mua', 'notDeprived'],
    ['Người có công', 'notDeprived'],
    ['Hưu', 'notDeprived'],
    // The household's class may be repeated here and tell of no card.
    ['Hộ nghèo', 'notAssessable'],
    ['HN', 'notAssessable'],
    ['Cận nghèo', 'notAssessable'],
    ['Thẻ hộ nghèo', 'notAssessable'],
    ['Không tự mua', 'notAssessable'],
    ['Không phải hộ nghèo', 'notAssessable'],
    ['Hộ nghèo, chưa có thẻ', 'notAssessable'],
    ['Hộ nghèo (hết hạn)', 'notAssessable'],
    ['BHYT Sắp Hết Hạn', 'notAssessable'],
    ['Hết hiệu lực', 'deprived'],
    ['Đã ngừng đóng', 'deprived'],
    ['Có nhưng hết hạn', 'deprived'],
    ['Không còn', 'deprived'],
    ['Hết hạn 30/6/2024', 'deprived'],
    ['Chờ cấp thẻ', 'notAssessable'],
    ['Sắp hết hạn', 'notAssessable'],
    ['Mất thẻ', 'notAssessable'],
    ['Hết hạn 30/6', 'notAssessable'],
  ])('%s: %s', (co_bhyt, result) => {
    expect(resultOf('bhyt', {}, { co_bhyt })).toBe(result);
  });

  it('quotes what is not understood', () => {
    const { reason } = derive('bhyt', {}, { co_bhyt: 'Chờ cấp thẻ' });
    expect(deprivationReason(reason, 'vi')).toBe('chưa rõ có BHYT không: Lê Văn Một (54) “Chờ cấp thẻ”');
  });
});

describe('work', () => {
  const work = (viec_lam: string, more: Row = {}) =>
    resultOf('viec_lam', {}, { gioi_tinh: 'Nam', viec_lam, hdld: null, knld: 'x', ...more });
  it.each([
    ['Công nhân', 'deprived'],
    ['Công nhân may Công ty Nhà Bè', 'deprived'],
    ['Làm thuê tự do, không hợp đồng', 'deprived'],
    ['Không có việc làm ổn định, làm thuê theo mùa', 'deprived'],
    ['Thất nghiệp', 'deprived'],
    ['Đi làm thuê', 'deprived'],
    ['Công nhân KCN Phổ Phong', 'deprived'],
    ['Công nhân may Vinatex', 'deprived'],
    ['Xe ôm', 'notDeprived'],
    ['Chạy xe ôm', 'notDeprived'],
    // Of the state's school or of a private one, with a contract or without?
    ['Giáo viên', 'notAssessable'],
    ['Giáo viên, có hợp đồng', 'notDeprived'],
    ['Công nhân Nghỉ', 'notAssessable'],
    ['Công nhân (đã nghỉ hưu)', 'notDeprived'],
    ['Công nhân, có hợp đồng', 'notDeprived'],
    ['Làm hồ tôm', 'notDeprived'],
    ['Không làm công nhân', 'notAssessable'],
    ['Công nhân (tạm dừng)', 'notAssessable'],
    ['Thiếu việc làm', 'notAssessable'],
    ['Không thất nghiệp', 'notAssessable'],
    ['Nghỉ việc', 'notAssessable'],
  ])('%s, nothing in the column of contracts: %s', (written, result) => {
    expect(work(written)).toBe(result);
  });

  it.each([
    ['01/01/1950', 'Công nhân', 'notAssessable'],
    ['01/01/1950', 'Công nhân (đã nghỉ hưu)', 'notDeprived'],
    ['01/01/1950', 'Thất nghiệp', 'notDeprived'],
    ['01/01/2012', 'Làm thuê', 'notAssessable'],
  ])('born on %s, outside the working age: %s is %s', (ngay_sinh, written, result) => {
    expect(work(written, { ngay_sinh })).toBe(result);
  });

  it('a contract in one column and none in the other is not known', () => {
    expect(work('Công nhân, không hợp đồng', { hdld: 'x' })).toBe('notAssessable');
    expect(work('Công nhân', { hdld: 'Hợp đồng miệng' })).toBe('notAssessable');
    expect(work('Công nhân', { hdld: 'Không xác định thời hạn' })).toBe('notDeprived');
  });
});

describe('columns of yes and no', () => {
  it.each([
    ['knld', 'Mất sức lao động', 'no'],
    ['knld', 'còn', 'yes'],
    ['knld', 'Suy giảm', 'unknown'],
    ['sdd', 'Không suy dinh dưỡng', 'no'],
    ['sdd', 'Nguy cơ', 'unknown'],
    ['btxh', '540.000 đ', 'yes'],
    ['btxh', 'Đã cắt', 'no'],
    ['btxh', 'Đang làm hồ sơ', 'unknown'],
    ['btxh', 'người cao tuổi không hưởng', 'no'],
    ['btxh', '2026', 'unknown'],
    ['knld', 'còn*', 'unknown'],
    ['khuyet_tat', 'Vận động (nhẹ)', 'yes'],
    ['khuyet_tat', 'Đã khỏi', 'unknown'],
    ['internet', 'Không biết dùng', 'no'],
    ['internet', 'ít', 'unknown'],
    ['thiet_bi', 'Ti-vi, 1 điện thoại', 'yes'],
    ['thiet_bi', 'Không có thiết bị nào', 'no'],
    ['thiet_bi', 'Chỉ có loa phường', 'unknown'],
    ['thiet_bi', 'Tivi hỏng', 'unknown'],
    // Who has no television may have a telephone.
    ['thiet_bi', 'Không có tivi', 'unknown'],
    ['hdld', 'chưa ký', 'no'],
    ['hdld', '12 tháng', 'yes'],
  ] as const)('%s: %s is %s', (field, written, answer) => {
    expect(answerWords[field](written, AS_OF)).toBe(answer);
  });
});

describe('whatever is written around a good word', () => {
  const readers = { ...answerWords, nguon_nuoc: WATER_KINDS.answer, nha_tieu: LATRINE_KINDS.answer };
  const good = {
    hdld: 'có hợp đồng',
    knld: 'còn khả năng',
    sdd: 'thấp còi',
    btxh: 'hằng tháng',
    khuyet_tat: 'vận động',
    internet: 'sử dụng',
    thiet_bi: 'điện thoại',
    nguon_nuoc: 'nước máy',
    nha_tieu: 'tự hoại',
  } as const;
  const fields = Object.keys(good) as (keyof typeof good)[];
  const denial = fc.constantFrom(
    'không',
    'chưa',
    'không có',
    'chưa có',
    'không phải',
    'không còn',
    'ko',
    'thiếu',
  );
  const doubt = fc.constantFrom(
    'hỏng',
    'kém',
    'hết',
    'ngừng',
    'bỏ dở',
    'sắp',
    'đang sửa',
    'xin',
    'không',
    'chưa',
  );
  const join = fc.constantFrom(' ', ', ', ' (', ': ', ' - ');

  it('is yes alone, and never behind a denial or beside a word that is not understood', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), denial, doubt, join, (field, no, word, between) => {
        const read = readers[field];
        expect(read(good[field], AS_OF)).toBe('yes');
        expect(read(`${no} ${good[field]}`, AS_OF)).not.toBe('yes');
        expect(read(`${good[field]}${between}${word}`, AS_OF)).not.toBe('yes');
        expect(read(`${word} ${good[field]}`, AS_OF)).not.toBe('yes');
      }),
      { numRuns: 300 },
    );
  });
});
