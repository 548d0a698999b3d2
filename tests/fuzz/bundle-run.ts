/** Menu clicks of the built bundle over one workbook on the stand-in. */
import { createEnvironment } from '../../runner/fake-apps-script/index';
import type { MemorySheet } from '../../runner/fake-apps-script/workbook/types';
import { loadBundle } from '../../runner/load-bundle';
import { MENU } from '../../src/addin/menu';
import type { HellWorkbook } from './hell-workbook';
import { memoryOf } from './memory-of';

/** Clicks that write nothing but sheets of ours. */
const CLICKS = MENU.flatMap((entry) =>
  entry === 'separator' ? [] : 'items' in entry ? entry.items : [entry],
)
  .map(({ run }) => run)
  .filter(
    (run) =>
      !['suaTuDong', 'suaTungLoi', 'hoanTac', 'toMauLoi', 'boToMauLoi', 'tuKiemTra', 'xoaDuLieu'].includes(
        run,
      ),
  );
/** What the panel asks for; the answer must be what `google.script.run` carries. */
const PANEL = [
  'bangTrangChu',
  'bangDanhSachLoi',
  'bangXemTruocLoai',
  'bangChiTieu',
  'bangDeXuatCot',
  'bangXemTruocSua',
  'docCacTrang',
];
/** Clicks that write into the register, with the click that takes all of it back. */
const PAIRS = [
  ['suaTuDong', 'hoanTac'],
  ['toMauLoi', 'boToMauLoi'],
] as const;

/** A sheet as text: what stands in its cells and how they look. */
const textOf = (sheet: MemorySheet): string =>
  JSON.stringify([
    ...[sheet.name, sheet.values, [...sheet.formulas], [...sheet.notes].sort(), sheet.merges, sheet.hidden],
    ...[
      sheet.styles,
      [...sheet.hiddenRows],
      [...sheet.hiddenColumns],
      [...sheet.validations],
      sheet.protections,
    ],
  ]);

interface Answer {
  readonly ok?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Text of a file of the built add-in. */
export type ReadBuilt = (file: 'Code.js' | 'Viec.html' | 'Sidebar.html' | 'VanBan.html') => string;

/** @throws where a click ends in anything but a result or a sentence, or leaves a staff's sheet other than it was */
export function runBundle(workbook: HellWorkbook, built: ReadBuilt): void {
  const memory = memoryOf(workbook);
  const staff = memory.sheets.filter(({ id }) => id < 100);
  const before = staff.map(textOf);
  const environment = createEnvironment(memory, {
    htmlFiles: { Sidebar: built('Sidebar.html'), VanBan: built('VanBan.html'), Viec: built('Viec.html') },
  });
  const bundle = loadBundle(built('Code.js'), environment);
  const argument = { options: { area: 'rural', asOf: '2024-12-31', lang: workbook.options.lang ?? 'vi' } };
  const click = (name: string, strict = false): void => {
    const answer = (strict ? bundle.callFromPanel(name) : bundle.call(name, [argument])) as Answer | null;
    if (answer?.ok !== false) return;
    const { code = '', message = '' } = answer.error ?? {};
    if (code === 'unexpected' || code === 'job.not-loaded' || message.trim() === '')
      throw new Error(`${name}: ${code} ${message}`);
  };
  const unchanged = (after: string): void => {
    const now = staff.map((sheet) => (environment.workbook.sheets.includes(sheet) ? textOf(sheet) : 'gone'));
    const at = now.findIndex((text, index) => text !== before[index]);
    if (at >= 0) throw new Error(`${after} changed “${staff[at]?.name ?? ''}”`);
  };
  for (let step = 0; step < 3; step++) {
    const name = CLICKS[(workbook.also + step * 7) % CLICKS.length] ?? '';
    click(name);
    unchanged(name);
  }
  click(PANEL[workbook.also % PANEL.length] ?? '', true);
  const pair = PAIRS[workbook.also % PAIRS.length] ?? PAIRS[0];
  for (const name of pair) click(name);
  unchanged(pair.join(', '));
}
