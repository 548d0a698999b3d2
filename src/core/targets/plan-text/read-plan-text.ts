/** Targets in a plan's text: what section a line stands in, its sentences, their figures. Nothing is written here. */
import { flowIn, poorGroupIn } from './groups';
import { NOTHING_SAID } from './frame';
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
import { isProcedure, isSituation, saysAim } from './vetoes';

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
  const found = lines.map((line, i): PlanReading => {
    const section = sections[i] ?? 'none';
    if (section === 'past' || sectionOf(line) !== null) return NONE;
    const place = { section, above: above[i] ?? NOTHING_SAID, year, alone: lines.length === 1 };
    return together(sentencesOf(line).map((sentence) => readOne(sentence, line, place)));
  });
  return together(found);
}

interface Place {
  readonly section: Section;
  readonly above: Said;
  readonly year: number | null;
  /** The line is the whole text. */
  readonly alone: boolean;
}
const NONE: PlanReading = { targets: [], unrecognised: [] };

function together(readings: readonly PlanReading[]): PlanReading {
  return {
    targets: readings.flatMap(({ targets }) => targets),
    unrecognised: readings.flatMap(({ unrecognised }) => unrecognised),
  };
}

function readOne(sentence: Passage, line: Line, place: Place): PlanReading {
  const { section, above, year } = place;
  if (isSituation(sentence.text, sentence.plain, year)) return NONE;
  if (section === 'tasks' && !(saysAim(sentence.plain) && hasFigure(sentence))) return NONE;
  const { stated, unread } = readSentence(sentence, section, above);
  const aims = stated.length + unread.length === 0 ? aimOf(sentence, line, place) : [];
  const targets = [...stated, ...aims].map((each) => placed(each, sentence, section));
  const missed =
    section === 'list' && targets.length === 0 && (unread.length > 0 || asksMore(sentence.plain));
  const unrecognised = missed ? [{ sentence: sentence.text, ...placeOf(sentence) }] : [];
  return { targets, unrecognised };
}

/** 'Thu nhập … tăng 1,3 lần', 'Quỹ đạt 80 triệu đồng': a figure of the list for which there is no kind of target. */
function asksMore(plain: string): boolean {
  const figures = plain.replace(/\b(?:nam|giai doan) \d{4}(?: ?[-–] ?\d{4})?/g, '');
  const leads = /:$/.test(plain) || isProcedure(plain);
  return !leads && /\d/.test(figures) && /\b(?:tang|dat|van dong|huy dong|giam|nang)\b/.test(plain);
}

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

/** What the bullets above a line say for it: group and service of their headings. */
function contexts(lines: readonly Line[]): Said[] {
  const open: { level: number; said: Said }[] = [];
  return lines.map((line) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= line.level) open.pop();
    const above = open[open.length - 1]?.said ?? NOTHING_SAID;
    const own = headOf(line, above);
    open.push({ level: line.level, said: sectionOf(line) === null ? own : NOTHING_SAID });
    // Within one line, what stands before the colon holds for what follows it.
    return /:./.test(line.plain) ? { ...above, about: own.about } : above;
  });
}

function headOf({ plain }: Line, above: Said): Said {
  const head = /^[^:]*(?=:)/.exec(plain)?.[0] ?? plain;
  const group = flowIn(head) === null ? poorGroupIn(head) : null;
  return { ...NOTHING_SAID, group: group ?? above.group, about: serviceIn(head) ?? above.about };
}

/** A sentence of the list without a figure: judged by hand. */
function aimOf(sentence: Passage, line: Line, { section, alone }: Place): Stated[] {
  const single = section === 'none' && alone && /^nang cao\b.*ngheo/.test(sentence.plain);
  if ((section !== 'list' && !single) || hasFigure(sentence) || /:$/.test(line.text)) return [];
  const draft = qualitative(sentence.plain);
  return draft ? [{ draft, clause: { ...sentence, link: null }, words: sentence.text }] : [];
}

function placeOf({ at }: Passage): { start: number; end: number } {
  return { start: at[0] ?? 0, end: at[at.length - 1] ?? 0 };
}

function placed({ draft, clause, words }: Stated, sentence: Passage, section: Section): PlanTarget {
  const shown = sentence.text.length > LONG ? clause : sentence;
  const doubts: Doubt[] = [...draft.doubts];
  if (shown.text === shown.plain || !/[^\x20-\x7e–—]/.test(shown.text)) doubts.push('unaccented');
  if (section === 'tasks') doubts.push('outside-list');
  return {
    ...draft,
    doubts: [...new Set(doubts)],
    sentence: shown.text,
    words,
    ...placeOf(shown),
    sure: doubts.length === 0,
  };
}
