/** A sheet that is not read: why, what is missing, and the columns it seems to have. */
import { ignoredSheetSentence, missingSentence } from '../messages/register';
import type { Lang } from '../model';
import { isBlank } from '../text/unicode';
import {
  explainFields,
  explainUnmapped,
  type FieldExplanation,
  type UnmappedExplanation,
} from './explain-columns';
import { headerRowsOf } from './header-block';
import type { RegisterReading, UnreadSheet } from './read-register';
import { missingForRegister } from './sheet-kind';
import type { IgnoreReason } from './table';

export interface UnreadColumns {
  /** 1-based. */
  readonly headerRows: readonly number[];
  /** What it would need to be read as a list of households, as a sentence. */
  readonly missing: string;
  readonly fields: readonly FieldExplanation[];
  readonly unmapped: readonly UnmappedExplanation[];
}
export interface IgnoredExplanation {
  readonly sheet: string;
  readonly reason: IgnoreReason;
  readonly why: string;
  /** Left out when no row of the sheet looks like a header. */
  readonly table?: UnreadColumns;
}

/** The sheets left alone, in the order of the reading. */
export function explainIgnored(
  { ignoredSheets, unread }: Pick<RegisterReading, 'ignoredSheets' | 'unread'>,
  lang: Lang,
): IgnoredExplanation[] {
  return ignoredSheets.map(({ sheet, reason }) => {
    const found = unread.find(({ grid }) => grid.name === sheet);
    const why = ignoredSheetSentence(sheet, reason, lang);
    return found === undefined
      ? { sheet, reason, why }
      : { sheet, reason, why, table: columnsOf(found, lang) };
  });
}

function columnsOf({ grid, reason, header, matching }: UnreadSheet, lang: Lang): UnreadColumns {
  const start = (header.indexRow ?? header.last) + 1;
  const dataRows = grid.cells.flatMap((row, i) =>
    i >= start && row.some((cell) => !isBlank(cell)) ? [i + 1] : [],
  );
  const data = { cells: grid.cells, dataRows };
  return {
    headerRows: headerRowsOf(header),
    missing: missingSentence(reason, missingForRegister(matching), lang),
    fields: explainFields(matching, data, lang),
    unmapped: explainUnmapped(matching, data, lang),
  };
}
