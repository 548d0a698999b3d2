/** The heading and the signature block of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
import { say } from '../messages/catalogue';
import type { ReportText } from '../messages/reports';
import { REPORT_TEXTS } from '../messages/reports';
import type { Lang, RunSettings } from '../model';
import { text, withNote } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, skip, wide } from './draft';
import type { CellStyle } from './sheet-model';

/** How the columns of a sheet are shared out: issuing body on the left, state and signature on the right. */
export interface HeadingColumns {
  readonly left: number;
  readonly gap: number;
  readonly right: number;
}

const CENTER: CellStyle = { align: 'center', wrap: false };
export const BODY_RULE = '————————';
export const MOTTO_RULE = '———————————————————————';

/** Rows with issuing body, state, motto, number, place and date. What is not known stays dotted. */
export function addAdministrativeHeading(draft: Draft, columns: HeadingColumns, settings: RunSettings): void {
  const { lang } = settings;
  const pair = (left: string, right: string, leftStyle: CellStyle, rightStyle: CellStyle, height: number) =>
    addRow(
      draft,
      [
        wide(text(left, { ...CENTER, ...leftStyle }), columns.left),
        ...skip(columns.gap),
        wide(text(right, { ...CENTER, ...rightStyle }), columns.right),
      ],
      { height },
    );
  const bold12: CellStyle = { bold: true, size: 12 };
  const year = settings.today.slice(0, 4);
  pair(say(REPORT_TEXTS, lang, 'heading.body'), say(REPORT_TEXTS, lang, 'heading.state'), bold12, bold12, 17);
  pair(issuingUnit(settings), say(REPORT_TEXTS, lang, 'heading.motto'), bold12, { bold: true, size: 13 }, 18);
  pair(BODY_RULE, MOTTO_RULE, { size: 7 }, { size: 7 }, 9);
  pair(
    say(REPORT_TEXTS, lang, 'heading.number'),
    say(REPORT_TEXTS, lang, 'heading.place', { year }),
    { size: 13 },
    { size: 13, italic: true },
    20,
  );
}

/** 'Phường Phổ Minh' → 'PHƯỜNG PHỔ MINH'; a name that already says the committee is not said twice. */
export function issuingUnit(settings: RunSettings): string {
  const name = (settings.unitName ?? '').replace(/^\s*(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/i, '').trim();
  return name === '' ? say(REPORT_TEXTS, settings.lang, 'heading.unknownUnit') : name.toUpperCase();
}

/**
 * Title over the first `columns` columns and, below it, the line that says what the figures are of.
 *
 * @param note on the title's cell, not printed; '' for none
 */
export function addTitle(
  draft: Draft,
  title: string,
  subtitle: string,
  columns = draft.widths.length,
  note = '',
): void {
  const cell = withNote(text(title, { bold: true, size: 14, align: 'center' }), note);
  addRow(draft, [wide(cell, columns)], { min: 27 });
  addRow(draft, [wide(text(subtitle, { italic: true, size: 12, align: 'center' }), columns)], { min: 18 });
}

export interface SignatureColumns {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
}

/** Recipients, preparer, and the one who signs for the committee. No name is written. */
export function addSignatureBlock(draft: Draft, columns: SignatureColumns, lang: Lang): void {
  const title: CellStyle = { bold: true, size: 13, align: 'center' };
  const piece = (key: ReportText | null, style: CellStyle, span: number): Piece[] =>
    key === null ? skip(span) : [wide(text(say(REPORT_TEXTS, lang, key), { ...style, wrap: false }), span)];
  const line = (left: ReportText | null, middle: ReportText | null, right: ReportText) =>
    addRow(
      draft,
      [
        ...piece(
          left,
          left === 'sign.recipients' ? { bold: true, italic: true, size: 12 } : {},
          columns.left,
        ),
        ...piece(middle, title, columns.middle),
        ...piece(right, title, columns.right),
      ],
      { height: 18 },
    );
  line('sign.recipients', 'sign.preparer', 'sign.onBehalf');
  line('sign.asAbove', null, 'sign.for');
  line('sign.archive', null, 'sign.deputy');
  // Room for the signature and the stamp.
  addSpace(draft, 34);
}
