import type { Cell } from '../../../src/core/model';
import { dateAt, numberAt, reasonOf } from '../../../src/core/rules/readings';
import { register } from '../../support/builders';

const place = (dien_tich_bq: Cell) => {
  const table = register({ ma_ho: 'H1', chu_ho: 'Lê Văn Một', dien_tich_bq }).tables[0]!;
  return { table, row: 2, field: 'dien_tich_bq' } as const;
};

describe('a number', () => {
  it('is read as it is written', () => {
    expect([numberAt(place(45.5)), numberAt(place('45,5')), numberAt(place('1.500'))]).toEqual(
      [45.5, 45.5, 1500].map((value) => ({ kind: 'ok', value })),
    );
  });

  it('is blank where nothing is said, unreadable in words, absent without the column', () => {
    for (const cell of [null, '-', 'không rõ']) expect(numberAt(place(cell))).toEqual({ kind: 'blank' });
    for (const cell of ['rộng', true, Infinity]) expect(numberAt(place(cell)).kind).toBe('unreadable');
    expect(numberAt({ ...place(45), field: 'thu_nhap' })).toEqual({ kind: 'absent' });
  });
});

it('reads a date with the precision it has', () => {
  expect(dateAt(place('5/2021'))).toEqual({ kind: 'ok', value: { year: 2021, month: 5, day: null } });
  expect([dateAt(place('chưa có')), dateAt({ ...place(1), field: 'ngay_sinh' })]).toEqual([
    ...[{ kind: 'blank' }, { kind: 'absent' }],
  ]);
});

it('says why a reading cannot be judged', () => {
  expect((['absent', 'blank', 'unreadable'] as const).map((kind) => reasonOf({ kind }))).toEqual([
    ...['no-column', 'blank', 'unreadable'],
  ]);
});
