import { waiversSheet, WAIVER_COLUMNS } from '../../../src/core/reports/waivers-sheet';
import { findingsSheet, TYPED_COLUMNS } from '../../../src/core/reports/findings-sheet';
import type { Cell } from '../../../src/core/model';
import { readWaivers } from '../../../src/core/waivers/read-waivers';
import type { Waiver } from '../../../src/core/waivers/waiver';
import { register } from '../../support/builders';
import { settings, standard } from '../reports/sample';

const waiver: Waiver = {
  record: 'a'.repeat(16),
  value: '1'.repeat(16),
  code: 'FD07',
  about: 'PM0052 Trần Nhật Đạt',
  message: 'Số thứ 4 không khớp giới tính.',
  reason: 'Đã đối chiếu thẻ căn cước',
  author: 'Lê Thị Duyệt, Phó Chủ tịch',
  date: '2024-06-05',
};
const cellsOf = (lang: 'vi' | 'en'): Cell[][] =>
  waiversSheet({ ...settings, lang }, { ledger: [{ waiver, state: 'active' }] }).rows.map((row) =>
    row.map((cell) => cell?.value ?? null),
  );

describe.each(['vi', 'en'] as const)('GN Ngoại lệ in %s', (lang) => {
  it('reads back what it was written from', () => {
    expect(readWaivers(cellsOf(lang), WAIVER_COLUMNS, '2025-01-01')).toEqual({
      waivers: [waiver],
      unkept: [],
    });
  });

  it('a cleared reason takes the waiver back, an edited one is kept', () => {
    const cells = cellsOf(lang);
    const row = cells.find((each) => each[WAIVER_COLUMNS.code] === 'FD07')!;
    row[WAIVER_COLUMNS.reason] = ' ';
    expect(readWaivers(cells, WAIVER_COLUMNS, '2025-01-01')).toEqual({ waivers: [], unkept: [] });
    row[WAIVER_COLUMNS.reason] = 'Lý do khác';
    expect(readWaivers(cells, WAIVER_COLUMNS, '2025-01-01').waivers).toEqual([
      { ...waiver, reason: 'Lý do khác' },
    ]);
  });

  it.each([
    ['author', 'no-author', ''],
    ['date', 'no-date', null],
    ['date', 'no-date', 'hôm qua'],
    ['key', 'no-finding', null],
  ] as const)('is not applied without its %s, and that is told: %s', (part, why, value) => {
    const cells = cellsOf(lang);
    cells.find((each) => each[WAIVER_COLUMNS.code] === 'FD07')![WAIVER_COLUMNS[part]!] = value;
    const { waivers, unkept } = readWaivers(cells, WAIVER_COLUMNS, '2025-01-01');
    expect([waivers, unkept.map((each) => each.why)]).toEqual([[], [why]]);
  });

  it('a day that a sheet turned into a date is still that day', () => {
    const cells = cellsOf(lang);
    cells.find((each) => each[WAIVER_COLUMNS.code] === 'FD07')![WAIVER_COLUMNS.date!] = {
      date: '2024-06-05',
    };
    expect(readWaivers(cells, WAIVER_COLUMNS, '2025-01-01').waivers[0]?.date).toBe('2024-06-05');
  });
});

describe('what is typed beside findings', () => {
  const key = `${waiver.record}.${waiver.value}`;
  const row = (over: Partial<Record<'reason' | 'author' | 'key', Cell>>): Cell[] => {
    const cells: Cell[] = [];
    cells[TYPED_COLUMNS.code] = 'FD07';
    cells[TYPED_COLUMNS.message] = waiver.message;
    cells[TYPED_COLUMNS.about] = 'PM0052\nTrần Nhật Đạt';
    for (const [name, value] of Object.entries(over)) cells[TYPED_COLUMNS[name as 'key']] = value;
    return cells;
  };
  const read = (...rows: Cell[][]) => readWaivers(rows, TYPED_COLUMNS, '2024-06-05');

  it('is a waiver of the day of the run', () => {
    const { reason, author } = waiver;
    expect(read(row({ reason, author, key })).waivers).toEqual([waiver]);
  });

  it('was lost without a word where it is a mark, a name alone, or on a hamlet’s line: now it is told', () => {
    const { waivers, unkept } = read(
      row({ reason: '-', key }),
      row({ reason: 5, author: 'Lan', key }),
      row({ author: 'Lan', key }),
      row({ reason: 'cả nhóm đúng' }),
      row({ key }),
    );
    expect(waivers).toEqual([]);
    expect(unkept.map(({ why, row: at, reason, author, code }) => [why, at, reason, author, code])).toEqual([
      ['no-words', 1, '-', '', 'FD07'],
      ['no-words', 2, '5', 'Lan', 'FD07'],
      ['no-reason', 3, '', 'Lan', 'FD07'],
      ['no-finding', 4, 'cả nhóm đúng', '', ''],
    ]);
  });

  it('is no waiver while nobody is named who accepts it', () => {
    const { waivers, unkept } = read(
      row({ reason: waiver.reason, key }),
      row({ reason: waiver.reason, author: 'x', key }),
    );
    expect(waivers).toEqual([]);
    expect(unkept.map(({ why, reason, key: of }) => [why, reason, of])).toEqual([
      ['no-author', waiver.reason, key],
      ['no-author', waiver.reason, key],
    ]);
  });

  it.each(['vi', 'en'] as const)('the headings of our own sheets in %s are not typed', (lang) => {
    const model = findingsSheet({
      ...{ settings: { ...settings, lang }, standard, register: register(), waived: 1, changes: [] },
      unkept: read(row({ reason: 'x', key })).unkept,
      result: { findings: [], notAssessable: [], passed: 0 },
    });
    const cells = model.rows.map((cellsOfRow) => cellsOfRow.map((cell) => cell?.value ?? null));
    expect(readWaivers(cells, TYPED_COLUMNS, '2024-06-05')).toEqual({ waivers: [], unkept: [] });
    expect(JSON.stringify(cells)).toContain('FD07 PM0052 Trần Nhật Đạt “x”');
  });
});
