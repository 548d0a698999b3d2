/** Wordings that were once read wrongly. Each expected reading follows from the words alone. */
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const targetsOf = (text: string) => readPlanText(text).targets;

describe('text without accents', () => {
  it('is read as with them, and left to a person', () => {
    const accented = 'Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ).';
    const [plain] = targetsOf('Ty le ho ngheo giam 1,11% (tuong ung 16 ho).');
    expect(targetsOf(accented)).toMatchObject([{ kind: 'reduce-rate', value: 1.11, count: 16, sure: true }]);
    expect(plain).toMatchObject({ kind: 'reduce-rate', value: 1.11, count: 16, group: 'poor', sure: false });
    expect(plain?.doubts).toContain('unaccented');
  });
});

describe('situations and results', () => {
  it.each([
    'Đầu năm 2026 toàn xã có 88 hộ nghèo (tỷ lệ 3,9%), 120 hộ cận nghèo.',
    'Báo cáo định kỳ 6 tháng trước ngày 15/6.',
    'Có 07/12 chỉ tiêu đạt và vượt kế hoạch.',
    'Vẫn còn 34% hộ nghèo chưa có nhà tiêu hợp vệ sinh.',
    'Chỉ tiêu tỉnh giao: toàn tỉnh phấn đấu giảm 1%/năm.',
  ])('%s', (text) => {
    expect(targetsOf(text)).toEqual([]);
    expect(targetsOf(`Mục tiêu cụ thể\n${text}`)).toEqual([]);
  });
});

describe('counts', () => {
  it('a number in words in brackets is no second number, and classes and learners are two targets', () => {
    expect(targetsOf('Mở 03 (ba) lớp đào tạo nghề cho 75 học viên.')).toMatchObject([
      { kind: 'reach-count', value: 3, unit: 'lớp' },
      { kind: 'reach-count', value: 75, unit: 'học viên' },
    ]);
  });

  it('job fairs are counted', () =>
    expect(targetsOf('Tổ chức 02 phiên giao dịch việc làm.')).toMatchObject([
      { kind: 'reach-count', value: 2, unit: 'phiên' },
    ]));

  it('new and repaired houses in one number are one target to ask about', () =>
    expect(targetsOf('Hỗ trợ xây mới, sửa chữa 12 căn nhà cho hộ nghèo.')).toMatchObject([
      { kind: 'reach-count', value: 12, about: 'housing', group: 'poor', sure: false },
    ]));

  it('a part without a group of its own has that of the whole, to be asked about', () => {
    const text = 'Giải quyết việc làm cho 90 lao động thuộc hộ nghèo; trong đó, xuất khẩu lao động 15 người.';
    expect(targetsOf(text)).toMatchObject([
      { value: 90, group: 'poor', sure: true },
      { value: 15, group: 'poor', sure: false },
    ]);
  });

  it('a bracket with the parts states them as targets', () => {
    const text =
      'Tạo việc làm cho ít nhất 150 lao động (trong đó: hộ nghèo 30 lao động, hộ cận nghèo 25 lao động).';
    expect(targetsOf(text)).toMatchObject([
      { value: 150, group: 'all' },
      { value: 30, group: 'poor' },
      { value: 25, group: 'nearPoor' },
    ]);
  });

  it('one person in every household is no count of one', () =>
    expect(targetsOf('Ít nhất 01 người trong mỗi hộ nghèo được đào tạo nghề.')).toMatchObject([
      { kind: 'one-per-household', group: 'poor' },
    ]));
});

describe('reductions', () => {
  it('half of the households is a part of them', () =>
    expect(targetsOf('Giảm một nửa số hộ nghèo.')).toMatchObject([
      { kind: 'reduce-relative', ratio: '1/2', value: 50, group: 'poor' },
    ]));

  it('two groups with two figures in order have one each', () =>
    expect(targetsOf('Tỷ lệ hộ nghèo, cận nghèo giảm lần lượt 0,9% và 0,4%.')).toMatchObject([
      { kind: 'reduce-rate', value: 0.9, group: 'poor', sure: true },
      { kind: 'reduce-rate', value: 0.4, group: 'nearPoor', sure: true },
    ]));

  it('"tỷ lệ giảm nghèo" is about poor households', () =>
    expect(targetsOf('Tỷ lệ giảm nghèo bình quân 1,1%/năm.')).toMatchObject([
      { kind: 'reduce-rate', value: 1.1, group: 'poor', per: 'year' },
    ]));

  it('a level may come with its start and the households to leave', () =>
    expect(
      targetsOf('Giảm tỷ lệ hộ nghèo từ 5,2% năm 2025 xuống còn 4,1% năm 2026, tương ứng giảm 22 hộ.'),
    ).toMatchObject([{ kind: 'reduce-rate', form: 'to', value: 4.1, from: 5.2, count: 22 }]));

  it('households from and to are a number not to be passed', () =>
    expect(targetsOf('Số hộ nghèo giảm từ 52 hộ xuống còn 36 hộ.')).toMatchObject([
      { kind: 'at-most-count', value: 36, from: 52, group: 'poor' },
    ]));

  it('relapse below a share is no reduction of the poverty rate', () =>
    expect(targetsOf('Tỷ lệ tái nghèo dưới 0,2%.')).toMatchObject([
      { kind: 'at-most-share', value: 0.2, strict: true, group: 'relapse' },
    ]));
});

describe('shares', () => {
  it('"Toàn bộ (100%) trẻ em" is a share of the children', () =>
    expect(targetsOf('Toàn bộ (100%) trẻ em thuộc hộ nghèo, hộ cận nghèo được đến trường.')).toMatchObject([
      { kind: 'reach-share', value: 100, denominator: 'trẻ em', group: 'poor+nearPoor' },
    ]));

  it('help paid from the budget is still help to people', () =>
    expect(targetsOf('100% người thuộc hộ cận nghèo được ngân sách hỗ trợ mua BHYT.')).toMatchObject([
      { kind: 'reach-share', value: 100, denominator: 'người', group: 'nearPoor' },
    ]));
});
