/** Numbers written in words, as Vietnamese spells them. */
import { wordNumbersIn } from '../../../../src/core/targets/plan-text/number-words';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';

const read = (text: string) => {
  const passage = passageOf(text);
  return wordNumbersIn(passage, passage.plain).map(({ at, length, ...rest }) => ({
    words: text.slice(at, at + length),
    ...rest,
  }));
};
const number = (words: string, low: string) => ({ words, low, high: null, of: null, percent: false });

it.each([
  ['một', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['bon', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['muoi', 10],
  ['muoi hai', 12],
  ['mười lăm', 15],
  ['hai muoi', 20],
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['hai mươi lăm', 25],
  ['hai mươi nhăm', 25],
  ['năm mươi', 50],
  ['chín mươi chín', 99],
  ['một trăm linh năm', 105],
  ['một trăm lẻ ba', 103],
  ['một trăm mười', 110],
  ['hai trăm năm mươi', 250],
  ['một nghìn', 1000],
  ['một nghìn hai trăm', 1200],
  ['hai ngàn ba trăm mười lăm', 2315],
  ['hai trăm mười nghìn', 210_000],
  ['hai trăm mười ngàn', 210_000],
])('"%s hộ" is %d', (words, value) => {
  expect(read(`Giảm ${words} hộ nghèo`)).toEqual([number(words, String(value))]);
  expect(read(`${words.toUpperCase()} HỘ`)).toEqual([number(words.toUpperCase(), String(value))]);
});

it.each([
  ['năm phần trăm', '5'],
  ['chín mươi phần trăm', '90'],
  ['không phẩy năm phần trăm', '0,5'],
  ['ba phẩy không hai phần trăm', '3,02'],
  ['một phẩy hai mươi lăm phần trăm', '1,25'],
  ['không phẩy không năm phần trăm', '0,05'],
  ['ba phẩy linh năm phần trăm', '3,05'],
  ['ba phẩy lẻ năm phần trăm', '3,05'],
  ['khong phay nam phan tram', '0,5'],
  ['nam muoi phan tram', '50'],
  ['muoi lam phan tram', '15'],
  ['sau phan tram', '6'],
  ['bay phan tram', '7'],
  ['tam phan tram', '8'],
  ['chin phan tram', '9'],
])('"%s" is %s %%', (words, low) =>
  expect(read(`đạt ${words} số hộ`)).toEqual([{ ...number(words, low), percent: true }]),
);

it.each([
  ['hai đến ba', '2', '3'],
  ['hai tới ba', '2', '3'],
  ['hai hoặc ba', '2', '3'],
  ['hai - ba', '2', '3'],
  ['hai-ba', '2', '3'],
  ['mười – mười hai', '10', '12'],
])('"%s mô hình" is a range', (words, low, high) =>
  expect(read(`${words} mô hình`)).toEqual([{ ...number(words, low), high }]),
);
it('a range of shares ends with its per cent', () =>
  expect(read('từ hai đến ba phần trăm')).toEqual([
    { words: 'hai đến ba phần trăm', low: '2', high: '3', of: null, percent: true },
  ]));

it.each([
  ['ba phần tư', '3', 4],
  ['một phần ba', '1', 3],
  ['hai phần mười', '2', 10],
  ['một nửa', '1', 2],
  ['phân nửa', '1', 2],
  ['nửa', '1', 2],
])('"%s số hộ" is a part', (words, low, of) => {
  expect(read(`Giảm ${words} số hộ`)).toEqual([{ ...number(words, low), of }]);
  expect(read(`Giảm ${words} tổng số hộ và hai người`)).toEqual([
    { ...number(words, low), of },
    number('hai', '2'),
  ]);
});

describe('"năm hộ" is five behind what asks for a number, else a year', () => {
  it.each(
    'ít nhất|tối thiểu|tối đa|không quá|giảm|giúp|hỗ trợ|xây|xây dựng|mở|cho|có|thêm|trên|dưới|khoảng'.split(
      '|',
    ),
  )('%s năm hộ', (before) => expect(read(`${before} năm hộ`)).toEqual([number('năm', '5')]));

  it.each(['trong năm hộ nghèo', 'cả năm hộ nghèo', 'năm hộ nghèo'])('%s', (text) =>
    expect(read(text)).toEqual([]),
  );
});

it.each([
  'không để một hộ nào tái nghèo',
  'không còn một hộ nghèo',
  'không có một hộ nào',
  'không phát sinh một hộ nghèo',
  'không để xảy ra một hộ tái nghèo',
  'không để tình trạng một hộ tái nghèo',
])('"%s" asks for none', (text) => expect(read(text)).toEqual([]));

it.each([
  'không hộ nào',
  'ba phần ba số hộ',
  'năm phần hai số hộ',
  'ba phẩy',
  'ba phẩy hộ',
  'ba phần tam hộ',
  'giảm mạnh trong năm hộ',
  'ba miền',
  'tư hộ',
  'lăm hộ',
  'mốt người',
  'nhăm hộ',
  'vài mươi hộ',
  'mười mươi hộ',
  'một trăm trăm hộ',
  'một nghìn trăm hộ',
  'nửa năm',
  'sau hộ nghèo',
  'nam hộ',
  'tam hộ',
])('"%s" has none', (text) => expect(read(text)).toEqual([]));

it.each([
  ['hai, ba hộ', 'ba', '3'],
  ['hai mười hộ', 'mười', '10'],
  ['hai linh ba hộ', 'ba', '3'],
  ['hai lẻ ba hộ', 'ba', '3'],
  ['một trăm hai linh ba hộ', 'ba', '3'],
  ['một trăm hai lẻ ba hộ', 'ba', '3'],
])('"%s" adds nothing up that does not belong together', (text, words, low) =>
  expect(read(text)).toEqual([number(words, low)]),
);
it('"muoi muoi ho" is no hundred', () => expect(read('muoi muoi ho')).toEqual([number('muoi', '10')]));

it('what stands behind the next word is not of the number', () => {
  expect(read('hai hộ đạt ba phần trăm')).toEqual([
    number('hai', '2'),
    { ...number('ba phần trăm', '3'), percent: true },
  ]);
  expect(read('hai hộ, ba phần tư số hộ')).toEqual([
    number('hai', '2'),
    { ...number('ba phần tư', '3'), of: 4 },
  ]);
  expect(read('không có nợ, một hộ')).toEqual([number('một', '1')]);
});
