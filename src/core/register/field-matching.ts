/** Giving each field its column. */
import type { BlankMarks } from '../model';
import type { FieldId } from './fields';
import { candidatesFor, claimsOf, type ClaimReason, type HeaderPath, type Vocabulary } from './header-names';
import { isBareNumber } from './bare-number';

export interface FieldMatch {
  readonly field: FieldId;
  /** 0-based. */
  readonly column: number;
  /** The header as a path, 'Phân loại hộ / Cuối năm'. */
  readonly header: string;
  readonly reason: MatchReason;
  /** How sure the match is, 0..1; 1 when somebody stated it. */
  readonly confidence: number;
}
/** `content`: told by what the cells hold. `mapping`: stated in a file. `saved`: chosen by the officer earlier. */
export type MatchReason = ClaimReason | 'fuzzy' | 'content' | 'mapping' | 'saved';
/**
 * Why a column was left alone: nothing known by its name, its field went to a better column, two columns have an equal
 * claim, a number that may count households or persons, a name only somewhat like a known one, cells that hold
 * something else than the header says, no header over the cells, a choice that was made, or a mapping file that states
 * the sheet's columns and not this one.
 */
export type UnmappedReason =
  | 'unknown'
  | 'better-column'
  | 'two-claims'
  | 'unsure-number'
  | 'unsure-name'
  | 'other-content'
  | 'no-header'
  | 'decided'
  | 'not-stated';
export interface UnmappedColumn {
  readonly column: number;
  readonly header: string;
  readonly reason: UnmappedReason;
  /** Fields it might have been. */
  readonly candidates: readonly FieldId[];
}
export interface FieldMatching {
  readonly fields: readonly FieldMatch[];
  readonly unmapped: readonly UnmappedColumn[];
}

/** Columns somebody decided on: their field, or null for "leave this column alone". */
export type Decided = ReadonlyMap<number, FieldId | null>;
/** What an officer may say of a whole sheet, whatever its columns look like. */
export type SheetRole = 'households' | 'unused' | 'previous';
/** What was decided for a sheet. */
export interface SheetDecisions {
  /** Finds the decided columns again by their headers. */
  readonly columns: (paths: readonly HeaderPath[]) => Decided;
  readonly role: SheetRole | null;
  /** What a blank in the columns of marks means, once it was said. */
  readonly blankMarks?: BlankMarks | undefined;
}

interface Bid {
  readonly column: number;
  readonly field: FieldId;
  readonly reason: ClaimReason | 'saved';
  readonly score: number;
  readonly year: number | null;
}

/** 'STT hộ' says of what it is the number, a bare 'TT' beside it does not: they are no equal claims. */
const BARE_NUMBER_LESS = 10;

/** How sure each kind of evidence is, 0..1: what was stated or is a whole name is, words within a label less so. */
const CONFIDENCE: Readonly<Record<Bid['reason'], number>> = {
  saved: 1,
  path: 0.98,
  label: 0.95,
  'label-without-brackets': 0.9,
  fuzzy: 0.75,
  words: 0.7,
};

export function headerText(path: HeaderPath): string {
  return path.labels.join(' / ');
}

/**
 * Gives fields to columns by the surest claim first. A column whose field went to a surer column takes its next
 * claim or stays unmapped. When two columns have equally good headers for a field, neither is guessed unless
 * `sameContent` says that they hold the same values; then the first is taken.
 */
export function matchFields(
  paths: readonly HeaderPath[],
  vocabulary: Vocabulary,
  sameContent: (a: number, b: number) => boolean,
  decided: Decided = NOTHING_DECIDED,
): FieldMatching {
  const bids: Bid[] = paths.flatMap((path, column): Bid[] => {
    const field = decided.get(column);
    if (field !== undefined)
      return field === null ? [] : [{ column, field, reason: 'saved', score: Infinity, year: null }];
    if (path.keys.length === 0) return [];
    const isBare = path.keys.length === 1 && isBareNumber(headerText(path));
    return claimsOf(path, vocabulary).map((claim) => ({
      column,
      ...claim,
      score: isBare && claim.field === 'stt_ho' ? claim.score - BARE_NUMBER_LESS : claim.score,
    }));
  });
  bids.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns = new Map<FieldId, Bid>();
  const taken = new Set<number>();
  const contested = new Set<FieldId>();
  for (const bid of bids) {
    const holder = columns.get(bid.field);
    if (holder !== undefined) {
      if (!taken.has(bid.column) && isTie(holder, bid) && !sameContent(holder.column, bid.column))
        contested.add(bid.field);
    } else if (!taken.has(bid.column)) {
      columns.set(bid.field, bid);
      taken.add(bid.column);
    }
  }
  for (const field of contested) columns.delete(field);
  return describe(paths, bids, columns, { contested, decided, vocabulary });
}

/** Two names of one field are equally good; only a later year is better. */
function isTie(a: Bid, b: Bid): boolean {
  const sameYear = a.year === b.year || a.year === null || b.year === null;
  return a.column !== b.column && a.reason === b.reason && sameYear && Math.abs(a.score - b.score) < 5;
}

const NOTHING_DECIDED: Decided = new Map();

interface Circumstances {
  readonly contested: ReadonlySet<FieldId>;
  readonly decided: Decided;
  readonly vocabulary: Vocabulary;
}

function describe(
  paths: readonly HeaderPath[],
  bids: readonly Bid[],
  columns: ReadonlyMap<FieldId, Bid>,
  { contested, decided, vocabulary }: Circumstances,
): FieldMatching {
  const fields: FieldMatch[] = [...columns.values()]
    .map((bid) => ({
      field: bid.field,
      column: bid.column,
      reason: bid.reason,
      header: headerText(paths[bid.column] ?? EMPTY),
      confidence: CONFIDENCE[bid.reason],
    }))
    .sort((a, b) => a.column - b.column);
  const mapped = new Set(fields.map(({ column }) => column));
  const unmapped: UnmappedColumn[] = [];
  paths.forEach((path, column) => {
    if (path.keys.length === 0 || mapped.has(column)) return;
    const claimed = bids.filter((bid) => bid.column === column).map(({ field }) => field);
    const left = decided.has(column) ? { reason: 'decided' as const, candidates: [] } : null;
    const open = claimed.length > 0 ? claimed : candidatesFor(path, vocabulary);
    unmapped.push({
      column,
      header: headerText(path),
      ...(left ?? { reason: reasonFor(claimed, open, contested), candidates: open }),
    });
  });
  return { fields, unmapped };
}

const EMPTY: HeaderPath = { labels: [], keys: [] };

function reasonFor(
  claimed: readonly FieldId[],
  candidates: readonly FieldId[],
  contested: ReadonlySet<FieldId>,
): UnmappedReason {
  if (claimed.length === 0) return candidates.length === 0 ? 'unknown' : 'unsure-name';
  return claimed.some((field) => contested.has(field)) ? 'two-claims' : 'better-column';
}
