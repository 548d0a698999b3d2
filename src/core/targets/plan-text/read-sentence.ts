/** The targets of one sentence: clause by clause, figure by figure, each by the first family that knows its words. */
import { count } from './families/count';
import { limit } from './families/limit';
import { noneAllowed } from './families/none-allowed';
import { onePerHousehold } from './families/one-per-household';
import { roughAim } from './families/qualitative';
import { reduction } from './families/reduction';
import { share } from './families/share';
import type { Draft, Family, Frame, Said } from './frame';
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
  /** The clause, for the words of the target. */
  readonly clause: Clause;
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
      stated.push(...drafts.map((draft) => ({ draft, clause })));
      said = saidBy(drafts, said, clause);
    }
  }
  return { stated, unread };
}

type ClauseFrame = Omit<Frame, 'mention' | 'said'>;

/** Null when a figure was found that nothing understands. */
function readClause(frame: ClauseFrame, before: Said | null, section: Section): Draft[] | null {
  const { clause } = frame;
  const one = onePerHousehold(clause.plain);
  const drafts: Draft[] = one ? [one.draft] : [];
  let said = before;
  let missed = false;
  for (const mention of mentionsOf(clause)) {
    if (one && mention.quantity.at >= one.from && mention.quantity.at < one.to) continue;
    if (isAboutMoney(clause, mention)) continue;
    const draft = draftOf({ ...frame, mention, said });
    if (draft === null) missed = true;
    else {
      drafts.push(inOrder(draft, clause, mention));
      said = saidBy([draft], said, clause);
    }
  }
  const none = drafts.length === 0 && !missed ? noneAllowed(outside(clause.plain), frame.above.group) : null;
  if (none) drafts.push(none);
  const rough = section === 'list' && drafts.length === 0 ? roughAim(clause.plain) : null;
  if (rough) drafts.push(rough);
  return drafts.length === 0 && missed ? null : drafts;
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

function saidBy(drafts: readonly Draft[], before: Said | null, clause: Clause): Said | null {
  const last = drafts[drafts.length - 1];
  if (last === undefined) return before;
  // An exception ('riêng …') narrows the group for itself alone.
  const group = clause.link === 'apart' && before ? before.group : (last.group ?? before?.group ?? null);
  return {
    group,
    about: last.about ?? before?.about ?? null,
    denominator: last.denominator ?? before?.denominator ?? null,
    reduces: /^reduce/.test(last.kind),
  };
}
