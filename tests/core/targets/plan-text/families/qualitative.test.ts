/** Aims without a figure. */
import { qualitative, roughAim } from '../../../../../src/core/targets/plan-text/families/qualitative';
import { passageOf } from '../../../../../src/core/targets/plan-text/passage';

const read = (text: string) => qualitative(passageOf(text).plain);
const rough = (text: string) => roughAim(passageOf(text).plain);
const AIM = {
  kind: 'qualitative',
  value: null,
  unit: '',
  decimals: 0,
  denominator: null,
  needOnly: false,
  qualifier: null,
};

it('is judged by hand', () =>
  expect(read('Nâng cao tỷ lệ hộ nghèo có nước sạch')).toEqual({
    ...AIM,
    group: 'poor',
    about: 'water',
    doubts: ['by-hand'],
  }));

it.each(
  'Nâng|Tăng|Cải thiện|Bảo đảm|Đảm bảo|Hạn chế|Giảm|Hỗ trợ|Tạo|Phấn đấu|Duy trì|Thu hẹp|Khơi dậy|Phát huy|Giữ vững|Hoàn thành|Thực hiện|Đẩy mạnh|Xây dựng|Không|Xóa|Mở rộng|Phát triển|Ngăn chặn|Quan tâm|Huy động|Cơ bản|Tổ chức|Giải quyết|Ưu tiên|Đa dạng|Đổi mới|Bản|Phấn đấu giảm|Tiếp tục nâng|Từng bước tăng|Chủ động tạo|Quyết tâm xóa|Trong năm giảm|Năm 2026 tiếp tục giảm'.split(
    '|',
  ),
)('"%s …" is an aim', (start) => expect(read(`${start} đời sống người dân`)?.kind).toBe('qualitative'));

it.each([
  'Người dân nâng cao đời sống của mình',
  'Nângxyz đời sống của người dân',
  'Nâng cao đời sống cho 5 hộ nghèo',
  'Nâng cao đời sống năm 202 cho người dân',
  'Giảm nghèo theo các chỉ tiêu như sau',
  'Giảm nghèo theo các chỉ tiêu như sau:',
  'Giảm nghèo theo chỉ tiêu sau đây:',
  'Hỗ trợ người dân trong các việc:',
  'Giảm thiếu hụt các dịch vụ xã hội cơ bản.',
  'Giảm thiếu hụt dịch vụ xã hội cơ bản',
  'Nâng cao đời sống x'.slice(0, 19),
])('%s: none', (text) => expect(read(text)).toBeNull());

it('has twenty letters, and years do no harm', () => {
  expect('Nâng cao đời sống xã').toHaveLength(20);
  expect(read('Nâng cao đời sống xã')).not.toBeNull();
  expect(read('Nâng cao đời sống giai đoạn 2026 - 2030')).not.toBeNull();
  expect(read('Nâng cao đời sống năm 2026–2030')).not.toBeNull();
});

it.each([
  ['Cơ bản xóa nhà tạm cho hộ nghèo', 'poor', 'housing'],
  ['Phấn đấu cơ bản hoàn thành việc cấp nước sạch', null, 'water'],
  ['Cơ bản giải quyết việc làm cho người dân', 'all', 'job'],
])('a rough aim has no number: %s', (text, group, about) =>
  expect(rough(text)).toEqual({ ...AIM, group, about, doubts: ['no-number'] }),
);
it.each(['Xóa nhà tạm cho hộ nghèo trong xã', 'Xã cơ bản xóa nhà tạm, nhà dột nát', 'Cơ bản xóa nhà tạm'])(
  '%s: no rough aim',
  (text) => expect(rough(text)).toBeNull(),
);
