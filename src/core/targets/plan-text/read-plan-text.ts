/** Targets in a plan's text: what section a line stands in, its sentences, their figures. Nothing is written here. */
import { contextsOf, planYearOf } from './contexts';
import { qualitative } from './families/qualitative';
import type { Said } from './frame';
import { NOTHING_SAID } from './frame';
import { halvesOf } from './halves';
import type { Line } from './lines';
import { linesOf, NO_MARK } from './lines';
import type { Passage } from './passage';
import { cut } from './passage';
import type { Doubt, PlanReading, PlanTarget } from './plan-target';
import { quantitiesOf } from './quantities';
import { readSentence, saidAfter } from './read-sentence';
import type { SentenceReading, Stated } from './read-sentence';
import type { Placed, Section } from './sections';
import { runInOf, sectionsOf } from './sections';
import { sentencesOf } from './sentences';
import { tableRowsOf, withoutRows } from './tables';
import type { TableRow } from './tables';
import { maySituate, saysAim } from './vetoes';
import { hasFigure } from './masks';

/** A sentence longer than this is shown by the clause alone. */
const LONG = 400;

/**
 * Reads a plan's text.
 *
 * Units: shares and rates in per cent, reductions of a rate in points, counts in what `unit` names. Where the text
 * leaves a choice the likelier reading is given and `sure` is false; nothing is taken from outside the text. Each
 * sentence of the list of targets is a target or stands in `unrecognised`.
 */
export function readPlanText(text: string): PlanReading {
  const whole = linesOf(text);
  const year = planYearOf(whole);
  const rows = tableRowsOf(text, year);
  const lines = rows.length === 0 ? whole : linesOf(withoutRows(text, rows));
  const sections = sectionsOf(lines, year);
  const contexts = contextsOf(lines);
  const found = lines.map((line, i): PlanReading => {
    const { section, heading } = sections[i] ?? { section: 'none', heading: false };
    const runIn = heading ? runInOf(line) : null;
    if (section === 'past' || (heading && runIn === null)) return NONE;
    const above = contexts[i] ?? NOTHING_SAID;
    const place = { section, above, year, alone: lines.length === 1, line };
    const body = runIn ? cut(line, runIn.bodyAt, line.text.length) : line;
    return together(sentencesOf(body).map((sentence) => readOne(sentence, place)));
  });
  const tables = rows.flatMap((row) =>
    row.heading ? [] : [readRow(row, sectionBefore(row, lines, sections), year)],
  );
  const list = together([...found.filter((_, i) => sections[i]?.section !== 'aims'), ...tables]);
  const aims = together(found.filter((_, i) => sections[i]?.section === 'aims'));
  return inOrder(together([{ ...aims, targets: onceOnly(aims.targets, list.targets) }, list]));
}

interface Place {
  readonly section: Section;
  readonly above: Said;
  readonly year: number | null;
  /** The line is the whole text. */
  readonly alone: boolean;
  readonly line: Line;
}
const NONE: PlanReading = { targets: [], unrecognised: [] };

function together(readings: readonly PlanReading[]): PlanReading {
  return {
    targets: readings.flatMap(({ targets }) => targets),
    unrecognised: readings.flatMap(({ unrecognised }) => unrecognised),
  };
}

/** The general aim often says again what the list has. */
function onceOnly(aims: readonly PlanTarget[], list: readonly PlanTarget[]): PlanTarget[] {
  const key = ({ kind, form, value, group, qualifier, denominator }: PlanTarget): string =>
    JSON.stringify([kind, form, value, group, qualifier, denominator]);
  const listed = new Set(list.map(key));
  return aims.map((aim) =>
    listed.has(key(aim)) ? { ...aim, sure: false, doubts: [...aim.doubts, 'same-goal'] } : aim,
  );
}

/** Tables stand between the lines: all in the order of the text. */
function inOrder({ targets, unrecognised }: PlanReading): PlanReading {
  const byPlace = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start;
  return { targets: [...targets].sort(byPlace), unrecognised: [...unrecognised].sort(byPlace) };
}

function sectionBefore({ start }: TableRow, lines: readonly Line[], sections: readonly Placed[]): Section {
  const after = lines.findIndex(({ at }) => (at[0] ?? 0) > start);
  return sections[(after < 0 ? lines.length : after) - 1]?.section ?? 'none';
}

/** A row of a table of targets, to be looked at: its figure is taken by the heading of its column. */
function readRow(row: TableRow, section: Section, year: number | null): PlanReading {
  if (section === 'past' || section === 'tasks') return NONE;
  const { start, end, sentence, text } = row;
  const lost = { targets: [], unrecognised: [{ sentence: text, start, end }] };
  if (sentence === null) return lost;
  const line = { ...sentence, level: NO_MARK, marked: false };
  const { targets } = readOne(sentence, { section: 'list', above: NOTHING_SAID, year, alone: false, line });
  if (targets.length === 0) return lost;
  const doubtful = targets.map((target): PlanTarget => ({
    ...target,
    start,
    end,
    sure: false,
    doubts: [...target.doubts, 'from-table'],
  }));
  return { targets: doubtful, unrecognised: [] };
}

function readOne(sentence: Passage, place: Place): PlanReading {
  const { section, year } = place;
  if (section === 'tasks' && !(saysAim(sentence.plain) && hasNumber(sentence))) return NONE;
  const { told, aim } = halvesOf(sentence, year, section === 'list');
  if (aim === null) return { targets: [], unrecognised: lost([sentence], place) };
  const { stated, unread, passed } = readHalf(aim, told, place);
  const aims = stated.length + unread.length === 0 ? aimOf(sentence, place) : [];
  const targets = [...stated, ...aims].map((each) => placed(each, sentence, place, told !== null));
  const missed = targets.length > 0 ? [...unread, ...passed] : [sentence];
  const known = section === 'list' || section === 'aims';
  return { targets, unrecognised: known ? lost(missed, place) : unread.map(asLost) };
}

/** The half about the plan goes on from the one that tells how it stands. */
function readHalf(aim: Passage, told: Passage | null, { section, above }: Place): SentenceReading {
  const before = told === null ? null : saidAfter(readSentence(told, section, above, null));
  return readSentence(aim, section, above, before);
}

/** What gave no target: shown where it may have been meant as one. */
function lost(passages: readonly Passage[], { section, line }: Place): PlanReading['unrecognised'] {
  const shown = passages.filter((passage) =>
    section === 'list' ? !onlyLeads(passage.plain, line) : section === 'aims' && hasNumber(passage),
  );
  return shown.map(asLost);
}

function asLost(passage: Passage): PlanReading['unrecognised'][number] {
  return { sentence: passage.text, ...placeOf(passage) };
}

/** What only says that the targets follow, or that the text ends. */
const LEADS =
  /:$|\bnhu sau\W*$|^(?:cac|nhung|mot so|ve)\b[^\d]*(?:chi tieu|muc tieu)|^(?:trong do|cu the|ngoai ra|gom|bao gom|rieng)\W*$|^tren day la\b|thieu hut (?:cac )?dich vu xa hoi co ban\.?$/;

function onlyLeads(plain: string, { text }: Line): boolean {
  return LEADS.test(plain) || (/:$/.test(text) && !/\d/.test(plain)) || plain.length < 4;
}

function hasNumber(passage: Passage): boolean {
  return hasFigure(passage) || quantitiesOf(passage).length > 0;
}

/** A sentence of the list without a figure: judged by hand. */
function aimOf(sentence: Passage, { section, alone, line }: Place): Stated[] {
  const single = section === 'none' && alone && /^nang cao\b.*ngheo/.test(sentence.plain);
  if ((section !== 'list' && !single) || hasNumber(sentence) || /:$/.test(line.text)) return [];
  const draft = qualitative(sentence.plain);
  return draft ? [{ draft, clause: { ...sentence, link: null }, words: sentence }] : [];
}

function placeOf({ at }: Passage): { start: number; end: number } {
  return { start: at[0] ?? 0, end: at[at.length - 1] ?? 0 };
}

function placed(
  { draft, clause, words }: Stated,
  sentence: Passage,
  { section, above }: Place,
  halved: boolean,
): PlanTarget {
  const shown = sentence.text.length > LONG ? clause : sentence;
  const doubts: Doubt[] = [...draft.doubts];
  if (shown.text === shown.plain || !/[^\x20-\x7e–—]/.test(shown.text)) doubts.push('unaccented');
  if (section === 'tasks') doubts.push('outside-list');
  if (halved) doubts.push('group-assumed');
  if (maySituate(clause.plain)) doubts.push('maybe-situation');
  return {
    ...draft,
    qualifier: draft.qualifier ?? above.qualifier,
    doubts: [...new Set(doubts)],
    sentence: shown.text,
    words: bareWords(words.text),
    ...placeOf(shown),
    sure: doubts.length === 0,
  };
}

/** Without what joins it to its neighbours: 'Giảm 18 hộ nghèo (0,9%) và'. */
function bareWords(words: string): string {
  return words.replace(/^[\s,;:]+/, '').replace(/(?:[\s,;:]|(?<=\s)(?:và|cùng))+$/u, '');
}
