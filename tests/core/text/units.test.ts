import { sameUnit, unitName } from '../../../src/core/text/units';

describe('unitName', () => {
  test.each([
    ['Phường Phổ Minh', 'phường'],
    ['P. Phổ Minh', 'phường'],
    ['P.Phổ Minh', 'phường'],
    ['P Phổ Minh', 'phường'],
    ['P5', 'phường'],
    ['UBND phường Phổ Minh', 'phường'],
    ['ỦY BAN NHÂN DÂN XÃ BA TÔ', 'xã'],
    ['X. Ba Tô', 'xã'],
    ['TT. Trà Xuân', 'thị trấn'],
    ['T.T Trà Xuân', 'thị trấn'],
    ['TX Đức Phổ', 'thị xã'],
    ['TP.Quảng Ngãi', 'thành phố'],
    ['H. Ba Tơ', 'huyện'],
    ['Q5', 'quận'],
    ['Tỉnh Quảng Ngãi', 'tỉnh'],
    ['Phổ Minh', ''],
    ['Xuân Phổ', ''],
    ['Phường', ''],
    ['', ''],
  ])('%j has the kind %j', (text, kind) => expect(unitName(text).kind).toBe(kind));
});

describe('sameUnit', () => {
  test.each([
    'P. Phổ Minh',
    'phổ minh',
    'PHƯỜNG PHỔ MINH',
    'Phường\u00a0Phổ  Minh',
    'UBND P.Phổ Minh',
    'Phổ Minh'.normalize('NFD'),
  ])('Phường Phổ Minh is %s', (text) => expect(sameUnit('Phường Phổ Minh', text)).toBe(true));

  test('both placements of the tone and a zero before the number make no difference', () => {
    expect(sameUnit('Phường Phổ Hòa', 'P. Phổ Hoà')).toBe(true);
    expect(sameUnit('Phường 5', 'P.05')).toBe(true);
  });

  test('another kind, another accent or no name is another unit', () => {
    expect(sameUnit('Xã Nguyễn Nghiêm', 'Phường Nguyễn Nghiêm')).toBe(false);
    expect(sameUnit('Phường Phổ Minh', 'Phường Phô Minh')).toBe(false);
    expect(sameUnit('Phường 5', 'Phường 55')).toBe(false);
    expect(sameUnit('', '')).toBe(false);
  });
});
