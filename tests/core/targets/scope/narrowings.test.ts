/** Hamlets, ages and ethnic groups that a target's words name, and what of the words each takes. */
import { agesIn, ethnicIn, hamletsIn } from '../../../../src/core/targets/scope/narrowings';
import { wordsOf } from '../../../../src/core/targets/scope/words';

describe('hamlets named', () => {
  it.each([
    ['Số hộ nghèo ở Thôn 1', [[['Thôn 1'], 'ở Thôn 1']]],
    ['Số hộ nghèo thôn 1, 3 và 5 giảm', [[['thôn 1', 'thôn 3', 'thôn 5'], 'thôn 1, 3 và 5']]],
    ['Số hộ nghèo tại các thôn I & II giảm', [[['thôn I', 'thôn II'], 'thôn I & II']]],
    // What goes on behind the comma is no number of a hamlet, or the number of something else.
    ['Ở thôn 1, hộ nghèo giảm', [[['thôn 1'], 'Ở thôn 1']]],
    ['Hộ nghèo thôn 1, 3% được vay', [[['thôn 1'], 'thôn 1']]],
    ['Hộ nghèo trên địa bàn thôn 4', [[['thôn 4'], 'trên địa bàn thôn 4']]],
    ['Hộ nghèo ở Thôn An Bình giảm', [[['Thôn An Bình'], 'ở Thôn An Bình']]],
    [
      'Hộ nghèo thôn An và thôn Khe Nóng',
      [
        [['thôn An'], 'thôn An'],
        [['thôn Khe Nóng'], 'thôn Khe Nóng'],
      ],
    ],
    ['Hộ nghèo tổ dân phố số 2', [[['tổ dân phố 2'], 'tổ dân phố số 2']]],
    ['Ho ngheo to 2', [[['to 2'], 'to 2']]],
    [
      'Hộ nghèo ở Bản 3, ấp 2 và làng 5',
      [
        [['Bản 3'], 'ở Bản 3'],
        [['ấp 2'], 'ấp 2'],
        [['làng 5'], 'làng 5'],
      ],
    ],
    // 'tờ' folds like 'tổ' and stands elsewhere.
    ['Phát tờ rơi cho hộ nghèo thôn 1', [[['thôn 1'], 'thôn 1']]],
  ] as const)('%s', (text, found) =>
    expect(hamletsIn(wordsOf(text)).map(({ value, said }) => [value, said])).toEqual(found),
  );

  it.each([
    // 'Lạng' folds like 'làng', 'tờ' like 'tổ'.
    ['Số hộ nghèo ở Lạng Sơn giảm'],
    ['Phát tờ 5 cho hộ nghèo'],
    ['Mời bạn 5 hộ nghèo'],
    ['Huyết áp 5 hộ nghèo'],
    // A year is no number of a hamlet.
    ['Số hộ nghèo thôn 2024'],
    // Nothing says that those between are meant too.
    ['Số hộ nghèo Thôn 1 - 3 giảm'],
    ['Số hộ nghèo thôn 1 đến 3 giảm'],
    // No name: a small letter in front, or nothing at all.
    ['Số hộ nghèo ở thôn khó khăn giảm'],
    ['Số hộ nghèo ở thôn đặcBiệt giảm'],
    ['Số hộ nghèo ở thôn'],
    // In capitals nothing tells the name from what follows it.
    ['HỘ NGHÈO THÔN AN BÌNH GIẢM'],
  ])('none in: %s', (text) => {
    const words = wordsOf(text);
    expect(hamletsIn(words)).toEqual([]);
    expect(words.left().join(' ')).toBe(text.replace(/ \d+(?: - \d)?/g, ''));
  });
});

describe('ages named', () => {
  // The year in front is no age.
  it.each([
    ['Năm 2024 trẻ em 3 đến dưới 6 tuổi đi học', 3, 5, 'trẻ em 3 đến dưới 6 tuổi'],
    ['Năm 2024 trẻ từ 6 - 11 tuổi', 6, 11, 'trẻ từ 6 - 11 tuổi'],
    ['Năm 2024 người trong độ tuổi từ 15 đến 60 có việc làm', 15, 60, 'trong độ tuổi từ 15 đến 60'],
    ['Năm 2024 người độ tuổi 15 - 60 có việc làm', 15, 60, 'độ tuổi 15 - 60'],
    ['Năm 2024 người từ đủ 15 tuổi trở lên', 15, null, 'người từ đủ 15 tuổi trở lên'],
    ['Năm 2024 người trên 80 tuổi', 81, null, 'người trên 80 tuổi'],
    ['Năm 2024 trẻ em dưới 6 tuổi', 0, 5, 'trẻ em dưới 6 tuổi'],
    ['Năm 2024 trẻ em 5 tuổi', 5, 5, 'trẻ em 5 tuổi'],
    // Luật Người cao tuổi 2009, điều 2: from full 60 years.
    ['Năm 2024 người cao tuổi có thẻ BHYT', 60, null, 'người cao tuổi'],
  ])('%s', (text, from, to, said) =>
    expect(agesIn(wordsOf(text), true)).toEqual([{ value: { from, to }, said }]),
  );

  it('are those of the law for children alone: under 16, Luật Trẻ em 2016, điều 1', () => {
    const text = 'Trẻ em hộ nghèo có thẻ BHYT';
    expect(agesIn(wordsOf(text), true)).toEqual([{ value: { from: 0, to: 15 }, said: 'Trẻ em' }]);
    expect(agesIn(wordsOf(text), false)).toEqual([]);
  });
});

describe('ethnic groups named', () => {
  it.each([
    ['Hộ nghèo dân tộc thiểu số giảm', 'minority', 'dân tộc thiểu số'],
    ['Hộ nghèo là đồng bào Hrê giảm', { name: 'Hrê' }, 'là đồng bào Hrê'],
    ['Hộ nghèo dân tộc Xơ Đăng giảm', { name: 'Xơ Đăng' }, 'dân tộc Xơ Đăng'],
    ['Hộ nghèo người Bru Vân Kiều', { name: 'Bru Vân Kiều' }, 'người Bru Vân Kiều'],
    ['Hộ nghèo người Hrê', { name: 'Hrê' }, 'người Hrê'],
  ])('%s', (text, value, said) => {
    const words = wordsOf(text);
    expect(ethnicIn(words, true)).toEqual([{ value, said }]);
    expect(words.left().join(' ')).toBe(text.replace(` ${said}`, ''));
  });

  it.each([
    ['hộ nghèo dân tộc hrê giảm', false],
    ['hộ nghèo dân tộc hRê giảm', false],
    ['Hộ nghèo người Lạ giảm', false],
    ['Hộ nghèo người', false],
    // A person's group where the source counts persons.
    ['Người dân tộc thiểu số thuộc hộ nghèo', true],
    ['Người dân tộc Hrê thuộc hộ nghèo', true],
  ])('none in: %s', (text, behindGroup) => expect(ethnicIn(wordsOf(text), behindGroup)).toEqual([]));
});
