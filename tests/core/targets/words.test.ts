/** The words a target's sentence is made with. */
import type { Target } from '../../../src/core/model';
import { wordsFor } from '../../../src/core/targets/words';
import { aTarget } from './support/target';

it.each<[Partial<Target>, string, string, string]>([
  [{ text: 'Mô hình giảm nghèo', unit: 'mô hình' }, 'Xây dựng', 'mô hình', 'mô hình giảm nghèo'],
  [
    { kind: 'reach-share', text: 'Cán bộ giảm nghèo được tập huấn (tối thiểu)', unit: '%' },
    ...(['Tập huấn cho', 'cán bộ', 'cán bộ giảm nghèo được tập huấn'] as const),
  ],
  [{ text: '100% học sinh được khám', unit: '%' }, 'Thực hiện', 'học sinh', 'học sinh được khám'],
  [{ text: 'Nguồn lực đầu tư', unit: '' }, 'Thực hiện', 'đối tượng', 'nguồn lực đầu tư'],
  [{ text: 'Người được bồi dưỡng', unit: 'người' }, 'Tập huấn cho', 'người', 'người được bồi dưỡng'],
  // What fell is said by its unit where its own words would say it twice.
  [{ kind: 'reduce-count', text: 'Giảm tệ nạn xã hội', unit: 'vụ' }, 'Thực hiện', 'vụ', 'vụ'],
  [{ kind: 'reduce-count', text: 'Thất nghiệp 5', unit: 'vụ' }, 'Thực hiện', 'vụ', 'vụ'],
  [{ kind: 'reduce-count', text: 'Mức hạ thất nghiệp', unit: 'vụ' }, 'Thực hiện', 'vụ', 'mức hạ thất nghiệp'],
  [{ kind: 'reduce-count', text: 'Kết quả giảm nghèo', unit: 'vụ' }, 'Thực hiện', 'vụ', 'kết quả giảm nghèo'],
  [
    { kind: 'reduce-count', text: 'Giảm 05 hộ nghèo neo đơn', unit: 'hộ' },
    'Thực hiện',
    'hộ',
    'hộ nghèo neo đơn',
  ],
  [{ kind: 'at-most-count', text: 'Không còn nhà tạm', unit: 'nhà' }, 'Thực hiện', 'nhà', 'nhà tạm'],
])('%j', (over, lead, unit, counted) =>
  expect(wordsFor(aTarget(over), 'vi')).toEqual({ lead, unit, counted }),
);

it.each<[Target['kind'], string, string, string, string]>([
  ['reduce-count', 'poor-households', 'Số hộ nghèo giảm', 'hộ', 'hộ nghèo'],
  ['reduce-count', 'poor-households', 'Số hộ nghèo ở Thôn A giảm', 'hộ', 'hộ nghèo ở Thôn A'],
  [
    'reduce-count',
    'deprived-households',
    'Giảm số hộ nghèo, hộ cận nghèo thiếu hụt nước sạch',
    'hộ',
    'hộ nghèo, hộ cận nghèo thiếu hụt nước sạch',
  ],
  [
    'reach-share',
    'health-insurance',
    'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT',
    'người',
    'người có thẻ BHYT (trẻ em dưới 6 tuổi)',
  ],
  ['reach-share', 'health-insurance', 'Người thuộc hộ nghèo có thẻ BHYT', 'người', 'người có thẻ BHYT'],
])('%s of %s: %s', (kind, source, text, unit, counted) =>
  expect(wordsFor(aTarget({ kind, source, text }), 'vi')).toEqual({ lead: 'Thực hiện', unit, counted }),
);

it('a job found is found for somebody', () =>
  expect(wordsFor(aTarget({ source: 'job-found', text: 'Kết nối việc làm' }), 'vi').lead).toBe(
    'Kết nối việc làm cho',
  ));
