/** Which standard is in force when, and which comes next. */
import { nextStandard, standardById, standardInForce, standardOn } from '../../../src/core/standards/index';
import type { StandardId } from '../../../src/core/model';

describe('a standard by its id', () => {
  it.each(['vn-2016', 'vn-2022', 'vn-2027'] as const)('%s is found', (id) => {
    expect(standardById(id).id).toBe(id);
  });

  it('that is none is refused, and named', () => {
    const unknown = () => standardById('vn-1999' as StandardId);
    expect(unknown).toThrow(expect.objectContaining({ code: 'standard.unknown', params: { id: 'vn-1999' } }));
  });
});

// 2016–2021, 2022–2026 and 2027–2030: shared/domain/standards.json; both days of each period are in.
describe('the standard in force', () => {
  it.each([
    ['2015-12-31', null],
    ['2016-01-01', 'vn-2016'],
    ['2021-06-30', 'vn-2016'], // NĐ 07/2021 Điều 2: 2021 keeps the old standard
    ['2021-12-31', 'vn-2016'],
    ['2022-01-01', 'vn-2022'],
    ['2025-12-31', 'vn-2022'],
    ['2026-12-31', 'vn-2022'], // kept for 2026 by NĐ 351/2025
    ['2027-01-01', 'vn-2027'],
    ['2030-12-31', 'vn-2027'],
    ['2031-01-01', null],
  ])('on %s is %s', (date, id) => {
    expect(standardInForce(date)?.id ?? null).toBe(id);
  });

  it('is asked for in vain on a day of none, which is named', () => {
    expect(standardOn('2026-12-31').id).toBe('vn-2022');
    expect(() => standardOn('2031-01-01')).toThrow(
      expect.objectContaining({ code: 'standard.none-for-date', params: { date: '2031-01-01' } }),
    );
  });
});

describe('the next standard', () => {
  it.each([
    ['vn-2016', 'vn-2022'],
    ['vn-2022', 'vn-2027'],
    ['vn-2027', null],
  ] as const)('after %s is %s', (id, next) => {
    expect(nextStandard({ id })?.id ?? null).toBe(next);
  });
});
