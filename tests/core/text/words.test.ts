import type { Cell, Reading } from '../../../src/core/model';
import { editDistance } from '../../../src/core/text/distance';
import { ETHNIC_GROUPS } from '../../../src/core/text/ethnic-groups';
import { readEthnicity } from '../../../src/core/text/ethnicity';
import { readHouseholdClass, suggestHouseholdClass } from '../../../src/core/text/household-classes';
import { readMark, readSex } from '../../../src/core/text/marks';
import { readRelation } from '../../../src/core/text/relations';

const value = <T>(reading: Reading<T>): T | string => (reading.kind === 'ok' ? reading.value : reading.kind);

describe('readMark', () => {
  test.each<Cell>([
    'x',
    'X',
    ' x\u00a0',
    '1',
    1,
    'có',
    'CÓ',
    'Có'.normalize('NFD'),
    'C',
    '✓',
    'TRUE',
    true,
    'v',
    '√',
    '☒',
  ])('%j is yes', (cell) => expect(value(readMark(cell))).toBe(true));
  test.each<Cell>(['0', 0, 'không', 'Không', 'K', '-', 'FALSE', false])('%j is no', (cell) =>
    expect(value(readMark(cell))).toBe(false),
  );
  test('blank is blank, and what cannot be understood is unreadable', () => {
    expect(value(readMark('  '))).toBe('blank');
    expect(readMark('?')).toEqual({ kind: 'unreadable', text: '?' });
    expect(value(readMark(2))).toBe('unreadable');
  });
});

describe('readSex', () => {
  test.each<[Cell, string]>([
    ['Nam', 'male'],
    ['NAM ', 'male'],
    ['trai', 'male'],
    ['M', 'male'],
    ['Nữ', 'female'],
    ['nữ'.normalize('NFD'), 'female'],
    ['Nu', 'female'],
    ['gái', 'female'],
    ['F', 'female'],
    [null, 'blank'],
    ['NT', 'unreadable'],
    ['Nn', 'unreadable'],
    ['Năm', 'unreadable'],
    [1, 'unreadable'],
    ['0', 'unreadable'],
  ])('%j is %s', (cell, expected) => expect(value(readSex(cell))).toBe(expected));
});

describe('readRelation', () => {
  const group = (cell: Cell): string => {
    const reading = readRelation(cell);
    return reading.kind === 'ok' ? `${reading.value.label}/${reading.value.group}` : reading.kind;
  };
  test.each<[Cell, string]>([
    ['Chủ hộ', 'Chủ hộ/head'],
    ['CH', 'Chủ hộ/head'],
    ['chủ hộ'.normalize('NFD'), 'Chủ hộ/head'],
    ['Chu ho', 'Chủ hộ/head'],
    ['Vợ', 'Vợ/spouse'],
    ['Con trai', 'Con trai/child'],
    ['Con dâu', 'Con dâu/child'],
    ['Má', 'Mẹ/parent'],
    ['Ba', 'Cha/parent'],
    ['Bà', 'Bà/grandparent'],
    ['Cháu nội', 'Cháu nội/grandchild'],
    ['Em', 'Em ruột/other'],
    ['Bạn thuyền', 'unreadable'],
    ['C.hộ', 'Chủ hộ/head'],
    ['chủ hộ '.normalize('NFD'), 'Chủ hộ/head'],
    ['Vợ (chồng)', 'Vợ (chồng)/spouse'],
    ['vợ/chồng', 'Vợ (chồng)/spouse'],
    ['Vk', 'Vợ/spouse'],
    ['Vợ của chủ hộ', 'Vợ/spouse'],
    ['Mẹ chủ hộ', 'Mẹ/parent'],
    ['Con chủ hộ', 'Con/child'],
    ['Con thứ hai', 'Con/child'],
    ['Con trai thứ 3', 'Con trai/child'],
    ['Con gái út', 'Con gái/child'],
    // Not certain: two people, a denial, letters that stand for several words, a heading.
    ['Vợ con chủ hộ', 'unreadable'],
    ['Không phải chủ hộ', 'unreadable'],
    ['C', 'unreadable'],
    ['V', 'unreadable'],
    ['QH', 'unreadable'],
    ['Hàng xóm', 'unreadable'],
    ['???', 'unreadable'],
    [1, 'unreadable'],
    ['', 'blank'],
  ])('%j is %s', (cell, expected) => expect(group(cell)).toBe(expected));
});

describe('readEthnicity', () => {
  test('knows the 54 groups, of which one is no minority', () => {
    expect(ETHNIC_GROUPS).toHaveLength(54);
    const readings = ETHNIC_GROUPS.map(([name]) => readEthnicity(name));
    expect(readings.map(value)).toEqual(
      ETHNIC_GROUPS.map(([name]) => ({ name, minority: name !== 'Kinh', canonical: true })),
    );
  });

  test.each<[string, string]>([
    ['Cor', 'Co'],
    ['H’rê', 'Hrê'],
    ['HRE', 'Hrê'],
    ['Gia-rai', 'Gia Rai'],
    ["H'mông", 'Mông'],
    ['Ca Dong', 'Xơ Đăng'],
    ['Khơ me', 'Khmer'],
    ['Tay', 'Tày'],
    ['Dân tộc Hrê', 'Hrê'],
    ['DT. Co', 'Co'],
    ['Kơ Tu', 'Cơ Tu'],
    ['Churu', 'Chu Ru'],
    ['Stieng', 'Xtiêng'],
    ['Giẻ-Triêng', 'Gié Triêng'],
    ['Ta Ôi', 'Tà Ôi'],
    ['Co Lao', 'Cơ Lao'],
    ['Ô Đu', 'Ơ Đu'],
    ['La Chi', 'La Chí'],
    ['Cao Lan', 'Sán Chay'],
  ])('%s is written for %s, not in its own spelling', (written, name) => {
    expect(value(readEthnicity(written))).toEqual({ name, minority: true, canonical: false });
  });

  test('no two groups share a spelling', () => {
    const spellings = ETHNIC_GROUPS.flatMap(([name, aliases]) =>
      [name, ...aliases].map((text) => [text, name] as const),
    );
    for (const [text, name] of spellings) expect(value(readEthnicity(text))).toMatchObject({ name });
  });

  test.each<Cell>(['Kih', 'Kính', '04', 4, 'DTTS', 'Khác'])('%j is none of them', (cell) =>
    expect(value(readEthnicity(cell))).toBe('unreadable'),
  );
});

describe('readHouseholdClass', () => {
  test.each<[string, string]>([
    ['Hộ nghèo', 'poor'],
    ['HỘ NGHÈO', 'poor'],
    ['HN', 'poor'],
    ['Hộ cận nghèo', 'nearPoor'],
    ['cận nghèo', 'nearPoor'],
    ['Ho can ngheo', 'nearPoor'],
    ['hộ cận nghèo'.normalize('NFD'), 'nearPoor'],
    ['HCN', 'nearPoor'],
    ['Hộ mới thoát nghèo', 'escaped'],
    ['Thoát nghèo', 'escaped'],
    ['Mức sống trung bình', 'average'],
    ['Hộ không nghèo', 'notPoor'],
    ['Không nghèo', 'notPoor'],
    ['Hộ thoát cận nghèo', 'notPoor'],
    ['Hộ mới thoát nghèo năm 2023', 'escaped'],
    ['Thoát nghèo (2023)', 'escaped'],
    // The class of another year, movements, and groups nobody explains are no class.
    ['Hộ nghèo năm 2023', 'unreadable'],
    ['Tái nghèo', 'unreadable'],
    ['Nghèo phát sinh', 'unreadable'],
    ['Hộ nghèo A', 'unreadable'],
    ['Hộ nghèo, cận nghèo', 'unreadable'],
    ['Hộ khá', 'unreadable'],
    ['Hộ cân nghéo', 'unreadable'],
    ['Chuyển đến', 'unreadable'],
    ['N', 'unreadable'],
    [' ', 'blank'],
  ])('%j is %s', (cell, expected) => expect(value(readHouseholdClass(cell))).toBe(expected));

  test('a misspelt label has a suggestion only when one class is nearest', () => {
    expect(suggestHouseholdClass('Hộ cân nghéo')).toBe('nearPoor');
    expect(suggestHouseholdClass('Hộ ngèo')).toBe('poor');
    expect(suggestHouseholdClass('Hộ khong ngheoo')).toBe('notPoor');
    expect(suggestHouseholdClass('Hộ khá')).toBeNull();
    expect(suggestHouseholdClass('NT')).toBeNull();
  });
});

describe('editDistance', () => {
  test('counts single-letter edits up to the limit', () => {
    // kitten → sitting is 3 edits (Levenshtein's own kind of example).
    expect(editDistance('kitten', 'sitting', 5)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('abc', 'abc', 2)).toBe(0);
    expect(editDistance('', 'abc', 5)).toBe(3);
  });
});
