/** What GN Lỗi dữ liệu says before anything else: a clean sheet must not hide what was passed over or switched off. */
import { say } from '../messages/catalogue';
import { WAIVER_TEXTS } from '../messages/waivers';
import type { Lang, RunSettings } from '../model';
import type { UnkeptText } from '../waivers/read-waivers';
import { text } from './cells';
import { addRow, wide, type Draft } from './draft';
import type { CellStyle } from './sheet-model';
import { shownCode } from '../rules/shown-code';

export interface Remarks {
  readonly settings: RunSettings;
  readonly waived: number;
  readonly unkept: readonly UnkeptText[];
  readonly changes: readonly string[];
}

const REASONS = ['no-words', 'no-reason', 'no-finding'] as const;
/** So many are quoted; how many more there are is said. */
const QUOTED = 20;

/** How much was passed over, what was typed in vain, and what the ward changed of the rules; one row each. */
export function addRemarks(
  draft: Draft,
  { settings: { lang }, waived, unkept, changes }: Remarks,
  columns: number,
): void {
  const style: CellStyle = { size: 11, bold: true, align: 'center' };
  const lines = [
    ...(waived > 0 ? [say(WAIVER_TEXTS, lang, 'count-line', { count: waived })] : []),
    ...REASONS.flatMap((why) => unkeptLine(why, unkept, lang)),
    ...changes,
  ];
  for (const line of lines) addRow(draft, [wide(text(line, style), columns)]);
}

function unkeptLine(why: UnkeptText['why'], unkept: readonly UnkeptText[], lang: Lang): string[] {
  const all = unkept.filter((each) => each.why === why);
  if (all.length === 0) return [];
  const quoted = all.slice(0, QUOTED).map((each) => quote(each, lang));
  const more =
    all.length > QUOTED ? [say(WAIVER_TEXTS, lang, 'unkept-more', { count: all.length - QUOTED })] : [];
  return [say(WAIVER_TEXTS, lang, `unkept-${why}`, { cells: [...quoted, ...more].join('; ') })];
}

/** 'FD29 H4 Võ Thị Dung “x”', 'dòng 25 “cả nhóm đúng”'. */
function quote({ row, reason, author, code, about }: UnkeptText, lang: Lang): string {
  const where = code === '' ? say(WAIVER_TEXTS, lang, 'unkept-row', { row }) : `${shownCode(code)} ${about}`;
  return [where, ...[reason, author].filter((each) => each !== '').map((each) => `“${each}”`)].join(' ');
}
