/** What every report form has around its table: issuing body and state, title, notes, signatures. */
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import type { ReportText } from '../messages/reports';
import type { RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, skip, wide } from './draft';
import { BODY_RULE, issuingUnit, MOTTO_RULE } from './heading';
import type { CellStyle } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

/** Paper between the margins, millimetres: a wider sheet is scaled down to it when printed. */
export const PRINTABLE_WIDTH = 252;
/** Widths the sizes below are meant for; a wider sheet has larger letters, so that they come out alike on paper. */
const USUAL_WIDTH = 286;
/** Millimetres the pieces of the heading need at their usual size. */
const LEFT_MM = 80;
const RIGHT_MM = 120;

export interface Frame {
  readonly draft: Draft;
  readonly settings: RunSettings;
  /** Sizes are multiplied by it. */
  readonly scale: number;
  /** Columns of the left and right pieces of heading and signatures; the rest is between them. */
  readonly left: number;
  readonly right: number;
}

export function frameOf(draft: Draft, settings: RunSettings): Frame {
  const total = draft.widths.reduce((sum, width) => sum + width, 0);
  const scale = Math.max(1, total / USUAL_WIDTH);
  const left = columnsFor(draft.widths, LEFT_MM * scale);
  const right = columnsFor([...draft.widths].reverse(), RIGHT_MM * scale);
  return { draft, settings, scale, left: Math.min(left, draft.widths.length - right), right };
}

/** How many columns from the first are at least that wide together. */
function columnsFor(widths: readonly number[], millimetres: number): number {
  let sum = 0;
  for (const [at, width] of widths.entries()) {
    sum += width;
    if (sum >= millimetres) return at + 1;
  }
  return widths.length - 1;
}

/** A size in half points. */
export function scaled({ scale }: Pick<Frame, 'scale'>, points: number): number {
  return Math.round(points * scale * 2) / 2;
}

const CENTER: CellStyle = { align: 'center', wrap: false };

/** Three rows: who reports, the state with its motto, and their lines; then the title in its row and what the figures are of. */
export function addFormHeading(
  frame: Frame,
  { title, titleRow, unit }: { readonly title: string; readonly titleRow: 4 | 5; readonly unit: string },
  standard: PovertyStandard,
): void {
  const { draft, settings } = frame;
  const { lang } = settings;
  const words = wordsOf(lang);
  const pair = (left: string, right: string, style: CellStyle, height: number): void => {
    addRow(
      draft,
      [
        wide(text(left, { ...CENTER, ...style }), frame.left),
        ...skip(draft.widths.length - frame.left - frame.right),
        wide(text(right, { ...CENTER, ...style }), frame.right),
      ],
      { height: scaled(frame, height) },
    );
  };
  const bold: CellStyle = { bold: true, size: scaled(frame, 12) };
  pair(words('heading.body'), words('heading.state'), bold, 17);
  pair(issuingUnit(settings), words('heading.motto'), bold, 18);
  pair(BODY_RULE, MOTTO_RULE, { size: scaled(frame, 7) }, 9);
  if (titleRow === 5) addSpace(draft, scaled(frame, 4));
  const across = (cell: ReturnType<typeof text>): Piece[] =>
    titleRow === 5 ? [null, wide(cell, draft.widths.length - 1)] : [wide(cell, draft.widths.length)];
  addRow(draft, across(text(title, { bold: true, size: scaled(frame, 14), align: 'center' })), {
    min: scaled(frame, 27),
  });
  const subtitle = say(FORM_TEXTS, lang, 'subtitle', {
    year: settings.asOf.slice(0, 4),
    unit: unitOf(settings, words),
    standard: standardName(standard, lang),
    asOf: dateText(settings.asOf),
  });
  const unitLine = unit === '' ? '' : `. ${say(FORM_TEXTS, lang, 'unitLine', { unit })}`;
  addRow(
    draft,
    across(text(subtitle + unitLine, { italic: true, size: scaled(frame, 12), align: 'center' })),
    {
      min: scaled(frame, 20),
    },
  );
  if (titleRow === 5) addSpace(draft, scaled(frame, 4));
}

/** Notes over the whole width, then place and date, who made the form and who signs it. */
export function addFormFoot(frame: Frame, notes: readonly string[]): void {
  const { draft, settings, left, right } = frame;
  const columns = draft.widths.length;
  const words = wordsOf(settings.lang);
  addSpace(draft, scaled(frame, 6));
  const noteTitle = text(say(FORM_TEXTS, settings.lang, 'notes'), { bold: true, size: scaled(frame, 10) });
  addRow(draft, [wide(noteTitle, columns)]);
  for (const note of notes) {
    addRow(draft, [wide(text(`- ${note}`, { italic: true, size: scaled(frame, 10) }), columns)]);
  }
  addSpace(draft, scaled(frame, 6));
  const title: CellStyle = { ...CENTER, bold: true, size: scaled(frame, 13) };
  const signed = (onLeft: ReportText | null, onRight: ReportText, style: CellStyle): void => {
    const middle = skip(columns - left - right);
    const preparer = onLeft === null ? skip(left) : [wide(text(words(onLeft), title), left)];
    const year = settings.today.slice(0, 4);
    addRow(draft, [...preparer, ...middle, wide(text(words(onRight, { year }), style), right)], {
      height: scaled(frame, 18),
    });
  };
  signed(null, 'heading.place', { ...CENTER, italic: true, size: scaled(frame, 13) });
  signed('sign.preparer', 'sign.onBehalf', title);
  signed(null, 'sign.for', title);
  signed(null, 'sign.deputy', title);
  // Room for the signature and the stamp.
  addSpace(draft, scaled(frame, 40));
}
