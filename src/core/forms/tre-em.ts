import { counting, under, untold } from './columns';
import { child, malnourished, outOfSchool, uninsured } from './child-facts';
import { nearPoor, poor } from './facts';
import type { AreaForm, Fact, FormData, HeaderNode } from './form';
import { FORM_WORDS } from './words';

function ofClass(title: string, name: Fact, first: number, { standard }: FormData): HeaderNode {
  const index = (at: number): string => String(first + at);
  const lacking = (at: number, column: string, lack: readonly Fact[]) =>
    standard.bounds === null
      ? untold(index(at), column, 'bounds')
      : counting(index(at), column, [name, child, ...lack]);
  return under(
    title,
    counting(index(0), 'Tổng số trẻ em', [name, child]),
    under(
      'Thiếu hụt về y tế',
      lacking(1, 'Bảo hiểm y tế', uninsured),
      lacking(2, 'Dinh dưỡng', malnourished),
    ),
    under('Thiếu hụt về giáo dục', lacking(3, 'Tình trạng đi học', outOfSchool)),
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
  columns: (data) => [
    ofClass('Trẻ em thuộc hộ nghèo', poor, 1, data),
    ofClass('Trẻ em thuộc hộ cận nghèo', nearPoor, 5, data),
  ],
  identities: [],
  remarks: ['children'],
};
