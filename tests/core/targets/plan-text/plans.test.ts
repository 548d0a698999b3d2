/** Whole plans, judged by hand: every target, and nothing of the situation, the tasks, the money. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';

const FOLDER = join(__dirname, '../../../fixtures/plans');
const read = (name: string) => readPlanText(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));

/** 'kind value[-max] group [denominator]', with a '?' in front where a person has to look. */
function brief({
  kind,
  value,
  max,
  group,
  denominator,
  needOnly,
  sure,
  strict,
  form,
  count,
  from,
}: PlanTarget): string {
  const parts = [
    kind,
    `${strict ? (form === 'to' || kind.startsWith('at-most') ? '<' : '>') : ''}${value}${max === undefined ? '' : `-${max}`}`,
    group ?? '-',
    ...(form ? [form] : []),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(count === undefined ? [] : [`(${count})`]),
    ...(denominator === null ? [] : [`/${denominator}`]),
    ...(needOnly ? ['need'] : []),
  ];
  return `${sure ? '' : '? '}${parts.join(' ')}`;
}

describe('the plan of a ward, 2024 (shared/mission/plan-2024.md, shared/domain/plan-targets.json)', () => {
  const { targets, unrecognised } = read('pho-minh-2024');

  it('has its 12 targets, all of them sure, and no other', () => {
    const three = 'poor+nearPoor+newlyEscaped';
    expect(targets.map(brief)).toEqual([
      'reduce-rate 1.11 poor (16)',
      'reduce-rate 0.3 nearPoor (5)',
      `reach-count 1 ${three}`,
      'one-per-household 1 poor+nearPoor /hộ có người trong độ tuổi lao động',
      'reach-share 100 officers /cán bộ',
      `reach-share 100 ${three} /người lao động có nhu cầu need`,
      `reach-count 5 ${three}`,
      'reach-share 100 poor+nearPoor /người',
      'reach-share 95 poor+nearPoor /trẻ em',
      'reach-share 80 poor+nearPoor /hộ',
      'reach-share 70 poor+nearPoor /hộ',
      'reach-share 85 poor+nearPoor /hộ có nhu cầu need',
    ]);
    expect(unrecognised).toEqual([]);
  });

  it('has them of the whole groups, narrowed by no word', () =>
    expect(targets.map(({ qualifier }) => qualifier)).toEqual(targets.map(() => null)));

  it('keeps the decimals the plan wrote: 1,11 has two, 0,3 one', () => {
    expect(targets.slice(0, 2).map(({ decimals }) => decimals)).toEqual([2, 1]);
  });
});

describe('the sample plan of 2026 (shared/mission/plan-sample-2026.json)', () => {
  it('has all its targets and none of its situation, tasks, money, dates', () => {
    expect(read('tan-loc-son-2026').targets.map(brief)).toEqual([
      'reduce-rate <3.2 poor to from 4.3',
      'reduce-rate >3 poor-ethnic',
      'reduce-rate 0.5-0.7 nearPoor',
      '? reach-count 35 poor',
      'at-most-count 4 relapse+new',
      '? qualitative null poor',
      '? reach-count 8 poor',
      '? reach-count 5 poor',
      'reach-share 100 poor+nearPoor /người',
      'at-most-count 0 poor',
      'reach-share 92.5 poor+nearPoor /hộ',
      'reach-share 72 poor+nearPoor /hộ',
      'reach-count 120 all',
      'reach-count 40 poor+nearPoor+newlyEscaped',
    ]);
  });
});

describe('an invented plan with results, money and tasks around its targets', () => {
  const { targets, unrecognised } = read('dong-phu-2026');

  it('has the targets of part B and the one assigned to the hamlets in part C', () => {
    expect(targets.map(brief)).toEqual([
      'reduce-rate 2.8 poor to from 3.87 (26)',
      'reduce-rate 3 poor-ethnic',
      'reduce-rate 0.62 nearPoor (15)',
      // 'mỗi loại không quá 02 hộ': two limits in one.
      '? at-most-count 2 relapse+new',
      'reach-count 200 all',
      'reach-count 45 poor+nearPoor',
      // 'xuất khẩu lao động 20 người': of all or of the poor?
      '? reach-count 20 poor+nearPoor',
      'reach-count 4 -',
      '? reach-count 120 -',
      '? reach-share 100 poor+nearPoor+newlyEscaped /người',
      '? at-most-share <15 poor /trẻ em dưới 5 tuổi',
      '? at-most-share <0.5 poor /trẻ em',
      '? reach-share 98 poor /trẻ từ 3 đến 5 tuổi',
      '? reach-share 100 - (9) /nhà',
      '? reach-count 6 -',
      '? reach-count 3 -',
      'reach-share >90 poor /hộ',
      'reach-share 70-75 poor+nearPoor /hộ',
      '? reach-count 1 -',
      'reach-share 90 poor /hộ',
      'reach-count 3 -',
      'reach-count 5 poor',
      'reach-count 150 poor+nearPoor',
      'reach-share 100 officers /cán bộ',
      '? qualitative null poor',
      '? reduce-count 2 poor',
    ]);
  });

  it('lists what the list of targets says without a kind for it', () => {
    expect(unrecognised.map(({ sentence }) => sentence)).toEqual([
      'nợ quá hạn dưới 0,2%.',
      'Vận động Quỹ "Vì người nghèo" đạt 80 triệu đồng.',
      'Thu nhập bình quân của hộ nghèo tăng 1,3 lần so với năm 2025.',
    ]);
  });
});

describe('an invented plan without bullets, its lines broken by the page', () => {
  it('has the targets of 2 and nothing of the situation and the tasks', () => {
    expect(read('an-hoa-2027').targets.map(brief)).toEqual([
      'reduce-rate 1.1 poor to (18)',
      'reduce-rate <2 nearPoor to',
      'at-most-count 0 poor-merit',
      'at-most-count 0 relapse',
      'reach-count 60 all',
      'reach-count 15 all',
      'reach-share 80 poor+nearPoor /người lao động có nhu cầu need',
      'one-per-household 1 poor+nearPoor /hộ có người trong độ tuổi lao động',
      '? reach-share 100 poor /người',
      '? reach-share 98 nearPoor /người',
      '? at-most-share <3 poor',
      'reach-count 45 poor',
      'reach-share 100 poor /người',
      'reach-count 7 poor',
      'reach-count 2 poor',
      'at-most-count 0 poor',
      'reach-count 1 -',
      'reach-count 2 -',
      'reach-count 3-5 -',
      '? reach-count 300 -',
    ]);
  });
});

describe('prose without targets', () => {
  it.each([
    'Công tác giảm nghèo được cấp ủy, chính quyền quan tâm; đời sống người dân từng bước được cải thiện.',
    'Đẩy mạnh tuyên truyền, nâng cao nhận thức của người nghèo. Không để ai bị bỏ lại phía sau.',
    'Toàn xã có 9 thôn, 2.418 hộ với 9.876 khẩu; trong đó hộ nghèo 94 hộ, hộ cận nghèo 120 hộ.',
    'Năm 2025, xã đã giải quyết việc làm cho 214 lao động, giảm 25 hộ nghèo, đạt 102% kế hoạch.',
    'Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021; Thông tư 10/2022/TT-BLĐTBXH ngày 31/5/2022.',
    'Hộ có từ 03 chỉ số thiếu hụt trở lên và thu nhập dưới 1,5 triệu đồng/người/tháng là hộ nghèo.',
  ])('%s', (text) => expect(readPlanText(text).targets).toEqual([]));
});
