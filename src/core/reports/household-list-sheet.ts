/** GN Danh sách: the households behind one figure, so that anybody can go and look. */
import type { CountedHousehold, FigureRef } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { IndicatorFigure, RunSettings } from '../model';
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
import type { CellStyle, SheetModel } from './sheet-model';
import { countText, dateText } from './wording';
import { standardName } from './standard-name';

export interface HouseholdListInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly figure: IndicatorFigure;
  readonly part: FigureRef['part'];
  readonly households: readonly CountedHousehold[];
}
const HEADERS = ['number', 'hamlet', 'code', 'head', 'class', 'size', 'sheet', 'row'] as const;
/** Millimetres, 252 together. */
const WIDTHS = [14, 46, 30, 58, 36, 18, 32, 18] as const;
const SIZE_COLUMN = 6;
const CELL: CellStyle = { border: true, size: 11 };
const CENTER: CellStyle = { ...CELL, align: 'center' };

/** Hamlets in the order they come, rows as they stand; the last row adds the persons up. */
export function householdListSheet(input: HouseholdListInput): SheetModel {
  const { settings, standard, figure, part, households } = input;
  const { lang } = settings;
  const draft = newDraft(WIDTHS);
  addTitle(
    draft,
    say(FIGURE_TEXTS, lang, 'list.title'),
    say(FIGURE_TEXTS, lang, 'list.subtitle', {
      figure: figureText(figure, standard, lang),
      area: `${groupText(figure.group, lang)}: ${say(FIGURE_TEXTS, lang, `list.part.${part}`)}`,
      standard: standardName(standard, lang),
      asOf: dateText(settings.asOf),
    }),
  );
  addRow(draft, [wide(text(factsText(input), { italic: true, size: 11, align: 'center' }), WIDTHS.length)]);
  addSpace(draft, 5);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(say(FIGURE_TEXTS, lang, `list.${key}`), header)),
    { min: 20 },
  );
  const first = nextRow(draft);
  households.forEach((household, index) => addHousehold(draft, household, index + 1, settings));
  addTotal(draft, input, first);
  return sheetOfDraft(draft, 'household-list', { headerRow });
}

/** Sums as words: the households listed, their persons, the figure they belong to and where it was counted. */
function factsText({ settings: { lang }, figure, households }: HouseholdListInput): string {
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
    said('list.source', { source: figure.source }),
  ].join(' ');
}

export function personsIn(households: readonly CountedHousehold[]): number {
  return households.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
}

function addHousehold(draft: Draft, household: CountedHousehold, at: number, { lang }: RunSettings): void {
  const { record, hamlet, persons } = household;
  const { code, head, table, row } = record;
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
    linkedRow(record, String(row), CELL),
  ]);
}

function addTotal(draft: Draft, { settings: { lang }, households }: HouseholdListInput, first: number): void {
  if (households.length === 0) {
    addRow(draft, [
      wide(text(say(FIGURE_TEXTS, lang, 'list.none'), { ...CELL, italic: true }), WIDTHS.length),
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
    blank(bold),
    blank(bold),
  ]);
}
