/** The words that narrow a target to a part of its group, as the plan writes them. */
import type { Draft } from '../../../../src/core/targets/plan-text/frame';
import { cut, passageOf } from '../../../../src/core/targets/plan-text/passage';
import {
  exactDenominator,
  namedPartIn,
  placeBefore,
  qualifierOf,
} from '../../../../src/core/targets/plan-text/qualifier';
import { DRAFT } from '../support/plan-targets';

const partOf = (text: string, change: Partial<Draft> = {}) =>
  qualifierOf(passageOf(text), { ...DRAFT, ...change });

describe('a fall', () => {
  it.each([
    // Hamlets and peoples by their names
    ['Giảm 5 hộ nghèo ở thôn Đông', 'ở thôn Đông'],
    ['Giảm 5 hộ nghèo tại Tổ dân phố 2', 'tại Tổ dân phố 2'],
    ['Giảm 5 hộ nghèo của TDP số 12B', 'của TDP số 12B'],
    ['Giảm 5 hộ nghèo trên địa bàn xóm Mới', 'trên địa bàn xóm Mới'],
    ['Giảm 5 hộ nghèo trong bản Khe Nóng', 'trong bản Khe Nóng'],
    ['Giảm 5 hộ nghèo thuộc khu phố 3', 'thuộc khu phố 3'],
    ['Giảm 5 hộ nghèo các thôn Đông, Tây và Nam', 'các thôn Đông, Tây và Nam'],
    ['Giảm 5 hộ nghèo ở ấp Một và ấp Hai', 'ở ấp Một và ấp Hai'],
    ['Ở khóm 4, giảm 5 hộ nghèo', 'Ở khóm 4'],
    ['Giảm 5 hộ nghèo ở buôn H’Lan', 'ở buôn H’Lan'],
    ['Giảm 5 hộ nghèo ở làng Chài', 'ở làng Chài'],
    ['Giảm 5 hộ nghèo ở khu Đông', 'ở khu Đông'],
    ['Giảm 5 hộ nghèo ở khu dân cư Hải Tân', 'ở khu dân cư Hải Tân'],
    ['Giảm 5 hộ nghèo ở tổ 7', 'ở tổ 7'],
    ['Giảm 5 hộ nghèo dân tộc Khmer', 'dân tộc Khmer'],
    ['Giảm 5 hộ nghèo đồng bào dân tộc Hrê, Co', 'đồng bào dân tộc Hrê, Co'],
    ['Giảm 5 hộ nghèo người Cơ Tu', 'người Cơ Tu'],
    ['Giảm 5 hộ nghèo dân tộc thiểu số', 'dân tộc thiểu số'],
    ['Giảm 5 hộ nghèo DTTS', 'DTTS'],
    // Hamlets by their number and kind
    ['Giảm 5 hộ nghèo tại 3 thôn', 'tại 3 thôn'],
    ['Giảm 5 hộ nghèo trên địa bàn ít nhất 3 ấp', 'trên địa bàn ít nhất 3 ấp'],
    ['Giảm 5 hộ nghèo ở 3/6 thôn', 'ở 3/6 thôn'],
    ['Giảm 5 hộ nghèo tại 6/6 thôn', null],
    ['Giảm 5 hộ nghèo tại 12/12 thôn', null],
    ['Giảm 5 hộ nghèo trên 12 thôn', 'trên 12 thôn'],
    ['Giảm 5 hộ nghèo ở 3/12 thôn', 'ở 3/12 thôn'],
    ['Giảm 5 hộ nghèo tại 3 tổ', 'tại 3 tổ'],
    ['Giảm 5 hộ nghèo tại 3 tổ chức', null],
    ['Giảm 5 hộ nghèo tại 3 khu', 'tại 3 khu'],
    ['Mỗi khu giảm 5 hộ nghèo', 'Mỗi khu'],
    ['Mỗi khu phố giảm 5 hộ nghèo', 'Mỗi khu phố'],
    ['Mỗi hội giảm 5 hộ nghèo', 'Mỗi hội'],
    ['Mỗi hội viên giúp 5 hộ nghèo', 'Mỗi hội viên'],
    ['Giảm 5 hộ chưa có nhà tiêu', 'chưa có nhà tiêu'],
    ['Giảm 5 hộ chưa được vay vốn, 3 lớp', 'chưa được vay vốn'],
    ['Giảm hộ chưa dùng nước sạch xuống còn 5 hộ', 'chưa dùng nước sạch'],
    ['Giảm 5 hộ thiếu hụt nước sạch', 'thiếu hụt nước sạch'],
    ['Giảm hộ thiếu hụt về các dịch vụ y tế xuống còn 5 hộ', 'thiếu hụt về các dịch vụ y tế'],
    ['Hộ thiếu hụt chỉ số y tế: 5 hộ', 'thiếu hụt chỉ số y tế'],
    ['Giảm 5 hộ nghèo toàn xã ở vùng cao', 'ở vùng cao'],
    ['Giảm 5 hộ nghèo các thôn đặc biệt khó khăn', 'các thôn đặc biệt khó khăn'],
    ['Giảm 5 hộ nghèo các thôn, bản vùng cao', 'các thôn, bản vùng cao'],
    ['Mỗi thôn giảm 5 hộ nghèo', 'Mỗi thôn'],
    ['Giảm 5 hộ nghèo/thôn', '/thôn'],
    // Ages and circumstances
    ['Giảm 5 người nghèo dưới 6 tuổi', 'dưới 6 tuổi'],
    ['Giảm 5 người nghèo từ 60 tuổi trở lên', 'từ 60 tuổi trở lên'],
    ['Giảm 5 người nghèo 6 - 15 tuổi', '6 - 15 tuổi'],
    ['Giảm 5 hộ nghèo có phụ nữ mang thai', 'có phụ nữ mang thai'],
    ['Giảm 5 hộ nghèo phụ nữ làm chủ hộ', 'phụ nữ làm chủ hộ'],
    ['Giảm 5 hộ nghèo có người khuyết tật', 'có người khuyết tật'],
    ['Giảm hộ nghèo có chủ hộ là đảng viên còn 5 hộ', 'có chủ hộ là đảng viên'],
    ['Giảm 5 hộ nghèo có chủ hộ là đảng viên', 'có chủ hộ là đảng viên'],
    ['Giảm 5 hộ nghèo thiếu hụt dịch vụ y tế', 'thiếu hụt dịch vụ y tế'],
    ['Giảm 5 hộ nghèo chưa có nhà tiêu xuống còn 3 hộ', 'chưa có nhà tiêu'],
    ['Giảm 5 hộ nghèo ở nhà tạm, nhà dột nát', 'ở nhà tạm, nhà dột nát'],
    ['Giảm 5 hộ nghèo bị đói, thiếu ăn.', 'bị đói, thiếu ăn'],
    ['Giảm 5 trẻ em suy dinh dưỡng thuộc hộ nghèo', 'trẻ em suy dinh dưỡng'],
    ['Giảm 5 hộ nghèo ở thôn Đông, tỷ lệ 2% dân tộc Hrê', 'ở thôn Đông; dân tộc Hrê'],
    // Nothing is narrowed
    ['Giảm 5 hộ nghèo', null],
    ['Giảm 5 hộ nghèo, hộ cận nghèo', null],
    ['Giảm 5 hộ nghèo toàn xã', null],
    ['Giảm 5 hộ nghèo trên địa bàn xã', null],
    ['Giảm 5 hộ nghèo trong năm 2026', null],
    ['Giảm 5 hộ nghèo (ở thôn vùng cao)', null],
    ['Giảm 5 người thuộc hộ nghèo', null],
    ['Giảm 5 trẻ em thuộc hộ nghèo', 'trẻ em'],
    ['Số hộ nghèo giảm hai hộ', null],
    ['Không có hộ tái nghèo do thiên tai', null],
  ])('%s: %s', (text, part) => expect(partOf(text)).toBe(part));
});

describe('a share', () => {
  it.each([
    ['80% hộ nghèo có nhà tiêu', {}, null],
    ['80% hộ nghèo có người khuyết tật được hỗ trợ', {}, 'có người khuyết tật'],
    ['80% hộ nghèo có hoàn cảnh khó khăn được vay vốn', {}, 'có hoàn cảnh khó khăn'],
    ['80% trẻ em thuộc hộ nghèo đi học', { about: 'school' }, null],
    ['80% trẻ em thuộc hộ nghèo đi học', { about: 'dropout' }, null],
    ['80% trẻ em thuộc hộ nghèo được bổ sung dinh dưỡng', { about: 'nutrition' }, null],
    ['80% trẻ em thuộc hộ nghèo có thẻ', { about: 'insurance' }, 'trẻ em'],
    ['80% người lao động thuộc hộ nghèo có việc', {}, null],
    ['80% phụ nữ thuộc hộ nghèo có việc', {}, 'phụ nữ'],
    ['80% trẻ thuộc hộ nghèo đi học', { about: 'school' }, null],
    ['80% phụ nữ mang thai được khám', {}, 'phụ nữ mang thai'],
    ['80% bà mẹ mang thai được khám', {}, 'bà mẹ mang thai'],
    ['80% người mang thai được khám', {}, 'mang thai'],
    ['80% phụ nữ chủ hộ vay vốn', {}, 'phụ nữ chủ hộ'],
    ['80% phụ nữ là chủ hộ vay vốn', {}, 'phụ nữ là chủ hộ'],
    ['Hội Phụ nữ chủ hộ: 80%', {}, null],
    ['Hội Liên hiệp Phụ nữ chủ hộ: 80%', {}, null],
    ['80% trẻ mồ côi được giúp', {}, 'trẻ mồ côi'],
    ['80% trẻ em mồ côi được giúp', {}, 'trẻ em mồ côi'],
    ['80% trẻ khuyết tật được giúp', {}, 'trẻ khuyết tật'],
    ['80% trẻ em khuyết tật được giúp', {}, 'trẻ em khuyết tật'],
    ['Mỗi hộ nghèo có ít nhất 02 lao động', {}, 'Mỗi hộ'],
    ['Mỗi gia đình có 3 người học nghề', {}, 'Mỗi gia đình'],
    ['Mỗi hộ nghèo có 01 lao động', {}, null],
    ['Mỗi hộ nghèo có 5 lớp', {}, null],
  ] as const)('%s %j: %s', (text, change, part) =>
    expect(partOf(text, { kind: 'reach-share', ...change })).toBe(part),
  );

  it.each(['reach-share', 'one-per-household', 'reach-count', 'qualitative'] as const)(
    'what households are to have is no part of them: %s',
    (kind) => expect(partOf('80% hộ nghèo có nhà tiêu', { kind })).toBeNull(),
  );
  it.each(['reduce-rate', 'at-most-count'] as const)('what they have is: %s', (kind) =>
    expect(partOf('Giảm 5 hộ nghèo có nhà tiêu', { kind })).toBe('có nhà tiêu'),
  );
});

it.each([
  ['người', 'người cao tuổi', 'người cao tuổi'],
  ['người', 'Người cao tuổi', 'người cao tuổi'],
  ['người có nhu cầu', 'phụ nữ mang thai', 'phụ nữ mang thai có nhu cầu'],
  ['trẻ em', 'trẻ mồ côi', 'trẻ mồ côi'],
  ['trẻ em', 'học sinh dân tộc', 'học sinh dân tộc'],
  ['người lao động', 'thanh niên', 'thanh niên'],
  ['người lao động', 'lao động nữ', 'lao động nữ'],
  ['trẻ em', '6 - 15 tuổi', 'trẻ em 6 - 15 tuổi'],
  ['người có nhu cầu, đủ điều kiện', 'từ 60 tuổi', 'người từ 60 tuổi có nhu cầu, đủ điều kiện'],
  ['người', 'Dưới 6 tuổi', 'người dưới 6 tuổi'],
  ['người', 'trên 80 tuổi', 'người trên 80 tuổi'],
  ['người', 'đủ 16 đến 60 tuổi', 'người đủ 16 đến 60 tuổi'],
  // Places, peoples and two parts say nothing of the persons
  ['người', 'ở thôn Đông', 'người'],
  ['người', 'người dân tộc Hrê', 'người'],
  ['người', 'từ thôn Đông', 'người'],
  ['người', 'ở tổ người cao tuổi', 'người'],
  ['người', 'có con từ 6 tuổi', 'người'],
  ['người', 'dưới 6 tuổi; ở thôn Đông', 'người'],
  ['hộ', 'người cao tuổi', 'hộ'],
  ['người', null, 'người'],
  [null, 'người cao tuổi', null],
])('a share of %s "%s" is one of %s', (denominator, qualifier, exact) =>
  expect(exactDenominator(denominator, qualifier)).toBe(exact),
);

it.each([
  ['Hộ nghèo thôn Đông', 'thôn Đông'],
  ['Dân tộc thiểu số', null],
  ['Hộ nghèo', null],
])('a heading "%s" names %s', (text, part) => expect(namedPartIn(passageOf(text))).toBe(part));

describe('a hamlet named before the words of a target', () => {
  const placeIn = (text: string, words: string) => {
    const clause = passageOf(text);
    const at = text.indexOf(words);
    return placeBefore(clause, cut(clause, at, at + words.length));
  };
  it.each([
    ['Ở thôn Đông, giảm 7 hộ nghèo, 3 hộ cận nghèo', '3 hộ cận nghèo', { place: 'Ở thôn Đông', leads: true }],
    ['Giảm 7 hộ ở thôn Đông, 3 hộ cận nghèo', '3 hộ cận nghèo', { place: 'ở thôn Đông', leads: false }],
    ['Ở thôn Đông giảm 7 hộ', 'giảm 7 hộ', { place: 'Ở thôn Đông', leads: true }],
    ['Ở thôn Đông, giảm 7 hộ', ', giảm 7 hộ', { place: 'Ở thôn Đông', leads: true }],
    ['Giảm 7 hộ, 3 hộ cận nghèo ở thôn Đông', 'Giảm 7 hộ', null],
    ['Giảm 7 hộ, 3 hộ cận nghèo', '3 hộ', null],
  ])('%s … %s', (text, words, place) => expect(placeIn(text, words)).toEqual(place));
});
