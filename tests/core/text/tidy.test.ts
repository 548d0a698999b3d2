import * as fc from 'fast-check';
import { isPlainText, lostLetters, textFaults } from '../../../src/core/text/tidy';
import { normaliseText } from '../../../src/core/text/unicode';

/** Names of the faults of a text, in alphabetical order. */
function faultsOf(text: string): string[] {
  return Object.entries(textFaults(text))
    .filter(([, value]) => value === true)
    .map(([name]) => name)
    .sort();
}

describe('isPlainText', () => {
  it.each([
    'Nguyễn Thị Hòa',
    'Nam',
    'Số 12 đường Cây Gạo – TDP 3',
    '“Hộ nghèo”',
    '051090000123',
    'H’Blang Ê Đê',
  ])('lets %j pass', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  it.each([
    ' Nam',
    'Nam ',
    'Lê  An',
    'Lê\tAn',
    'Lê\u00a0An',
    'Lê\u200bAn',
    'H\u00ad¬ng',
    'Nguyễn'.normalize('NFD'),
    'Ðinh',
    'Nguy?n',
    'NguyÔn',
  ])('stops at %j', (text) => {
    expect(isPlainText(text)).toBe(false);
  });

  it('stops at every text with a fault', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aNêễĐđÐɖ?  \t\n\u00a0\u00ad\u0300\u0323\u200b\u200d\u202f\ufeff\u3000Æ­'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const { tidy, encoding } = textFaults(text);
        if (tidy !== '' && (faultsOf(text).length > 0 || !['unicode', 'open'].includes(encoding)))
          expect(isPlainText(text)).toBe(false);
      }),
    );
  });
});

describe('textFaults', () => {
  it.each([
    [' Lê  An ', ['spaces'], 'Lê An'],
    ['Lê\u00a0An', ['spaces'], 'Lê An'],
    ['Lê\u200b An\ufeff', ['hidden'], 'Lê An'],
    ['Ễ'.normalize('NFD'), ['decomposed'], 'Ễ'],
    ['Ðinh Ɖào ðen', ['lookAlike'], 'Đinh Đào đen'],
    ['Ðễ '.normalize('NFD'), ['decomposed', 'lookAlike', 'spaces'], 'Đễ'],
    // The officer's own line break stays.
    ['Tổ 3\nPhổ Minh', [], 'Tổ 3\nPhổ Minh'],
    // A soft hyphen is left to a person.
    ['Nguyễn\u00ad An', ['softHyphen'], 'Nguyễn\u00ad An'],
    // The joiner within an emoji is no hidden character.
    ['👨\u200d👩\u200d👧', [], '👨\u200d👩\u200d👧'],
  ])('%j has %j and becomes %j', (text, faults, tidy) => {
    expect([faultsOf(text), textFaults(text).tidy]).toEqual([faults, tidy]);
  });

  it('a tidy text has none of the harmless faults, and reads as before', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aNêễĐÐ?  \t\u00a0\u00ad\u0302\u0301\u0323\u200b\ufeff'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const { tidy } = textFaults(text);
        const again = textFaults(tidy);
        expect([again.spaces, again.hidden, again.decomposed, again.lookAlike]).toEqual(Array(4).fill(false));
        expect(again.tidy).toBe(tidy);
        expect(normaliseText(tidy)).toBe(
          normaliseText(text.replace(/\u200b|\ufeff/g, '')).replace(/Ð/g, 'Đ'),
        );
      }),
    );
  });
});

describe('lostLetters', () => {
  it.each([
    ['Tr?n Nh?t Vũ', ['Tr?n', 'Nh?t']],
    ['?inh V?n B?y', ['?inh', 'V?n', 'B?y']],
    ['NGUY?N', ['NGUY?N']],
    ['??ng Minh', ['??ng']],
    ['Nguyễn Th? Hoa', ['Th?']],
    ['T? dân ph? 3', ['T?', 'ph?']],
    ['V? Văn An', ['V?']],
    ['Hr?', ['Hr?']],
    // Questions, addresses of pages and placeholders have lost nothing.
    ['Đã hỏi chưa? Chưa', []],
    ['Có?không', []],
    ['không?chưa', []],
    ['https://vi.du/trang?id=5', []],
    ['Chưa có KH? Hỏi lại ông B? Hỏi lại', []],
    ['Được 5 tr? 6 tr?', []],
    ['???', []],
    ['Nam?', []],
    ['?', []],
  ])('%j has lost letters in %j', (text, words) => {
    expect(lostLetters(text)).toEqual(words);
  });
});
