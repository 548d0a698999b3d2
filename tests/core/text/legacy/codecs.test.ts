import * as fc from 'fast-check';
import { tcvn3 } from '../../../../src/core/text/legacy/tcvn3';
import { vni } from '../../../../src/core/text/legacy/vni';
import { LETTERS, TCVN3_CAPITALS } from './letters';

const SMALL = LETTERS.map(([letter]) => letter);
const CAPITAL = SMALL.map((letter) => letter.toUpperCase());
const unit = fc.constantFrom(
  ...SMALL,
  ...CAPITAL,
  ...'abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY 0123456789-.',
);
const text = fc.array(unit, { maxLength: 30 }).map((letters) => letters.join(''));

test('the alphabet has 67 accented letters in two cases', () => {
  expect(new Set([...SMALL, ...CAPITAL]).size).toBe(134);
});

describe('TCVN3', () => {
  test.each(LETTERS)('%s has one code, both ways', (letter, code) => {
    expect(tcvn3.decode(String.fromCharCode(code))).toEqual({ text: letter, lost: [] });
    expect(tcvn3.encode(letter)).toEqual({ text: String.fromCharCode(code), lost: [] });
  });

  test.each(TCVN3_CAPITALS)('%s has a code of its own, both ways', (letter, code) => {
    expect(tcvn3.decode(String.fromCharCode(code))).toEqual({ text: letter, lost: [] });
    expect(tcvn3.encode(letter)).toEqual({ text: String.fromCharCode(code), lost: [] });
  });

  test('the other 60 capitals have none: they get the code of the small letter and are named as lost', () => {
    const own = new Set(TCVN3_CAPITALS.map(([letter]) => letter));
    const others = LETTERS.filter(([letter]) => !own.has(letter.toUpperCase()));
    expect(others).toHaveLength(60);
    for (const [letter, code] of others) {
      const capital = letter.toUpperCase();
      expect(tcvn3.encode(capital)).toEqual({ text: String.fromCharCode(code), lost: [capital] });
    }
  });

  test('text with small letters reads back', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: legacy, lost } = tcvn3.encode(written);
        const back = tcvn3.decode(legacy);
        expect(back.lost).toEqual([]);
        if (lost.length === 0) expect(back.text).toBe(written);
        else expect(back.text.toUpperCase()).toBe(written.toUpperCase());
      }),
    );
  });

  test('the soft hyphen is ư: the samples of O15 and of the messy workbook', () => {
    expect(tcvn3.decode('Lª V\u00adîng').text).toBe('Lê Vượng');
    expect(tcvn3.decode('NguyÔn ThÞ Hång H\u00ad¬ng').text).toBe('Nguyễn Thị Hồng Hương');
    expect(tcvn3.decode('Céng hßa X· héi').text).toBe('Cộng hòa Xã hội');
  });

  test('decomposed Unicode is composed before it is encoded', () => {
    expect(tcvn3.encode('Nguyễn'.normalize('NFD'))).toEqual({ text: 'NguyÔn', lost: [] });
  });

  test('characters without a place in the encoding are kept and named once', () => {
    expect(tcvn3.decode('Nguyễn ễ NguyÔn')).toEqual({ text: 'Nguyễn ễ Nguyễn', lost: ['ễ'] });
    expect(tcvn3.encode('Ŭn Ŭ')).toEqual({ text: 'Ŭn Ŭ', lost: ['Ŭ'] });
  });
});

describe('VNI', () => {
  test.each(LETTERS)('%s in small and capital, both ways', (letter, _code, small, capital) => {
    expect(vni.decode(small)).toEqual({ text: letter, lost: [] });
    expect(vni.encode(letter)).toEqual({ text: small, lost: [] });
    expect(vni.decode(capital)).toEqual({ text: letter.toUpperCase(), lost: [] });
    expect(vni.encode(letter.toUpperCase())).toEqual({ text: capital, lost: [] });
  });

  test('any text of Vietnamese letters reads back', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: legacy, lost } = vni.encode(written);
        expect(lost).toEqual([]);
        expect(vni.decode(legacy)).toEqual({ text: written, lost: [] });
      }),
    );
  });

  test('the case of a letter is that of its base, whatever the case of the mark', () => {
    expect(vni.decode('AÙnh').text).toBe('Ánh');
    expect(vni.decode('Aùnh').text).toBe('Ánh');
  });

  test('samples: Đức, the names of the messy workbook', () => {
    expect(['Ñöùc', 'Nguyeãn Minh Trí', 'Ngoâ Nhaät Vinh'].map((name) => vni.decode(name).text)).toEqual([
      'Đức',
      'Nguyễn Minh Trí',
      'Ngô Nhật Vinh',
    ]);
  });

  test('a mark without its base letter has no meaning and is named', () => {
    expect(vni.decode('Hà').lost).toEqual(['à']);
  });
});
