import { problemText } from '../../../src/core/targets/problem-text';
import { oneTarget, targetSheet } from './support/sheets';

describe('reading the target sheet', () => {
  it('joins a rate and the households under it into one target', () => {
    const { targets, problems } = targetSheet([
      ['a', 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm', '%', null, 1.11, null, null, 'Ngành VH-XH'],
      [null, '- Tương ứng số hộ nghèo giảm', 'hộ', 52, '16'],
    ]);
    expect(problems).toEqual([]);
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject({
      id: 'a',
      kind: 'reduce-rate',
      value: 1.11,
      decimals: 2,
      count: 16,
      source: 'poor-households',
      responsible: 'Ngành VH-XH',
      entered: { baseline: 52, actual: null },
      cells: {
        value: { sheet: 'Chỉ tiêu', row: 3, column: 5 },
        count: { sheet: 'Chỉ tiêu', row: 4, column: 5 },
        baseline: { sheet: 'Chỉ tiêu', row: 4, column: 4 },
      },
    });
  });

  it.each([
    [3.6, 3.6],
    ['3,6%', '3,6%'],
  ])('does not take a start of %s for households: it is a rate', (start, found) => {
    const { targets, problems } = targetSheet([['1', 'Giảm tỷ lệ hộ nghèo', '%', start, 1.11]]);
    expect(targets[0]?.entered.baseline).toBeNull();
    expect(problems.map(({ key, found: shown }) => [key, shown])).toEqual([['startNotCount', found]]);
  });

  it('takes a group row as the heading of the rows it numbers, and of no others', () => {
    const { targets } = targetSheet([
      ['e', 'Các chỉ tiêu giải quyết mức độ thiếu hụt các dịch vụ xã hội cơ bản'],
      ['e1', 'Hộ nghèo sử dụng nhà tiêu hợp vệ sinh', '%', null, '70'],
      ['g', 'Mô hình giảm nghèo', 'mô hình', null, '01'],
    ]);
    expect(targets.map(({ id, section }) => [id, section])).toEqual([
      ['e1', 'e) Các chỉ tiêu giải quyết mức độ thiếu hụt các dịch vụ xã hội cơ bản'],
      ['g', null],
    ]);
  });

  it('gives every row an id of its own: made up where blank, with the section where it repeats', () => {
    const { targets } = targetSheet([
      ['I', 'Giảm nghèo'],
      ['1', 'Giảm số hộ nghèo', 'hộ', 52, 16],
      [null, 'Mô hình giảm nghèo', 'mô hình', null, 1],
      ['II', 'Dịch vụ xã hội cơ bản'],
      ['1', 'Hộ nghèo sử dụng nhà tiêu hợp vệ sinh', '%', null, 70],
    ]);
    expect(targets.map(({ id }) => id)).toEqual(['1', 'I1', 'II.1']);
  });

  it('takes 1 and 0,95 as 100 and 95 per cent: by the format silently, without it with a note', () => {
    const row = ['e4', 'Trẻ em thuộc hộ nghèo đi học đúng độ tuổi', '%', null, 0.95];
    const formatted = targetSheet([row], { '2,4': '0%' });
    expect(formatted.targets[0]).toMatchObject({ value: 95, decimals: 0 });
    expect(formatted.problems).toEqual([]);
    const plain = targetSheet([row]);
    expect(plain.targets[0]).toMatchObject({ value: 95, decimals: 0 });
    expect(plain.problems.map((problem) => problemText(problem, 'vi'))).toEqual([
      'Chỉ tiêu e4: cột kế hoạch ghi 0,95 với đơn vị %, được hiểu là phần của 1 (1 là 100%).',
    ]);
  });

  it('leaves a fall of 0,3 points alone: only a share is a part of 1', () => {
    expect(oneTarget(['b', 'Tỷ lệ hộ cận nghèo giảm', '%', null, 0.3])).toMatchObject({
      value: 0.3,
      decimals: 1,
    });
  });

  it('does not stumble over text where a number belongs: no value, and a problem at the cell', () => {
    const { targets, problems } = targetSheet([
      ['c', 'Xây dựng mô hình giảm nghèo', 'mô hình', null, 'nhiều', 'abc'],
    ]);
    expect(targets[0]).toMatchObject({ kind: 'reach-count', value: null, entered: { actual: null } });
    expect(problems.map((problem) => problemText(problem, 'vi'))).toEqual([
      'Chỉ tiêu c: cột kế hoạch ghi “nhiều”, không phải con số, nên chưa đánh giá được.',
      'Chỉ tiêu c: ô F3 ghi “abc”, không phải con số, nên được coi như chưa có số liệu.',
    ]);
    const typed = targetSheet([['c', 'Xây dựng mô hình giảm nghèo', 'mô hình', null, '01', 'abc']]);
    expect(typed.targets[0]).toMatchObject({ kind: 'reach-count', value: 1, entered: { actual: null } });
    expect(typed.problems).toEqual([
      {
        targetId: 'c',
        ref: { sheet: 'Chỉ tiêu', row: 3, column: 6 },
        field: 'thuc_hien',
        key: 'enteredNotNumber',
        found: 'abc',
      },
    ]);
    expect(problemText(typed.problems[0]!, 'vi')).toBe(
      'Chỉ tiêu c: ô F3 ghi “abc”, không phải con số, nên được coi như chưa có số liệu.',
    );
  });

  it('never drops a row it does not understand: it becomes qualitative and says so', () => {
    const { targets, problems } = targetSheet([
      ['h', 'Cơ bản không còn nhà tạm', '', null, '100%'],
      ['i', 'Nâng cao nhận thức của người nghèo', '', null, null, null, null, 'UBND phường'],
    ]);
    expect(targets.map(({ kind }) => kind)).toEqual(['qualitative', 'qualitative']);
    expect(problems.map(({ key, targetId }) => [targetId, key])).toEqual([['h', 'notUnderstood']]);
  });

  it('counts a judgement by hand only with a remark', () => {
    const text = 'Nâng cao nhận thức của người nghèo';
    const judged = targetSheet([['i', text, '', null, null, 'Đạt', null, 'UBND', 'Họp tổ dân phố 12 buổi']]);
    expect(judged.targets[0]?.entered.actual).toBe(1);
    const refused = targetSheet([['i', text, '', null, null, 'Chưa đạt', null, 'UBND', 'Mới họp 2 buổi']]);
    expect(refused.targets[0]?.entered.actual).toBe(0);
    const bare = targetSheet([['i', text, '', null, null, 'Đạt', null, 'UBND']]);
    expect(bare.targets[0]?.entered.actual).toBeNull();
    expect(bare.problems.map(({ key }) => key)).toEqual(['judgementWithoutRemark']);
  });

  it('asks none to remain where the plan writes no number', () => {
    expect(oneTarget(['h', 'Không còn hộ nghèo là người có công', 'hộ', 3])).toMatchObject({
      kind: 'at-most-count',
      value: 0,
      entered: { baseline: 3 },
    });
  });

  it('keeps a result typed as per cent without a total as a rate', () => {
    const target = oneTarget(['đ', 'Cán bộ giảm nghèo được tập huấn', '%', null, '100%', '87,5%']);
    expect(target.entered).toMatchObject({ actual: 87.5, denominator: 100 });
    expect(target.cells.denominator).toBeUndefined();
  });
});

describe('a part of the households to leave, typed by hand', () => {
  // The source of poor households is the register; women-headed ones are typed.
  const TEXT = 'Giảm số hộ nghèo do phụ nữ làm chủ hộ so với số hộ đầu năm';

  it('takes a bare number beside the unit % for neither: it may be households or per cent', () => {
    const { targets, problems } = targetSheet([['k', TEXT, '%', 30, '20%', 12]]);
    expect(targets[0]).toMatchObject({ kind: 'reduce-relative', value: 20, entered: { actual: null } });
    expect(problems.map(({ key }) => key)).toEqual(['relativeUnclear']);
  });

  it('takes 12% for a per cent, and 12 with the unit hộ for households', () => {
    expect(oneTarget(['k', TEXT, '%', 30, '20%', '12%'])).toMatchObject({
      entered: { actual: 12, denominator: 100 },
    });
    expect(oneTarget(['k', TEXT, 'hộ', 30, '20%', 12])).toMatchObject({
      kind: 'reduce-relative',
      entered: { actual: 12, denominator: null, baseline: 30 },
    });
  });

  it('keeps a limit of 0,2 with the unit % as it is: no fraction of 1', () => {
    expect(oneTarget(['k', 'Tỷ lệ tái nghèo không quá', '%', null, 0.2])).toMatchObject({
      kind: 'at-most-share',
      value: 0.2,
    });
  });
});
