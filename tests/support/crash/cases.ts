/** Every action of the menu and every function of the panel that writes, with a workbook on which it has work to do. */
import type { MemoryWorkbook } from '../../../runner/fake-apps-script/index';
import { LIST } from '../fix-workbook';
import type { Allowances } from './allowances';
import { cloneWorkbook } from './clone-workbook';
import { bareWorkbook, crashRegister, hamletWorkbook } from './register';
import { execute, type Execution } from './world';

export interface CrashCase extends Execution, Allowances {
  /** As the table names it; a function that is run in several ways has several. */
  readonly name: string;
  readonly from: keyof Starts;
  /** Run before it; 'itself': so that there is a sheet to take the place of. */
  readonly before?: readonly Execution[] | 'itself';
  /** Answers with which the person stops half way, where sheets are written before a question. */
  readonly between?: Execution['answers'];
}
/** Workbooks the cases begin with. */
export interface Starts {
  /** Nothing was run yet. */
  readonly fresh: MemoryWorkbook;
  /** One with marks of deprivation. */
  readonly marked: MemoryWorkbook;
  /** One without a register. */
  readonly bare: MemoryWorkbook;
  /** One with a sheet for each hamlet. */
  readonly hamlets: MemoryWorkbook;
  /** Checked, judged, counted; a waiver, a snapshot, settings, a set-up; nothing fixed. */
  readonly worked: MemoryWorkbook;
  /** The same, and the safe fixes are made. */
  readonly fixed: MemoryWorkbook;
  /** A piece of work of the panel stopped half way. */
  readonly stopped: MemoryWorkbook;
}
/** What the cases name. */
export interface Known {
  /** The key of a finding of GN Lỗi dữ liệu, and of one that is passed over. */
  readonly finding: string;
  readonly waived: string;
}

const FINDINGS = 'GN Lỗi dữ liệu';
const OPTIONS = [{ options: {} }];
const PLAN = [
  'II. MỤC TIÊU CỤ THỂ',
  '1. Giảm 20% số hộ nghèo hiện có;',
  '2. Quỹ vì người nghèo đạt 80 triệu đồng.',
].join('\n');
const TASKS_TEXT = [
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Chủ trì rà soát hộ nghèo, hộ cận nghèo.',
  '2. Trạm Y tế',
  '- Cấp thẻ bảo hiểm y tế cho hộ nghèo.',
].join('\n');
/** GN Lỗi dữ liệu has a row made higher for the sentence that its findings are older. */
const FIXES = { fixes: true, typesInto: [FINDINGS] } as const;
const yes = { button: 'YES' };
const no = { button: 'NO' };
const ok = (text: string) => ({ button: 'OK', text });
const AGAIN = [{ options: { snapshot: { cutOff: '2024-12-31', reason: 'Đối chiếu lại', by: 'Lê Thị Hà' } } }];

function prepared(workbook: MemoryWorkbook, steps: readonly Execution[]): MemoryWorkbook {
  const made = cloneWorkbook(workbook);
  for (const step of steps) {
    const { result, threw } = execute(made, step);
    if (threw !== null || result?.ok === false)
      throw new Error(`${step.run}: ${result?.error?.message ?? threw}`);
  }
  return made;
}

type Listed = { readonly findings: readonly { readonly key: string }[] };

/** The workbooks, made once; to be cloned before each run. */
export async function crashStarts(): Promise<{ readonly starts: Starts; readonly known: Known }> {
  const fresh = await crashRegister();
  const run = (name: string, ...args: unknown[]): Execution => ({ run: name, args });
  const checked = prepared(fresh, [
    run('bangLuuLuaChon', { standard: 'vn-2022', area: 'rural', asOf: null }),
    run('lamTatCa', ...OPTIONS),
  ]);
  const { findings } = execute(cloneWorkbook(checked), run('bangDanhSachLoi')).result as unknown as Listed;
  const [waived = '', finding = ''] = findings.map(({ key }) => key);
  const worked = prepared(checked, [
    run('bangBoQua', waived, 'Đã đối chiếu', 'Lê Thị Hà'),
    run('kiemTraSoHo', ...OPTIONS),
    run('chotSoLieu', ...AGAIN),
    run('moCaiDat', ...OPTIONS),
    run('moThietLap', ...OPTIONS),
  ]);
  const starts = {
    fresh,
    worked,
    marked: await crashRegister(true),
    bare: await bareWorkbook(),
    hamlets: await hamletWorkbook(),
    fixed: prepared(worked, [run('toMauLoi', ...OPTIONS), run('suaTuDong', ...OPTIONS)]),
    stopped: stoppedWork(worked),
  };
  return { starts, known: { finding, waived } };
}

/** A case's workbook as it is before the case is run; a new one each time. */
export function startOf(starts: Starts, crash: CrashCase): MemoryWorkbook {
  return prepared(starts[crash.from], crash.before === 'itself' ? [crash] : (crash.before ?? []));
}

/** Dead at the first sheet it writes of its second step. */
function stoppedWork(worked: MemoryWorkbook): MemoryWorkbook {
  const request = { run: 'bangBatDau', args: [{ tasks: ['check', 'indicators'], hamlet: null }] };
  const { calls } = execute(cloneWorkbook(worked), request).watched;
  const inserts = calls.filter(({ name }) => name === 'Spreadsheet.insertSheet');
  const at = inserts[inserts.length - 1]?.number ?? 1;
  const made = cloneWorkbook(worked);
  execute(made, request, { kind: 'service', at });
  return made;
}

type Row = Omit<CrashCase, 'run'> & { readonly run?: string };

/** Those the menu offers, then those of the panel. */
export function crashCases({ finding, waived }: Known): CrashCase[] {
  const menu = (name: string, from: CrashCase['from'], more: Partial<CrashCase> = {}): Row => ({
    name,
    from,
    args: OPTIONS,
    ...more,
  });
  const panel = (name: string, from: CrashCase['from'], ...args: unknown[]): Row => ({ name, from, args });
  const rows: Row[] = [
    menu('moThietLap', 'worked'),
    menu('kiemTraSoHo', 'worked'),
    menu('phanLoaiHo', 'worked'),
    menu('tinhChiSo', 'worked'),
    menu('tinhDaChieu', 'marked', { before: 'itself' }),
    menu('xemCacHo', 'worked', { args: [], answers: [ok('1'), ok('1'), ok('1')], before: 'itself' }),
    menu('lapBangTienDo', 'worked'),
    menu('chotSoLieu', 'worked', { args: AGAIN, typesInto: ['GN Lịch sử'] }),
    menu('duBaoCuoiNam', 'worked', { before: 'itself' }),
    menu('xemTienDoTheo', 'worked', { before: 'itself' }),
    menu('deXuatNhiemVu', 'worked', {
      typesInto: ['GN Nhiệm vụ'],
      before: [{ run: 'deXuatNhiemVu', args: OPTIONS }],
      args: [{ options: { planText: TASKS_TEXT } }],
    }),
    menu('banCongKhai', 'worked', { before: 'itself', args: [], answers: [ok('1, 2')] }),
    menu('lamTatCa', 'worked'),
    { ...menu('lamTatCa', 'fresh'), name: 'lamTatCa (first)', run: 'lamTatCa' },
    menu('xuatBieuMau', 'worked', { before: 'itself' }),
    menu('gopSo', 'hamlets', { before: 'itself' }),
    { ...menu('gopSo', 'hamlets'), name: 'gopSo (first)', run: 'gopSo' },
    menu('suaTuDong', 'worked', { ...FIXES, args: [], answers: [yes], between: [no] }),
    menu('suaTungLoi', 'worked', { ...FIXES, args: [], answers: [yes, yes, yes, yes, yes, yes] }),
    menu('hoanTac', 'fixed', { ...FIXES, args: [], answers: [yes] }),
    menu('boQuaLoi', 'worked', {
      typesInto: [FINDINGS],
      args: [],
      select: "'GN Lỗi dữ liệu'!A15",
      answers: [ok('Đã đối chiếu'), ok('Lê Thị Hà')],
    }),
    menu('toMauLoi', 'worked', { colours: true }),
    menu('boToMauLoi', 'fixed', { colours: true }),
    menu('moCaiDat', 'worked'),
    menu('moBangLamViec', 'worked', { args: [] }),
    menu('chenMauSoHo', 'bare'),
    menu('chenMauChiTieu', 'fresh'),
    menu('nhapChiTieuVanBan', 'worked', { args: [] }),
    menu('chenBangDiemB1', 'worked'),
    menu('tuKiemTra', 'worked', { args: [], probes: ['GN Tự kiểm tra'], before: 'itself' }),
    menu('xoaDuLieu', 'fixed', { colours: true, erases: true, args: [], answers: [yes] }),
    menu('moHuongDan', 'worked', { before: 'itself' }),
    menu('doiNgonNgu', 'worked', { args: [] }),
    { ...panel('vanBanGhi', 'worked', PLAN, [0, 1]), typesInto: ['GN Chỉ tiêu'] },
    panel('bangLuuLuaChon', 'worked', { standard: 'vn-2016', area: 'urban', asOf: '2024-12-31' }),
    panel('bangNgonNgu', 'worked', 'en'),
    panel('bangBatDau', 'worked', { tasks: ['check', 'classify', 'indicators'], hamlet: null }),
    panel('bangTiepTuc', 'stopped'),
    panel('bangBoDoDang', 'stopped'),
    panel('bangNhomQuyTac', 'worked', [{ id: 'AG', on: false }]),
    { ...panel('bangBoQua', 'worked', finding, 'Đã đối chiếu', 'Lê Thị Hà'), typesInto: [FINDINGS] },
    panel('bangThoiBoQua', 'worked', waived),
    { ...panel('bangSua', 'worked', null, null), ...FIXES },
    { ...panel('bangHoanTac', 'fixed'), ...FIXES },
    panel('bangLuuCot', 'worked', [{ sheet: LIST, column: 'I', field: null }]),
    panel('bangNhapCot', 'worked', { version: 1, sheets: [] }),
    ...(['help', 'targets', 'b1-points', 'register'] as const).map((which) => ({
      ...panel(
        'bangChenTrang',
        which === 'register' ? 'bare' : which === 'targets' ? 'fresh' : 'worked',
        which,
      ),
      name: `bangChenTrang ${which}`,
      run: 'bangChenTrang',
    })),
    { ...panel('bangToMau', 'worked', true), name: 'bangToMau on', run: 'bangToMau', colours: true },
    { ...panel('bangToMau', 'fixed', false), name: 'bangToMau off', run: 'bangToMau', colours: true },
  ];
  return rows.map((row) => ({ ...row, run: row.run ?? row.name }));
}
