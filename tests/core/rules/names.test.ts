import { isOtherSpelling, lastWord, likeness, looseName } from '../../../src/core/rules/names';

describe('likeness', () => {
  it.each([
    ['Phan Văn Hòa', 'PHAN VĂN HOÀ', 'same'],
    ['Đoàn Văn Hiếu', 'Đoàn Văn Hiếu'.normalize('NFD'), 'same'],
    // Hà, Hạ, Há are three names.
    ['Nguyễn Thị Hà', 'Nguyễn Thị Hạ', 'like'],
    ['Nguyễn Văn Hùng', 'Nguyen Van Hung', 'like'],
    // One of 16 letters: 1 − 1/16 = 0.94.
    ['Nguyễn Văn Trung', 'Nguyễn Văn Trug', 'like'],
    // The middle name left out: 4 of 15 letters, 1 − 4/15 = 0.73.
    ['Nguyễn Văn Hùng', 'Nguyễn Hùng', 'other'],
    // One of 13 letters, 0.92, yet two given names.
    ['Nguyễn Văn An', 'Nguyễn Văn Ba', 'other'],
    ['Quách Thị Mai', 'Quách Thị Mận', 'other'],
    ['Nguyễn Văn An', 'Trần Văn An', 'other'],
    // i and y, a middle word left out of several, an initial.
    ['Lý Thị Mỹ', 'Lí Thị Mĩ', 'like'],
    ['Trần Thị Ngọc Hân', 'Trần Ngọc Hân', 'like'],
    ['Trần Thị Ngọc Hân', 'Trần Thị N. Hân', 'like'],
    ['Trần Thị Ngọc Hân', 'Trần Thị M. Hân', 'other'],
    ['Trần Thị Ngọc Hân', 'Trần Thị Mai Hân', 'other'],
    ['Trần Thị Ngọc Hân', 'Trần Thị N Hân', 'like'],
    // Two words left out, another word beside the one left out, another family or given name, two words in all.
    ['Trần Thị Ngọc Minh Hân', 'Trần Thị Hân', 'other'],
    ['Trần Thị Ngọc Minh Hân', 'Trần Kiều Minh Hân', 'other'],
    ['Trần Thị Ngọc Hân', 'Lê Ngọc Hân', 'other'],
    ['Trần Thị Ngọc Hân', 'Trần Ngọc Mai', 'other'],
    ['Trần Ngọc Hân', 'Trần Hân', 'other'],
    // An initial and one more word that differs; one letter for one letter; an initial of a name of two words.
    ['Trần Thị Ngọc Minh Hân', 'Trần Thị N. Mai Hân', 'other'],
    ['Trần Thị Ngọc Minh Hân', 'Trần Thị N. Minh Hân', 'like'],
    ['Trần Quang K Hân', 'Trần Quang A Hân', 'like'],
  ] as const)('%s and %s are %s', (a, b, expected) => {
    expect(likeness(a, b, 0.85)).toBe(expected);
    expect(likeness(b, a, 0.85)).toBe(expected);
  });

  it('takes the share from the caller', () => {
    // 'tran thi hoa' and 'tran thu hoa': 1 of 12 letters, 0.917.
    expect(likeness('Trần Thị Hoa', 'Trần Thu Hoa', 0.91)).toBe('like');
    expect(likeness('Trần Thị Hoa', 'Trần Thu Hoa', 0.92)).toBe('other');
  });
});

it('has one key for a name in any accents and capitals, with i as y', () => {
  expect([looseName('Lý Thị Mỹ'), looseName('LI THI MI')]).toEqual(['li thi mi', 'li thi mi']);
  expect([lastWord('tran thi hoa'), lastWord('hoa')]).toEqual(['hoa', 'hoa']);
});

describe('two spellings of one name', () => {
  it.each([
    // The accents of one were not typed at all.
    ['Trần Thị Hòa', 'Tran Thi Hoa', true],
    // Those of family and middle name were not, or stand elsewhere, and the given name is the same.
    ['Trần Thị Hòa', 'Trân Thi Hoà', true],
    ['Lý Thị Mỹ', 'Lí Thị Mĩ', true],
    ['Trần Thị Hòa', 'Trần Thị Hòa', true],
    // Hà and Hạ, Hoa and Hòa are two; so are two names with other letters, accents or none.
    ['Trần Thị Hà', 'Trần Thị Hạ', false],
    ['Trần Thị Hoa', 'Trần Thị Hòa', false],
    ['Trần Thị Hòa', 'Tran Thi Hoan', false],
    ['Trần Văn Hòa', 'Trần Thị Hòa', false],
  ])('%s, %s: %s', (a, b, isOne) => {
    expect(isOtherSpelling(a, b)).toBe(isOne);
    expect(isOtherSpelling(b, a)).toBe(isOne);
  });
});
