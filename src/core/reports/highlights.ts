/** What is laid over the register's cells when findings are shown in place. Nothing of the cells themselves changes. */
import type { Finding, Severity } from '../model';
import { shownCode } from '../rules/shown-code';

export interface Highlights {
  /** Cells by severity, 1-based. A cell with several findings has the gravest. */
  readonly cells: Readonly<Record<Severity, readonly { readonly row: number; readonly column: number }[]>>;
  /** Sentences by 'row:column'. */
  readonly notes: ReadonlyMap<string, string>;
}

const RANK: readonly Severity[] = ['error', 'warning', 'info'];
/** A note is read in a small box; the whole list stands in GN Lỗi dữ liệu. */
const MOST_SENTENCES = 4;
const OPEN = '⟦GN kiểm tra: ';
const CLOSE = '⟧';
const OURS = /\n?⟦GN kiểm tra: [^⟧]*⟧/g;

/** Sheet → what to show on it. */
export function highlightsOf(findings: readonly Finding[]): ReadonlyMap<string, Highlights> {
  const sheets = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const { sheet, row, column } = finding.ref;
    let cells = sheets.get(sheet);
    if (!cells) sheets.set(sheet, (cells = new Map()));
    const key = `${row}:${column}`;
    const known = cells.get(key);
    if (known) known.push(finding);
    else cells.set(key, [finding]);
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, ofSheet(cells)]));
}

function ofSheet(cells: ReadonlyMap<string, readonly Finding[]>): Highlights {
  const bySeverity = { error: [], warning: [], info: [] } as Record<
    Severity,
    { row: number; column: number }[]
  >;
  const notes = new Map<string, string>();
  for (const [key, findings] of cells) {
    const severity = RANK.find((each) => findings.some((finding) => finding.severity === each)) ?? 'info';
    const { row = 0, column = 0 } = findings[0]?.ref ?? {};
    bySeverity[severity].push({ row, column });
    const sentences = findings.map(({ code, message }) => `${shownCode(code)} ${message}`);
    const more = sentences.length > MOST_SENTENCES ? [`… +${sentences.length - MOST_SENTENCES}`] : [];
    notes.set(key, [...sentences.slice(0, MOST_SENTENCES), ...more].join('\n').replace(/[⟦⟧]/g, ''));
  }
  return { cells: bySeverity, notes };
}

/** A cell's note with our sentences behind the staff's own; ours of an earlier run are replaced. */
export function withOurNote(note: string, sentences: string): string {
  const own = withoutOurNote(note);
  return `${own}${own === '' ? '' : '\n'}${OPEN}${sentences}${CLOSE}`;
}

/** The staff's own note, exactly as it was. */
export function withoutOurNote(note: string): string {
  return note.replace(OURS, '');
}
