/** Service calls of the whole job: few, and as many for a ward and for twenty thousand households. */
import { callsOf } from '../support/calls-of';
import type { CallCounters } from '../../runner/fake-apps-script/index';

describe('service calls of all', () => {
  let ward: CallCounters;
  let large: CallCounters;
  beforeAll(async () => {
    ward = (await callsOf('lamTatCa', 'examples/pho-minh-2024.xlsx')).counters;
    large = (await callsOf('lamTatCa', 'tests/fixtures/workbooks/big-20k.xlsx')).counters;
  });

  it('are at most 40 reads and writes', () => {
    expect(ward.total).toBe(ward.read + ward.write);
    expect(ward.total).toBeLessThanOrEqual(40);
    expect(large.total).toBeLessThanOrEqual(40);
  });

  it('write as often for 20,000 households as for a ward whose workbook has no plan and no other sheets either', async () => {
    const { counters: small } = await callsOf('lamTatCa', 'tests/fixtures/workbooks/clean-one-header.xlsx');
    expect(large.write).toBe(small.write);
    // Its members stand on a sheet of their own: one more to read.
    expect([small.read, large.read]).toEqual([2, 1]);
  });

  it('arrange sheets in a number of steps that hamlets and rules decide, not households', () => {
    // 20,000 households in 60 hamlets instead of 1,442 in 6.
    expect(Math.abs(ward.structure - large.structure)).toBeLessThanOrEqual(30);
  });
});
