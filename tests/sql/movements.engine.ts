/** The forms of movements of the generated SQL, worked out by hand. */
import { sqlOf } from '../../bench/sql/compare';
import { fillRows, openEngine, type Engine, type Row } from '../../bench/sql/engine';
import { rowsOf, whole } from './rows';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

/** Classes of a household by year, oldest first; '-': not in the register. */
function lives(
  spec: Readonly<Record<string, string>>,
  more: (household: string, year: number) => Row = () => ({}),
): Row[] {
  return Object.entries(spec).flatMap(([household, classes]) =>
    classes.split(' ').flatMap((name, at) => {
      const year = 2024 - classes.split(' ').length + 1 + at;
      const written = name === '?' ? null : name;
      return name === '-'
        ? []
        : rowsOf([{ household, year, persons: 2, recorded_class: written, ...more(household, year) }]);
    }),
  );
}

async function form(rows: readonly Row[], only: Row = {}): Promise<Row | undefined> {
  await fillRows(engine, rows);
  const found = (await sqlOf(engine, [])).get('movements');
  return whole(found, { year: 2024, form: 'poor', unit: 'households', ...only });
}

const HOUSEHOLDS = {
  stays: 'poor poor',
  up: 'poor nearPoor',
  above: 'poor notPoor',
  gone: 'poor -',
  down: 'nearPoor poor',
  fallen: 'notPoor poor',
  arrived: '- poor',
  other: 'average notPoor',
};

it('fills the nine columns, and the last is what the others make of it', async () => {
  // 4 − 1 − 1 − 1 + 1 + 1 + 1 = 4
  expect(await form(lives(HOUSEHOLDS))).toMatchObject({
    at_start: 4,
    to_sibling: 1,
    above: 1,
    other_down: 1,
    from_sibling: 1,
    relapse_or_new: 1,
    other_up: 1,
    at_end: 4,
    // Nothing tells whether who came from above had been poor before.
    relapse: null,
    first_time: null,
    undivided: 1,
    not_assessable: 0,
  });
});

it('counts persons out of the class at the start, into it at the end', async () => {
  const rows = lives(HOUSEHOLDS, (_, year) => ({ persons: year === 2023 ? 3 : 5 }));
  expect(await form(rows, { unit: 'persons' })).toMatchObject({
    at_start: 12,
    to_sibling: 3,
    from_sibling: 5,
    at_end: 20,
  });
});

it.each([
  ['poor in the year before that', { fallen: 'poor notPoor poor' }, 1, 0],
  ['never poor in it', { fallen: 'notPoor notPoor poor' }, 0, 1],
  ['not in it', { fallen: '- notPoor poor', other: 'notPoor notPoor notPoor' }, null, null],
  ['near-poor in it, which is not this class', { fallen: 'nearPoor notPoor poor' }, null, null],
])('tells relapsed from new by earlier registers: %s', async (_, spec, relapse, first) => {
  expect(await form(lives(spec))).toMatchObject({ relapse_or_new: 1, relapse, first_time: first });
});

it('believes the register’s own word, and the class it had left, before earlier years', async () => {
  const word = lives({ fallen: 'poor notPoor poor' }, (_, year) => ({
    relapsed: year === 2024 ? false : null,
  }));
  expect(await form(word)).toMatchObject({ relapse: 0, first_time: 1 });
  const left = lives({ fallen: 'escaped poor' }, (_, year) => ({
    left_class: year === 2023 ? 'poor' : null,
  }));
  expect(await form(left)).toMatchObject({ relapse: 1, first_time: 0 });
});

it('leaves open what a class that cannot be read may be', async () => {
  // Poor now, and before nobody knows: it stayed, or came from near-poor, or from above; it was there, so did not arrive.
  expect(await form(lives({ unread: '? poor', stays: 'poor poor' }))).toMatchObject({
    from_sibling: null,
    relapse_or_new: null,
    undivided: null,
    other_up: 0,
    at_start: 1,
    at_end: 2,
    not_assessable: 1,
  });
});

it('does not call gone or arrived whom somebody has to look at first', async () => {
  const rows = lives({ one: 'poor -', two: '- poor' }, () => ({ waiting: true }));
  expect(await form(rows)).toMatchObject({
    at_start: 1,
    to_sibling: null,
    above: null,
    other_down: null,
    from_sibling: null,
    other_up: null,
    at_end: 1,
    waiting: 2,
  });
});

it('counts a household entered twice once, and one of another commune apart', async () => {
  const twice = [
    ...lives({ stays: 'poor poor' }),
    ...lives({ again: '- poor' }, () => ({ is_repeat: true })),
  ];
  expect(await form(twice)).toMatchObject({ at_start: 1, other_up: 0, at_end: 1 });
  const moved = [
    ...lives({ same: 'poor -', a: 'notPoor notPoor' }),
    ...lives({ same: '- poor', b: 'notPoor notPoor' }, () => ({ commune: '99999' })),
  ];
  expect(await form(moved)).toMatchObject({ other_down: 1, other_up: 1 });
});

it('says nothing of a commune without the register of the year before, or with a list that lacks households', async () => {
  expect(await form(lives({ a: '- poor' }))).toBeUndefined();
  const some = lives(HOUSEHOLDS, () => ({ full_list: false }));
  expect(await form(some)).toMatchObject({ at_start: null, at_end: null });
});
