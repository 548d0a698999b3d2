import * as fc from 'fast-check';
import { blockFixes, formulaObstacles, watchFormulas } from '../../../src/core/fixes/blocked';
import type { RefusalReason } from '../../../src/core/fixes/change';
import { readRefused, refusedParts, refusedRecord, shortKey } from '../../../src/core/fixes/refused';
import { fixTexts } from '../../../src/core/messages/fixes';
import type { Fix } from '../../../src/core/model';
import { finding } from './toy-check';

const at = (row: number, column: number) => ({ sheet: 'Hộ', row, column });
const key = (record: string, value = 'b'.repeat(16)) => ({ record, value });
const NOTHING = new Map<string, RefusalReason>();
/** Row 2: a formula in column 1. Row 3: one in column 3 that fills what stands right of and below it. */
const FORMULAS = [
  ['', '', '', ''],
  ['=B2&""', '', '', ''],
  ['', '', '=ARRAYFORMULA(A1:B9)', ''],
  ['', '', '', ''],
];
function counted() {
  const asked: number[] = [];
  const details = {
    formulas: (id: number) => {
      asked.push(id);
      return id === 7 ? FORMULAS : null;
    },
  };
  return { asked, formulaAt: formulaObstacles([{ name: 'Hộ', id: 7 }], details) };
}
const block = (fix: Fix | null, before: ReadonlyMap<string, RefusalReason> = NOTHING, row = 2, column = 1) =>
  blockFixes([finding('T1', row, column, { fix, todo: 'Sửa.' })], counted().formulaAt, before, 'vi')[0]!;

describe('a fix that cannot be written', () => {
  it('is none where a formula stands in the cell, and the finding says why and what to do', () => {
    expect(block({ value: 'x', apply: 'safe' })).toMatchObject({
      fix: null,
      blocked: 'formula',
      todo: expect.stringMatching(/^Ô có công thức.*cán bộ tự sửa/) as string,
    });
    expect(block({ value: 'x', apply: 'confirm' })).toMatchObject({ fix: null, blocked: 'formula' });
  });

  it.each([
    ['an array formula fills the cell', 4, 4, 'x', 'array'],
    ['its value would be read as a formula', 4, 1, '=1+1', 'formula-like'],
  ] as const)('is none where %s', (_, row, column, value, reason) => {
    expect(block({ value, apply: 'safe' }, NOTHING, row, column)).toMatchObject({
      fix: null,
      blocked: reason,
    });
  });

  it('stays where the cell is free, and where the formula itself is to be written', () => {
    for (const fix of [
      { value: 'x', apply: 'safe', at: at(4, 1) },
      { value: '=SUM(B1:B3)', apply: 'confirm', isFormula: true },
    ] as const)
      expect(block(fix)).toMatchObject({ fix, todo: 'Sửa.' });
  });

  it('is none for a whole column when one cell of it is not free, but each cell to be confirmed stands alone', () => {
    const batch = [{ ref: at(4, 1), value: 'y' }];
    expect(block({ value: 'x', apply: 'safe', batch })).toMatchObject({ fix: null, blocked: 'formula' });
    expect(block({ value: 'x', apply: 'confirm', batch })).toMatchObject({ fix: { value: 'x' } });
  });

  it('is none where the last run of fixes could not make it, until a value of the finding changes', () => {
    const fix = { value: 'x', apply: 'safe' } as const;
    const own = finding('T1', 4, 1, { fix, key: key('a'.repeat(16)) });
    const before = readRefused(refusedRecord([{ finding: own, reason: 'new-error' }]));
    const after = (value: string) =>
      blockFixes([{ ...own, key: key('a'.repeat(16), value) }], counted().formulaAt, before, 'vi')[0];
    expect(after('b'.repeat(16))).toMatchObject({ fix: null, blocked: 'new-error' });
    expect(after('c'.repeat(16))).toMatchObject({ fix });
  });

  it('asks no sheet about findings without a fix, and knows nothing of a sheet that is not there', () => {
    const { asked, formulaAt } = counted();
    const findings = [
      finding('T1', 2, 1),
      finding('T1', 2, 1, { fix: { value: 'x', apply: 'safe', at: { ...at(2, 1), sheet: 'Khác' } } }),
    ];
    expect(blockFixes(findings, formulaAt, NOTHING, 'vi')).toEqual(findings);
    expect(asked).toEqual([]);
  });

  it('is seen by a check on the sheets its rules have read, and no sheet is read for it', () => {
    const read: number[] = [];
    const details = {
      formulas: (id: number) => (read.push(id), FORMULAS),
      merges: () => null,
      fonts: () => null,
    };
    const watched = watchFormulas(details);
    const formulaAt = formulaObstacles([{ name: 'Hộ', id: 7 }], watched.seen);
    expect([formulaAt(at(2, 1)), read]).toEqual([null, []]);
    watched.details.formulas(7);
    expect([formulaAt(at(2, 1)), read]).toEqual(['formula', [7]]);
  });

  it('is told in both languages, whatever the reason', () => {
    const names = (lang: 'vi' | 'en') =>
      Object.keys(fixTexts[lang]).filter((name) => name.startsWith('blocked-'));
    for (const name of names('vi')) {
      expect(fixTexts.vi[name as 'blocked-formula']).toMatch(/cán bộ tự/);
      expect(fixTexts.en[name as 'blocked-formula']).toMatch(/officer must/);
    }
  });
});

describe('what the last run of fixes did not make', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
  const reasons = fc.constantFrom<RefusalReason[]>('formula', 'styled-text', 'new-error');

  it('comes back from its text, in pieces that fit into the document’s properties', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hex, hex, reasons), { maxLength: 1200 }), (all) => {
        const blocked = all.map(([record, value, reason]) => ({
          finding: finding('T1', 1, 1, { key: { record, value } }),
          reason,
        }));
        const parts = refusedParts(refusedRecord(blocked));
        expect(Math.max(0, ...parts.map((part) => part.length))).toBeLessThanOrEqual(9 * 1024);
        const known = readRefused(parts.join(''));
        for (const one of blocked) expect(known.has(shortKey(one.finding.key))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['', 'formula', 'formula:xyz', ';;', 'formula:0123'])('%j names none', (text) => {
    expect(readRefused(text).size).toBe(0);
  });
});
