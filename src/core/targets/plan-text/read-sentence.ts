/** The targets of one sentence: clause by clause, figure by figure, each by the first family that knows its words. */
import { count } from './families/count';
import { limit } from './families/limit';
import { noneAllowed } from './families/none-allowed';
import { onePerHousehold } from './families/one-per-household';
import { roughAim } from './families/qualitative';
import { reduction } from './families/reduction';
import { share } from './families/share';
import type { Draft, Family, Frame, Said } from './frame';
import { NOTHING_SAID } from './frame';
import { poorGroupIn } from './groups';
import type { Mention } from './mentions';
import { mentionsOf, outside } from './mentions';
import type { Passage } from './passage';
import type { Section } from './sections';
import { clausesOf } from './sentences';
import type { Clause } from './sentences';
import { isMoney, isProcedure } from './vetoes';

/** In order: 'giảm', then 'không quá', then shares, then numbers. */
const FAMILIES: readonly Family[] = [reduction, limit, share, count];

export interface Stated {
  readonly draft: Draft;
  readonly clause: Clause;
  /** The words of this target alone. */
  readonly words: string;
}
export interface SentenceReading {
  readonly stated: readonly Stated[];
  /** Clauses with a figure no family understood. */
  readonly unread: readonly Clause[];
}

/** The targets a sentence states; it must be no situation (see vetoes). */
export function readSentence(sentence: Passage, section: Section, above: Said): SentenceReading {
  const stated: Stated[] = [];
  const unread: Clause[] = [];
  let said: Said | null = null;
  for (const clause of clausesOf(sentence)) {
    if (isProcedure(clause.plain)) continue;
    const frames = { clause, sentence: sentence.plain, section, above };
    const drafts = readClause(frames, said, section);
    if (drafts === null) unread.push(clause);
    else {
      stated.push(...drafts);
      said = saidBy(drafts, said, clause);
    }
  }
  return { stated, unread };
}

type ClauseFrame = Omit<Frame, 'mention' | 'said'>;

/** Null when a figure was found that nothing understands. */
function readClause(frame: ClauseFrame, before: Said | null, section: Section): Stated[] | null {
  const { clause } = frame;
  const one = onePerHousehold(clause.plain);
  const drafts: Stated[] = one ? [{ draft: one.draft, clause, words: clause.text }] : [];
  let said = before;
  let missed = false;
  for (const mention of mentionsOf(clause)) {
    const isTheOne = one !== null && mention.quantity.at >= one.from && mention.quantity.at < one.to;
    if (isTheOne || isAboutMoney(clause, mention)) continue;
    const draft = draftOf({ ...frame, mention, said });
    missed ||= draft === null;
    if (draft === null) continue;
    const { from, to } = mention.span;
    const words = mention.count > 1 ? clause.text.slice(from, to) : clause.text;
    drafts.push({ draft: inOrder(draft, clause, mention), clause, words });
    said = saidBy(drafts, said, clause);
  }
  if (drafts.length > 0) return drafts;
  return missed ? null : withoutFigure(frame, section);
}

function withoutFigure({ clause, above }: ClauseFrame, section: Section): Stated[] {
  const draft =
    noneAllowed(outside(clause.plain), above.group) ?? (section === 'list' ? roughAim(clause.plain) : null);
  return draft ? [{ draft, clause, words: clause.text }] : [];
}

function draftOf(frame: Frame): Draft | null {
  for (const family of FAMILIES) {
    const draft = family(frame);
    if (draft) return draft;
  }
  return null;
}

/** A share of money, unless the figure itself counts people: '100% người nghèo … từ ngân sách'. */
function isAboutMoney({ plain }: Clause, { tail, lead }: Mention): boolean {
  if (!isMoney(plain)) return false;
  const countsPeople =
    /^[\d.,\s–-]+(?:%|phan tram)? ?(?:tong )?(?:so )?(?:ho|nguoi|tre|hoc sinh|lao dong|can bo|nhan khau|thanh vien|mo hinh|lop|hoi vien|phu nu)\b/.test(
      tail,
    );
  return !countsPeople && !/(?:ty|ti) le (?:ho|nguoi|tre|lao dong|can bo)|\bho (?:can )?ngheo\b/.test(lead);
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
  };
}
