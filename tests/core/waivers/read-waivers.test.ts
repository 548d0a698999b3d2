import { waiversSheet, WAIVER_COLUMNS } from '../../../src/core/reports/waivers-sheet';
import { TYPED_COLUMNS } from '../../../src/core/reports/findings-sheet';
import type { Cell } from '../../../src/core/model';
import { readWaivers } from '../../../src/core/waivers/read-waivers';
import type { Waiver } from '../../../src/core/waivers/waiver';
import { settings } from '../reports/sample';

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
    expect(readWaivers(cellsOf(lang), WAIVER_COLUMNS, '2025-01-01')).toEqual([waiver]);
  });

  it('a cleared reason takes the waiver back, an edited one is kept', () => {
    const cells = cellsOf(lang);
    const row = cells.find((each) => each[WAIVER_COLUMNS.code] === 'FD07')!;
    row[WAIVER_COLUMNS.reason] = ' ';
    expect(readWaivers(cells, WAIVER_COLUMNS, '2025-01-01')).toEqual([]);
    row[WAIVER_COLUMNS.reason] = 'Lý do khác';
    expect(readWaivers(cells, WAIVER_COLUMNS, '2025-01-01')).toEqual([{ ...waiver, reason: 'Lý do khác' }]);
  });

  it('a day that a sheet turned into a date is still that day', () => {
    const cells = cellsOf(lang);
    cells.find((each) => each[WAIVER_COLUMNS.code] === 'FD07')![WAIVER_COLUMNS.date!] = {
      date: '2024-06-05',
    };
    expect(readWaivers(cells, WAIVER_COLUMNS, '2025-01-01')[0]?.date).toBe('2024-06-05');
  });
});

it('a reason typed beside a finding is a waiver of the day of the run; a row without a key is none', () => {
  const typed: Cell[] = [];
  typed[TYPED_COLUMNS.code] = 'FD07';
  typed[TYPED_COLUMNS.message] = waiver.message;
  typed[TYPED_COLUMNS.about] = 'PM0052\nTrần Nhật Đạt';
  typed[TYPED_COLUMNS.reason] = waiver.reason;
  const withKey = [...typed];
  withKey[TYPED_COLUMNS.key] = `${waiver.record}.${waiver.value}`;
  expect(readWaivers([typed, withKey], TYPED_COLUMNS, '2024-06-05')).toEqual([{ ...waiver, author: '' }]);
});
