/** Tự kiểm tra on the stand-in: what it assumes and what its probes see must agree, in every locale and zone. */
import { PROBE_TEXTS } from '../../src/core/messages/self-test';
import type { ProbeResult } from '../../src/core/reports/self-test-sheet';
import { open, smallWorkbook, staffSheets, type Opened } from '../support/small-workbook';

interface Result {
  readonly ok: boolean;
  readonly sheetsWritten: readonly string[];
  readonly results: readonly ProbeResult[];
  readonly summary: readonly string[];
  readonly error?: { readonly code: string };
}

/** What no script can try; said, not passed over. */
const UNTRIED = ['help-card', 'ten-million', 'store-limit', 'two-people', 'no-authorisation'];
const SHEET = 'GN Tự kiểm tra';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

const selfTest = ({ bundle }: Opened) => bundle.call('tuKiemTra') as Result;
const names = ({ environment }: Opened) => environment.workbook.sheets.map((sheet) => sheet.name);
const own = ({ environment }: Opened) => environment.workbook.sheets.find(({ name }) => name === SHEET);
const unlike = ({ results }: Result, verdict: ProbeResult['verdict']) =>
  results.filter((result) => result.verdict === verdict);

describe.each([
  ['vi_VN', 'Asia/Ho_Chi_Minh'],
  ['vi_VN', 'UTC'],
  ['en_US', 'Asia/Ho_Chi_Minh'],
  ['en_US', 'UTC'],
])('in %s and %s', (locale, timeZone) => {
  it('the stand-in does in every probe what the add-in relies on', async () => {
    const opened = await open(bytes, { locale, timeZone });
    const before = staffSheets(opened.environment);
    const result = selfTest(opened);
    expect(unlike(result, 'differs')).toEqual([]);
    expect(unlike(result, 'untried').map(({ id }) => id)).toEqual(UNTRIED);
    expect(new Set(result.results.map(({ id }) => id))).toEqual(new Set(Object.keys(PROBE_TEXTS.vi)));
    expect(result.results).toHaveLength(Object.keys(PROBE_TEXTS.vi).length);
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú', SHEET]);
    expect(staffSheets(opened.environment)).toBe(before);
  });
});

describe('GN Tự kiểm tra', () => {
  const texts = (opened: Opened) => (own(opened)?.values ?? []).map((row) => row.map(String));

  it('says version, locale and zone, what was expected and what was seen, and how many hold', async () => {
    const opened = await open(bytes, { locale: 'en_US', timeZone: 'UTC' });
    const { results, summary } = selfTest(opened);
    const rows = texts(opened);
    expect(rows[1]?.[0]).toContain(`phiên bản ${String(opened.bundle.call('phienBan'))}`);
    expect(rows[1]?.[0]).toContain('ngôn ngữ bảng tính en_US; múi giờ UTC; múi giờ mã Asia/Ho_Chi_Minh');
    expect(rows).toContainEqual([
      '1',
      'Ô định dạng văn bản (@) giữ số 0 ở đầu',
      '"051000000000"',
      '"051000000000"',
      'Đúng',
    ]);
    expect(rows.filter((row) => row[4] === 'Không thử được')).toHaveLength(UNTRIED.length);
    const same = results.length - UNTRIED.length;
    expect(summary.join()).toContain(`${same} đúng, 0 khác, ${UNTRIED.length} không thử được`);
  });

  it('holds nothing of the workbook: no sheet name, no person, no file name', async () => {
    const opened = await open(bytes);
    opened.environment.workbook.name = 'Sổ hộ xã Bình Minh';
    selfTest(opened);
    const all = JSON.stringify(texts(opened));
    for (const word of ['Danh sách hộ', 'Lê Văn An', 'Bình Minh', 'Thôn 1', 'Ghi chú']) {
      expect(all).not.toContain(word);
    }
  });

  it('is written anew by the next run, in its place and in the language chosen, and is known without its mark', async () => {
    const opened = await open(bytes);
    selfTest(opened);
    opened.bundle.call('doiNgonNgu');
    own(opened)?.metadata.splice(0);
    selfTest(opened);
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú', SHEET]);
    expect(texts(opened)[0]?.[0]).toBe('RESULT OF THE SELF-TEST');
    expect(JSON.stringify(texts(opened))).toContain('A merged cell has its value in the first cell only');
  });

  it('is no register: a check after it reads the same sheets', async () => {
    const opened = await open(bytes);
    selfTest(opened);
    expect(opened.bundle.call('kiemTraSoHo')).toMatchObject({ ok: true, sheetsWritten: ['GN Lỗi dữ liệu'] });
  });

  it('says of a locale about whose reading nothing is known what was seen, and no verdict', async () => {
    const opened = await open(bytes, { locale: 'en_GB' });
    const { results } = selfTest(opened);
    const byDay = results.find(({ id }) => id === 'typed-day-month');
    expect(byDay).toMatchObject({ expected: null, verdict: 'untried' });
    expect(byDay?.seen).not.toBeNull();
  });
});

describe('what the self-test leaves behind', () => {
  it('is nothing, when any of its calls fails: a failed probe is told, its sheets are removed', async () => {
    const whole = await open(bytes);
    selfTest(whole);
    const calls = whole.environment.counters().all;
    expect(calls).toBeGreaterThan(200);
    // Every nineteenth call; the first loads the jobs' code.
    for (let failCall = 2; failCall <= calls; failCall += 19) {
      const opened = await open(bytes, { failCall });
      const before = staffSheets(opened.environment);
      selfTest(opened);
      const left = names(opened).filter((name) => name.startsWith('GN thử'));
      expect({ failCall, left: left.length <= 1 }).toEqual({ failCall, left: true });
      // One that could not be removed is marked, and the next run of anything takes it away.
      opened.bundle.call('kiemTraSoHo');
      expect(names(opened).filter((name) => /^GN thử|đang ghi/.test(name))).toEqual([]);
      expect(staffSheets(opened.environment)).toBe(before);
    }
  }, 600_000);

  it('is a marked sheet, when the run is killed: the next run of anything removes it', async () => {
    const opened = await open(bytes, { failFrom: 120 });
    expect(() => selfTest(opened)).toThrow('Service error');
    expect(names(opened).some((name) => name.startsWith('GN thử'))).toBe(true);
    const again = await open(bytes);
    again.environment.workbook.sheets.push(
      ...opened.environment.workbook.sheets.filter(({ name }) => name.startsWith('GN thử')),
    );
    again.bundle.call('kiemTraSoHo');
    expect(names(again).filter((name) => name.startsWith('GN thử'))).toEqual([]);
  });

  it('is no property and nothing in the cache under a key of the add-in’s own', async () => {
    const opened = await open(bytes);
    selfTest(opened);
    expect([...opened.environment.workbook.properties.document.keys()]).toEqual([]);
    expect([...opened.environment.cache.keys()]).toEqual(['document/giam-ngheo.thu']);
  });
});
