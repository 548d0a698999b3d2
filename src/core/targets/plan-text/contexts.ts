/** What lines say for others: the year of the plan, and the group and service of a heading for what stands below it. */
import type { Said } from './frame';
import { NOTHING_SAID } from './frame';
import { flowIn, poorGroupIn } from './groups';
import type { Line } from './lines';
import { hasFigure } from './masks';
import { cut } from './passage';
import { namedPartIn } from './qualifier';
import { sectionOf } from './sections';
import { serviceIn } from './services';

/** The year the plan is for: in its title, else in the heading of its targets. */
export function planYearOf(lines: readonly Line[]): number | null {
  const at = lines.findIndex(({ plain }) => /^ke hoach\b/.test(plain));
  const title = lines.slice(Math.max(at, 0), at + 4).map(({ plain }) => plain);
  const heads = lines.filter((line) => sectionOf(line) === 'list').map(({ plain }) => plain);
  for (const text of [at < 0 ? '' : title.join(' '), ...heads]) {
    const year = /\bnam (\d{4})\b/.exec(text)?.[1];
    if (year !== undefined && !/giai doan/.test(text)) return Number(year);
  }
  return null;
}

/** What the bullets above a line say for it: group and service of their headings. */
export function contextsOf(lines: readonly Line[]): Said[] {
  const open: { level: number; said: Said }[] = [];
  return lines.map((line) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= line.level) open.pop();
    const above = open[open.length - 1]?.said ?? NOTHING_SAID;
    const own = headOf(line, above);
    open.push({ level: line.level, said: sectionOf(line) === null ? own : NOTHING_SAID });
    // Within one line, what stands before the colon holds for what follows it.
    return /:./.test(line.plain) ? { ...above, about: own.about, qualifier: own.qualifier } : above;
  });
}

function headOf(line: Line, above: Said): Said {
  const { plain } = line;
  const head = /^[^:]*(?=:)/.exec(plain)?.[0] ?? plain;
  const group = flowIn(head) === null ? poorGroupIn(head) : null;
  const said = { ...NOTHING_SAID, group: group ?? above.group, about: serviceIn(head) ?? above.about };
  const words = cut(line, 0, head.length);
  // 'Giảm 5 hộ ở thôn Đông; tỷ lệ hộ nghèo: 3%': targets before a colon are no heading.
  if (hasFigure(words) || head.includes(';')) return { ...said, qualifier: above.qualifier };
  return {
    ...said,
    reduces: /\bgiam (?:ty le|so ho|ho)\b|muc giam/.test(head),
    qualifier: namedPartIn(words) ?? above.qualifier,
  };
}
