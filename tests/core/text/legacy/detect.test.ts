import * as fc from 'fast-check';
import { cellEncoding, hasLostU } from '../../../../src/core/text/legacy/cell';
import { detectEncoding, fontEncoding, type Evidence } from '../../../../src/core/text/legacy/column';
import { mojibakeOf } from '../../../../src/core/text/legacy/mojibake';
import { conversionPreview } from '../../../../src/core/text/legacy/preview';
import { isSyllable, lacksOneU } from '../../../../src/core/text/legacy/syllable';
import { tcvn3 } from '../../../../src/core/text/legacy/tcvn3';
import { vni } from '../../../../src/core/text/legacy/vni';

const preview = (texts: readonly string[], evidence?: Evidence) =>
  conversionPreview(
    texts.map((text, i) => ({ row: i + 10, text })),
    evidence,
  );
const becomes = (texts: readonly string[], evidence?: Evidence) =>
  preview(texts, evidence).cells.map((cell) => [cell.row - 10, cell.becomes] as const);

/** Names as registers hold them, to be typed in any encoding. */
const NAMES = [
  'Nguyễn Thị Hoà',
  'Trần Văn Bình',
  'Lê Vượng',
  'Đặng Thị Thu Thủy',
  'Huỳnh Đức Thuận',
  'Võ Thị Tuyết Đào',
  'Phạm Quốc Khánh',
  'Đỗ Hữu Nghĩa',
  'Bùi Mỹ Hạnh',
  'Hộ cận nghèo',
  'Chủ hộ',
  'Xã Phổ Minh',
  'Nữ',
];

describe('cellEncoding', () => {
  test.each([
    'NguyÔn Xu©n Toµn',
    'NguyÔn ThÞ Hång H\u00ad¬ng',
    'NguyÔn ThÞ CÈm Tr©m',
    'Lª V\u00adîng',
    'Hé nghÌo',
    'Chñ hé',
    'N÷',
    'X· Phæ Minh',
    '§inh V¨n An',
    // QĐ, and words of peoples that are no syllables.
    '219/Q§-UBND',
    'Hrª',
    'Xtiªng',
  ])('%s is TCVN3', (text) => expect(cellEncoding(text)).toBe('tcvn3'));

  test.each([
    'Nguyeãn Minh Trí',
    'Ngoâ Nhaät Vinh',
    'Ñöùc',
    'Hoä caän ngheøo',
    'Chuû hoä',
    '219/QÑ-UBND',
    'Hreâ',
  ])('%s is VNI', (text) => expect(cellEncoding(text)).toBe('vni'));

  test.each([
    // Đ of another alphabet in abbreviations: é in TCVN3, but no proof of it.
    '223/QÐ-UBND',
    'CÐ',
    'LÐTBXH',
    'Hrê',
    'a tùng â',
    'Võ Tôn',
    'Trân',
    'Cô',
    'Hé',
    'Lý Hùng',
    'TÔN THÀNH',
    'Quí',
    'Thuý',
    'Bà Út',
    'Nguyên',
    'An',
    '',
    '5',
  ])('%j looks alike in every encoding', (text) => expect(cellEncoding(text)).toBe('open'));

  // Names of the Central Highlands, units, quotes, slips: none of it is legacy text.
  test.each([
    'Niê',
    'Mlô',
    'Kbuôr',
    'Êban',
    'Y Wân',
    'HMông',
    'Xtiêng',
    'Brâu',
    '12,5 m²',
    '½ sào',
    '20°C',
    '×',
    '«Nam»',
    'Môt',
    'Tràan',
    'Mêng',
    'Noël',
    'Müller',
    'café',
  ])('%s is no legacy text', (text) => expect(cellEncoding(text)).toBe('open'));

  test('a letter that only Unicode has makes a cell Unicode, in either normal form', () => {
    for (const text of ['Vũ', 'Thị', 'Đào', 'Ương', 'Nguyễn V¨n']) {
      expect(cellEncoding(text)).toBe('unicode');
      expect(cellEncoding(text.normalize('NFD'))).toBe('unicode');
    }
  });

  test("'Mæ 5' is Mổ 5 in TCVN3 and Mỉ 5 in VNI", () => expect(cellEncoding('Mæ 5')).toBe('either'));

  test.each([
    // Tổ 5; Tỉ 5 is no place.
    ['Tæ 5', 'tcvn3'],
    // Cao Công Trung; in TCVN3 Cao Coõng Trung.
    ['Cao Coâng Trung', 'vni'],
    // Mai Gia Lộc; in TCVN3 Mai Gia Loọc.
    ['Mai Gia Loäc', 'vni'],
    // Phan Thị Thu Thư; in TCVN3 Phan Thũ Thu Thử.
    ['Phan Thò Thu Thö', 'vni'],
  ] as const)('%s can be read in both and has familiar words in one: %s', (text, encoding) =>
    expect(cellEncoding(text)).toBe(encoding),
  );

  // The tone stands where it is written in one encoding only: 'Leâ' would be 'Leõ' in TCVN3.
  test.each(['Leâ Thò Hoa', 'Leâ Minh Trung', 'Leâ Thò Oanh', 'Leâ Chí Loäc', 'Lyù Duy Sôn'])(
    '%s is VNI and nothing else',
    (text) => expect(cellEncoding(text)).toBe('vni'),
  );

  test('nobody is called Thò: Thị of VNI, in a name alone as well', () => {
    expect(cellEncoding('Mai Thò Lan')).toBe('vni');
    expect(cellEncoding('Hoà Thò Thanh Dung')).toBe('vni');
    for (const text of ['Xóm Thò Lò', 'Thò', 'thò tay']) expect(cellEncoding(text)).toBe('open');
  });

  test('a capital within small letters is a small letter of TCVN3', () => {
    for (const text of ['Phan ChÝ Duy', 'Cao TÊn Phong', 'Phan Quang MÉn'])
      expect(cellEncoding(text)).toBe('tcvn3');
    for (const text of ['Cao TÂm', 'LÊ Thanh', 'HÀ', 'NGuyên']) expect(cellEncoding(text)).toBe('open');
  });

  test('no Unicode text of Vietnamese syllables is ever taken for another encoding', () => {
    const onset = fc.constantFrom(
      '',
      'b',
      'c',
      'd',
      'g',
      'h',
      'k',
      'l',
      'm',
      'n',
      'ng',
      'nh',
      'ph',
      'qu',
      't',
      'th',
      'tr',
      'v',
      'x',
    );
    const rhyme = fc.constantFrom(
      'à',
      'án',
      'ân',
      'ãi',
      'è',
      'éo',
      'ê',
      'iên',
      'ì',
      'í',
      'òn',
      'ó',
      'ôn',
      'õ',
      'ông',
      'ù',
      'úc',
      'uân',
      'uyên',
      'ý',
      'oà',
      'uý',
      'oán',
    );
    const word = fc
      .tuple(onset, rhyme)
      .map((parts) => parts.join(''))
      .filter(isSyllable);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            word,
            word.map((w) => w.toUpperCase()),
          ),
          { maxLength: 5 },
        ),
        (words) => {
          expect(cellEncoding(words.join(' '))).toBe('open');
          expect(preview([words.join(' ')]).cells).toEqual([]);
        },
      ),
    );
  });

  test('never throws, and depends on nothing but the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(cellEncoding(text)).toBe(cellEncoding(text));
      }),
    );
  });
});

describe('detectEncoding', () => {
  test('O15: three TCVN3 names and a Unicode one; the Unicode name stays', () => {
    const names = ['NguyÔn ThÞ Hoµ', 'TrÇn V¨n B×nh', 'Lª V\u00adîng', 'Trần Hà Trân'];
    expect(detectEncoding(names)).toMatchObject({
      encoding: 'mixed',
      counts: { tcvn3: 3, unicode: 1, vni: 0, mojibake: 0 },
      throughout: false,
    });
    expect(becomes(names)).toEqual([
      [0, 'Nguyễn Thị Hoà'],
      [1, 'Trần Văn Bình'],
      [2, 'Lê Vượng'],
    ]);
  });

  test('O15: hamlets are read as places', () => {
    const hamlets = ['Tæ 5', 'Tæ 6', 'Tæ 6', 'Tổ 6'];
    const read = [
      [0, 'Tổ 5'],
      [1, 'Tổ 6'],
      [2, 'Tổ 6'],
    ];
    expect(becomes(hamlets)).toEqual(read);
    expect(becomes(hamlets, { elsewhere: 'tcvn3' })).toEqual(read);
  });

  test('texts that are as strange in both encodings follow the rest of the sheet; alone, nothing is proposed', () => {
    const texts = ['Mæ 5', 'Mæ 6'];
    expect(becomes(texts, { elsewhere: 'tcvn3' })).toEqual([
      [0, 'Mổ 5'],
      [1, 'Mổ 6'],
    ]);
    expect(preview(texts)).toMatchObject({
      encoding: 'either',
      cells: [
        { becomes: null, problem: 'which' },
        { becomes: null, problem: 'which' },
      ],
    });
  });

  test('in a column of nothing but TCVN3, a cell that looks alike in all encodings is TCVN3 too', () => {
    expect(becomes(['Hé nghÌo', 'Hé cËn nghÌo', 'Hé', 'An'])).toEqual([
      [0, 'Hộ nghèo'],
      [1, 'Hộ cận nghèo'],
      [2, 'Hộ'],
    ]);
  });

  test("with Unicode names beside it, 'Võ Tôn' is not converted", () => {
    expect(becomes(['NguyÔn V¨n An', 'TrÇn B×nh', 'Võ Tôn', 'Phạm Thị Hoa'])).toEqual([
      [0, 'Nguyễn Văn An'],
      [1, 'Trần Bình'],
    ]);
  });

  test('names that look alike in all encodings follow the column, one Unicode name or not', () => {
    expect(becomes(['Leâ Thò Hoa', 'Phan Vaên An', 'Mai Thò Lan', 'Trần Thị Hồng'])).toEqual([
      [0, 'Lê Thị Hoa'],
      [1, 'Phan Văn An'],
      [2, 'Mai Thị Lan'],
    ]);
    // Cao Quang Vũ in TCVN3, Phan Duy Nghĩa and Hồ Duy Khoa in VNI, among names in Unicode.
    expect(
      becomes([
        'NguyÔn ThÞ Hoµ',
        'Cao Quang Vò',
        'Đỗ Văn An',
        'Nguyeãn Minh Trí',
        'Phan Duy Nghóa',
        'Hoà Duy Khoa',
        'Lê Thị Hồng',
        'Vũ Thị Mai',
      ]),
    ).toEqual([
      [0, 'Nguyễn Thị Hoà'],
      [1, 'Cao Quang Vũ'],
      [3, 'Nguyễn Minh Trí'],
      [4, 'Phan Duy Nghĩa'],
      [5, 'Hồ Duy Khoa'],
    ]);
  });

  test.each([
    ['Khu phè 3', ['NguyÔn Tr·i', 'Hoµng V¨n Thô'], 'Khu phố 3'],
    ['Khu phoá 3', ['Nguyeãn Traõi', 'Ñoäi 4'], 'Khu phố 3'],
  ])(
    '%s beside two places in the old font is one of them, with a Unicode place as well',
    (text, beside, read) => {
      expect(becomes([text, ...beside])[0]).toEqual([0, read]);
      expect(becomes([text, ...beside, 'Tổ 6'])[0]).toEqual([0, read]);
    },
  );

  test('without legacy text beside it, what may be Unicode is Unicode', () => {
    expect(becomes(['Khu phè 3', 'Tổ 5'])).toEqual([]);
    expect(becomes(['Cao Quang Vò', 'Lê Thị Hồng'])).toEqual([]);
  });

  test('a column of Unicode names with few strong letters is Unicode', () => {
    expect(detectEncoding(['Võ Tôn', 'Lý Hùng', 'Trân', 'An'])).toMatchObject({
      encoding: 'unicode',
      legacy: null,
      throughout: false,
    });
  });

  test.each([
    ['tcvn3', tcvn3],
    ['vni', vni],
  ] as const)('a column typed in %s is told and comes back whole', (encoding, codec) => {
    const column = NAMES.map((name) => codec.encode(name).text);
    expect(detectEncoding(column)).toMatchObject({ encoding, throughout: true });
    // Capitals with a tone have no code in TCVN3: none of these names has one but Đ.
    expect(preview(column).cells.map((cell) => cell.becomes)).toEqual(NAMES);
  });
});

describe('fonts', () => {
  test('say the encoding, and whether small letters were shown as capitals', () => {
    expect(fontEncoding('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(fontEncoding('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(fontEncoding('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(fontEncoding('Times New Roman')).toBeNull();
  });

  test('decide for cells that look alike, give the capitals back, and never touch Unicode', () => {
    expect(becomes(['Hé', 'Tæ 5', 'Hộ'], { font: '.VnTime' })).toEqual([
      [0, 'Hộ'],
      [1, 'Tổ 5'],
    ]);
    expect(becomes(['nguyÔn v¨n ¸nh'], { font: '.VnTimeH' })).toEqual([[0, 'NGUYỄN VĂN ÁNH']]);
  });
});

describe('capitals TCVN3 has no code for', () => {
  const read = (text: string, evidence?: Evidence) => becomes([text], evidence)[0]?.[1];

  test.each([
    ['Ph¹m Ngäc ¸nh', 'Phạm Ngọc Ánh'],
    ['NguyÔn ThÞ Thanh ¸nh', 'Nguyễn Thị Thanh Ánh'],
    ['¢u ThÞ Èn', 'Âu Thị Ẩn'],
    ['NguyÔn V¨n ót (ót Em)', 'Nguyễn Văn Út (Út Em)'],
  ])('in names %s is %s', (text, name) => expect(read(text, { names: true })).toBe(name));

  test('not where another word is written small, nor in other columns', () => {
    expect(read('nguyÔn v¨n ¸nh', { names: true })).toBe('nguyễn văn ánh');
    expect(read('Nguyªn ®éi 3, ë ¸nh', { names: true })).toBe('Nguyên đội 3, ở ánh');
    expect(read('Con ®Î, ë riªng')).toBe('Con đẻ, ở riêng');
    expect(read('Em ót Êy')).toBe('Em út ấy');
  });

  test('a text in capitals stays in capitals', () => {
    expect(read('PH¹M NGäC ¸NH')).toBe('PHẠM NGỌC ÁNH');
    expect(read('TrÇn V¨n B×nh')).toBe('Trần Văn Bình');
    expect(read('Hé HN')).toBeUndefined();
  });
});

describe('a lost ư (FD43)', () => {
  test('is seen where no syllable is left, and such a cell is not converted', () => {
    const column = ['NguyÔn ThÞ Hång H¬ng', 'Lª V¨n Vîng', 'TrÇn Trng', 'NguyÔn ThÞ Hoµ'];
    const { lostU, cells } = preview(column);
    expect(lostU).toBe(3);
    expect(cells.map(({ becomes: text, problem }) => [text, problem])).toEqual([
      [null, 'soft-hyphen'],
      [null, 'soft-hyphen'],
      [null, 'soft-hyphen'],
      ['Nguyễn Thị Hoà', null],
    ]);
  });

  test('is not seen in whole TCVN3 text or in abbreviations', () => {
    expect(['Lª V\u00adîng', 'TDP', 'NguyÔn V¨n An', 'Hoµng'].some(hasLostU)).toBe(false);
    expect(['Hơng', 'Vợng', 'Trng', 'Mờng'].every(lacksOneU)).toBe(true);
  });
});

describe('mojibake', () => {
  test('the name of the messy workbook comes back from Windows-1252', () => {
    const text = 'Nguy\u00e1\u00bb\u2026n Ho\u00c3\u00a0ng C\u00c6\u00b0\u00e1\u00bb\u009dng';
    expect(mojibakeOf(text)).toEqual({ repaired: 'Nguyễn Hoàng Cường' });
    expect(preview([text, 'Trần Văn An']).cells).toEqual([
      { row: 10, encoding: 'mojibake', was: text, becomes: 'Nguyễn Hoàng Cường', problem: null },
    ]);
  });

  test('any Vietnamese text misread as Latin-1 comes back, by the reference encoder', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (a, b) => {
        const written = `${a} – ${b}`;
        expect(mojibakeOf(Buffer.from(written, 'utf8').toString('latin1'))?.repaired).toBe(written);
      }),
    );
  });

  test('with bytes missing it is reported and not repaired', () => {
    // 'Nguyễn Cường' whose bytes 0x85 and 0x9D were dropped on the way.
    expect(mojibakeOf('Nguyá»n CÆ°á»ng')).toEqual({ repaired: null });
    expect(preview(['Nguyá»n']).cells).toMatchObject([{ becomes: null, problem: 'bytes' }]);
  });

  // UTF-8 by hand: à is C3 A0 (A0 is the no-break space), Đ is C4 90 (90 has no character in Windows-1252).
  test.each([
    ['HoÃ', 'Hoà'],
    ['HoÃ ', 'Hoà'],
    ['Nguyá»…n Thá»‹ HÃ', 'Nguyễn Thị Hà'],
    ['Nguyá»…n Thá»‹ HÃ ', 'Nguyễn Thị Hà'],
    ['Nguyá»…n Thá»‹ HÃ\u00a0', 'Nguyễn Thị Hà'],
    ['LÃª Thá»‹ HÃ VÃ¢n', 'Lê Thị Hà Vân'],
    ['LÃª Thá»‹ HÃ  VÃ¢n', 'Lê Thị Hà Vân'],
    ['Äá»— Thá»‹ Ä\u0090Ã o', 'Đỗ Thị Đào'],
    ['Äá»— Thá»‹ ÄÃ o', 'Đỗ Thị Đào'],
    ['ÄÃ Náºµng', 'Đà Nẵng'],
    ['Äá»—', 'Đỗ'],
  ])('%j lost a space or a byte without a character, and comes back as %s', (text, repaired) =>
    expect(mojibakeOf(text)).toEqual({ repaired }),
  );

  test.each([
    // Hà or Hí of which the other bytes are '?', Trà or Trí, a letter gone.
    'Nguyá»?n Thá»? HÃ?',
    'HoÃ?',
    'TrÃ',
    'NGUYá»„N HÃ',
    'Ä?á»?',
    'Äá» Thá» ÄÃ o',
  ])('%j is broken and nothing is guessed', (text) => expect(mojibakeOf(text)).toEqual({ repaired: null }));

  test.each([
    'Nguyễn Hoàng',
    'Võ Tôn',
    '«XÃ»',
    '“BÔ',
    'Lê”',
    'và…',
    'AÙnh',
    'TRAÃN',
    'NguyÔn V¨n',
    'Ã',
    'á»',
    'HÃ',
    'XÃ nghèo',
    'CẤP XÃ?',
    '«Bá»…',
    'Är',
  ])('%s is not broken in this way', (text) => expect(mojibakeOf(text)).toBeNull());
});
