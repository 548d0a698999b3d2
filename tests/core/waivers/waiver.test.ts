import type { Finding } from '../../../src/core/model';
import { isReason } from '../../../src/core/waivers/reason';
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
const finding = (record: string, value: string, household: Finding['household'] = null) =>
  ({ code: 'ST10', key: { record, value }, household }) as Finding;
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

  it('given anew for a finding replace the old one and move to the end', () => {
    const other = waiver({ record: B });
    const again = waiver({ reason: 'Đã hỏi lại', date: '2024-07-01' });
    expect(withNewWaivers([waiver(), other], [again])).toEqual([other, again]);
  });

  it('of two findings with one record overwrote each other: now each has its own', () => {
    const second = waiver({ value: TWO, reason: 'Số chốt theo quyết định' });
    const all = withNewWaivers([waiver()], [second]);
    const { open, waived, ledger } = applyWaivers([finding(A, ONE), finding(A, TWO)], all);
    expect(open).toEqual([]);
    expect(waived.map(({ waiver: { reason } }) => reason)).toEqual([
      'Hộ đi vắng cả năm',
      'Số chốt theo quyết định',
    ]);
    expect(ledger.map(({ state }) => state)).toEqual(['active', 'active']);
  });

  it('whose key is made otherwise are void, and never told as mended, while the household’s finding is shown', () => {
    const shown = finding(B, TWO, { code: 'H001', name: 'Lê Văn Một', hamlet: null });
    const old = waiver({ about: 'H001 Lê Văn Một' });
    const stateOf = (one: Waiver) => applyWaivers([shown], [one]).ledger[0]?.state;
    expect(stateOf(old)).toBe('changed');
    expect(stateOf({ ...old, code: 'ST09' })).toBe('gone');
    expect(stateOf({ ...old, about: 'H002 Lê Văn Hai' })).toBe('gone');
  });
});

describe('a reason', () => {
  it.each(['đã đối chiếu thẻ', 'ok', 'QĐ 12', 'Đúng'])('is “%s”', (text) => {
    expect(isReason(text)).toBe(true);
  });

  it.each(['-', 'x', 'X', 'xx', '5', '12/3', '✓', '…', ' ', 'v v'])(
    'is not “%s”: nobody is told why',
    (text) => {
      expect(isReason(text)).toBe(false);
    },
  );
});
