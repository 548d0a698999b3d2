import { saysNothing } from '../../../src/core/rules/cells';

describe('saysNothing', () => {
  it('takes blanks, dashes and the words for nothing, however they are typed', () => {
    const words = [
      '',
      '  ',
      '-',
      '…',
      'không rõ',
      'CHƯA RÕ',
      'Chưa  có ',
      'chưa cập nhật',
      'X',
      'n/a',
      '?',
      'NA  ',
    ];
    for (const form of ['NFC', 'NFD'] as const)
      expect(words.filter((word) => !saysNothing(word.normalize(form)))).toEqual([]);
    expect(saysNothing('\u00a0không\u00a0có\u200b')).toBe(true);
  });

  it('takes no name, number or remark for nothing', () => {
    const words = [
      'Khôi',
      'Chung',
      'Xuân',
      'Na Văn Khương',
      'Nguyễn Văn An',
      '051075990001',
      '0',
      'không có nhà',
      'xã',
    ];
    expect(words.filter((word) => saysNothing(word))).toEqual([]);
    expect(saysNothing(0)).toBe(false);
  });
});
