/** What holds for every reader of a cell, whatever stands in it. */
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import { readBirth, readBirthYear, readDate } from '../../../src/core/text/dates';
import { shortYearBirths, writtenYear } from '../../../src/core/text/odd-years';
import { readEthnicity } from '../../../src/core/text/ethnicity';
import { hamletNames, isHamletHeading } from '../../../src/core/text/hamlets';
import { readHouseholdClass, suggestHouseholdClass } from '../../../src/core/text/household-classes';
import { readIdNumber } from '../../../src/core/text/id-numbers';
import { conversionPreview } from '../../../src/core/text/legacy/preview';
import { tcvn3 } from '../../../src/core/text/legacy/tcvn3';
import { vni } from '../../../src/core/text/legacy/vni';
import { readMark, readSex } from '../../../src/core/text/marks';
import { readLimit, readNumber } from '../../../src/core/text/numbers';
import { readPhone } from '../../../src/core/text/phones';
import { readRelation } from '../../../src/core/text/relations';
import { unitName } from '../../../src/core/text/units';

const READERS: readonly (readonly [name: string, read: (cell: Cell) => { readonly kind: string }])[] = [
  ['readBirth', readBirth],
  ['readBirthYear', readBirthYear],
  ['readDate', readDate],
  ['readEthnicity', readEthnicity],
  ['readHouseholdClass', readHouseholdClass],
  ['readIdNumber', readIdNumber],
  ['readMark', readMark],
  ['readNumber', readNumber],
  ['readPhone', readPhone],
  ['readRelation', readRelation],
  ['readSex', readSex],
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Half of a pair of surrogates, as a cut text leaves behind.
  fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)) }),
  fc.stringMatching(/^[0-9.,/ đtr%-]{0,20}$/),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?'),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => ({ date: date.toISOString().slice(0, 10) })),
);

describe.each(READERS)('%s', (_name, read) => {
  test('never throws and always reads a cell alike', () => {
    fc.assert(
      fc.property(cell, (value) => {
        expect(read(value)).toEqual(read(value));
      }),
    );
  });

  test('takes no formula error for a value', () => {
    for (const error of ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']) {
      expect(read(error).kind).toBe('unreadable');
    }
  });

  test('a huge text is done with at once', () => {
    for (const piece of ['1', '1.000.', '1 ', 'Hộ nghèo ', '--/', ' ', 'ế']) {
      const kind = read(piece.repeat(20_000)).kind;
      expect(['unreadable', 'ok', 'blank']).toContain(kind);
    }
  });
});

describe('other readers of text', () => {
  test('never throw', () => {
    fc.assert(
      fc.property(text, (written) => {
        hamletNames().name(written);
        isHamletHeading(written);
        unitName(written);
        suggestHouseholdClass(written);
        const odd = writtenYear(written);
        if (odd) shortYearBirths(odd, '2024-12-31');
        conversionPreview([{ row: 1, text: written }]);
        expect(tcvn3.decode(written).text).toHaveLength(written.length);
        expect(vni.decode(written).text.length).toBeLessThanOrEqual(written.length);
      }),
    );
  });
});

describe('spellings of one value', () => {
  const WRITTEN: readonly (readonly [read: (cell: Cell) => unknown, texts: readonly string[]])[] = [
    [
      readHouseholdClass,
      ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ mới thoát nghèo năm 2023', 'Hộ có mức sống trung bình', 'HCN'],
    ],
    [readRelation, ['Chủ hộ', 'Con dâu', 'Vợ (chồng)', 'Mẹ chủ hộ', 'Con thứ hai', 'CH']],
    [readEthnicity, ['Kinh', 'Ê Đê', "H'Mông", 'Dân tộc Hrê', 'Giẻ Triêng']],
    [readSex, ['Nam', 'Nữ', 'Phụ nữ']],
    [readMark, ['Có', 'Không', 'x', '✓']],
    [readNumber, ['1,5 triệu', '2.000.000 đồng/người/tháng', '05 hộ', '70 %']],
    [readLimit, ['≥ 70 %', 'Tối thiểu 05 người']],
    [readBirth, ['ngày 5 tháng 3 năm 1970', 'Năm 1970', '05/03/1970']],
    [readPhone, ['0999 602 944', '+84 98 000 0004']],
  ];
  /** The reading without what repeats the spelling: whether it is the canonical one. */
  const value = (reading: unknown): unknown =>
    JSON.parse(JSON.stringify(reading, (key, item: unknown) => (key === 'canonical' ? undefined : item)));

  test('normal form, case, hard spaces and zero-width characters make no difference', () => {
    for (const [read, texts] of WRITTEN) {
      for (const written of texts) {
        const plain = value(read(written));
        expect(plain).toMatchObject({ kind: 'ok' });
        const shapes = [
          written.normalize('NFD'),
          written.toUpperCase(),
          written.toLowerCase().normalize('NFD'),
          written.replace(/ /g, '\u00a0'),
          written.replace(/ /g, ' \u3000 '),
          `\ufeff ${written}\u200b\t`,
          [...written].join('\u200d'),
        ];
        for (const shape of shapes) expect([shape, value(read(shape))]).toEqual([shape, plain]);
      }
    }
  });
});

describe('text in a legacy encoding', () => {
  const CLASSES = [
    'Hộ nghèo',
    'Hộ cận nghèo',
    'Cận nghèo',
    'Hộ không nghèo',
    'Hộ mới thoát nghèo',
    'Thoát nghèo',
    'Nghèo',
  ];
  const RELATIONS = [
    'Chủ hộ',
    'Vợ',
    'Chồng',
    'Mẹ',
    'Bố',
    'Má',
    'Bà',
    'Ông',
    'Cháu',
    'Chị',
    'Chú',
    'Cậu',
    'Bác',
    'Dì',
    'Con gái',
    'Con rể',
    'Con dâu',
    'Cố',
  ];
  const GROUPS = [
    'Tày',
    'Thái',
    'Mường',
    'Nùng',
    'Mông',
    'Hrê',
    'Thổ',
    'Chăm',
    'Xơ Đăng',
    'Lào',
    'Mạ',
    'Giáy',
    'Kháng',
    'Lự',
    'Ê Đê',
    'Bố Y',
  ];
  const MARKS = ['có', 'không'];

  test.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ])('%s words are unreadable, never another word', (_name, codec) => {
    const wrong: string[] = [];
    const tell = (read: (cell: Cell) => { readonly kind: string }, words: readonly string[]) => {
      for (const word of words) {
        const legacy = codec.encode(word).text;
        // VNI and Unicode write ì and í alike: Dì is Dì.
        if (legacy !== word && read(legacy).kind !== 'unreadable') wrong.push(`${legacy} (${word})`);
      }
    };
    tell(readHouseholdClass, CLASSES);
    tell(readRelation, RELATIONS);
    tell(readEthnicity, GROUPS);
    tell(readSex, ['Nữ', 'nữ', 'Gái', 'Phụ nữ']);
    tell(readMark, MARKS);
    expect(wrong).toEqual([]);
  });

  test('U+00AD is not cleaned from what is shown as unreadable', () => {
    expect(readEthnicity('M\u00adêng')).toEqual({ kind: 'unreadable', text: 'M\u00adêng' });
  });
});
