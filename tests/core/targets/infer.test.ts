/** Wordings of real plans; shared/mission/plan-2024.md and plan-patterns.md. */
import { inferKind } from '../../../src/core/targets/read/infer-kind';
import { classesOf, inferSource, isNeedOnly } from '../../../src/core/targets/read/infer-source';
import { readPlanFigure } from '../../../src/core/targets/read/plan-figure';
import { fold } from '../../../src/core/text/unicode';

function guess(text: string, unit: string, plan: string) {
  const reading = readPlanFigure(plan, '');
  return inferKind({
    text: fold(text),
    unit: fold(unit),
    figure: reading.kind === 'figure' ? reading.figure : null,
  });
}

describe('the kind of a target by its wording', () => {
  it.each([
    ['Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm', '%', '1,11', 'reduce-rate'],
    ['Mức giảm tỷ lệ hộ cận nghèo', 'điểm %', '0,3', 'reduce-rate'],
    ['Tỷ lệ giảm nghèo', '%', '1 - 1,5', 'reduce-rate'],
    ['Giảm số hộ nghèo', 'hộ', '16', 'reduce-count'],
    ['Số hộ cận nghèo giảm', 'Hộ', '05', 'reduce-count'],
    ['Mô hình giảm nghèo, phát triển sản xuất', 'mô hình', '01', 'reach-count'],
    ['Người lao động được hỗ trợ kết nối việc làm thành công (tối thiểu)', 'người', '05', 'reach-count'],
    ['Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn', '%', '100%', 'reach-share'],
    ['Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh (ít nhất)', '%', '≥ 70%', 'reach-share'],
    ['Hộ nghèo có ít nhất một thành viên có việc làm bền vững', 'hộ', 'Phấn đấu', 'one-per-household'],
    ['Không còn hộ nghèo là người có công', 'hộ', '', 'at-most-count'],
    ['Số hộ tái nghèo', 'hộ', 'không quá 05', 'at-most-count'],
    ['Hộ phát sinh nghèo mới', 'hộ', 'dưới 03', 'at-most-count'],
    ['Nâng cao nhận thức của người nghèo', '', '', 'qualitative'],
    ['Tỷ lệ tái nghèo', '%', 'dưới 0,2%', 'at-most-share'],
    ['Tỷ lệ tái nghèo, phát sinh nghèo hằng năm', '%', 'không quá 0,5%', 'at-most-share'],
    ['Giảm 20% số hộ nghèo hiện có', '%', '20%', 'reduce-relative'],
    ['Giảm số hộ nghèo', '', 'một nửa', 'reduce-relative'],
    ['Giảm số hộ cận nghèo', '', '1/2', 'reduce-relative'],
    // Not points and not a level: 'giảm nghèo' names the work, the figure is a share of officers.
    ['Cán bộ giảm nghèo được tập huấn', '%', '95%', 'reach-share'],
    ['Cơ bản không còn hộ nghèo', '', '', 'qualitative'],
  ])('%s [%s] %s is %s', (text, unit, plan, kind) => {
    expect(guess(text, unit, plan).kind).toBe(kind);
  });

  it('tells a level to come down to from a fall', () => {
    expect(guess('Tỷ lệ hộ nghèo giảm xuống còn', '%', '3,1')).toMatchObject({
      kind: 'reduce-rate',
      form: 'to',
      strict: false,
    });
    expect(guess('Đưa tỷ lệ hộ nghèo xuống dưới', '%', '2%')).toMatchObject({ form: 'to', strict: true });
  });

  it('takes trên and dưới as strict, tối thiểu and ít nhất not', () => {
    expect(guess('Hộ nghèo dùng internet', '%', 'trên 90%').strict).toBe(true);
    expect(guess('Hộ nghèo dùng internet', '%', 'ít nhất 90%').strict).toBe(false);
    expect(guess('Hộ phát sinh nghèo mới', 'hộ', 'dưới 03').strict).toBe(true);
    // An age is no bound of the plan.
    expect(guess('Trẻ em dưới 16 tuổi thuộc hộ nghèo đi học', '%', '95%').strict).toBe(false);
  });

  it('calls new and relapsed households a flow, which cannot be undone', () => {
    expect(guess('Số hộ tái nghèo', 'hộ', 'tối đa 5').flow).toBe(true);
    expect(guess('Hộ nghèo còn không quá', 'hộ', '25').flow).toBe(false);
  });
});

describe('the source of a target by its wording', () => {
  it.each([
    ['Tỷ lệ hộ nghèo giảm', 'reduce-rate', 'poor-households'],
    ['Tỷ lệ hộ cận nghèo giảm', 'reduce-rate', 'near-poor-households'],
    ['Số hộ nghèo, hộ cận nghèo giảm', 'reduce-count', null],
    ['Hộ nghèo dân tộc thiểu số giảm', 'reduce-rate', null],
    ['Không còn hộ nghèo có thành viên là người có công', 'at-most-count', null],
    ['Tỷ lệ người thuộc hộ nghèo tham gia BHYT', 'reach-share', 'health-insurance'],
    // Not of the poor: the register of the poor cannot tell it.
    ['Tỷ lệ bao phủ bảo hiểm y tế toàn dân', 'reach-share', null],
    ['Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', 'reach-share', 'school'],
    ['Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh', 'reach-share', 'clean-water'],
    ['Hộ nghèo có nhà tiêu hợp vệ sinh', 'reach-share', 'sanitary-latrine'],
    // Both services at once: neither source is the answer.
    ['Hộ nghèo tiếp cận nước sạch và nhà tiêu hợp vệ sinh', 'reach-share', null],
    ['Hộ nghèo có nhu cầu được vay vốn tạo việc làm', 'reach-share', null],
    ['Mô hình giảm nghèo', 'reach-count', null],
  ] as const)('%s (%s): %s', (text, kind, source) => {
    expect(inferSource(text, kind)).toBe(source);
  });

  it('counts over the classes the sentence names, over all three when it names none', () => {
    expect(classesOf('Hộ nghèo, hộ cận nghèo sử dụng nước')).toEqual(['poor', 'nearPoor']);
    expect(classesOf('người lao động thuộc hộ cận nghèo')).toEqual(['nearPoor']);
    expect(classesOf('thuộc hộ nghèo, cận nghèo, mới thoát nghèo')).toEqual(['poor', 'nearPoor', 'escaped']);
    expect(classesOf('Người lao động được kết nối việc làm')).toEqual(['poor', 'nearPoor', 'escaped']);
  });

  it('sees that only those in need are meant', () => {
    expect(isNeedOnly('Hộ nghèo có nhu cầu được tiếp cận internet')).toBe(true);
    expect(isNeedOnly('Hộ nghèo tiếp cận internet')).toBe(false);
  });
});
