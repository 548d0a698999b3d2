import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeTasks } from '../../../src/core/tasks/propose-tasks';
import { readTaskSheet, taskState } from '../../../src/core/tasks/task';
import { freshTasks } from '../../../src/core/job/tasks-job';

const PLAN = readFileSync(join(__dirname, '../../fixtures/targets/plan-2024.md'), 'utf8');
const pairs = (text: string) => proposeTasks(text).map(({ body, task }) => [body, task]);

describe('proposeTasks', () => {
  it('finds the bodies of the plan of 2024 with their tasks, and the tasks nobody is named for', () => {
    const found = proposeTasks(PLAN);
    const of = (body: string) => found.filter((each) => each.body === body).length;
    // Section II (nhiệm vụ, giải pháp): 1 has two sentences, 2 two, 3, 4 and 5 one each: 7.
    expect(found.filter(({ section }) => section === 'tasks')).toHaveLength(7);
    // Section III: counted in the text.
    expect(of('Ngành Văn hóa - xã hội')).toBe(3);
    expect(of('Ngành Tài chính – Kế toán')).toBe(1);
    expect(of('UBMTTQVN phường và các tổ chức thành viên')).toBe(2);
    expect(of('Tổ trưởng tổ dân phố')).toBe(2);
    expect(found).toHaveLength(16);
    // The paste broke this sentence between 'địa' and 'bản'.
    expect(found[7]?.task).toMatch(/trên địa bản năm 2024 trên địa bàn phường$/);
  });

  it('takes neither targets, nor recipients, nor the closing sentence', () => {
    const text = proposeTasks(PLAN)
      .map(({ task }) => task)
      .join('\n');
    expect(text).not.toMatch(/1,11%|Trên đây là|Lưu: VT|Phấn đấu xây dựng/);
  });

  it('reads a body and its task on one line, with a colon or a verb', () => {
    expect(
      pairs(`V. TỔ CHỨC THỰC HIỆN
1. Giao Công chức Văn hóa - Xã hội chủ trì, phối hợp các ngành lập danh sách hộ nghèo.
2. Trạm Y tế: cấp thẻ bảo hiểm y tế cho hộ nghèo; tư vấn dinh dưỡng.
- Hội Nông dân: Hướng dẫn mô hình chăn nuôi.
VI. KINH PHÍ
1. Ngân sách xã: bố trí 50 triệu đồng.`),
    ).toEqual([
      ['Công chức Văn hóa - Xã hội', 'Chủ trì, phối hợp các ngành lập danh sách hộ nghèo'],
      ['Trạm Y tế', 'cấp thẻ bảo hiểm y tế cho hộ nghèo; tư vấn dinh dưỡng'],
      ['Hội Nông dân', 'Hướng dẫn mô hình chăn nuôi'],
    ]);
  });

  it('finds nothing in prose without such sections', () => {
    expect(proposeTasks('Năm 2024 phường có 36 hộ nghèo.\nTỷ lệ hộ nghèo giảm 1,11%.')).toEqual([]);
    expect(proposeTasks('')).toEqual([]);
  });
});

describe('readTaskSheet', () => {
  const CELLS = [
    ['NHIỆM VỤ GIẢM NGHÈO NĂM 2024'],
    [
      'TT',
      'Đơn vị',
      'Cán bộ phụ trách',
      'Nhiệm vụ',
      'Thời hạn',
      'Trạng thái',
      'Ghi chú',
      'Dán văn bản kế hoạch vào cột này',
    ],
    [
      null,
      'Trạm Y tế',
      'Chị Lan',
      'Cấp thẻ',
      { date: '2024-06-30' },
      'Đã xong',
      'đủ 229 thẻ',
      'III. TỔ CHỨC THỰC HIỆN',
    ],
    [null, 'Hội Nông dân', null, 'Mô hình bò', null, 'gần xong', null, '1. Hội Phụ nữ'],
    [null, null, null, null, null, null, null, 'Tuyên truyền đến từng hộ gia đình.'],
  ] as const;

  it('keeps what was typed, and reads the states as written', () => {
    const sheet = readTaskSheet(CELLS);
    expect(sheet?.tasks).toEqual([
      {
        body: 'Trạm Y tế',
        officer: 'Chị Lan',
        task: 'Cấp thẻ',
        deadline: '30/06/2024',
        state: 'done',
        stateText: 'Đã xong',
        note: 'đủ 229 thẻ',
      },
      // A word that is none of the three stands as it was written and counts as none of them.
      expect.objectContaining({ state: null, stateText: 'gần xong' }),
    ]);
    expect(sheet?.nextRow).toBe(5);
    expect(freshTasks(sheet?.text ?? '', sheet)).toEqual([
      { body: 'Hội Phụ nữ', task: 'Tuyên truyền đến từng hộ gia đình', section: 'organisation' },
    ]);
  });

  it('is found again where columns were moved or inserted', () => {
    const moved = CELLS.map((row) => ['x', ...[...row].reverse()]);
    moved[0] = ['', 'NHIỆM VỤ'];
    expect(readTaskSheet(moved)?.tasks.map(({ body, state }) => [body, state])).toEqual([
      ['Trạm Y tế', 'done'],
      ['Hội Nông dân', null],
    ]);
  });

  it('is null without its headings', () => {
    expect(readTaskSheet([['Trạm Y tế', 'Cấp thẻ']])).toBeNull();
  });

  it('proposes nothing twice', () => {
    const sheet = readTaskSheet([
      ['Đơn vị', 'Nhiệm vụ'],
      ...proposeTasks(PLAN).map(({ body, task }) => [body, task]),
    ]);
    expect(freshTasks(PLAN, sheet)).toEqual([]);
  });

  it.each([
    ['Chưa làm', 'todo'],
    ['đang làm', 'doing'],
    ['Hoàn thành', 'done'],
    ['Done', 'done'],
    ['', null],
    ['?', null],
  ])('%s is %s', (word, state) => expect(taskState(word)).toBe(state));
});
