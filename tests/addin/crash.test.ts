/** A service that fails at any moment: the staff's sheets stay as they were, and the next run succeeds. */
import { loadBundle } from '../../runner/load-bundle';
import { built } from '../support/built';
import { open, smallWorkbook, staffSheets } from '../support/small-workbook';

interface Result {
  ok: boolean;
  sheetsWritten?: string[];
  error?: { message: string };
}
const OWN = ['GN Chỉ tiêu', 'GN Lỗi dữ liệu', 'GN Phân loại hộ', 'GN Chỉ số', 'GN Tiến độ chỉ tiêu'];

describe('lamTatCa when a service call fails', () => {
  it('leaves the staff’s sheets alone at every call, and no sheet half written after the next run', async () => {
    const bytes = await smallWorkbook();
    const whole = await open(bytes);
    const before = staffSheets(whole.environment);
    expect((whole.bundle.call('lamTatCa') as Result).sheetsWritten).toEqual(OWN);
    const calls = whole.environment.counters().all;
    const broken: string[] = [];
    for (let failCall = 1; failCall <= calls; failCall++) {
      const { environment, bundle } = await open(bytes, { failCall });
      let first: Result = { ok: false };
      try {
        first = bundle.call('lamTatCa') as Result;
      } catch {
        // The dialog itself may be the call that fails.
      }
      if (staffSheets(environment) !== before) broken.push(`call ${failCall}: a staff sheet changed`);
      if (!first.ok && first.error && /đang ghi/.test(first.error.message))
        broken.push(`call ${failCall}: odd words`);
      const again = loadBundle(built('Code.js'), environment).call('lamTatCa') as Result;
      const names = environment.workbook.sheets
        .map((sheet) => sheet.name)
        .filter((name) => name.startsWith('GN '));
      if (!again.ok) broken.push(`call ${failCall}: the next run fails: ${again.error?.message ?? ''}`);
      if ([...names].sort().join() !== [...OWN].sort().join())
        broken.push(`call ${failCall}: sheets ${names.join()}`);
      if (staffSheets(environment) !== before)
        broken.push(`call ${failCall}: a staff sheet changed in the next run`);
    }
    expect(broken).toEqual([]);
    expect(calls).toBeGreaterThan(100);
  });
});
