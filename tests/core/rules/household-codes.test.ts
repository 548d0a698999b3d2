import * as fc from 'fast-check';
import { codeBetween, nearCodes, plainCode } from '../../../src/core/rules/household-codes';

describe('nearCodes', () => {
  it('finds every code one letter away and no other', () => {
    const code = fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom(...'AB01') });
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 20 }), code, (known, asked) => {
        const found = new Set(nearCodes(known).near(asked));
        for (const one of known) expect([one, found.has(one)]).toEqual([one, isOneEditAway(one, asked)]);
      }),
    );
  });

  it('does not offer the code itself', () => {
    expect(nearCodes(['PM01', 'PM02']).near('pm01')).toEqual(['PM02']);
  });
});

/** By definition: all texts one deletion, insertion or substitution from `a`. */
function isOneEditAway(a: string, b: string): boolean {
  if (a === b) return false;
  const without = (text: string) => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
  if (without(a).includes(b) || without(b).includes(a)) return true;
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;
}

describe('codeBetween', () => {
  it('counts on with the digits the code is written with', () => {
    expect(codeBetween('PM0099', 'PM0101')).toBe('PM0100');
    expect(codeBetween('H-9', 'H-11')).toBeNull();
    expect(codeBetween(7, 9)).toBe('8');
  });

  it('says nothing where the neighbours do not count on', () => {
    for (const [before, after] of [
      ['PM0001', 'PM0004'],
      ['PM0003', 'PM0001'],
      ['PM0001', 'PN0003'],
      [null, 'PM0002'],
      ['A', 'C'],
    ] as const) {
      expect(codeBetween(before, after)).toBeNull();
    }
  });
});

it('capitals and white space do not make another code', () => {
  expect(plainCode(' pm0001\u00a0')).toBe('PM0001');
});

it('a text pasted in place of a code is near to none, however long (found by the fuzz run)', () => {
  const pasted = '('.repeat(50_000);
  expect(nearCodes([pasted, 'PM0001']).near(`${pasted.slice(1)}`)).toEqual([]);
  expect(nearCodes([pasted, 'PM0001']).near('PM0002')).toEqual(['PM0001']);
});
