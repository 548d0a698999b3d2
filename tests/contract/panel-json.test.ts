/** What google.script.run can carry: every function of the panel, on a ward's workbook, with nothing lost on the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanelFunctions } from '../../src/addin/panel-types';
import { built, ROOT, topLevelFunctions } from '../support/built';
import { openPanel, type Panel } from '../support/panel';

const EXAMPLE = readFileSync(join(ROOT, 'examples', 'pho-minh-2024.xlsx'));
const PLAN =
  'Phấn đấu giảm tỷ lệ hộ nghèo 1,11% (tương ứng 16 hộ). Hỗ trợ 100% hộ nghèo có thẻ bảo hiểm y tế.';
const KEY = `${'0'.repeat(16)}.${'0'.repeat(16)}`;

/** Refused, in a sentence: nothing is unfinished, no such finding, and the ward's own target sheet is never added to. */
const REFUSED = ['bangTiepTuc', 'bangBoQua', 'bangThoiBoQua', 'vanBanGhi'];

/** Each function with arguments, in an order that makes sense; `callFromPanel` throws at what is no JSON. */
const CALLS: { readonly [K in keyof PanelFunctions]: Parameters<PanelFunctions[K]> } = {
  bangTrangChu: [],
  bangDeXuatCot: [],
  bangXemTruocCot: [[]],
  bangLuuCot: [[]],
  bangXuatCot: [],
  bangNhapCot: [{ version: 1, sheets: [] }],
  bangDanhSachLoi: [],
  bangBatDau: [{ tasks: ['check', 'classify', 'deprivations', 'indicators', 'progress'], hamlet: null }],
  bangTiepTuc: [],
  bangTienDo: [],
  bangDung: [],
  bangBoDoDang: [],
  bangXemTruocLoai: [],
  bangChiTieu: [],
  bangBoQua: [KEY, 'Đã đối chiếu', 'Nguyễn Thị Mai'],
  bangThoiBoQua: [KEY],
  bangXemTruocSua: [],
  bangSua: [null, null],
  bangHoanTac: [],
  bangNhomQuyTac: [[{ id: 'AG', on: false }]],
  bangDenO: ['DS hộ', 'A1'],
  vanBanDoc: [PLAN],
  vanBanGhi: [PLAN, [0]],
  bangChenTrang: ['help'],
  bangToMau: [true],
  bangLuuLuaChon: [{ standard: null, area: 'urban', asOf: '2024-12-31' }],
  bangNgonNgu: ['en'],
};

describe('the functions of the panel', () => {
  let panel: Panel;
  beforeAll(async () => {
    panel = await openPanel(EXAMPLE);
  });

  it('are all there, with as many parameters as the contract gives them', () => {
    const found = new Map(
      topLevelFunctions(built('Code.js')).map(({ name, params }) => [name, params.length]),
    );
    for (const [name, args] of Object.entries(CALLS)) {
      expect(found.has(name) ? name : `${name} is missing`).toBe(name);
      expect([name, found.get(name)]).toEqual([name, name === 'vanBanDoc' ? 2 : args.length]);
    }
  });

  it.each(Object.entries(CALLS))('%s answers plain JSON', (name, args) => {
    const call = panel.call as (name: string, ...args: readonly unknown[]) => unknown;
    const result = call(name, ...args);
    if (REFUSED.includes(name)) expect(result).toMatchObject({ ok: false });
    else if (name === 'bangDung') expect(result).toBeNull();
    else expect(result).not.toMatchObject({ ok: false });
  });

  it('are told in a sentence that somebody else is at work', async () => {
    const busy = await openPanel(EXAMPLE);
    busy.environment.locks.add('document');
    for (const name of ['bangDanhSachLoi', 'bangXemTruocLoai', 'bangChiTieu', 'bangTiepTuc'] as const)
      expect(busy.call(name)).toMatchObject({ ok: false, error: { code: 'busy' } });
  });
});
