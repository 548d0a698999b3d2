/** Of one poor or near-poor household: whether it may leave its class by the end of the year, and on what ground. */
import type { DeprivedRange } from '../indicators/class-by-income';
import { deprivedIn, markOf, type MarkReader } from '../indicators/deprivation-marks';
import { readingOf } from '../indicators/classify-household';
import { areaOfHousehold, possibleAreas, type HouseholdArea } from '../indicators/household-area';
import { isFilledIn } from '../indicators/household-groups';
import type { Area, HouseholdRecord, Reading } from '../model';
import { readMark } from '../register/counts';
import { b1LineOf, type PovertyStandard } from '../standards/standard';
import type { Margins } from './margins';

export type Ground =
  /** Marked in the column 'Đăng ký thoát nghèo'. */
  | { readonly by: 'registered' }
  /** B1 or income below the line by no more than the margin, or above it already. */
  | { readonly by: 'points' | 'income'; readonly value: number; readonly line: number }
  /** As many indicators as make a household poor, or fewer: losing any one of those ticked it is no longer poor. */
  | { readonly by: 'deprivation'; readonly count: number; readonly keys: readonly string[] };
export type Gap =
  | { readonly what: 'registration' | 'area'; readonly text: string }
  | { readonly what: 'income' | 'deprivations' };

export interface Outlook {
  /** As the list that counts writes it. */
  readonly record: HouseholdRecord;
  readonly class: 'poor' | 'nearPoor';
  /** By whose lines it is judged. */
  readonly area: HouseholdArea;
  readonly grounds: readonly Ground[];
  /** What is not known, without which nobody can say that it stays. */
  readonly gaps: readonly Gap[];
  readonly b1: number | null;
  readonly b2: number | null;
  readonly income: number | null;
}
/** `may`: there is a ground; `unknown`: there is none, but something is not known; `stays`. */
export function prospect({ grounds, gaps }: Outlook): 'may' | 'unknown' | 'stays' {
  if (grounds.length > 0) return 'may';
  return gaps.length > 0 ? 'unknown' : 'stays';
}

/** Whether leaving poverty it may be near-poor then: only above the line of income it is neither. */
export function mayBecomeNear(outlook: Outlook): boolean {
  const { grounds } = outlook;
  if (prospect(outlook) === 'stays') return false;
  return grounds.length === 0 || grounds.some(({ by }) => by === 'registered' || by === 'deprivation');
}

export interface OutlookContext {
  readonly standard: PovertyStandard;
  /** Of the run: that of every household that writes no other. */
  readonly area: Area;
  readonly margins: Margins;
  /** How marks of deprivation are read. */
  readonly markRead: MarkReader;
}

/** @param records the list that counts first */
export function outlookOf(
  records: readonly [HouseholdRecord, ...HouseholdRecord[]],
  own: Outlook['class'],
  context: OutlookContext,
): Outlook {
  const { standard } = context;
  const [record] = records;
  const valueOf = (field: 'b1' | 'b2' | 'income') => known(readingOf(records, field));
  const figures = { b1: valueOf('b1'), b2: valueOf('b2'), income: valueOf('income') };
  const registration = registrationOf(records);
  const area = areaOfHousehold(records, context.area);
  const near = nearLines(figures, context, area);
  // Below the lower line of 2016 a household is poor whatever it lacks.
  const deprived =
    own === 'poor' && standard.minimumLine === null ? deprivations(records, figures.b2, context) : null;
  const grounds: Ground[] = [
    ...(registration === 'yes' ? [{ by: 'registered' as const }] : []),
    ...near.grounds,
    ...(deprived?.ground ? [deprived.ground] : []),
  ];
  const gaps: Gap[] = [
    ...(typeof registration === 'object' ? [{ what: 'registration' as const, text: registration.text }] : []),
    ...(near.isKnown ? [] : [{ what: 'income' as const }]),
    ...(near.hangsOn === null ? [] : [{ what: 'area' as const, text: near.hangsOn }]),
    ...(deprived && !deprived.isKnown ? [{ what: 'deprivations' as const }] : []),
  ];
  return { record, class: own, area, grounds, gaps, ...figures };
}

function known(field: Reading<number>): number | null {
  return field.kind === 'ok' ? field.value : null;
}

/** 'absent': no list has the column, or it is blank throughout. A blank among marks is "not registered". */
export function registrationOf(
  records: readonly HouseholdRecord[],
): 'yes' | 'no' | 'absent' | { readonly text: string } {
  const record = records.find(({ table }) => isFilledIn(table, 'dang_ky_thoat'));
  if (!record) return 'absent';
  const mark = readMark(record, 'dang_ky_thoat');
  if (mark.kind === 'unreadable') return { text: mark.text };
  return mark.kind === 'ok' && mark.value ? 'yes' : 'no';
}

type Figures = Pick<Outlook, 'b1' | 'b2' | 'income'>;

interface NearLine {
  readonly grounds: readonly Ground[];
  readonly isKnown: boolean;
}

/**
 * Where the area is not known, a ground must hold by either line.
 *
 * @returns `hangsOn`: what is written of the area, where it decides whether there is a ground or which line that names
 */
function nearLines(
  figures: Figures,
  context: OutlookContext,
  area: HouseholdArea,
): NearLine & { readonly hangsOn: string | null } {
  const [first, ...others] = possibleAreas(area).map((each) => nearLine(figures, { ...context, area: each }));
  const { grounds = [], isKnown = false } = first ?? {};
  if (area.from !== 'unknown') return { grounds, isKnown, hangsOn: null };
  const isSure = ({ by }: Ground) => others.every((other) => other.grounds.some((each) => each.by === by));
  const hangs = [first, ...others].some((each) => each !== undefined && each.grounds.length > 0);
  return { grounds: grounds.filter(isSure), isKnown, hangsOn: hangs ? area.text : null };
}

/** Points and income measure the same: one of them is enough to know. */
function nearLine({ b1, income }: Figures, { standard, area, margins }: OutlookContext): NearLine {
  const grounds: Ground[] = [];
  const b1Line = b1LineOf(standard, area);
  if (b1 !== null && b1Line !== null && b1Line - b1 <= margins.points)
    grounds.push({ by: 'points', value: b1, line: b1Line });
  const line = (standard.minimumLine ?? standard.incomeLine)[area].value;
  // In whole numbers: 10 % of 2.000.000 is no 0.1 × 2000000.
  if (income !== null && (line - income) * 100 <= line * margins.income)
    grounds.push({ by: 'income', value: income, line });
  return { grounds, isKnown: income !== null || (b1 !== null && b1Line !== null) };
}

function deprivations(
  records: readonly HouseholdRecord[],
  b2: number | null,
  { standard, markRead }: OutlookContext,
): { readonly ground: Ground | null; readonly isKnown: boolean } {
  const cut = standard.deprivationCut.value;
  const marked = records.flatMap((record) => deprivedIn(record, standard, markRead) ?? [])[0] ?? null;
  const count = countOf(marked, b2, standard);
  if (count === null) return { ground: null, isKnown: (marked?.from ?? 0) > cut };
  const ticked = standard.indicators.filter((each) =>
    records.some((record) => markOf(record, each) === true),
  );
  const keys = ticked.map(({ key }) => key);
  return { ground: count <= cut ? { by: 'deprivation', count, keys } : null, isKnown: true };
}

/** By the marks; where some of them cannot be told, by B2 when it fits those that can. */
function countOf(marked: DeprivedRange | null, b2: number | null, standard: PovertyStandard): number | null {
  if (marked !== null && marked.from === marked.to) return marked.from;
  const each = standard.points?.b2PerIndicator.value ?? 0;
  const count = b2 === null || each === 0 ? NaN : b2 / each;
  const fits = marked === null || (count >= marked.from && count <= marked.to);
  return Number.isInteger(count) && fits ? count : null;
}
