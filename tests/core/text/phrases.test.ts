import { phraseReader } from '../../../src/core/text/phrases';

const read = phraseReader<'rock' | 'bamboo' | 'no-rock' | 'river'>({
  terms: [
    ['rock', 'đá|đá chẻ'],
    ['bamboo', 'tre'],
    ['no-rock', 'thiếu đá'],
    ['river', 'sông'],
  ],
  things: 'tường',
  fillers: 'xây|trên',
});
const said = (written: string) =>
  read(written).isUnderstood
    ? read(written).terms.map(({ value, denied }) => (denied ? `-${value}` : value))
    : null;

describe('words', () => {
  it.each([
    ['Tre', ['bamboo']],
    // Each has 'tre' or 'da' in it once its accents and its ends are dropped.
    ['trét', null],
    ['trên', []],
    ['trẻ', null],
    ['Đã', []],
    ['đá', ['rock']],
    ['ĐÁ CHẺ', ['rock']],
    ['da', null],
    ['treo', null],
    // Without any accent the letters must have one meaning: 'da' is 'đá' and 'đã', 'da che' only 'đá chẻ'.
    ['tuong da che', ['rock']],
    ['tuong da', null],
    ['thieu da', ['no-rock']],
    // Composed or not, and wherever the tone is written.
    ['đá'.normalize('NFD'), ['rock']],
    ['Xây đá, tre', ['rock', 'bamboo']],
    ['đá?', null],
    ['', null],
    ['...', null],
    ['đá hỏng', null],
  ])('%s: %j', (written, terms) => {
    expect(said(written)).toEqual(terms);
  });

  it.each([
    ['đá trên Sông Vệ', ['rock']],
    // One capital alone, or among other capitals, makes no name.
    ['đá trên Sông', ['rock', 'river']],
    ['Đá Trên Sông Vệ', null],
    ['ĐÁ TRÊN SÔNG VỆ', null],
    ['đá trên sông Vệ', null],
  ])('a name of two words behind small letters: %s', (written, terms) => {
    expect(said(written)).toEqual(terms);
  });
});

describe('a denial', () => {
  it.each([
    ['không xây đá', ['-rock']],
    ['chưa có đá', ['-rock']],
    ['Ko có đá, xây tre', ['-rock', 'bamboo']],
    ['Không xây đá mà xây tre', ['-rock', 'bamboo']],
    ['tre, không có đá', ['bamboo', '-rock']],
    // What it denies cannot be told.
    ['không có đá, tre', null],
    ['đá không', null],
    ['đá (chưa)', null],
    ['không phải không có đá', null],
    ['không phải đá', null],
  ])('%s: %j', (written, terms) => {
    expect(said(written)).toEqual(terms);
  });

  it.each([
    ['Không', 'no'],
    ['chưa có', 'no'],
    ['Không có tường', 'no'],
    ['Tường: chưa có', 'no'],
    ['hiện không còn', 'no'],
    ['có tường', 'yes'],
    // A word between leaves open what there is none of; yes and no in one cell is neither.
    ['không xây', null],
    ['có, chưa', null],
    ['xây', null],
  ])('without a term: %s: %s', (written, bare) => {
    expect(read(written)).toEqual({ isUnderstood: true, terms: [], bare });
  });
});
