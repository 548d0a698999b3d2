/**
 * Every function of the panel delivers a sentence, never a code and never an exception, when the document's store or the
 * workbook fails it: full, refusing to be read, refusing to be written.
 */
import { SERVER_FUNCTIONS } from '../../src/addin/server';
import type { PanelFunctions } from '../../src/addin/panel-types';
import { openPanel, type Panel } from '../support/panel';
import { smallWorkbook } from '../support/small-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

const KEY = `${'0'.repeat(16)}.${'0'.repeat(16)}`;
/** One sensible call of each, all of them by the compiler's word. */
const CALLS: { readonly [K in keyof PanelFunctions]: Parameters<PanelFunctions[K]> } = {
  bangTrangChu: [],
  bangLuuLuaChon: [{ standard: 'vn-2022', area: 'urban', asOf: '2024-12-31' }],
  bangNgonNgu: ['en'],
  bangBatDau: [{ tasks: ['check'], hamlet: null }],
  bangTiepTuc: [],
  bangBoDoDang: [],
  bangTienDo: [],
  bangDung: [],
  bangDanhSachLoi: [],
  bangNhomQuyTac: [[{ id: 'FD', on: false }]],
  bangDenO: ['Danh sách hộ', 'A4'],
  bangBoQua: [KEY, 'Đã đối chiếu', 'Lê Thị Hoa'],
  bangThoiBoQua: [KEY],
  bangXemTruocSua: [],
  bangSua: [null, null],
  bangHoanTac: [],
  bangXemTruocLoai: [],
  bangChiTieu: [],
  bangDeXuatCot: [],
  bangXemTruocCot: [[]],
  bangLuuCot: [[]],
  bangXuatCot: [],
  bangNhapCot: [{}],
  vanBanDoc: ['Giảm 16 hộ nghèo'],
  vanBanGhi: ['Giảm 16 hộ nghèo', [0]],
  bangChenTrang: ['help'],
  bangToMau: [true],
};
/** They answer from the cache, and without it. */
const CACHE_ONLY: readonly string[] = ['bangTienDo', 'bangDung'];
type Name = keyof PanelFunctions;
const NAMES = Object.keys(CALLS) as Name[];
const NEEDS_IT = NAMES.filter((name) => !CACHE_ONLY.includes(name));
function call(panel: Panel, name: Name): unknown {
  try {
    return panel.call(name, ...(CALLS[name] as never));
  } catch (error) {
    // google.script.run hands an exception's text to the failure handler, and the panel shows it: a sentence as well. Only
    // the loading of the code, which every answer needs, may end so.
    const { message } = error as Error;
    return { ok: false, error: { code: 'job.not-loaded', message } };
  }
}

const LOADING = /^(Không nạp được phần mã|The code of the jobs could not be loaded)/;
/** A sentence of either language: it begins with a capital, ends with a stop, and is no code. */
const SENTENCE = /^\p{Lu}[^]*[\p{L}\d)”"][.…!?]$/u;

function expectDelivered(answer: unknown, name: Name): void {
  const { ok, error } = (answer ?? {}) as { ok?: boolean; error?: { code: string; message: string } };
  if (ok !== false) return;
  expect([name, error?.message]).toEqual([name, expect.stringMatching(SENTENCE)]);
  if (error?.code === 'job.not-loaded') expect(error.message).toMatch(LOADING);
}

/** Other scripts' properties up to `left` bytes below the 500 KB of a document. */
function fillStore({ environment }: Panel, left: number): void {
  const { document } = environment.workbook.properties;
  const used = [...document].reduce((sum, [key, text]) => sum + Buffer.byteLength(key + text), 0);
  let room = 500 * 1024 - used - left;
  for (let at = 0; room > 0; at++) {
    const key = `other.${String(at).padStart(4, '0')}`;
    const size = Math.min(8000, room - key.length);
    if (size <= 0) break;
    document.set(key, 'x'.repeat(size));
    room -= size + key.length;
  }
}

it('has a case for every function the panel may call', () => {
  const dialogOnly = ['vanBanLoi'];
  expect([...NAMES].sort()).toEqual(SERVER_FUNCTIONS.filter((name) => !dialogOnly.includes(name)).sort());
});

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  const opened = async (options: Parameters<typeof openPanel>[1] = {}): Promise<Panel> => {
    const panel = await openPanel(bytes, options);
    panel.environment.workbook.properties.document.set('giam-ngheo.settings', JSON.stringify({ lang }));
    return panel;
  };

  it('a full store is told in a sentence by every function', async () => {
    const panel = await opened();
    fillStore(panel, 0);
    // Reading asks for no room.
    expect(call(panel, 'bangTrangChu')).toMatchObject({ lang });
    // What has to be stored says that there is no room, in the language chosen.
    const full = lang === 'vi' ? /500 KB|đầy|hết chỗ/ : /500 KB|full|room/;
    for (const name of ['bangLuuLuaChon', 'bangBatDau', 'bangLuuCot'] as const)
      expect(call(panel, name)).toEqual({
        ok: false,
        error: { code: 'store.full', message: expect.stringMatching(full) as string },
      });
    for (const name of NAMES) expectDelivered(call(panel, name), name);
  });

  it.each(NAMES)('%s: a service that fails at any of the first calls', async (name) => {
    for (let failCall = 1; failCall <= 3; failCall++) {
      const panel = await opened({ failCall });
      const answer = call(panel, name);
      expectDelivered(answer, name);
      // What failed is not told as done.
      if (failCall === 1 && NEEDS_IT.includes(name)) expect(answer).toMatchObject({ ok: false });
    }
  });
});
