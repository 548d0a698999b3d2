/**
 * A server of canned answers that keeps the few facts the panel depends on: what was set up, checked, passed over, fixed.
 * Its figures are invented; what the add-in itself answers is tested on a workbook.
 */
import type {
  LastResults,
  NextStep,
  PanelFinding,
  PanelFunctions,
  PanelHome,
  Unfinished,
  WorkProgress,
  WorkRequest,
  WorkResult,
} from '../../src/addin/panel-types';
import type { Decision } from '../../src/core/index';
import { columns } from './canned/columns';
import { findings } from './canned/findings';
import { made, preview } from './canned/fixes';
import { PLAN, TARGETS } from './canned/targets';
import type { PanelServer } from './script-run';

export interface StubOptions {
  /** Number of findings. */
  readonly count?: number;
  readonly next?: NextStep;
  /** Milliseconds of each of the ten steps of a long work; 0: it is done at once. */
  readonly stepMs?: number;
  /** Households that neither column of marks is marked for. */
  readonly unmarked?: number;
  /** Functions that fail: with a sentence of the server's, or thrown as Google does. */
  readonly failing?: Partial<Record<keyof PanelFunctions, { sentence: string } | { thrown: string }>>;
}

type Served = {
  [K in keyof PanelFunctions]: (
    ...args: Parameters<PanelFunctions[K]>
  ) => ReturnType<PanelFunctions[K]> | Promise<ReturnType<PanelFunctions[K]>>;
};

const STEPS = 10;
const AT = '2024-12-20 08:12';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class StubServer implements PanelServer {
  lang: PanelHome['lang'] = 'vi';
  options: PanelHome['options'] = {};
  next: NextStep;
  last: LastResults = { check: null, rates: null, targets: null, register: null };
  unfinished: Unfinished | null = null;
  saved: readonly Decision[] = [];
  readonly waived = new Map<string, string>();
  fixed = new Set<string>();
  private done = 0;
  private running = false;
  private stopAsked = false;
  private request: WorkRequest = { tasks: [], hamlet: null };
  private readonly all;

  constructor(private readonly given: StubOptions = {}) {
    this.next = given.next ?? 'set-up';
    this.all = findings(given.count ?? 24);
    if (this.next !== 'set-up') this.setUp();
  }

  has(name: string): boolean {
    return name in this.functions;
  }

  call(name: string, args: readonly unknown[]): unknown {
    const failing = this.given.failing?.[name as keyof PanelFunctions];
    if (failing && 'thrown' in failing) throw new Error(failing.thrown);
    if (failing) return { ok: false, error: { code: 'stub', message: failing.sentence } };
    return (this.functions[name as keyof Served] as (...all: unknown[]) => unknown)(...args);
  }

  home(): PanelHome {
    const { lang, options, last, next, unfinished } = this;
    return { version: '0.1.0', lang, options, last, next: unfinished ? 'continue' : next, unfinished };
  }

  private setUp(): void {
    this.last = {
      ...this.last,
      register: {
        sheets: ['DS hộ', 'DS hộ nghèo, cận nghèo'],
        households: 1441,
        hamlets: 6,
        standard: 'Chuẩn 2022–2026 (NĐ 07/2021)',
        area: 'thành thị',
        asOf: '2024-12-14',
      },
    };
  }

  private columns(decisions: readonly Decision[] = []): ReturnType<typeof columns> {
    return columns([...this.saved, ...decisions], this.given.unmarked ?? 0, this.lang);
  }

  private passedOver(): typeof this.all.waived {
    return this.all.findings.flatMap(({ key, code, household, message }) => {
      const reason = this.waived.get(key);
      if (reason === undefined) return [];
      return [
        {
          ...{ key, code, message, reason },
          about: household,
          author: 'Nguyễn Thị An',
          date: '2024-12-20',
          state: '',
        },
      ];
    });
  }

  /** Findings that are left. */
  left(): readonly PanelFinding[] {
    return this.all.findings.filter(({ key }) => !this.waived.has(key) && !this.fixed.has(key));
  }

  private async work(): Promise<WorkResult> {
    this.running = true;
    this.stopAsked = false;
    while (this.done < STEPS && !this.stopAsked) {
      if (this.given.stepMs) await pause(this.given.stepMs);
      this.done += 1;
    }
    this.running = false;
    const finished = this.done >= STEPS;
    const { tasks } = this.request;
    this.unfinished = finished ? null : { tasks, done: this.done, total: STEPS, why: 'asked' };
    if (finished) this.finish(tasks);
    return {
      ok: true,
      finished,
      unfinished: this.unfinished,
      summary: finished
        ? ['Sổ hộ: 12 lỗi, 6 cảnh báo; 1.441 lượt không kiểm tra được.', 'Muốn bỏ: xóa trang vừa ghi.']
        : [`Đã xong ${this.done}/${STEPS} phần.`],
      sheetsWritten: finished ? [tasks.includes('progress') ? 'GN Tiến độ chỉ tiêu' : 'GN Lỗi dữ liệu'] : [],
      home: this.home(),
    };
  }

  private finish(tasks: WorkRequest['tasks']): void {
    this.done = 0;
    if (tasks.includes('check')) {
      this.last = { ...this.last, check: { at: AT, ...this.all.counts } };
      this.next = 'see-findings';
    }
    if (tasks.includes('classify')) {
      this.last = { ...this.last, rates: { at: AT, poor: 36, nearPoor: 42, total: 1441 } };
      this.next = 'build-progress';
    }
    if (tasks.includes('progress')) {
      this.last = {
        ...this.last,
        targets: { at: AT, met: 8, inProgress: 1, notMet: 2, noData: 1, noPlan: 3 },
      };
      this.next = 'see-progress';
    }
  }

  private progress(): WorkProgress {
    const households = Math.round((1441 * this.done) / STEPS);
    return {
      running: this.running,
      label: `Đang kiểm tra ${households}/1.441 hộ`,
      done: this.done,
      total: STEPS,
    };
  }

  readonly functions: Served = {
    bangTrangChu: () => this.home(),
    bangLuuLuaChon: ({ standard, area, asOf }) => {
      this.options = { standard, area, asOf } as PanelHome['options'];
      return this.home();
    },
    bangNgonNgu: (lang) => {
      this.lang = lang;
      return this.home();
    },
    bangBatDau: (request) => {
      this.request = request;
      this.done = 0;
      return this.work();
    },
    bangTiepTuc: () => this.work(),
    bangBoDoDang: () => {
      this.unfinished = null;
      this.done = 0;
      return this.home();
    },
    bangTienDo: () => this.progress(),
    bangDung: () => {
      this.stopAsked = true;
      return null;
    },
    bangDanhSachLoi: () => ({ ...this.all, findings: this.left(), waived: this.passedOver() }),
    bangNhomQuyTac: () => ({ ok: true, message: 'Đã lưu nhóm quy tắc. Bấm Kiểm tra lại để dùng.' }),
    bangDenO: (sheet, cell) => ({ ok: true, message: `Đã chọn ô ${cell} của trang ${sheet}.` }),
    bangBoQua: (key, reason) => {
      this.waived.set(key, reason);
      return { ok: true, message: 'Đã bỏ qua, lý do ghi ở GN Lỗi dữ liệu. Muốn xét lại: bấm Thôi bỏ qua.' };
    },
    bangThoiBoQua: (key) => {
      this.waived.delete(key);
      return { ok: true, message: 'Lỗi này lại được xét.' };
    },
    bangXemTruocSua: () => preview(this.left()),
    bangSua: (choices) => {
      const all = preview(this.left());
      const cells = new Set((choices ?? all.fixes).map(({ sheet, cell }) => `${sheet} ${cell}`));
      const mended = this.left().filter(({ sheet, cell }) => cells.has(`${sheet} ${cell}`));
      this.fixed = new Set([...this.fixed, ...mended.map(({ key }) => key)]);
      const fixes = mended.map(({ sheet, cell, code }) => ({
        sheet,
        cell,
        code,
        before: 51079991262,
        after: '051079991262',
        apply: 'safe' as const,
      }));
      return made(all, fixes);
    },
    bangHoanTac: () => {
      const undone = this.fixed.size;
      this.fixed = new Set();
      return {
        ok: true,
        settings: { lang: this.lang },
        run: 1,
        undone: [],
        kept: [],
        sheetsWritten: [],
        summary: [`Đã hoàn tác: ${undone} ô trở về như cũ.`],
      };
    },
    bangXemTruocLoai: () => ({
      ok: true,
      classes: [
        { id: 'poor', name: 'Hộ nghèo', households: 36, before: 38 },
        { id: 'near-poor', name: 'Hộ cận nghèo', households: 42, before: 42 },
        { id: 'not-poor', name: 'Hộ không nghèo', households: 1363, before: 1361 },
        { id: 'unknown', name: 'Thiếu dữ liệu', households: 0, before: null },
      ],
      standard: 'Chuẩn 2022–2026 (NĐ 07/2021)',
      area: 'thành thị',
      asOf: '2024-12-14',
      remarks: ['1.339 hộ chưa có điểm B1, B2: loại lấy theo cột Phân loại hộ.'],
    }),
    bangChiTieu: () => TARGETS,
    bangDeXuatCot: () => ({ ok: true, ...this.columns() }),
    bangXemTruocCot: (decisions) => ({ ok: true, ...this.columns(decisions) }),
    bangLuuCot: (decisions) => {
      this.saved = [...this.saved, ...decisions];
      this.setUp();
      this.next = 'check';
      return { ok: true, ...this.columns() };
    },
    bangXuatCot: () => ({ ok: true, file: { version: 1, sheets: [] } }),
    bangNhapCot: () => ({ ok: true, ...this.columns() }),
    vanBanDoc: () => PLAN,
    vanBanGhi: (_, chosen) => ({
      ok: true,
      sheetsWritten: ['GN Chỉ tiêu'],
      summary: [`Đã ghi ${chosen.length} chỉ tiêu vào trang GN Chỉ tiêu.`],
    }),
    bangChenTrang: () => ({ ok: true, sheetsWritten: ['GN Hướng dẫn'] }),
    bangToMau: (on) => ({ ok: true, message: on ? 'Đã tô màu 18 ô.' : 'Đã xóa tô màu.' }),
  };
}
