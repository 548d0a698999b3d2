/** The targets of one sentence: clause by clause, figure by figure, each by the first family that knows its words. */
import { bareCount } from './families/bare-count';
import { bareRate } from './families/bare-rate';
import { count } from './families/count';
import { limit } from './families/limit';
import { noneAllowed } from './families/none-allowed';
import { onePerHousehold } from './families/one-per-household';
import { otherGroups } from './families/other-groups';
import { roughAim } from './families/qualitative';
import { reduction } from './families/reduction';
import { share } from './families/share';
import type { Draft, Family, Frame, Said } from './frame';
import { NOTHING_SAID } from './frame';
import { poorGroupIn } from './groups';
import type { Mention } from './mentions';
import { mentionsOf, outside } from './mentions';
import { oneGoal } from './one-goal';
import type { Passage } from './passage';
import { cut } from './passage';
import { exactDenominator, placeBefore, qualifierOf } from './qualifier';
import { withSharedService } from './shared-service';
import { quantitiesOf } from './quantities';
import type { Section } from './sections';
import { clausesOf } from './sentences';
import type { Clause } from './sentences';
import { isAboutMoney, isCondition, isProcedure, isShareOut } from './vetoes';

/** In order: 'giảm', then 'không quá', then a rate or a stock alone, shares, numbers. */
const FAMILIES: readonly Family[] = [reduction, limit, bareRate, bareCount, share, count];

export interface Stated {
  readonly draft: Draft;
  readonly clause: Clause;
  /** The words of this target alone. */
  readonly words: Passage;
}
export interface SentenceReading {
  readonly stated: readonly Stated[];
  /** Clauses with a figure no family understood. */
  readonly unread: readonly Clause[];
  /** Clauses whose figures are of money or of procedure. */
  readonly passed: readonly Clause[];
}

/**
 * The targets a sentence states; it must be no situation (see vetoes).
 *
 * @param before what the text just before has said already, or null
 */
export function readSentence(
  sentence: Passage,
  section: Section,
  above: Said,
  before: Said | null,
): SentenceReading {
  const stated: Stated[] = [];
  const unread: Clause[] = [];
  const passed: Clause[] = [];
  let said = before;
  for (const clause of clausesOf(sentence)) {
    if (isProcedure(clause.plain)) {
      if (!isCondition(clause.plain) && quantitiesOf(clause).length > 0) passed.push(clause);
      continue;
    }
    const frames = { clause, sentence: sentence.plain, section, above };
    const reading = readClause(frames, said, section);
    stated.push(...reading.stated);
    if (reading.missed) unread.push(clause);
    else if (reading.money && reading.stated.length === 0) passed.push(clause);
    said = saidBy(reading.stated, said, clause);
  }
  return { stated: oneGoal(withSharedService(stated)), unread, passed };
}

/** What a sentence has said for the one that goes on from it. */
export function saidAfter({ stated }: SentenceReading): Said | null {
  const last = stated[stated.length - 1];
  return last === undefined ? null : saidBy(stated, null, last.clause);
}

type ClauseFrame = Omit<Frame, 'mention' | 'said'>;
interface ClauseReading {
  readonly stated: readonly Stated[];
  /** A figure was found that nothing understands. */
  readonly missed: boolean;
  /** A figure of money was found. */
  readonly money: boolean;
}

function readClause(frame: ClauseFrame, before: Said | null, section: Section): ClauseReading {
  const { clause } = frame;
  const one = onePerHousehold(clause.plain);
  const stated = one ? [withQualifier({ draft: one.draft, clause, words: clause }, before)] : [];
  let said = before;
  let missed = false;
  const mentions = mentionsOf(clause).filter(
    ({ quantity: { at } }) => !(one && at >= one.from && at < one.to),
  );
  const ofPeople = mentions.filter((mention) => !isAboutMoney(clause, mention));
  const money = ofPeople.length < mentions.length;
  for (const mention of ofPeople) {
    const drafts = said !== null && isShareOut(mention) ? [] : draftsOf({ ...frame, mention, said });
    missed ||= drafts.length === 0;
    const { from, to } = mention.span;
    const words = mention.count > 1 ? cut(clause, from, to) : clause;
    stated.push(
      ...drafts.map((draft) =>
        withQualifier({ draft: inOrder(draft, clause, mention), clause, words }, said),
      ),
    );
    said = saidBy(stated, said, clause);
  }
  if (stated.length > 0 || missed) return { stated, missed, money };
  const none = withoutFigure(frame, section).map((each) => withQualifier(each, said));
  return { stated: none, missed, money };
}

/** The part of the group that is meant, in the plan's words; a clause that names no group goes on with the one before. */
function withQualifier({ draft, clause, words }: Stated, said: Said | null): Stated {
  const own = draft.qualifier ?? qualifierOf(words, draft);
  const goesOn = own === null && poorGroupIn(words.plain) === null && clause.link === null;
  const denominator = exactDenominator(draft.denominator, own);
  const before = own === null && !/\b(?:chung|toan (?:xa|phuong|thi tran))\b/.test(words.plain);
  const place = before ? placeBefore(clause, words) : null;
  if (place) return { draft: placed(draft, place), clause, words };
  const qualifier = goesOn ? (said?.qualifier ?? null) : own;
  return { draft: { ...draft, denominator, qualifier }, clause, words };
}

/** What a clause says of a hamlet first is of it to the end; in its middle, perhaps. */
function placed(draft: Draft, { place, leads }: { readonly place: string; readonly leads: boolean }): Draft {
  const doubts = leads ? draft.doubts : [...draft.doubts, 'group-assumed' as const];
  return { ...draft, qualifier: place, doubts };
}

function withoutFigure({ clause, above }: ClauseFrame, section: Section): Stated[] {
  const draft =
    noneAllowed(outside(clause.plain), above.group) ?? (section === 'list' ? roughAim(clause.plain) : null);
  return draft ? [{ draft, clause, words: clause }] : [];
}

/** The target of a figure, and those of other groups whose households stand beside it. */
function draftsOf(frame: Frame): readonly Draft[] {
  const draft = draftOf(frame);
  return draft === null ? [] : [draft, ...otherGroups(frame, draft)];
}

function draftOf(frame: Frame): Draft | null {
  for (const family of FAMILIES) {
    const draft = family(frame);
    if (draft) return draft;
  }
  return null;
}

/** 'tỷ lệ hộ nghèo, cận nghèo giảm lần lượt 0,9% và 0,4%': each figure has the group of its place. */
function inOrder(draft: Draft, { plain }: Clause, { index, count: figures }: Mention): Draft {
  if (figures < 2 || !/lan luot|tuong ung (?:la )?\d/.test(plain)) return draft;
  const head = plain.slice(0, plain.search(/lan luot|tuong ung/));
  const named = [...head.matchAll(/(?:can )?ngheo\b(?! da chieu)/g)].map(([words]) =>
    words.startsWith('can') ? 'nearPoor' : 'poor',
  );
  const group = named[index];
  if (named.length !== figures || group === undefined || poorGroupIn(head) === null) {
    return { ...draft, doubts: [...draft.doubts, 'groups-together'] };
  }
  return { ...draft, group, doubts: draft.doubts.filter((doubt) => doubt !== 'groups-together') };
}

function saidBy(drafts: readonly Stated[], before: Said | null, clause: Clause): Said | null {
  const last = drafts[drafts.length - 1]?.draft;
  if (last === undefined) return before;
  const earlier = before ?? NOTHING_SAID;
  // An exception ('riêng …') narrows the group for itself alone.
  const isApart = clause.link === 'apart' && before !== null;
  return {
    group: isApart ? earlier.group : (last.group ?? earlier.group),
    about: last.about ?? earlier.about,
    denominator: last.denominator ?? earlier.denominator,
    reduces: last.kind.startsWith('reduce'),
    level: last.form === 'to' || last.kind === 'at-most-count',
    qualifier: isApart ? earlier.qualifier : (last.qualifier ?? null),
  };
}
