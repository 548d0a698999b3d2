import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import {
  comparableId,
  decodeIdNumber,
  isPlaceholderId,
  maskIdNumber,
  maskWritten,
  readIdNumber,
} from '../../../src/core/text/id-numbers';
import { PROVINCES } from '../../../src/core/text/provinces';

describe('readIdNumber', () => {
  const id = (digits: string, valid: boolean, padded: string | null, storedAsNumber = false) => ({
    kind: 'ok',
    value: { digits, valid, padded, storedAsNumber },
  });
  test.each<[Cell, ReturnType<typeof id>]>([
    ['051079992846', id('051079992846', true, null)],
    ['051.083.999.131', id('051083999131', true, null)],
    ['051 185 999 132', id('051185999132', true, null)],
    ["'051185999132", id('051185999132', true, null)],
    ['051185\u00a0999132', id('051185999132', true, null)],
    [51079991262, id('51079991262', false, '051079991262', true)],
    [1181999102, id('1181999102', false, '001181999102', true)],
    ['215218087', id('215218087', false, '000215218087')],
    ['05108099374O', id('05108099374O', false, null)],
    ['0510759951987', id('0510759951987', false, null)],
    ['0', id('0', false, null)],
  ])('%j', (cell, expected) => expect(readIdNumber(cell)).toEqual(expected));

  test('what a program adds that took the number for a quantity is no digit', () => {
    expect(readIdNumber('51079991262.0')).toEqual(id('51079991262', false, '051079991262'));
    expect(readIdNumber('051079991262,00')).toEqual(id('051079991262', true, null));
    expect(readIdNumber('051.083.999.100')).toEqual(id('051083999100', true, null));
  });

  test('the point and the minus of a number are no separators', () => {
    expect(readIdNumber(51079991262.5)).toEqual(id('51079991262.5', false, null, true));
    expect(readIdNumber(-51079991262)).toEqual(id('-51079991262', false, null, true));
  });

  test('an error, a date or a word is unreadable; nothing is blank', () => {
    expect(['#N/A', { date: '2024-01-01' }, true, 'chưa có'].map((cell) => readIdNumber(cell).kind)).toEqual(
      Array(4).fill('unreadable'),
    );
    expect(readIdNumber(' ').kind).toBe('blank');
  });
});

describe('decodeIdNumber', () => {
  test('reads province, sex and year (NĐ 137/2015 Điều 13: 0 nam 1 nữ of 19xx, 2 nam 3 nữ of 20xx)', () => {
    expect(decodeIdNumber('051079992846')).toEqual({
      provinceCode: '051',
      provinceName: 'Quảng Ngãi',
      sex: 'male',
      birthYear: 1979,
    });
    expect(decodeIdNumber('048317994690')).toEqual({
      provinceCode: '048',
      provinceName: 'Đà Nẵng',
      sex: 'female',
      birthYear: 2017,
    });
    expect(decodeIdNumber('097086990231')?.provinceName).toBeNull();
    expect(decodeIdNumber('51079992846')).toBeNull();
    expect(decodeIdNumber('05108099374O')).toBeNull();
  });

  test('knows the 63 provinces, all with a first zero', () => {
    expect(PROVINCES.size).toBe(63);
    expect([...PROVINCES.keys()].every((code) => /^0\d\d$/.test(code))).toBe(true);
  });
});

describe('maskIdNumber', () => {
  test('shows the first four and the last three digits', () => {
    expect(maskIdNumber('051079990230')).toBe('0510•••••230');
    expect(maskIdNumber('051.079.990.230')).toBe('0510•••••230');
    expect(maskIdNumber('51079990230')).toBe('5107••••230');
  });

  test('never shows a whole number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{3,15}$/), (digits) => {
        const masked = maskIdNumber(digits);
        expect(masked).toHaveLength(digits.length);
        expect(masked).not.toBe(digits);
      }),
    );
  });
});

describe('maskWritten', () => {
  test.each([
    ['051079990230', '0510•••••230'],
    ['051.083.999.131', '051.0••.•••.131'],
    ['051 185\u00a0999 132', '051 1•• ••• 132'],
    // Letters are places of the number too: of O5121O999133 the first four and the last three are shown.
    ['O5121O999133', 'O512•O•••133'],
    ['09998819', '09••••••'],
    ['đang làm', 'đang làm'],
    ['0912000001 / 0980000004', '0912•••••• / •••••••004'],
  ])('%j is shown as %j', (text, shown) => expect(maskWritten(text)).toBe(shown));

  test('never shows more than seven digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d .OlI-]{1,24}$/), (text) => {
        expect((maskWritten(text).match(/\d/g) ?? []).length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('placeholders and comparing', () => {
  test('repeated digits, counting digits and six zeros at the end stand for no number', () => {
    const madeUp = ['0', '000000000000', '999999999999', '123456789012', '012345678901', '987654321098'];
    // 12345678901 is 012345678901 stored as a number, 51086000000 is 051086000000.
    expect([...madeUp, '12345678901', '051086000000', '51086000000'].every(isPlaceholderId)).toBe(true);
    // An old card may end in six zeros; 123456 is no number to fill the cell with.
    expect(['051079992846', '215000000', '123456', '051000000123'].some(isPlaceholderId)).toBe(false);
  });

  test('numbers are compared with their lost zeros; placeholders and broken numbers compare with nothing', () => {
    expect(comparableId(readIdNumber(51079991262))).toBe('051079991262');
    expect(comparableId(readIdNumber('051079991262'))).toBe('051079991262');
    expect(
      ['0', '000000000', '123456789012', '05108099374O', null].map((cell) =>
        comparableId(readIdNumber(cell)),
      ),
    ).toEqual(Array(5).fill(null));
  });
});
