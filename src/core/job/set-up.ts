/** Thiết lập sổ hộ: how the workbook is understood, what was corrected, and what is still to be decided. */
import { BLANK_MARKS_TEXTS } from '../messages/blank-marks';
import { blankMarksLines, blankMarksText } from '../register/blank-marks-text';
import { say } from '../messages/catalogue';
import { setupTexts } from '../messages/setup';
import type { Cell, Lang, SheetGrid } from '../model';
import { unmarkedHouseholds } from '../register/blank-marks';
import { correctionsIn } from '../register/corrections';
import type { Corrections } from '../register/corrections';
import { countPersons } from '../register/counts';
import { explainRegister, leftSheets, readsHouseholds } from '../register/explain';
import type { Explanation } from '../register/explain';
import { explainLegacy } from '../register/explain-legacy';
import type { LegacyExplanation } from '../register/explain-legacy';
import type { Question } from '../register/explain-questions';
import { mappingOf } from '../register/mapping';
import type { RegisterMapping } from '../register/mapping';
import { remember } from '../register/remember';
import type { SavedMapping } from '../register/saved-mapping';
import type { SheetModel } from '../reports/sheet-model';
import { besideOf, SETUP_CORRECTIONS, setupSheet } from '../reports/setup-sheet';
import { mappingOfStaff } from './mapping-of-staff';
import { templateSettings } from './options';
import type { RunOptions } from './options';
import { currentGrids, mergedSummary, periodLines } from './previous-register';
import { readWorkbookGrids } from './read-workbook';
import { registerReport } from './register-report';
import type { RegisterReport } from './register-report';

export interface SetupReport {
  readonly settings: { readonly lang: Lang };
  readonly register: RegisterReport;
  /** The reading in the form of `--mapping`: read with it, the workbook gives the same register. */
  readonly mapping: RegisterMapping;
  readonly legacyColumns: readonly LegacyExplanation[];
  readonly sheetsWritten: readonly string[];
  readonly summary: readonly string[];
}
export interface SetUp {
  readonly report: SetupReport;
  readonly explanation: Explanation;
  readonly model: SheetModel;
  /** To be stored when corrections were taken; else null. */
  readonly save: SavedMapping | null;
}

/**
 * Explains the workbook. Corrections typed into the set-up sheet are taken first.
 *
 * @param typed the cells of GN Thiết lập as it stands, or null when there is none
 * @throws {DomainError} the codes of `readWorkbookGrids` and `templateSettings`
 */
export function setUp(
  grids: readonly SheetGrid[],
  typed: readonly (readonly Cell[])[] | null,
  options: RunOptions,
  today: string,
): SetUp {
  const before = readWorkbookGrids(grids, options);
  const settings = templateSettings(currentGrids(grids, before.reading), options, today);
  const { lang } = settings;
  const corrections =
    typed === null ? NONE : correctionsIn(typed, explainRegister(before.reading, lang), SETUP_CORRECTIONS);
  const save =
    corrections.decisions.length === 0 ? null : remember(before.saved, before.reading, corrections.decisions);
  const { reading, saved } =
    save === null ? before : readWorkbookGrids(grids, { ...options, mapping: undefined, saved: save });
  const explanation = explainRegister(reading, lang, saved);
  const legacy = explainLegacy(reading.register.tables, lang);
  const households = reading.register.households.length;
  const persons = countPersons(reading.register);
  const periods = [...mergedSummary(reading, lang), ...periodLines(reading, lang)];
  const answered = [...unmarkedHouseholds(reading.register).values()]
    .filter(({ answer }) => answer !== null)
    .map((each) => blankMarksText(each, lang));
  const notes = [
    ...answered,
    ...periods,
    ...notesOf(corrections, options, lang),
    ...legacy.map(({ text }) => text),
  ];
  return {
    report: {
      settings: { lang },
      register: registerReport(reading, explanation),
      mapping: mappingOfStaff(mappingOf(reading, saved)),
      legacyColumns: legacy,
      sheetsWritten: [],
      summary: [
        ...summaryOf(explanation, { households, persons, corrected: corrections.decisions.length }, lang),
        ...periods,
        ...blankMarksLines(reading.register, lang),
      ],
    },
    explanation,
    model: setupSheet({ ...settings, today, explanation, households, persons, notes }),
    save,
  };
}

const NONE: Corrections = { decisions: [], refused: [], refusedRoles: [] };

function notesOf(
  { refused, refusedRoles, refusedBlanks = [] }: Corrections,
  { savedUnreadable }: RunOptions,
  lang: Lang,
): string[] {
  const lines = refused.map(({ sheet, column, text, twice }) =>
    twice
      ? say(setupTexts, lang, 'taken-twice', { sheet, field: text })
      : say(setupTexts, lang, 'not-understood', { sheet, column, text }),
  );
  const roles = refusedRoles.map((each) => say(setupTexts, lang, 'role-not-understood', { ...each }));
  const blanks = refusedBlanks.map((each) => say(BLANK_MARKS_TEXTS, lang, 'not-understood', { ...each }));
  return [
    ...new Set([...lines, ...roles, ...blanks]),
    ...(savedUnreadable ? [say(setupTexts, lang, 'saved-unreadable')] : []),
  ];
}

function summaryOf(
  explanation: Explanation,
  { households, persons, corrected }: { households: number; persons: number; corrected: number },
  lang: Lang,
): string[] {
  return [
    say(setupTexts, lang, 'summary-read', { sheets: explanation.sheets.length, households, persons }),
    ...(corrected > 0 ? [say(setupTexts, lang, 'summary-corrected', { count: corrected })] : []),
    ...besideOf(explanation, lang),
    ...stateOf(explanation, lang),
  ];
}

/** What is open: nothing read, questions, or sheets left alone; clear is said only where nothing was left. */
function stateOf(explanation: Explanation, lang: Lang): string[] {
  const count = questionsIn(explanation).length;
  const left = leftSheets(explanation);
  const clear = left.length > 0 ? 'summary-clear-read' : 'summary-clear';
  const sheets = left.map((name) => `“${name}”`).join(', ');
  return [
    ...(readsHouseholds(explanation) ? [] : [say(setupTexts, lang, 'summary-none-read')]),
    ...(count > 0 ? [say(setupTexts, lang, 'summary-questions', { count })] : []),
    ...(count === 0 && readsHouseholds(explanation) ? [say(setupTexts, lang, clear)] : []),
    ...(left.length > 0 ? [say(setupTexts, lang, 'summary-left', { sheets })] : []),
  ];
}

/** The questions of all sheets, in order. */
export function questionsIn({ sheets }: Explanation): readonly Question[] {
  return sheets.flatMap(({ questions }) => questions);
}
