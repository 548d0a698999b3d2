import { counting, under } from './columns';
import { child, malnourished, nearPoor, outOfSchool, poor, uninsured } from './facts';
import type { AreaForm, Fact, HeaderNode } from './form';
import { FORM_WORDS } from './words';

function ofClass(title: string, name: Fact, first: number): HeaderNode {
  const index = (at: number): string => String(first + at);
  return under(
    title,
    counting(index(0), 'Tổng số trẻ em', [name, child]),
    under(
      'Thiếu hụt về y tế',
      counting(index(1), 'Bảo hiểm y tế', [name, child, uninsured]),
      counting(index(2), 'Dinh dưỡng', [name, child, malnourished]),
    ),
    under('Thiếu hụt về giáo dục', counting(index(3), 'Tình trạng đi học', [name, child, outOfSchool])),
  );
}

/** Source: shared/domain/forms.json, tre_em (confidence medium). */
export const treEm: AreaForm = {
  id: 'tre_em',
  kind: 'areas',
  sheet: 'GN BM Trẻ em thiếu hụt',
  title: 'TỔNG HỢP CHỈ TIÊU THIẾU HỤT CỦA TRẺ EM THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO',
  unit: 'trẻ em',
  titleRow: 4,
  population: 'children',
  split: false,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () => [
    ofClass('Trẻ em thuộc hộ nghèo', poor, 1),
    ofClass('Trẻ em thuộc hộ cận nghèo', nearPoor, 5),
  ],
  identities: [],
  remarks: ['children'],
};
