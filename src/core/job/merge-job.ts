/** Gộp sổ: what would be merged, in words, and the sheet to write. */
import { DomainError } from '../errors';
import { mergedLines } from '../merge/told';
import { chooseLists, type ListCounts, type LeftOut, type MergeFile } from '../merge/lists';
import { duplicatesOf, mergeLists, type Merged } from '../merge/merge';
import type { Duplicate, Origin } from '../merge/duplicates';
import { say } from '../messages/catalogue';
import { MERGE_TEXTS } from '../messages/merge';
import type { Finding, Lang, SheetGrid } from '../model';
import { firstRowOf, mergedRegisterSheet } from '../reports/merged-register-sheet';
import { SHEET_NAMES } from '../reports/sheet-names';
import type { SheetModel } from '../reports/sheet-model';
import { standardById } from '../standards/index';
import { mergeFiles } from './merge-files';
import { resolveSettings, type RunOptions } from './options';
import { currentGrids } from './previous-register';

export interface MergeReport {
  readonly settings: { readonly lang: Lang };
  readonly merged: {
    readonly lists: readonly (Pick<Origin, 'file' | 'sheet'> & {
      readonly unit: string | null;
    } & ListCounts)[];
    readonly total: ListCounts;
    readonly left: readonly LeftOut[];
    readonly unmatched: readonly string[];
    readonly duplicates: readonly { readonly code: string; readonly places: readonly Origin[] }[];
  };
  /** Of what stands on two lists; the rows are those of the sheet written. */
  readonly findings: readonly Finding[];
  readonly sheetsWritten: readonly string[];
  readonly summary: readonly string[];
}
export interface MergePlan {
  readonly lang: Lang;
  /** What a person is asked before anything is written. */
  readonly question: string;
  readonly model: SheetModel;
  /** As it is once the sheet is written. */
  readonly report: MergeReport;
  /** What is told where nothing is written. */
  readonly preview: readonly string[];
}

/**
 * Plans the merge.
 *
 * @param grids every sheet but the add-in's own reports
 * @param hidden names of sheets that are hidden
 * @param today 'YYYY-MM-DD'
 * @throws {DomainError} the codes of `mergeFiles` and `resolveSettings`; `merge.single` {sheet} when there is one list only
 */
export function planMerge(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
  hidden: readonly string[] = [],
): MergePlan {
  const files = mergeFiles(grids, options);
  const choice = chooseLists(files);
  const [only, ...more] = choice.lists.filter(({ isMain }) => isMain);
  if (only !== undefined && more.length === 0)
    throw new DomainError('merge.single', { sheet: only.reading.table.sheet });
  const lang = options.lang ?? 'vi';
  const merged = mergeLists(choice.lists);
  const before = grids.find((grid) => grid.merged === true);
  const name = before?.name ?? SHEET_NAMES.merged;
  const told = mergedLines({ files, ...choice, merged, hidden, lang });
  const notes = told.notes;
  // One more line says what stands twice.
  const firstRow = firstRowOf({ sources: merged.sources, notes: [...notes, ''] });
  const twice = duplicatesOf(merged, { name, firstRow }, inputsOf(files, options, today));
  const twiceLine = told.twice(twice);
  const model = mergedRegisterSheet(
    {
      ...{
        lang,
        today,
        columns: merged.columns,
        sources: merged.sources,
        rows: merged.rows,
        total: merged.total,
      },
      counts: choice.lists.map(({ isMain, counts }) => (isMain ? counts : null)),
      notes: [...notes, twiceLine],
      hasFiles: files.length > 1,
    },
    twiceTexts(twice, firstRow, told.place, lang),
  );
  const lines = [...told.lists, ...notes, twiceLine];
  const written = say(MERGE_TEXTS, lang, 'done.written', { lists: choice.lists.length, sheet: name });
  const again = before === undefined ? '' : say(MERGE_TEXTS, lang, 'ask.again');
  return {
    lang,
    question: say(MERGE_TEXTS, lang, 'ask', { lines: lines.join('\n'), sheet: name, again }),
    model: { ...model, name },
    preview: lines,
    report: {
      settings: { lang },
      merged: mergedReport(choice, merged, twice),
      findings: twice.map(({ finding }) => finding),
      sheetsWritten: [],
      summary: [written, ...lines, told.use],
    },
  };
}

function mergedReport(
  { lists, left }: ReturnType<typeof chooseLists>,
  { total, columns }: Merged,
  twice: readonly Duplicate[],
): MergeReport['merged'] {
  return {
    lists: lists.map(({ file, reading, unit, counts }) => ({
      file,
      sheet: reading.table.sheet,
      unit,
      ...counts,
    })),
    total,
    left,
    unmatched: columns.unmatched,
    duplicates: twice.map(({ finding, places }) => ({ code: finding.code, places })),
  };
}

/** The rules on what stands twice ask for no area: a workbook that names none is merged all the same. */
function inputsOf([first]: readonly MergeFile[], options: RunOptions, today: string) {
  if (first === undefined) throw new DomainError('register.none');
  const { grids, reading } = first;
  const settings = resolveSettings(
    currentGrids(grids, reading),
    reading.register,
    { ...options, area: options.area ?? 'rural' },
    today,
  );
  return { settings, standard: standardById(settings.standard) };
}

/** Other places named beside a row; further ones stand on their own rows. */
const MOST_PLACES = 3;

function twiceTexts(
  twice: readonly Duplicate[],
  firstRow: number,
  place: (origin: Origin) => string,
  lang: Lang,
): (position: number) => string {
  const texts = new Map<number, Set<string>>();
  for (const { finding, rows, places } of twice) {
    rows.forEach((row, at) => {
      const others = places.filter((_, other) => other !== at).slice(0, MOST_PLACES);
      const params = { code: finding.code, places: others.map(place).join('; ') };
      const of = texts.get(row - firstRow) ?? new Set<string>();
      texts.set(row - firstRow, of.add(say(MERGE_TEXTS, lang, 'twice.cell', params)));
    });
  }
  return (position) => [...(texts.get(position) ?? [])].join('\n');
}
