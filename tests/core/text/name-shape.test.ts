import * as fc from 'fast-check';
import { inTitleCase, nameShape } from '../../../src/core/text/name-shape';

describe('nameShape', () => {
  it.each([
    ['Nguyễn Thị Ánh', 'title', false],
    ['Nguyễn Thị Ánh'.normalize('NFD'), 'title', false],
    ['NGUYỄN THỊ ÁNH', 'upper', false],
    ['đinh văn lụt', 'lower', false],
    ['Nguyễn thị Ánh', 'mixed', false],
    ['NGuyễn Thị Ánh', 'mixed', false],
    ['Trần văn BA', 'mixed', false],
    // Names of the Ê Đê, Gia Rai, Ba Na: apostrophes, hyphens and clusters no Vietnamese word has.
    ['H’Blang Niê', 'title', false],
    ["H'blang Niê kđăm", 'title', false],
    ['Y-Wăn Êban', 'title', false],
    ['KSor Hơ Nhí', 'title', false],
    ['Y A', 'title', false],
    // Odd characters.
    ['1. Nguyễn Văn A', 'title', true],
    ['Nguyễn Văn A (chết)', 'title', true],
    ['Nguyễn Văn\nA', 'title', false],
    ['Nguyễn Văn A,', 'title', true],
    ['- Nguyễn Văn A', 'title', true],
    ['Nguyễn Văn A - Lê B', 'title', true],
    ["H' Lan", 'title', false],
    ['Nguyễn Vαn A', 'title', true],
    ['12345', 'title', true],
  ])('%j is %s, odd: %s', (name, style, odd) => {
    expect(nameShape(name)).toMatchObject(odd ? { odd } : { style, odd });
  });
});

describe('inTitleCase', () => {
  it.each([
    ['NGUYỄN THỊ ÁNH', 'Nguyễn Thị Ánh'],
    ['đinh văn lụt', 'Đinh Văn Lụt'],
    ['Nguyễn thị Ánh', 'Nguyễn Thị Ánh'],
    ['H’BLANG NIÊ', 'H’Blang Niê'],
    ["k'brôi", "K'Brôi"],
    // Only the Vietnamese word of a mixed name is changed.
    ['Nguyễn thị KPuih', 'Nguyễn Thị KPuih'],
  ])('%j becomes %j', (name, becomes) => {
    expect(inTitleCase(name, nameShape(name).style)).toBe(becomes);
  });

  it('leaves no name in capitals behind: the next check would find it again', () => {
    expect(['KSOR a', 'ÂĐ a', 'a ỆỆ'].map((name) => inTitleCase(name, nameShape(name).style))).toEqual([
      'Ksor A',
      'Âđ A',
      'A Ệệ',
    ]);
  });

  it('leaves a name whose case nothing is said of, letter by letter the same', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aăÂđĐếỆHn '-") });
    fc.assert(
      fc.property(letters, (name) => {
        const becomes = inTitleCase(name, nameShape(name).style);
        expect(nameShape(becomes).style).toBe('title');
        expect(becomes.toLowerCase()).toBe(name.trim().replace(/ +/g, ' ').toLowerCase());
      }),
    );
  });
});
