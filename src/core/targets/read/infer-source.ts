/** Which figure of the register a target is about, by its wording. */
import type { HouseholdClass, TargetKind } from '../../model';
import { fold } from '../../text/unicode';
import { isOfSchoolAge } from '../sources/school-age';
import { scopeOf, type Scope } from '../scope/scope';
import type { SourceId } from '../sources/source';
import { bodyOf, withoutTopic } from './own-text';

interface SourceRule {
  readonly source: SourceId;
  readonly kinds: readonly TargetKind[];
  /** On the folded text. */
  readonly words: RegExp;
  /** Words that make it another figure. */
  readonly except?: RegExp;
}

const FALLING: readonly TargetKind[] = [
  'reduce-rate',
  'reduce-count',
  'reduce-relative',
  'at-most-count',
  'at-most-share',
];
const RULES: readonly SourceRule[] = [
  { source: 'deprived-households', kinds: FALLING, words: /thieu hut/ },
  {
    source: 'poor-households',
    kinds: FALLING,
    words: /ho ngheo|(?:ty le|muc) giam ngheo/,
    except: /can ngheo|thoat/,
  },
  {
    source: 'near-poor-households',
    kinds: FALLING,
    words: /can ngheo/,
    except: /ho ngheo|thoat/,
  },
  {
    source: 'work-support',
    kinds: ['reach-share'],
    words: /nhu cau.*(?:viec lam|lao dong|huong nghiep|dinh huong nghe)/,
    except: /von|dao tao nghe|hoc nghe/,
  },
  { source: 'job-found', kinds: ['reach-count'], words: /ket noi.*viec lam|viec lam.*thanh cong/ },
  { source: 'sustainable-work', kinds: ['one-per-household'], words: /viec lam (?:ben vung|on dinh)/ },
  {
    // A number of households; 'việc làm ổn định cho 50 lao động' is one of persons.
    source: 'sustainable-work',
    kinds: ['reach-count'],
    words: /\bho\b.*co it nhat (?:mot|0?1) (?:thanh vien|nguoi|lao dong).*viec lam (?:ben vung|on dinh)/,
  },
  { source: 'health-insurance', kinds: ['reach-share'], words: /bao hiem y te|bhyt/ },
  {
    source: 'school',
    kinds: ['reach-share'],
    words: /(?:tre em|hoc sinh|tre).*di hoc/,
    except: /mam non|tieu hoc|trung hoc|thcs|thpt/,
  },
  {
    source: 'clean-water',
    kinds: ['reach-share'],
    words: /nuoc (?:sinh hoat )?(?:hop ve sinh|sach)|nuoc sinh hoat|nguon nuoc/,
    except: /nha tieu|ho xi/,
  },
  {
    source: 'sanitary-latrine',
    kinds: ['reach-share'],
    words: /nha tieu|ho xi/,
    except: /nuoc sinh hoat|nuoc sach/,
  },
  { source: 'telecom', kinds: ['reach-share'], words: /vien thong|internet/ },
];
/** Figures the register keeps of poor, near-poor and newly escaped households only. */
const OF_THE_POOR = /ngheo/;

/** Which source can tell a target's result, or the words that keep it from being asked. */
export interface SourceReading {
  /** Null: entered by hand. */
  readonly source: SourceId | null;
  /** What the words count; null where they are about none of the sources. */
  readonly scope: Scope | null;
}

/**
 * The source whose figure the wording asks for. The register is asked only when every word that narrows the group or
 * changes what is counted is understood: the count of all poor households is no answer to a question about some.
 */
export function readSource(text: string, kind: TargetKind): SourceReading {
  const folded = bodyOf(text);
  const rule = RULES.find(
    ({ kinds, words, except }) => kinds.includes(kind) && words.test(folded) && !except?.test(folded),
  );
  const needsGroup = rule?.source !== 'job-found';
  if (rule === undefined || (needsGroup && !OF_THE_POOR.test(folded))) return { source: null, scope: null };
  const scope = scopeOf(withoutTopic(text), rule.source);
  const isUnderstood = scope.unknown.length === 0 && isTold(rule.source, kind, scope);
  return { source: isUnderstood ? rule.source : null, scope };
}

/** The source alone. */
export function inferSource(text: string, kind: TargetKind): SourceId | null {
  return readSource(text, kind).source;
}

/**
 * 'Tỷ lệ hộ nghèo dân tộc thiểu số' may be of all minority households or of all poor ones: the decrees' forms have
 * both. Their number is one thing only. A deprivation needs its indicator.
 */
function isTold(source: SourceId, kind: TargetKind, { ages, ethnic, indicator }: Scope): boolean {
  if (source === 'deprived-households') return indicator !== null;
  if (source === 'school' && ages !== null) return isOfSchoolAge(ages);
  const isClassRate = /households$/.test(source) && (kind === 'reduce-rate' || kind === 'at-most-share');
  return !(isClassRate && ethnic !== null);
}

/** Classes of household a target is about: those its wording names; all three when it names none. */
export function classesOf(text: string): readonly HouseholdClass[] {
  const folded = fold(text);
  const escaped = /thoat ngheo/.test(folded);
  const nearPoor = /can ngheo|\bhcn\b/.test(folded);
  const poor = /(?:ho|nguoi|,|va) ngheo|\bhn\b/.test(folded);
  if (!escaped && !nearPoor && !poor) return ['poor', 'nearPoor', 'escaped'];
  const named: (readonly [boolean, HouseholdClass])[] = [
    [poor, 'poor'],
    [nearPoor, 'nearPoor'],
    [escaped, 'escaped'],
  ];
  return named.filter(([isNamed]) => isNamed).map(([, name]) => name);
}

/** 'có nhu cầu': only those in need are in the denominator. */
export function isNeedOnly(text: string): boolean {
  return /nhu cau/.test(fold(text));
}
