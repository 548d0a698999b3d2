import fc from 'fast-check';
import type { Finding, Severity } from '../../../src/core/model';
import { highlightsOf, withoutOurNote, withOurNote } from '../../../src/core/reports/highlights';

const finding = (row: number, severity: Severity, message = 'Sai.') =>
  ({ code: 'FD02', severity, message, ref: { sheet: 'Hộ', row, column: 3 } }) as Finding;

it('a cell with several findings has the gravest colour and all sentences', () => {
  const shown = highlightsOf([
    finding(4, 'warning', 'Một.'),
    finding(4, 'error', 'Hai.'),
    finding(5, 'info'),
  ]);
  const hamlet = shown.get('Hộ')!;
  expect(hamlet.cells).toEqual({
    error: [{ row: 4, column: 3 }],
    warning: [],
    info: [{ row: 5, column: 3 }],
  });
  expect(hamlet.notes.get('4:3')).toBe('FD02 Một.\nFD02 Hai.');
});

it('a staff note comes back exactly, however often findings were shown', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (note, first, second) => {
      fc.pre(!/[⟦⟧]/.test(note + first + second));
      expect(withoutOurNote(withOurNote(note, first))).toBe(note);
      expect(withoutOurNote(withOurNote(withOurNote(note, first), second))).toBe(note);
    }),
  );
});
