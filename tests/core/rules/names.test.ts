import { likeness } from '../../../src/core/rules/names';

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
