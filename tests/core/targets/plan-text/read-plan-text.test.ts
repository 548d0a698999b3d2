/** A whole text: which lines are read, what is shown of them, what is never lost. */
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const LIST = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2026\nII. MỤC TIÊU CỤ THỂ\n';
const values = (text: string) => readPlanText(text).targets.map(({ value }) => value);
const lost = (text: string) => readPlanText(text).unrecognised.map(({ sentence }) => sentence);

describe('a table', () => {
  const TABLE = 'TT\tChỉ tiêu\tĐVT\tKế hoạch\n1\tSố hộ thoát nghèo\thộ\t62\n2\tNâng cao chất lượng\tviệc\t7';
  it('is read to be looked at, in the order of the text', () => {
    const text = `${LIST}- Giảm 5 hộ nghèo.\n${TABLE}\n- Xây 3 căn nhà.`;
    const { targets, unrecognised } = readPlanText(text);
    expect(targets.map(({ value }) => value)).toEqual([5, 62, 3]);
    const [, row] = targets;
    expect(row?.sure).toBe(false);
    expect(row?.doubts).toContain('from-table');
    expect(text.slice(row?.start, row?.end)).toBe('1\tSố hộ thoát nghèo\thộ\t62');
    expect(unrecognised.map(({ sentence }) => sentence)).toEqual(['2 Nâng cao chất lượng việc 7']);
  });
  it.each([
    ['of results', 'I. KẾT QUẢ\n', '\nII. MỤC TIÊU CỤ THỂ\n- Giảm 5 hộ nghèo.', [5]],
    ['of tasks', 'II. MỤC TIÊU CỤ THỂ\n- Giảm 5 hộ nghèo.\nIII. GIẢI PHÁP\n', '', [5]],
    ['before everything', '', '\nII. MỤC TIÊU CỤ THỂ\n- Giảm 5 hộ nghèo.', [62, 5]],
    ['alone', '', '', [62]],
  ])('%s', (_, before, after, wanted) => expect(values(before + TABLE + after)).toEqual(wanted));
  it('of results loses nothing that was meant', () =>
    expect(lost(`I. KẾT QUẢ\n${TABLE}\nII. MỤC TIÊU CỤ THỂ\n- Giảm 5 hộ nghèo.`)).toEqual([]));
});

describe('what gave no target is shown', () => {
  it.each([
    ['- Còn 7 việc.', ['Còn 7 việc.']],
    ['- Giải ngân 95%.', ['Giải ngân 95%.']],
    ['- Giảm 5 hộ nghèo; giải ngân 95%.', ['giải ngân 95%.']],
    ['- Xã đã giảm 12 hộ.', ['Xã đã giảm 12 hộ.']],
    ['- Các cơ quan vào cuộc.', ['Các cơ quan vào cuộc.']],
  ])('in the list: %s', (line, wanted) => expect(lost(LIST + line)).toEqual(wanted));
  it.each([
    '- Kết quả như sau:',
    '- Các xã có chỉ tiêu như sau.',
    '- Các chỉ tiêu chủ yếu.',
    '- Trong đó',
    '- Cụ thể.',
    '- Ngoài ra',
    '- Trên đây là kế hoạch.',
    '- Giảm mức thiếu hụt dịch vụ xã hội cơ bản.',
    '- Phụ nữ. Trẻ em:',
    '- abc',
  ])('not what only leads to others: %s', (line) => expect(lost(LIST + line)).toEqual([]));
  it('four letters are shown', () => expect(lost(`${LIST}- abcd`)).toEqual(['abcd']));
  it('a figure before a colon is', () =>
    expect(lost(`${LIST}- Còn 7 việc. Trẻ em:`)).toEqual(['Còn 7 việc.']));

  it('of the aims only what has a figure, of tasks nothing', () => {
    const AIMS = 'KẾ HOẠCH NĂM 2026\n1. Mục tiêu chung\n';
    expect(lost(`${AIMS}- Còn 7 việc.\n2. Chỉ tiêu\n- Giảm 5 hộ nghèo.`)).toEqual(['Còn 7 việc.']);
    expect(lost(`${AIMS}- Còn việc.\n2. Chỉ tiêu\n- Giảm 5 hộ nghèo.`)).toEqual([]);
    expect(lost(`${LIST}- Giảm 5 hộ nghèo.\nIII. GIẢI PHÁP\n- Còn 7 việc.`)).toEqual([]);
    expect(lost(`${LIST}- Giảm 5 hộ nghèo.\nIII. GIẢI PHÁP\n- Phấn đấu còn 7 việc.`)).toEqual([
      'Phấn đấu còn 7 việc.',
    ]);
  });
});

describe('doubts of the place', () => {
  const doubts = (text: string) => readPlanText(text).targets.at(-1)?.doubts;
  it.each([
    [`${LIST}- Giảm 5 hộ nghèo.`, []],
    [`${LIST}- Giam 5 ho ngheo.`, ['unaccented']],
    [`${LIST}III. GIẢI PHÁP\n- Phấn đấu giảm 5 hộ nghèo.`, ['outside-list']],
    [`${LIST}- Giảm 12 hộ nghèo, vượt chỉ tiêu giao.`, ['maybe-situation']],
    [`${LIST}- Hiện nay còn 40% hộ nghèo chưa có nhà tiêu, phấn đấu giảm hộ nghèo 5 hộ.`, ['group-assumed']],
    [`1. Mục tiêu chung\nGiảm 5 hộ nghèo.\n2. Chỉ tiêu\n- Giảm 5 hộ nghèo.`, []],
  ])('%j: %j', (text, wanted) => expect(doubts(text)).toEqual(wanted));

  it('the aim that says the same as the list is asked about', () => {
    const [aim] = readPlanText(
      '1. Mục tiêu chung\nGiảm 5 hộ nghèo.\n2. Chỉ tiêu\n- Giảm 5 hộ nghèo.',
    ).targets;
    expect(aim).toMatchObject({ sure: false, doubts: ['same-goal'] });
    const [other] = readPlanText(
      '1. Mục tiêu chung\nGiảm 6 hộ nghèo.\n2. Chỉ tiêu\n- Giảm 5 hộ nghèo.',
    ).targets;
    expect(other).toMatchObject({ sure: true, doubts: [] });
  });
});

describe('aims without a figure', () => {
  const AIM = 'Nâng cao chất lượng cuộc sống của người nghèo.';
  const kinds = (text: string) => readPlanText(text).targets.map(({ kind }) => kind);
  it.each([
    [LIST + AIM, ['qualitative']],
    [AIM, ['qualitative']],
    [`${AIM}\nCho vay vốn.`, []],
    ['Nâng cao chất lượng cuộc sống của người dân.', []],
    ['Tăng cường hỗ trợ cuộc sống của người nghèo.', []],
    [`${LIST}${AIM} Gồm:`, []],
    [`1. Mục tiêu chung\n${AIM}\n2. Chỉ tiêu\n- Giảm 5 hộ nghèo.`, ['reduce-count']],
  ])('%j: %j', (text, wanted) => expect(kinds(text)).toEqual(wanted));
});

it('of a sentence of more than four hundred letters the clause alone is shown', () => {
  const long = `Giảm 5 hộ nghèo; ${'vận động '.repeat(45)}nhân dân.`;
  const [target] = readPlanText(`${LIST}- ${long}`).targets;
  expect(target?.sentence).toBe('Giảm 5 hộ nghèo');
  const short = `Giảm 5 hộ nghèo; ${'vận động '.repeat(20)}nhân dân.`;
  expect(readPlanText(`${LIST}- ${short}`).targets[0]?.sentence).toBe(short);
});

it.each([
  ['Giảm 5 hộ nghèo và xây 3 căn nhà.', ['Giảm 5 hộ nghèo', 'xây 3 căn nhà.']],
  ['Giảm 5 hộ nghèo, xây 3 căn nhà;', ['Giảm 5 hộ nghèo', 'xây 3 căn nhà']],
  ['Giảm 5 hộ nghèo cùng 3 hộ cận nghèo', ['Giảm 5 hộ nghèo', '3 hộ cận nghèo']],
])('words are those of the target alone: %s', (text, wanted) =>
  expect(readPlanText(`${LIST}- ${text}`).targets.map(({ words }) => words)).toEqual(wanted),
);
