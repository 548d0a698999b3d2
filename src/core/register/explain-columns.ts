/** What each column of a sheet was taken for, with sample values. */
import type { Cell, Lang } from '../model';
import { fieldText, matchReasonText, type Sureness } from '../messages/setup';
import { unmappedColumnSentence } from '../messages/register';
import { maskIdNumber } from '../text/id-numbers';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import { columnLetter, fieldLabel } from './columns';
import { withOffers } from './explain-offers';
import type {
  FieldMatch,
  FieldMatching,
  MatchReason,
  UnmappedColumn,
  UnmappedReason,
} from './field-matching';
import type { FieldId } from './fields';
import { shortened } from '../text/cut';

export interface FieldExplanation {
  readonly field: FieldId;
  readonly label: string;
  /** The column's letters. */
  readonly column: string;
  readonly header: string;
  readonly reason: MatchReason;
  /** The reason in words. */
  readonly why: string;
  readonly confidence: number;
  /** Up to three values, ID and telephone numbers masked. */
  readonly samples: readonly string[];
}
export interface UnmappedExplanation {
  readonly column: string;
  readonly header: string;
  readonly reason: UnmappedReason;
  /** The reason as a sentence. */
  readonly why: string;
  readonly candidates: readonly FieldId[];
  readonly samples: readonly string[];
}
/** A sheet's cells and where its data are. */
export interface Data {
  readonly cells: readonly (readonly Cell[])[];
  /** 1-based. */
  readonly dataRows: readonly number[];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 28;
const SURE = 0.9;
const FAIRLY_SURE = 0.75;

/** How sure a number between 0 and 1 is, in steps a person can use. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE) return 'sure';
  return confidence >= FAIRLY_SURE ? 'fairly-sure' : 'look-again';
}

/** The name of a field where it stands alone. */
export function labelOf(field: FieldId, lang: Lang): string {
  return fieldText(field, fieldLabel(field), lang);
}

export function explainFields(matching: FieldMatching, data: Data, lang: Lang): FieldExplanation[] {
  return matching.fields.map(({ field, column, header, reason, confidence }: FieldMatch) => ({
    field,
    label: labelOf(field, lang),
    column: columnLetter(column),
    header,
    reason,
    why: matchReasonText(reason, lang),
    confidence,
    samples: samplesOf(data, column),
  }));
}

export function explainUnmapped(matching: FieldMatching, data: Data, lang: Lang): UnmappedExplanation[] {
  return withOffers(matching, data).map(({ column, header, reason, candidates }: UnmappedColumn) => {
    const letter = columnLetter(column);
    const names = candidates.map((field) => labelOf(field, lang));
    return {
      column: letter,
      header,
      reason,
      why: unmappedColumnSentence(letter, header, reason, names, lang),
      candidates,
      samples: samplesOf(data, column),
    };
  });
}

/** The first different values of a column, `most` of them. */
export function samplesOf({ cells, dataRows }: Data, column: number, most = SAMPLES): string[] {
  const samples = new Set<string>();
  for (const row of dataRows) {
    const cell = cells[row - 1]?.[column];
    if (isBlank(cell)) continue;
    const shown = safe(normaliseText(shownText(cell)));
    samples.add(shown);
    if (samples.size === most) break;
  }
  return [...samples];
}

/** 0.9654545454 is no number of a card: two decimals are enough to know a share by. */
function shownText(cell: Cell | undefined): string {
  return typeof cell === 'number' && !Number.isInteger(cell)
    ? String(Math.round(cell * 100) / 100).replace('.', ',')
    : cellText(cell);
}

/** A number as long as an ID card's or a telephone's never leaves the register whole, dots and spaces or not. */
function safe(text: string): string {
  const masked = text.replace(/\d(?:[ .\-–]?\d){8,}/g, (digits) => maskIdNumber(digits));
  return shortened(masked, LONGEST_SAMPLE);
}
