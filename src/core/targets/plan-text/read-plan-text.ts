/** Targets in a plan's text: what section a line stands in, its sentences, their figures. Nothing is written here. */
import { flowIn, poorGroupIn } from './groups';
import type { Said } from './frame';
import { qualitative } from './families/qualitative';
import type { Line } from './lines';
import { linesOf } from './lines';
import { hasFigure } from './masks';
import type { Passage } from './passage';
import type { Doubt, PlanReading, PlanTarget } from './plan-target';
import { readSentence } from './read-sentence';
import type { Stated } from './read-sentence';
import type { Section } from './sections';
import { sectionOf, sectionsOf } from './sections';
import { sentencesOf } from './sentences';
import { serviceIn } from './services';
import { isSituation, saysAim } from './vetoes';

/** A sentence longer than this is shown by the clause alone. */
const LONG = 400;

/**
 * Reads a plan's text.
 *
 * Units: shares and rates in per cent, reductions of a rate in points, counts in what `unit` names. Where the text
 * leaves a choice the likelier reading is given and `sure` is false; nothing is taken from outside the text.
 */
export function readPlanText(text: string): PlanReading {
  const lines = linesOf(text);
  const sections = sectionsOf(lines);
  const year = planYear(lines);
  const above = contexts(lines);
  const targets: PlanTarget[] = [];
  const unrecognised: { sentence: string; start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const section = sections[i] ?? 'none';
    if (section === 'past' || sectionOf(line) !== null) return;
    for (const sentence of sentencesOf(line)) {
      if (isSituation(sentence.text, sentence.plain, year)) continue;
      if (section === 'tasks' && !(saysAim(sentence.plain) && hasFigure(sentence))) continue;
      const { stated, unread } = readSentence(sentence, section, above[i] ?? NOTHING);
      const aim = stated.length === 0 && unread.length === 0 ? aimOf(sentence, section, line, lines) : null;
      targets.push(...[...stated, ...(aim ?? [])].map((each) => placed(each, sentence, section)));
      if (stated.length === 0 && section === 'list') {
        unrecognised.push(...unread.map((clause) => ({ sentence: clause.text, ...placeOf(clause) })));
      }
    }
  });
  return { targets, unrecognised };
}

const NOTHING: Said = { group: null, about: null, denominator: null, reduces: false };

/** The year the plan is for: in its title, else in the heading of its targets. */
function planYear(lines: readonly Line[]): number | null {
  const at = lines.findIndex(({ plain }) => /^ke hoach\b/.test(plain));
  const title = lines.slice(Math.max(at, 0), at + 4).map(({ plain }) => plain);
  const heads = lines.filter((line) => sectionOf(line) === 'list').map(({ plain }) => plain);
  for (const text of [at < 0 ? '' : title.join(' '), ...heads]) {
    const year = /\bnam (\d{4})\b/.exec(text)?.[1];
    if (year !== undefined && !/giai doan/.test(text)) return Number(year);
  }
  return null;
}

/** What the bullets above a line say for it: group and service of its own heading. */
function contexts(lines: readonly Line[]): Said[] {
  const open: { level: number; said: Said }[] = [];
  return lines.map((line) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= line.level) open.pop();
    const above = open[open.length - 1]?.said ?? NOTHING;
    const head = /^[^:]*(?=:)/.exec(line.plain)?.[0] ?? line.plain;
    const flow = flowIn(head);
    const own: Said = {
      group: flow === null ? (poorGroupIn(head) ?? above.group) : above.group,
      about: serviceIn(head) ?? above.about,
      denominator: null,
      reduces: false,
    };
    open.push({ level: line.level, said: sectionOf(line) === null ? own : NOTHING });
    // Within one line, what stands before the colon holds for what follows it.
    return { ...above, about: /:./.test(line.plain) ? own.about : above.about };
  });
}

/** A sentence of the list without a figure: judged by hand. */
function aimOf(sentence: Passage, section: Section, line: Line, lines: readonly Line[]): Stated[] | null {
  const alone = section === 'none' && lines.length === 1 && /^nang cao\b.*ngheo/.test(sentence.plain);
  if ((section !== 'list' && !alone) || hasFigure(sentence) || /:$/.test(line.text)) return null;
  const draft = qualitative(sentence.plain);
  return draft && [{ draft, clause: { ...sentence, link: null } }];
}

function placeOf({ at }: Passage): { start: number; end: number } {
  return { start: at[0] ?? 0, end: at[at.length - 1] ?? 0 };
}

function placed({ draft, clause }: Stated, sentence: Passage, section: Section): PlanTarget {
  const shown = sentence.text.length > LONG ? clause : sentence;
  const doubts: Doubt[] = [...draft.doubts];
  if (shown.text === shown.plain || !/[^\x20-\x7e–—]/.test(shown.text)) doubts.push('unaccented');
  if (section === 'tasks') doubts.push('outside-list');
  return {
    ...draft,
    doubts: [...new Set(doubts)],
    sentence: shown.text,
    words: clause.text,
    ...placeOf(shown),
    sure: doubts.length === 0,
  };
}
