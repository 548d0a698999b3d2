import { counting, rating, under } from './columns';
import { average, everybody, nearPoor, poor } from './facts';
import type { AreaForm } from './form';
import { FORM_WORDS } from './words';

const households = { unit: 'households' } as const;
const persons = { unit: 'persons' } as const;

/** Source: shared/domain/forms.json, ket_qua. */
export const ketQua: AreaForm = {
  id: 'ket_qua',
  kind: 'areas',
  sheet: 'GN BM Kết quả rà soát',
  title:
    'TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO; HỘ LÀM NÔNG, LÂM, NGƯ NGHIỆP CÓ MỨC SỐNG TRUNG BÌNH',
  unit: 'hộ, khẩu, %',
  titleRow: 4,
  population: 'main',
  split: false,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () => [
    counting('1', 'Tổng số hộ dân cư', [everybody], households),
    counting('2', 'Nhân khẩu', [everybody], persons),
    under('Hộ nghèo', counting('3', 'Số hộ', [poor], households), rating('4=3/1*100', 'Tỷ lệ (%)', '3', '1')),
    under(
      'Hộ cận nghèo',
      counting('5', 'Số hộ', [nearPoor], households),
      rating('6=5/1*100', 'Tỷ lệ (%)', '5', '1'),
    ),
    under(
      'Hộ nông, lâm, ngư nghiệp có mức sống trung bình',
      counting('7', 'Số hộ', [average], households),
      rating('8=7/1*100', 'Tỷ lệ (%)', '7', '1'),
    ),
    under(
      'Khẩu hộ nghèo',
      counting('9', 'Số khẩu', [poor], persons),
      rating('10=9/2*100', 'Tỷ lệ (%)', '9', '2'),
    ),
    under(
      'Khẩu hộ cận nghèo',
      counting('11', 'Số khẩu', [nearPoor], persons),
      rating('12=11/2*100', 'Tỷ lệ (%)', '11', '2'),
    ),
    under(
      'Khẩu hộ mức sống trung bình',
      counting('13', 'Số khẩu', [average], persons),
      rating('14=13/2*100', 'Tỷ lệ (%)', '13', '2'),
    ),
  ],
  identities: [],
  remarks: [],
};
