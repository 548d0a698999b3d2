/** Rows of snapshots for the tests: one target unless told otherwise. */
import type { SnapshotRow } from '../../../src/core/history/snapshot';

export function row(own: Partial<SnapshotRow> = {}): SnapshotRow {
  return {
    date: '2024-09-14',
    periods: ['q3', 'm9'],
    snapshot: 1,
    correction: false,
    reason: '',
    asOf: '2024-09-14',
    year: 2024,
    standard: 'vn-2022',
    by: 'Lê Thị Chốt',
    at: '14/09/2024 08:00',
    lang: 'vi',
    id: 'a',
    name: 'Tỷ lệ hộ nghèo giảm',
    kind: 'reduce-rate',
    unit: 'hộ',
    baseline: 52,
    planned: 1.11,
    max: null,
    level: 36,
    numerator: 16,
    denominator: 1441,
    value: 1.1103,
    plannedCount: 16,
    count: 16,
    status: 'met',
    source: 'register',
    unknown: 0,
    line: 1,
    lines: 1,
    ...own,
  };
}
