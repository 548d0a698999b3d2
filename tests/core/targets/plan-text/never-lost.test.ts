/** Each sentence of a list of targets is a target or is shown as not understood (plan-patterns.md, rule 9). */
import fc from 'fast-check';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const HEAD = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2026\nII. MỤC TIÊU CỤ THỂ\n';
const read = (line: string) => {
  const { targets, unrecognised } = readPlanText(`${HEAD}- ${line}`);
  return {
    targets: targets.map(({ kind, value, group, sure }) => [kind, value, group, sure]),
    lost: unrecognised.map(({ sentence }) => sentence),
  };
};

describe('how it stands, then what is aimed at, in one sentence', () => {
  it.each([
    ['Hiện nay còn 40% hộ chưa có nhà tiêu, phấn đấu giảm còn 25%.', 'at-most-share', 25],
    ['Đến nay 80% hộ nghèo có nước sạch; phấn đấu năm 2026 đạt 90%.', 'reach-share', 90],
    ['Năm 2025 toàn xã giảm 30 hộ, năm 2026 phấn đấu giảm 25 hộ.', 'reduce-count', 25],
    ['Năm 2025 toàn xã giảm 30 hộ nghèo, năm 2026 giảm 25 hộ nghèo.', 'reduce-count', 25],
    ['Đã hỗ trợ 12 hộ vay vốn, phấn đấu hỗ trợ thêm 20 hộ.', 'reach-count', 20],
  ])('%s', (line, kind, value) => {
    expect(readPlanText(`${HEAD}- ${line}`).targets).toMatchObject([{ kind, value, sure: false }]);
  });

  it('the words of the first half are those of the second', () => {
    const [toilet] = readPlanText(
      `${HEAD}- Hiện nay còn 40% hộ chưa có nhà tiêu, phấn đấu giảm còn 25%.`,
    ).targets;
    expect(toilet).toMatchObject({ about: 'toilet', qualifier: 'chưa có nhà tiêu' });
  });
});

describe('sentences that may tell how things stand', () => {
  it.each([
    ['Xã có 15 hộ nghèo được hỗ trợ nhà ở.', 'reach-count', 15],
    ['Có 80/95 hộ nghèo được hỗ trợ nhà ở.', 'reach-count', 80],
    ['Số hộ nghèo thuộc diện bảo trợ xã hội chiếm dưới 40%.', 'at-most-share', 40],
  ])('%s is proposed, to be looked at', (line, kind, value) => {
    const [target] = readPlanText(`${HEAD}- ${line}`).targets;
    expect(target).toMatchObject({ kind, value, sure: false });
    expect(target?.doubts).toContain('maybe-situation');
    expect(readPlanText(line).targets).toEqual([]);
  });

  it('a part that is only told is shown, not proposed', () =>
    expect(read('Toàn xã có 88 hộ nghèo, chiếm 3,1%.')).toEqual({
      targets: [],
      lost: ['Toàn xã có 88 hộ nghèo, chiếm 3,1%.'],
    }));
});

describe('the second half of a sentence', () => {
  it('"…, không còn nhà dột nát" is a target of its own', () =>
    expect(read('Tỷ lệ hộ nghèo có nhà ở kiên cố đạt 100%, không còn nhà dột nát.').targets).toEqual([
      ['reach-share', 100, 'poor', true],
      ['at-most-count', 0, null, false],
    ]));

  it('a clause about satisfaction or money beside a target is shown', () => {
    expect(read('100% người dân hài lòng; 85% hộ nghèo có nước sạch.').lost).toEqual([
      '100% người dân hài lòng',
    ]);
    expect(read('Cho vay 45 hộ nghèo; nợ quá hạn dưới 0,2%.').lost).toEqual(['nợ quá hạn dưới 0,2%.']);
  });
});

describe('sentences nothing understands', () => {
  it.each([
    'Thu nhập bình quân đầu người của hộ nghèo đạt 2 triệu đồng/người/tháng.',
    'Ít nhất 30% kinh phí dành cho hộ nghèo dân tộc thiểu số.',
    'Mỗi nhóm 05 hộ nghèo được hỗ trợ 01 mô hình.',
    'Hoàn thành 100% chỉ tiêu BHYT được giao.',
    'Người dân phấn khởi, tin tưởng vào chủ trương của Đảng.',
    'Đến nay đã có 40 hộ đăng ký thoát nghèo.',
    'Phấn đấu tỷ lệ hộ nghèo giảm 1,5 lần so với năm 2025.',
  ])('%s', (line) => expect(read(line)).toEqual({ targets: [], lost: [line] }));
});

it('every line of a list is a target or shown', () => {
  const words = fc.constantFrom(
    'hộ nghèo',
    'hộ cận nghèo',
    'giảm',
    'đạt',
    'phấn đấu',
    '20 hộ',
    '5%',
    'ba phần tư',
    'có nước sạch',
    'hiện nay còn',
    'trong đó',
    'năm 2025',
    'được vay vốn',
    'không còn',
    'thôn Khe Nóng',
    'đã',
    'kinh phí',
    'chiếm',
    'mỗi đảng viên',
    'tăng 3 lần',
    'họp dân',
    'tuyên truyền',
    ', ',
    'người dân đồng thuận',
  );
  const line = fc.array(words, { minLength: 2, maxLength: 7 }).map((each) => `Xã ${each.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const { targets, unrecognised } = readPlanText(HEAD + lines.map((each) => `- ${each}`).join('\n'));
      const shown = [...targets, ...unrecognised].map(({ sentence }) => sentence);
      for (const each of lines) {
        const said = each.replace(/ +/g, ' ');
        expect(shown.some((sentence) => said.includes(sentence) || sentence.includes(said))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
