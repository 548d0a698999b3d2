/** A service that fails at any moment: the staff's sheets stay as they were, and the next run succeeds. */
import { loadBundle } from '../../runner/load-bundle';
import { built } from '../support/built';
import { failingCalls } from '../support/failing-calls';
import { open, smallWorkbook, staffSheets } from '../support/small-workbook';

interface Result {
  ok: boolean;
  sheetsWritten?: string[];
  error?: { message: string };
}
/** Two runs a call, all calls of them, on a machine with other work to do, ms. */
const BUSY = 1_800_000;
const OWN = ['GN Chỉ tiêu', 'GN Lỗi dữ liệu', 'GN Phân loại hộ', 'GN Chỉ số', 'GN Tiến độ chỉ tiêu'];

describe('lamTatCa when a service call fails', () => {
  let bytes: Uint8Array;
  let before: string;
  let calls = 0;
  beforeAll(async () => {
    bytes = await smallWorkbook();
    const whole = await open(bytes);
    before = staffSheets(whole.environment);
    expect((whole.bundle.call('lamTatCa') as Result).sheetsWritten).toEqual(OWN);
    calls = whole.environment.counters().all;
    expect(calls).toBeGreaterThan(100);
  });

  it(
    'leaves the staff’s sheets alone, and no sheet half written after the next run',
    async () => {
      const broken: string[] = [];
      for (const failCall of failingCalls(calls))
        broken.push(...(await faultsAt(failCall)).map((fault) => `call ${failCall}: ${fault}`));
      expect(broken).toEqual([]);
    },
    BUSY,
  );

  async function faultsAt(failCall: number): Promise<string[]> {
    const broken: string[] = [];
    const { environment, bundle } = await open(bytes, { failCall });
    let first: Result = { ok: false };
    try {
      first = bundle.call('lamTatCa') as Result;
    } catch {
      // The dialog itself may be the call that fails.
    }
    if (staffSheets(environment) !== before) broken.push('a staff sheet changed');
    if (!first.ok && first.error && /đang ghi/.test(first.error.message)) broken.push('odd words');
    const again = loadBundle(built('Code.js'), environment).call('lamTatCa') as Result;
    const names = environment.workbook.sheets
      .map((sheet) => sheet.name)
      .filter((name) => name.startsWith('GN '));
    if (!again.ok) broken.push(`the next run fails: ${again.error?.message ?? ''}`);
    if ([...names].sort().join() !== [...OWN].sort().join()) broken.push(`sheets ${names.join()}`);
    if (staffSheets(environment) !== before) broken.push('a staff sheet changed in the next run');
    return broken;
  }
});
