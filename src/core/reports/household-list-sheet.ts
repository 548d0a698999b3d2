/** GN Danh sách: the households behind one figure, so that anybody can go and look. */
import { formatNumber } from '../arithmetic/format';
import { INCOME_IDS, shortfallIn } from '../indicators/income-figures';
import type { CountedHousehold, FigureRef } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { HouseholdRecord, IndicatorFigure, RegisterTable, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { CLASS_LABELS } from '../text/household-classes';
import { FORMATS, blank, formula, none, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { figureText, groupText } from './figure-names';
import { address } from './formulas';
import { addTitle } from './heading';
import { linkedRow } from './household-code';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { ReasonWords } from './list-reasons';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { uncapitalised } from '../targets/wording';
import { countText, dateText } from './wording';
import { standardName } from './standard-name';

export interface HouseholdListInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly figure: IndicatorFigure;
  readonly part: FigureRef['part'];
  readonly households: readonly CountedHousehold[];
  readonly reasonOf: ReasonWords;
  /** Whether classes rest on numbers that are not verified. */
  readonly isUnproven: boolean;
  /** Tables of this period's register; a row of any other says which. */
  readonly current: ReadonlySet<RegisterTable>;
  /** Tables of this workbook: the rows of another file cannot be linked to. */
  readonly linked: ReadonlySet<RegisterTable>;
}
const HEADERS = ['number', 'hamlet', 'code', 'head', 'class', 'size', 'sheet', 'row'] as const;
/** Millimetres, 252 together. */
const WIDTHS = [14, 46, 30, 58, 36, 18, 32, 18] as const;
/** The same with a column of reasons. */
const WIDTHS_WITH_REASON = [11, 32, 25, 42, 27, 14, 26, 17, 58] as const;
const SIZE_COLUMN = 6;
const CELL: CellStyle = { border: true, size: 11 };
const CENTER: CellStyle = { ...CELL, align: 'center' };

/** Hamlets in the order they come, rows as they stand; the last row adds the persons up. */
export function householdListSheet(input: HouseholdListInput): SheetModel {
  const { settings, standard, figure, part, households } = input;
  const { lang } = settings;
  const hasReasons = households.some(({ reason }) => reason !== undefined);
  const widths = hasReasons ? WIDTHS_WITH_REASON : WIDTHS;
  const name = uncapitalised(standard.short[lang]);
  const draft = newDraft(widths);
  addTitle(
    draft,
    say(FIGURE_TEXTS, lang, 'list.title'),
    say(FIGURE_TEXTS, lang, 'list.subtitle', {
      figure: figureText(figure, standard, lang),
      area: `${groupText(figure.group, lang)}: ${say(FIGURE_TEXTS, lang, `list.part.${part}`)}`,
      standard: input.isUnproven
        ? say(FIGURE_TEXTS, lang, 'list.unproven', { standard: name })
        : standardName(standard, lang),
      asOf: dateText(settings.asOf),
    }),
  );
  addRow(draft, [wide(text(factsText(input), { italic: true, size: 11, align: 'center' }), widths.length)]);
  addSpace(draft, 5);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    [...HEADERS, ...(hasReasons ? (['reason'] as const) : [])].map((key) =>
      text(say(FIGURE_TEXTS, lang, `list.${key}`), header),
    ),
    { min: 20 },
  );
  const first = nextRow(draft);
  households.forEach((household, index) => addHousehold(draft, household, index + 1, input));
  addTotal(draft, input, first);
  return sheetOfDraft(draft, 'household-list', { headerRow });
}

/** Sums as words: the households listed, their persons, the figure they belong to and where it was counted. */
function factsText(input: HouseholdListInput): string {
  const {
    settings: { lang },
    figure,
    households,
  } = input;
  const shown = (value: number): string => countText(value, lang);
  const sizeless = households.filter(({ persons }) => persons === null).length;
  const fraction = figure.denominator === 0 ? 'list.fractionNone' : 'list.fraction';
  const said = (key: keyof typeof FIGURE_TEXTS.vi, params: Record<string, string>): string =>
    say(FIGURE_TEXTS, lang, key, params);
  return [
    said('list.count', { households: shown(households.length), persons: shown(personsIn(households)) }),
    ...(sizeless > 0 ? [said('list.sizeless', { count: shown(sizeless) })] : []),
    said(fraction, {
      numerator: shown(figure.numerator),
      denominator: shown(figure.denominator),
      unclear: shown(figure.notAssessable),
    }),
    ...moneyText(input, said),
    said('list.source', { source: figure.source }),
  ].join(' ');
}

/** The money a month GN Thu nhập shows, where its households are listed. */
function moneyText(
  { settings: { lang }, figure, part, households }: HouseholdListInput,
  said: (key: 'list.money', params: Record<string, string>) => string,
): string[] {
  if (figure.id !== INCOME_IDS.short || part !== 'numerator') return [];
  return [said('list.money', { money: formatNumber(shortfallIn(households), 0, lang) })];
}

export function personsIn(households: readonly CountedHousehold[]): number {
  return households.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
}

function addHousehold(
  draft: Draft,
  household: CountedHousehold,
  at: number,
  input: HouseholdListInput,
): void {
  const { lang } = input.settings;
  const { record, hamlet, persons, reason } = household;
  const { code, head, table } = record;
  addRow(draft, [
    number(at, '0', CENTER),
    text(hamlet ?? say(FIGURE_TEXTS, lang, 'group.noHamlet'), CELL),
    text(code.kind === 'ok' ? code.value : '–', CENTER),
    text(head.name ?? '–', CELL),
    text(
      household.class === null ? say(FIGURE_TEXTS, lang, 'list.noClass') : CLASS_LABELS[household.class],
      CELL,
    ),
    persons === null ? none(CELL) : number(persons, FORMATS.count, CELL),
    text(table.sheet, { ...CELL, size: 10 }),
    rowCell(record, input),
    ...(reason ? [text(input.reasonOf(reason), { ...CELL, size: 9.5 })] : []),
  ]);
}

/** Leads to the household's row; that of another file leads nowhere. A row of another period says so. */
function rowCell(
  record: HouseholdRecord,
  { settings: { lang }, current, linked }: HouseholdListInput,
): ModelCell {
  const { table, row } = record;
  const label = current.has(table)
    ? String(row)
    : say(TRANSITION_TEXTS, lang, 'row.previous', { sheet: table.sheet, row });
  const style: CellStyle = label.length > 8 ? { ...CELL, size: 9 } : CELL;
  return linked.has(table) ? linkedRow(record, label, style) : text(label, { ...style, align: 'center' });
}

function addTotal(draft: Draft, { settings: { lang }, households }: HouseholdListInput, first: number): void {
  if (households.length === 0) {
    addRow(draft, [
      wide(text(say(FIGURE_TEXTS, lang, 'list.none'), { ...CELL, italic: true }), draft.widths.length),
    ]);
    return;
  }
  const bold = { ...CELL, bold: true };
  const last = nextRow(draft) - 1;
  const persons = `=SUM(${address(SIZE_COLUMN, first)}:${address(SIZE_COLUMN, last)})`;
  addRow(draft, [
    number(households.length, '0', { ...bold, align: 'center' }),
    wide(text(say(FIGURE_TEXTS, lang, 'list.total'), bold), SIZE_COLUMN - 2),
    formula(persons, personsIn(households), FORMATS.count, bold),
    ...draft.widths.slice(SIZE_COLUMN).map(() => blank(bold)),
  ]);
}
