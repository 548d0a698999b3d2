/** The notes beside a target, on a ward of four households counted by hand. */
import type { Target } from '../../../src/core/model';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { problemNote } from '../../../src/core/targets/problem-text';
import type { TargetProblem } from '../../../src/core/targets/read/problem';
import { gridRegister, household } from '../../support/builders';
import { SETTINGS, STANDARD } from './support/sheets';
import { aTarget, cellRef } from './support/target';

/** Three poor at the start, one of them unreadable now; two poor now. */
const WARD = gridRegister({
  households: [
    ['Hộ nghèo', 'Hộ nghèo'],
    ['Hộ nghèo', 'Hộ nghèo'],
    ['Hộ nghèo', 'Hộ không nghèo'],
    ['gì đó', 'Hộ không nghèo'],
  ].map(([phan_loai_dau_ky, phan_loai], at) =>
    household({ ma_ho: `H${at}`, chu_ho: `Hồ ${at}`, phan_loai_dau_ky, phan_loai }),
  ),
});
const judged = (targets: readonly Target[], problems?: readonly TargetProblem[]) =>
  evaluateTargets(targets, WARD, SETTINGS, STANDARD, problems);
const notes = (over: Parameters<typeof aTarget>[0]) => judged([aTarget(over)])[0]?.notes;
const UNKNOWN_START = '01 hộ chưa rõ phân loại đầu năm.';
const fall = { kind: 'reduce-count', source: 'poor-households', text: 'Số hộ nghèo giảm' } as const;

it('are the problems of its own row, first', () => {
  const problem = (targetId: string): TargetProblem => ({
    ...{ targetId, ref: cellRef(3, 5), field: 'ke_hoach', key: 'planNotNumber', found: 'nhiều' },
  });
  const targets = [aTarget({ id: 'a' }), aTarget({ id: 'b' }), aTarget({ id: 'c', ...fall })];
  const told = judged(targets, [problem('b'), problem('c')]);
  const note = problemNote(problem('b'), 'vi');
  expect(told.map((each) => each.notes)).toEqual([[], [note], [note, UNKNOWN_START]]);
});

it.each<[string, Parameters<typeof aTarget>[0], string[]]>([
  ['nothing to say', {}, []],
  ['what the register does not know', fall, [UNKNOWN_START]],
  [
    'words nobody has understood, each once',
    { kind: 'reduce-count', text: 'Số hộ nghèo neo đơn giảm [neo đơn]' },
    ['phần mềm chưa hiểu “neo đơn” nên không lấy số của sổ hộ; kết quả do cán bộ nhập tay.'],
  ],
  [
    'a rate of a minority',
    { kind: 'reduce-rate', text: 'Tỷ lệ hộ nghèo dân tộc thiểu số giảm' },
    [
      'kế hoạch không nói tỷ lệ này tính trên hộ dân tộc thiểu số hay trên hộ nghèo nên kết quả do cán bộ nhập tay.',
    ],
  ],
  // Understood, and entered by hand because the officer has said so.
  ['by hand as the officer wants', { kind: 'reduce-count', text: 'Số hộ nghèo giảm' }, []],
  [
    'more to leave than there were',
    { ...fall, value: 5 },
    [UNKNOWN_START, 'chỉ tiêu giao (05 hộ) lớn hơn số hộ đầu năm (03 hộ).'],
  ],
  ['as many to leave as there were', { ...fall, value: 3 }, [UNKNOWN_START]],
])('%s', (_, over, expected) => expect(notes(over)).toEqual(expected));

it('a sample is shown and not judged', () => {
  const [told] = judged([aTarget({ ...fall, value: 1, sample: true })]);
  expect(told).toMatchObject({
    ...{ status: 'no-data', met: null, achievement: null, gap: null, value: 1, from: 'register' },
    sentence: 'Chưa đánh giá: chỉ tiêu mẫu, đơn vị chưa xác nhận.',
  });
});

it('rows stand behind what the register tells, and behind nothing typed', () => {
  const [counted, typed] = judged([aTarget(fall), aTarget({ entered: { actual: 1 } })]);
  expect(counted?.behind?.yes.map(({ row }) => row)).toEqual([2, 3]);
  expect([typed?.from, typed?.behind]).toEqual(['entered', null]);
});
