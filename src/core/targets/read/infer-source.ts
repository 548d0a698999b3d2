/** Which figure of the register a target is about, by its wording. */
import type { HouseholdClass, TargetKind } from '../../model';
import { fold } from '../../text/unicode';
import type { SourceId } from '../sources/source';

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
/** A part of the poor households only: the register's count of all of them would not be the target's. */
const SUBGROUP =
  /dan toc|co cong|chinh sach|phu nu|tre em|khuyet tat|dac biet kho khan|bao tro|tai (?:can )?ngheo|phat sinh|thoat/;

const RULES: readonly SourceRule[] = [
  {
    source: 'poor-households',
    kinds: FALLING,
    words: /ho ngheo|(?:ty le|muc) giam ngheo/,
    except: new RegExp(`can ngheo|${SUBGROUP.source}`),
  },
  {
    source: 'near-poor-households',
    kinds: FALLING,
    words: /can ngheo/,
    except: new RegExp(`ho ngheo|${SUBGROUP.source}`),
  },
  {
    source: 'work-support',
    kinds: ['reach-share'],
    words: /nhu cau.*(?:viec lam|lao dong|huong nghiep|dinh huong nghe)/,
    except: /von|dao tao nghe|hoc nghe/,
  },
  { source: 'job-found', kinds: ['reach-count'], words: /ket noi.*viec lam|viec lam.*thanh cong/ },
  { source: 'sustainable-work', kinds: ['one-per-household'], words: /viec lam (?:ben vung|on dinh)/ },
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

/** The source whose figure the wording asks for, or null: entered by hand. */
export function inferSource(text: string, kind: TargetKind): SourceId | null {
  const folded = fold(text);
  const rule = RULES.find(
    ({ kinds, words, except }) => kinds.includes(kind) && words.test(folded) && !except?.test(folded),
  );
  if (rule === undefined) return null;
  const needsGroup = rule.source !== 'job-found';
  return needsGroup && !OF_THE_POOR.test(folded) ? null : rule.source;
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
