/** What the views of progress share: heading of an administrative document, notes, signatures, pages. */
import type { MessageParams } from '../errors';
import { say } from '../messages/catalogue';
import { VIEW_TEXTS, type ViewText } from '../messages/views';
import type { Lang, RunSettings } from '../model';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { addAdministrativeHeading, addSignatureBlock, addTitle } from './heading';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { COLORS } from './palette';
import { sheetOfDraft, type OwnParts } from './sheet-of-draft';
import type { CellStyle, SheetModel, SheetRole } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';

export const CELL: CellStyle = { border: true, size: 10.5 };
export const CENTER: CellStyle = { ...CELL, align: 'center' };
export const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };

export type Say = (key: ViewText, params?: MessageParams) => string;
export function viewWords(lang: Lang): Say {
  return (key, params) => say(VIEW_TEXTS, lang, key, params);
}

/** Columns of the left, middle and right part of heading and signatures. */
type Parts = readonly [left: number, middle: number, right: number];

export interface View {
  readonly draft: Draft;
  readonly settings: RunSettings;
  readonly said: Say;
  readonly parts: Parts;
  /** First rows of what must not be torn apart; the first is row 1. */
  readonly blocks: number[];
}

/** A sheet with its heading, title and the line that says whose figures these are. */
export function newView(
  widths: readonly number[],
  parts: Parts,
  settings: RunSettings,
  title: ViewText,
): View {
  const draft = newDraft(widths);
  const said = viewWords(settings.lang);
  const [left, gap, right] = parts;
  addAdministrativeHeading(draft, { left, gap, right }, settings);
  addTitle(
    draft,
    said(title, { year: settings.periodEnd.slice(0, 4) }),
    said('subtitle.asOf', {
      unit: unitOf(settings, wordsOf(settings.lang)),
      asOf: dateText(settings.asOf),
    }),
  );
  return { draft, settings, said, parts, blocks: [1] };
}

/** What follows may begin a page. */
export function startBlock({ draft, blocks }: View): void {
  if (nextRow(draft) > (blocks[blocks.length - 1] ?? 1)) blocks.push(nextRow(draft));
}

/** A sentence over the whole width. */
export function addLine({ draft }: Pick<View, 'draft'>, sentence: string, style: CellStyle = {}): void {
  addRow(draft, [wide(text(sentence, { size: 10.5, ...style }), draft.widths.length)]);
}

/** Notes and signatures, on one page with the last rows; then the sheet with its pages. */
export function finishView(
  view: View,
  role: SheetRole,
  {
    notes,
    repeatRow,
    ...own
  }: OwnParts & { readonly notes: readonly string[]; readonly repeatRow: number | null },
): SheetModel {
  const { draft, settings, parts, blocks } = view;
  addSpace(draft, 6);
  for (const note of notes) addLine(view, `- ${note}`, { italic: true, size: 10 });
  addSpace(draft, 6);
  addSignatureBlock(draft, { left: parts[0], middle: parts[1], right: parts[2] }, settings.lang);
  const repeated = repeatRow === null ? 0 : (draft.heights[repeatRow - 1] ?? 0);
  return sheetOfDraft(draft, role, {
    ...own,
    print: {
      repeatRows: repeatRow === null ? null : { from: repeatRow, to: repeatRow },
      breaksBefore: pageBreaks(draft.heights, blocks, PAGE_HEIGHT, repeated),
      ...own.print,
    },
  });
}
