/** Trang chủ of the panel: at once, from counts that every run leaves, and with the next sensible step. */
import { openPanel } from '../support/panel';
import { smallWorkbook } from '../support/small-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

describe('Trang chủ', () => {
  it('takes one reading of the properties, and nothing of the workbook', async () => {
    const panel = await openPanel(bytes);
    panel.menu('lamTatCa');
    panel.environment.resetCounters();
    panel.call('bangTrangChu');
    expect(panel.environment.counters().byName).toEqual([{ name: 'Properties.getProperties', count: 1 }]);
  });

  it('shows what a run from the menu counted', async () => {
    const panel = await openPanel(bytes, { clock: () => Date.UTC(2025, 10, 28, 5) });
    expect(panel.call('bangTrangChu').last).toEqual({
      check: null,
      rates: null,
      targets: null,
      register: null,
    });
    panel.menu('lamTatCa');
    // 05:00 UTC is noon in Sài Gòn. Of the four households one is poor and one near-poor; wrong are '=CMD' and 'Nư'.
    const at = '2025-11-28 12:00';
    const { last } = panel.call('bangTrangChu');
    expect(last.check).toMatchObject({ at, error: 2, warning: 0, info: 0 });
    expect(last.rates).toEqual({ at, poor: 1, nearPoor: 1, total: 4 });
    // The twelve samples are no plan of this commune's.
    expect(last.targets).toEqual({ at, met: 0, inProgress: 0, notMet: 0, noData: 0, noPlan: 12 });
    expect(last.register).toEqual({
      sheets: ['Danh sách hộ'],
      households: 4,
      hamlets: 2,
      standard: 'Chuẩn 2022–2026',
      area: 'nông thôn',
      asOf: '2024-12-31',
    });
  });

  it('counts what is left after a fix and after its undo, and leaves the counts of an unchanged register alone', async () => {
    let minute = 0;
    const panel = await openPanel(bytes, { clock: () => Date.UTC(2025, 10, 28, 5, minute) });
    const kept = () => panel.call('bangTrangChu').last.check;
    // Looking is no check: the sheet of findings is not there.
    panel.call('bangDanhSachLoi');
    expect(kept()).toBeNull();
    panel.menu('kiemTraSoHo');
    const before = kept();
    expect(before).toMatchObject({ at: '2025-11-28 12:00', error: 2 });
    minute = 7;
    panel.call('bangDanhSachLoi');
    expect(kept()).toEqual(before);
    // 'Nư' is mended; '=CMD' is nobody's to mend but the officer's.
    panel.call('bangSua', null, null);
    panel.call('bangDanhSachLoi');
    expect(kept()).toMatchObject({ at: '2025-11-28 12:07', error: 1 });
    panel.call('bangHoanTac');
    panel.call('bangDanhSachLoi');
    expect(kept()).toMatchObject({ error: 2 });
  });

  it('keeps the results of other tasks when one is run again', async () => {
    const panel = await openPanel(bytes);
    panel.menu('lamTatCa');
    const { check } = panel.call('bangTrangChu').last;
    panel.menu('tinhChiSo');
    expect(panel.call('bangTrangChu').last.check).toEqual(check);
    panel.menu('xuatBieuMau');
    expect(panel.call('bangTrangChu').last.check).toEqual(check);
  });

  it('leads from the set-up to the progress sheet, one step after the other', async () => {
    let minute = 0;
    const panel = await openPanel(bytes, { clock: () => Date.UTC(2025, 10, 28, 5, minute) });
    const next = () => panel.call('bangTrangChu').next;
    const run = (...tasks: Parameters<typeof panel.call<'bangBatDau'>>[1]['tasks']) => {
      minute += 1;
      return panel.call('bangBatDau', { tasks, hamlet: null });
    };
    expect(next()).toBe('set-up');
    // Nothing had to be decided; the columns were looked at all the same.
    panel.call('bangLuuCot', []);
    expect(next()).toBe('check');
    run('check');
    expect(next()).toBe('see-findings');
    run('classify');
    expect(next()).toBe('build-progress');
    run('progress');
    expect(next()).toBe('see-progress');
    run('check');
    expect(next()).toBe('see-findings');
  });

  it('is there although a record cannot be read', async () => {
    const panel = await openPanel(bytes);
    const kept = panel.environment.workbook.properties.document;
    for (const part of ['check', 'rates', 'targets', 'register'])
      kept.set(`giam-ngheo.last.${part}`, '{"at":');
    kept.set('giam-ngheo.last.check', '{"at":"2025-01-01 08:00","error":"two"}');
    kept.set('giam-ngheo.work', '[]');
    expect(panel.call('bangTrangChu')).toMatchObject({
      last: { check: null, rates: null, targets: null, register: null },
      unfinished: null,
    });
  });

  it('speaks the language that was chosen, and takes choices back', async () => {
    const panel = await openPanel(bytes);
    panel.menu('kiemTraSoHo');
    expect(panel.call('bangNgonNgu', 'en')).toMatchObject({
      last: { register: { standard: 'Standard 2022–2026', area: 'rural' } },
    });
    const chosen = panel.call('bangLuuLuaChon', { standard: 'vn-2022', area: 'urban', asOf: null });
    expect(chosen).toHaveProperty('options', { lang: 'en', standard: 'vn-2022', area: 'urban' });
    const back = panel.call('bangLuuLuaChon', { standard: null, area: null, asOf: null });
    expect(back).toHaveProperty('options', { lang: 'en' });
  });

  it('does not offer to go on with work that another execution is at', async () => {
    const panel = await openPanel(bytes, { clock: () => Date.UTC(2025, 10, 28, 5, 10) });
    const record = {
      ...{ tasks: ['check'], hamlet: null, done: 0, state: 'running', today: '2025-11-28', print: '' },
      ...{ lastRun: null, roles: [], slow: false },
    };
    const begun = (minute: number) =>
      panel.environment.workbook.properties.document.set(
        'giam-ngheo.work',
        JSON.stringify({ ...record, since: Date.UTC(2025, 10, 28, 5, minute) }),
      );
    begun(8);
    expect(panel.call('bangTrangChu').unfinished).toBeNull();
    // The platform ends an execution after six minutes: this one is dead.
    begun(3);
    expect(panel.call('bangTrangChu').unfinished).toEqual({
      tasks: ['check'],
      done: 0,
      total: 1,
      why: 'died',
    });
  });
});
