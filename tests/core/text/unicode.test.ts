import * as fc from 'fast-check';
import {
  cellText,
  exactKey,
  fold,
  isBlank,
  isUnaccented,
  labelKey,
  normaliseText,
} from '../../../src/core/text/unicode';

describe('normaliseText', () => {
  test('composes, collapses every kind of space and drops zero-width characters', () => {
    expect(normaliseText('  Nguyễn\u00a0\u200b Thị\t Hoà '.normalize('NFD'))).toBe('Nguyễn Thị Hoà');
  });

  test('keeps U+00AD, which is the letter ư in TCVN3 text', () => {
    expect(normaliseText('V\u00adîng')).toBe('V\u00adîng');
  });

  test('is NFC and stable for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseText(text);
        expect(once).toBe(once.normalize('NFC'));
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('keys of several words', () => {
  test('are the keys of the words, whatever was asked before', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => normaliseText(text).replace(/ /g, ''));
    fc.assert(
      fc.property(fc.array(word.filter((text) => text !== '' && normaliseText(text) === text)), (words) => {
        const text = words.join(' ');
        for (const key of [fold, exactKey]) expect(key(text)).toBe(words.map(key).join(' '));
        // What the key is by definition, for the text as a whole.
        const decomposed = text.toLowerCase().normalize('NFD');
        expect(fold(text)).toBe(decomposed.replace(/[\u0300-\u036f]/g, '').replace(/[đðɖ]/g, 'd'));
      }),
    );
  });
});

describe('fold', () => {
  test('drops accents and reads đ and its look-alikes as d', () => {
    expect(['Đặng Đức', 'Ðặng Ðức', 'đặng đức'.normalize('NFD')].map(fold)).toEqual(
      Array(3).fill('dang duc'),
    );
    expect(fold('ƯỚC MƠ')).toBe('uoc mo');
  });
});

describe('exactKey', () => {
  test('takes both tone placements, both normal forms, capitals and Đ look-alikes for one name', () => {
    const key = exactKey('Đoàn Văn Hòa');
    for (const other of ['ĐOÀN VĂN HÒA', 'Ðoàn Văn Hoà', 'Đoàn Văn Hòa'.normalize('NFD')]) {
      expect(exactKey(other)).toBe(key);
    }
    expect(exactKey('Phan Anh Qúy')).toBe(exactKey('Phan Anh Quý'));
  });

  test('tells names apart that differ in one tone or one letter', () => {
    expect(new Set(['Hà', 'Hạ', 'Há', 'Ha', 'Hả', 'Hã', 'Hâ'].map(exactKey)).size).toBe(7);
    expect(exactKey('Tư')).not.toBe(exactKey('Từ'));
  });
});

describe('small keys', () => {
  test('labelKey leaves letters and digits, with ² as 2', () => {
    expect(labelKey('Ngày, tháng,\nnăm  sinh')).toBe('ngay thang nam sinh');
    expect(labelKey('Diện tích (m²)')).toBe('dien tich m2');
    expect(labelKey('Tỷ lệ (%)')).toBe('ty le %');
  });

  test('isUnaccented is true only for text typed without accents', () => {
    expect(isUnaccented('Ho can ngheo')).toBe(true);
    expect(isUnaccented('Hộ cận nghèo')).toBe(false);
  });
});

describe('cells', () => {
  test('white space of any kind is blank, zero and FALSE are not', () => {
    expect([null, undefined, '', '  ', '\u00a0\u200b'].every(isBlank)).toBe(true);
    expect([0, false, 'x', 'Đ', { date: '2024-01-01' }].some(isBlank)).toBe(false);
  });

  test('shows what the cell shows: no exponent, day first', () => {
    expect(cellText(51079991262)).toBe('51079991262');
    // A double has 15 sure digits; what it holds beyond them is shown, not an exponent.
    expect(cellText(123456789012345680000)).toBe('123456789012345683968');
    expect(cellText({ date: '1979-03-05' })).toBe('05/03/1979');
    expect(cellText(1.5)).toBe('1.5');
    // As the sheet shows it; 'NaN' is nothing anybody could look for.
    expect(cellText(NaN)).toBe('#NUM!');
    expect(cellText(true)).toBe('TRUE');
    expect(cellText(null)).toBe('');
  });
});
