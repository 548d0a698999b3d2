import type { Finding } from '../../../src/core/model';
import { applyWaivers, withNewWaivers, type Waiver } from '../../../src/core/waivers/waiver';

const waiver = (over: Partial<Waiver> = {}): Waiver => ({
  record: 'a'.repeat(16),
  value: '1'.repeat(16),
  code: 'ST10',
  about: 'Hộ H001',
  message: 'Số khẩu là 0.',
  reason: 'Hộ đi vắng cả năm',
  author: 'Nguyễn Thị Phó',
  date: '2024-06-01',
  ...over,
});
const finding = (record: string, value: string) => ({ code: 'ST10', key: { record, value } }) as Finding;
const A = 'a'.repeat(16);
const B = 'b'.repeat(16);
const ONE = '1'.repeat(16);
const TWO = '2'.repeat(16);

describe('waivers', () => {
  it('take out the finding of their record and value, and no other', () => {
    const { open, waived, ledger } = applyWaivers([finding(A, ONE), finding(B, ONE)], [waiver()]);
    expect(open.map(({ key }) => key.record)).toEqual([B]);
    expect(waived.map(({ finding: { key }, waiver: { reason } }) => [key.record, reason])).toEqual([
      [A, 'Hộ đi vắng cả năm'],
    ]);
    expect(ledger.map(({ state }) => state)).toEqual(['active']);
  });

  it('are void when the value changes: the finding is shown again', () => {
    const { open, waived, ledger } = applyWaivers([finding(A, TWO)], [waiver()]);
    expect([open.length, waived.length, ledger[0]?.state]).toEqual([1, 0, 'changed']);
  });

  it('stay listed when the finding is gone', () => {
    const { open, ledger } = applyWaivers([finding(B, ONE)], [waiver()]);
    expect([open.length, ledger[0]?.state]).toEqual([1, 'gone']);
  });

  it('given anew for a record replace the old one and move to the end', () => {
    const other = waiver({ record: B });
    const again = waiver({ value: TWO, reason: 'Đã hỏi lại', date: '2024-07-01' });
    expect(withNewWaivers([waiver(), other], [again])).toEqual([other, again]);
  });
});
