/** What is decided in Thiết lập before it is saved: a later answer takes the place of an earlier one about the same. */
import type { Decision } from '../../src/core/index';
import {
  blanksOf,
  decide,
  decideBlanks,
  decideRole,
  decisions,
} from '../../src/ui/panel/screens/setup/setup-state';
import type { Sheet } from '../../src/ui/panel/screens/setup/setup-state';

const list = (answer: 'notPoor' | 'unreviewed' | null) =>
  ({
    sheet: 'DS hộ',
    unmarked: { sheet: 'DS hộ', columns: ['J', 'K'], count: 3, answer },
  }) as unknown as Sheet;
const about = (part: Partial<Decision>): Decision => ({ sheet: 'DS hộ', column: null, field: null, ...part });

beforeEach(() => void (decisions.value = []));

describe('what a blank in both columns of marks means', () => {
  it('is decided for the sheet, and said anew in place of what was said', () => {
    expect(blanksOf(list(null))).toBeNull();
    decideBlanks('DS hộ', 'notPoor');
    expect(decisions.value).toEqual([about({ blankMarks: 'notPoor' })]);
    decideBlanks('DS hộ', 'unreviewed');
    expect(decisions.value).toEqual([about({ blankMarks: 'unreviewed' })]);
    expect(blanksOf(list('notPoor'))).toBe('unreviewed');
  });

  it('is what was saved while nothing else is said', () => {
    expect(blanksOf(list('notPoor'))).toBe('notPoor');
    decideBlanks('Sổ khác', 'unreviewed');
    expect(blanksOf(list('notPoor'))).toBe('notPoor');
  });

  it('leaves what the sheet is, and its columns, as they were decided', () => {
    decideRole('DS hộ', 'households');
    decide(about({ column: 'H', field: 'thon' }));
    decide(about({ field: 'dan_toc' }));
    decideBlanks('DS hộ', 'notPoor');
    decideBlanks('DS hộ', 'unreviewed');
    decideRole('DS hộ', 'previous');
    decide(about({ column: 'H', field: null }));
    expect(decisions.value).toEqual([
      about({ field: 'dan_toc' }),
      about({ blankMarks: 'unreviewed' }),
      about({ role: 'previous' }),
      about({ column: 'H' }),
    ]);
  });
});
