import { compareSnapshot, sameTarget } from '../../../src/core/history/compare';
import type { Snapshot } from '../../../src/core/history/read-history';
import type { SnapshotRow } from '../../../src/core/history/snapshot';
import { row } from './rows';

const snapshot = (...rows: SnapshotRow[]): Snapshot => ({ head: rows[0] as SnapshotRow, rows, missing: 0 });
const earlier = { snapshot: 1, date: '2024-06-14', periods: ['q2', 'h1'] as const };
const now = { snapshot: 3 };
const texts = (mine: SnapshotRow, ...others: SnapshotRow[]) => {
  const taken = snapshot(mine);
  const { targets } = compareSnapshot(taken, [...others.map((each) => snapshot(each)), taken], 'vi');
  return targets[0]?.changes;
};

describe('a snapshot beside earlier ones', () => {
  it('tells a fall by the households there are: 41 poor, then 36', () => {
    const before = row({ ...earlier, level: 41, numerator: 11 });
    expect(texts(row(now), before)?.previous).toEqual({
      by: -5,
      unit: 'count',
      from: 41,
      to: 36,
      text: 'Giảm 05 hộ so với kỳ trước (41 → 36)',
    });
  });

  it('tells more poor households as more', () => {
    expect(texts(row(now), row({ ...earlier, level: 33 }))?.previous.text).toBe(
      'Tăng 03 hộ so với kỳ trước (33 → 36)',
    );
  });

  it('tells a share in points with its fraction: 30/40 = 75 %, 36/40 = 90 %', () => {
    const share = { kind: 'reach-share', level: null, unit: 'người', denominator: 40 } as const;
    const before = row({ ...earlier, ...share, numerator: 30, value: 75 });
    expect(texts(row({ ...now, ...share, numerator: 36, value: 90 }), before)?.previous.text).toBe(
      'Tăng 15,00 điểm % so với kỳ trước (30/40 = 75,00% → 36/40 = 90,00%)',
    );
  });

  it('takes the same period of last year, and what the plan words alike but for its numbers', () => {
    const lastYear = row({
      date: '2023-09-14',
      year: 2023,
      id: 'c',
      name: 'Tỷ lệ hộ nghèo giảm 1,2%',
      level: 52,
    });
    const changes = texts(row({ ...now, name: 'Tỷ lệ hộ nghèo giảm 1,11%' }), lastYear);
    expect(changes?.lastYear).toMatchObject({
      by: -16,
      text: 'Giảm 16 hộ so với cùng kỳ năm trước (52 → 36)',
    });
  });

  it('says what cannot be compared', () => {
    expect(texts(row(now))?.previous.text).toBe('Chưa có kỳ chốt nào trước đó');
    expect(texts(row(now), row(earlier))?.lastYear.text).toBe('Chưa có số chốt cùng kỳ năm trước');
    const blank = { level: null, numerator: null, value: null, status: 'no-data' } as const;
    expect(texts(row(now), row({ ...earlier, ...blank }))?.previous).toMatchObject({ by: null, from: null });
    expect(texts(row({ ...now, ...blank }), row(earlier))?.previous.text).toBe('Kỳ này chưa có số liệu');
  });

  it('never takes a letter of another year’s plan for the same target', () => {
    const other = row({ year: 2023, date: '2023-12-14', name: 'Giảm số hộ thiếu nước sạch' });
    expect(sameTarget(row(), [other])).toBeNull();
    expect(sameTarget(row(), [{ ...other, year: 2024 }])).not.toBeNull();
  });

  it('compares with the correction, not with what it corrects', () => {
    const wrong = row({ ...earlier, level: 50 });
    const right = row({ ...earlier, snapshot: 2, correction: true, level: 40 });
    expect(texts(row(now), wrong, right)?.previous.from).toBe(40);
  });
});
