/** What the kind of the lists tells of either end of the period, and what it leaves open. */
import {
  ANY_END,
  classesListed,
  endsOfLacking,
  listsEverybody,
  openColumns,
  unlistedColumns,
  type FormClass,
  type MoveEnd,
} from '../../../src/core/indicators/move-ends';
import type { Register, RegisterTable } from '../../../src/core/model';
import { household, record, registerOf, table } from '../../support/indicator-records';

/** A register of one household a list. */
const listing = (...lists: readonly Pick<RegisterTable, 'coverage' | 'impliedClass'>[]): Register =>
  registerOf(lists.map((list, at) => household(record({ table: { ...table(`Hộ ${at}`), ...list } }))));
const of = (coverage: RegisterTable['coverage'], impliedClass: RegisterTable['impliedClass'] = null) => ({
  coverage,
  impliedClass,
});

const ALL = listing(of('all'));
const BOTH = listing(of('poor-and-near'));
const POOR = listing(of('poor-and-near', 'poor'));
const NEAR = listing(of('poor-and-near', 'nearPoor'));
const ESCAPED = listing(of('escaped', 'notPoor'));

describe('a register', () => {
  it.each<[string, Register, boolean, FormClass[], MoveEnd[]]>([
    ['of everybody', ALL, true, ['poor', 'nearPoor'], ['absent']],
    ['of the poor and near-poor', BOTH, false, ['poor', 'nearPoor'], ['other', 'absent']],
    ['of the poor', POOR, false, ['poor'], ['nearPoor', 'other', 'absent']],
    ['of the near-poor', NEAR, false, ['nearPoor'], ['poor', 'other', 'absent']],
    ['of those who escaped', ESCAPED, false, [], ['poor', 'nearPoor', 'other', 'absent']],
    [
      'of two lists',
      listing(of('poor-and-near', 'poor'), of('poor-and-near', 'nearPoor')),
      false,
      ['poor', 'nearPoor'],
      ['other', 'absent'],
    ],
    [
      'of everybody and of some',
      listing(of('all'), of('escaped')),
      false,
      ['poor', 'nearPoor'],
      ['other', 'absent'],
    ],
  ])('%s', (_name, register, everybody, classes, lacking) => {
    expect(listsEverybody(register)).toBe(everybody);
    expect([...classesListed(register)]).toEqual(classes);
    expect(endsOfLacking(register)).toEqual(lacking);
  });
});

describe('columns nobody can fill', () => {
  const START = { why: 'startList', columns: ['start', 'toSibling', 'above', 'otherDown'] };
  const END = { why: 'endList', columns: ['fromSibling', 'fromAbove', 'otherUp', 'end'] };
  const own = (...columns: string[]) => ({ why: 'ownList', columns: ['start', ...columns] });
  const gone = (register: Register): Register => ({ ...register, gone: [record()] });

  it.each<[string, Register, Register | null, FormClass, object[]]>([
    ['none of two whole registers', ALL, ALL, 'poor', []],
    ['none of two lists of the class', POOR, BOTH, 'poor', []],
    ['the start, by a list of the other class', BOTH, NEAR, 'poor', [START]],
    ['the end, by a list of the other class', POOR, BOTH, 'nearPoor', [END]],
    ['both', POOR, POOR, 'nearPoor', [START, END]],
    // Without last period's register the own one tells the start: of those who left only where a list has them.
    ['none of one whole register', ALL, null, 'poor', []],
    ['who left, of a list of the poor alone', BOTH, null, 'poor', [own('above', 'otherDown')]],
    [
      'who left the ward, beside a list of those who escaped',
      listing(of('poor-and-near'), of('escaped')),
      null,
      'poor',
      [own('otherDown')],
    ],
    ['who rose, beside a list of those gone', gone(BOTH), null, 'poor', [own('above')]],
    ['none beside both lists', gone(listing(of('poor-and-near'), of('escaped'))), null, 'poor', []],
    ['the end as well, of a list of the other class', NEAR, null, 'poor', [END, own('above', 'otherDown')]],
  ])('%s', (_name, register, previous, self, expected) => {
    expect(unlistedColumns(register, previous, self)).toEqual(expected);
  });
});

describe('columns a household may belong in', () => {
  const open = (from: MoveEnd | null, to: MoveEnd | null) => ({
    from,
    to,
    mayBeFrom: ANY_END,
    mayBeTo: ANY_END,
  });
  it.each<[MoveEnd | null, MoveEnd | null, FormClass, string[]]>([
    [null, 'poor', 'poor', ['fromSibling', 'fromAbove', 'otherUp']],
    ['poor', null, 'poor', ['toSibling', 'above', 'otherDown']],
    [null, 'nearPoor', 'nearPoor', ['fromSibling', 'fromAbove', 'otherUp']],
    ['nearPoor', null, 'nearPoor', ['toSibling', 'above', 'otherDown']],
    [null, 'poor', 'nearPoor', []],
    ['other', null, 'poor', []],
    [null, null, 'poor', []],
    ['poor', 'poor', 'poor', []],
    ['other', 'poor', 'poor', []],
  ])('from %s to %s, on the form of the %s: %j', (from, to, self, columns) => {
    expect(openColumns(open(from, to), self)).toEqual(columns);
  });
});
