import fc from 'fast-check';
import { carriesDoubt, withoutDoubt } from '../../../src/core/text/doubt';
import { readEthnicity } from '../../../src/core/text/ethnicity';
import { CLASS_LABELS, readHouseholdClass } from '../../../src/core/text/household-classes';
import { readSex } from '../../../src/core/text/marks';
import { readRelation } from '../../../src/core/text/relations';

describe('a word with a sign of doubt', () => {
  it.each([
    ...[
      'Hộ nghèo?',
      'Hộ nghèo ???',
      '?Hộ nghèo',
      '¿Hộ nghèo',
      'Hộ nghèo？',
      'Hộ nghèo (?)',
      'Hộ nghèo *',
      '*Hộ nghèo',
    ],
    ...[
      '~Hộ nghèo',
      'Hộ nghèo!',
      'Hộ nghèo...',
      'Hộ nghèo…',
      'Hộ nghèo/',
      '/ Hộ nghèo',
      'Hộ nghèo +',
      'Hộ nghèo\ufffd',
    ],
    ...[
      '(Hộ nghèo)',
      '[Hộ nghèo]',
      '( Hộ nghèo )',
      'Hộ (cận) nghèo',
      '(cận) nghèo',
      'Hộ nghèo (',
      'Hộ nghèo)',
      '?',
    ],
    ...['Hộ nghèo ()', '()'],
  ])('%s', (text) => {
    expect(carriesDoubt(text)).toBe(true);
    expect(carriesDoubt(text.normalize('NFD'))).toBe(true);
  });

  it.each([
    ...[
      'Hộ nghèo',
      ' Hộ  nghèo ',
      'Hộ nghèo.',
      'Hộ nghèo,',
      '- Hộ nghèo',
      '+ Con',
      '"Hộ nghèo"',
      '• Con',
      '',
    ],
    ...[
      'Vợ (chồng)',
      'Vợ/chồng',
      'Kinh (Việt)',
      "H'Mông",
      'H’mông',
      'Gia-rai',
      'Thoát nghèo (2023)',
      'C.hộ',
      'Con..',
    ],
    ...['M«ng', 'Chñ hé'],
  ])('but %j is plain', (text) => {
    expect(carriesDoubt(text)).toBe(false);
  });

  it.each([
    ['Hộ nghèo ???', 'Hộ nghèo'],
    ['(Hrê)', 'Hrê'],
    ['Vợ (?)', 'Vợ'],
    ['? Con', 'Con'],
    ['Vợ (chồng)?', 'Vợ (chồng)'],
    // 'Cận nghèo' or 'nghèo': nobody knows.
    ['Hộ (cận) nghèo', ''],
    ['???', ''],
  ])('%s: offered as %j', (text, plain) => {
    expect(withoutDoubt(text)).toBe(plain);
  });
});

describe('no closed list reads a word with a sign of doubt', () => {
  const lists = [
    [
      'class',
      readHouseholdClass,
      [...Object.values(CLASS_LABELS), 'HN', 'CN', 'Ho ngheo', 'Thoát nghèo (2023)'],
    ],
    [
      'relation',
      readRelation,
      ['Chủ hộ', 'Vợ', 'Vợ (chồng)', 'Con đẻ', 'Con út', 'Cháu nội gái', 'Mẹ của chủ hộ', 'CH'],
    ],
    ['ethnicity', readEthnicity, ['Kinh', 'Hrê', 'Hre', "H'Mông", 'dân tộc Kinh', 'Kinh (Việt)']],
    ['sex', readSex, ['Nam', 'Nữ', 'Nu']],
  ] as const;
  const signs = fc.constantFrom('?', ' ?', '???', ' (?)', '*', ' *', '!', '…', ' ...', '/');
  const leads = fc.constantFrom('', '?', '*', '~ ', '(?) ');

  it.each(lists)('of the %s', (_, read, words) => {
    for (const word of words) {
      expect([word, read(word).kind]).toEqual([word, 'ok']);
      expect([word, read(`(${word})`).kind]).toEqual([word, 'unreadable']);
      expect([word, read(` ${word} . `.trim()).kind]).not.toEqual([word, 'blank']);
    }
    fc.assert(
      fc.property(fc.constantFrom(...words), leads, signs, (word, lead, sign) => {
        expect([lead + word + sign, read(lead + word + sign).kind]).toEqual([
          lead + word + sign,
          'unreadable',
        ]);
      }),
    );
  });

  it('yet plain slips of typing are read as before', () => {
    expect(
      [readHouseholdClass('Hộ nghèo.'), readHouseholdClass(' Hộ  nghèo ,')].map(({ kind }) => kind),
    ).toEqual(['ok', 'ok']);
    expect([readRelation('- Chủ hộ'), readEthnicity('Kinh.')].map(({ kind }) => kind)).toEqual(['ok', 'ok']);
  });
});
