/** Urban or rural, as registers and formulas write it. */
import { readArea } from '../../../src/core/text/areas';

describe('readArea', () => {
  // shared domain/register.json, khu_vuc: phường/thị trấn = thành thị, xã = nông thôn; NĐ 351/2025 says "đô thị".
  it.each([
    ['Thành thị', 'urban'],
    ['khu vực thành thị', 'urban'],
    ['ĐÔ THỊ', 'urban'],
    ['Phường Phổ Minh', 'urban'],
    ['thị trấn', 'urban'],
    ['Nông thôn', 'rural'],
    ['nong thon', 'rural'],
    ['Vùng nông thôn', 'rural'],
    ['Xã', 'rural'],
    ['xã Bình Minh', 'rural'],
    ['XA BINH MINH', 'rural'],
  ])('%s is %s', (text, value) => expect(readArea(text)).toEqual({ kind: 'ok', value }));

  it.each([null, '', ' - ', '…', 'Khu vực III', 'KV1', 'Vùng 2', 'khu vực số 4'])(
    '%j says nothing of it',
    (text) => expect(readArea(text)).toEqual({ kind: 'blank' }),
  );

  it.each([
    'TT',
    'NT',
    'Thành thị/Nông thôn',
    'Nông thôn mới',
    'không rõ',
    'x',
    'Xa trung tâm',
    'xa',
    'Không phải thành thị',
    'thành phố',
  ])('%s cannot be told', (text) => expect(readArea(text)).toEqual({ kind: 'unreadable', text }));

  it('a number is no area', () => expect(readArea(2)).toEqual({ kind: 'unreadable', text: '2' }));
});
