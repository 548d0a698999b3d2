/**
 * The plan's own sentences as staff paste them into the target sheet (mission/plan-2024.md, section II.2): with the
 * number in its column, and with the column blank.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetSheet } from './support/sheets';

const THREE_GROUPS = 'người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo';
/** id, sentence, unit, number of the column; kind, value, decimals, count, source by the plan. */
const SENTENCES = [
  [
    'a',
    'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều thực hiện mức giảm 1,11% (tương ứng số hộ nghèo phải giảm là 16 hộ theo chỉ tiêu UBND thị xã Đức Phổ giao);',
    '%',
    1.11,
    ['reduce-rate', 1.11, 2, 16, 'poor-households'],
  ],
  [
    'b',
    'Tỷ lệ hộ cận nghèo theo chuẩn nghèo đa chiều thực hiện mức giảm 0,3% (tương ứng số hộ cận nghèo phải giảm là 05 hộ theo chỉ tiêu UBND thị xã Đức Phổ giao);',
    '%',
    0.3,
    ['reduce-rate', 0.3, 1, 5, 'near-poor-households'],
  ],
  [
    'c',
    'Phấn đấu xây dựng 01 mô hình giảm nghèo, phát triển sản xuất nhằm tạo sinh kế, việc làm, thu nhập bền vững cho hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo;',
    'mô hình',
    '01',
    ['reach-count', 1, 0, null, null],
  ],
  [
    'd',
    'Phấn đấu hỗ trợ hộ nghèo, hộ cận nghèo có ít nhất một thành viên trong độ tuổi lao động có việc làm bền vững;',
    'hộ',
    null,
    ['one-per-household', null, 0, null, 'sustainable-work'],
  ],
  [
    'đ',
    '100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn kiến thức về các nội dung triển khai công tác giảm nghèo năm 2024;',
    '%',
    100,
    ['reach-share', 100, 0, null, null],
  ],
  [
    'e2',
    `Tối thiểu 05 ${THREE_GROUPS} được hỗ trợ kết nối việc làm thành công;`,
    'người',
    '05',
    ['reach-count', 5, 0, null, 'job-found'],
  ],
  [
    'e3',
    '100% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế.',
    '%',
    100,
    ['reach-share', 100, 0, null, 'health-insurance'],
  ],
  [
    'e4',
    'Tỷ lệ trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi đạt 95%;',
    '%',
    95,
    ['reach-share', 95, 0, null, 'school'],
  ],
  [
    'e5',
    '80% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh',
    '%',
    80,
    ['reach-share', 80, 0, null, 'clean-water'],
  ],
  [
    'e6',
    'Ít nhất 70% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh.',
    '%',
    70,
    ['reach-share', 70, 0, null, 'sanitary-latrine'],
  ],
  [
    'e7',
    '85% hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet.',
    '%',
    85,
    ['reach-share', 85, 0, null, 'telecom'],
  ],
] as const;

describe.each([true, false])('the plan’s sentences, number in its column: %s', (inColumn) => {
  it.each(SENTENCES)('%s', (id, text, unit, number, expected) => {
    const { targets, problems } = targetSheet([[id, text, unit, null, inColumn ? number : null]]);
    expect(targets).toHaveLength(1);
    const [target] = targets;
    expect([target?.kind, target?.value, target?.decimals, target?.count, target?.source]).toEqual(expected);
    expect(target?.text).toBe(text);
    // A number taken from the words is told; nothing else is wrong with these rows.
    const told = inColumn || number === null ? [] : ['readFromText'];
    expect(problems.map(({ key }) => key)).toEqual(told);
  });
});

describe('numbers in a target’s words', () => {
  it('two figures in one sentence are not chosen between', () => {
    const text =
      '80% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh; ít nhất 70% hộ nghèo sử dụng nhà tiêu hợp vệ sinh';
    expect(targetSheet([['1', text, '%', null, null]]).targets[0]?.value).toBeNull();
  });

  it('a year or a number of a decision is no plan', () => {
    const text = 'Thực hiện Quyết định số 833/QĐ-UBND năm 2024 về giảm nghèo';
    expect(targetSheet([['1', text, '', null, null]]).targets[0]).toMatchObject({
      kind: 'qualitative',
      value: null,
    });
  });

  it('households left under a rate to come down to are a limit of their own, never a number to take off', () => {
    const { targets } = targetSheet([
      ['a', 'Tỷ lệ hộ nghèo giảm xuống còn 2,5%', '%', 52, 2.5],
      [null, '- Tương ứng số hộ nghèo còn lại', 'hộ', null, 36],
    ]);
    expect(targets[0]).toMatchObject({ kind: 'reduce-rate', form: 'to', value: 2.5, count: null });
    expect(targets[1]).toMatchObject({
      kind: 'at-most-count',
      value: 36,
      text: '- Tương ứng số hộ nghèo còn lại',
    });
  });

  it('the plan file is the one these sentences were taken from', () => {
    const file = join(__dirname, '../../fixtures/targets/plan-targets.json');
    const plan = JSON.parse(readFileSync(file, 'utf8')) as { targets: { id: string }[] };
    const ids = new Set(plan.targets.map(({ id }) => id));
    expect(SENTENCES.filter(([id]) => !ids.has(id))).toEqual([]);
  });
});
