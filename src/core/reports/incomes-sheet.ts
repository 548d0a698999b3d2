/** GN Thu nhập: how far incomes are below the line, by hamlet, and how unequal they are. */
import type { EntropyMeasure } from '../indicators/income-entropy';
import type { RegisterIncomes } from '../indicators/register-incomes';
import { formatNumber } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { INCOME_TEXTS } from '../messages/incomes';
import type { RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { FORMATS, none, number, text, unlisted } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { addTitle } from './heading';
import { addAreas, BOLD, CELL, HEADER, INCOME_WIDTHS, type Say, TITLE } from './incomes-areas';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { countText, dateText } from './wording';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

export interface IncomesSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly incomes: RegisterIncomes;
  /** What the figures rest on that is not verified. */
  readonly remarks: readonly string[];
}

const MEASURES = ['gini', 's80s20', 'palma', 'theil', 'mld', 'watts', 'sen', 'sst'] as const;

export function incomesSheet({ settings, standard, incomes, remarks }: IncomesSheetInput): SheetModel {
  const { lang } = settings;
  const said: Say = (key, params) => say(INCOME_TEXTS, lang, key, params);
  const draft = newDraft(INCOME_WIDTHS);
  const subtitle = said('subtitle', {
    unit: unitOf(settings, wordsOf(lang)),
    standard: standardName(standard, lang),
    area: said(`area.${settings.area}`),
    line: formatNumber(incomes.line, 0, lang),
    asOf: dateText(settings.asOf),
  });
  addTitle(draft, said('title'), subtitle);
  addSpace(draft, 5);
  addAreas(draft, incomes, said);
  addSpace(draft, 8);
  const measuresRow = nextRow(draft);
  addMeasures(draft, incomes, said);
  addSpace(draft, 8);
  const sharesRow = nextRow(draft);
  addShares(draft, incomes, said);
  addSpace(draft, 8);
  const decompositionRow = nextRow(draft);
  addDecomposition(draft, incomes, said);
  addSpace(draft, 6);
  for (const note of [...remarks, ...notesOf(incomes, said, lang)])
    addRow(draft, [wide(text(`- ${note}`, { italic: true, size: 10 }), INCOME_WIDTHS.length)]);
  // A table stays whole; the last of them and the notes stay together.
  const blocks = [...new Set([1, measuresRow, sharesRow, decompositionRow])];
  const breaksBefore = pageBreaks(draft.heights, blocks, PAGE_HEIGHT, 0);
  return sheetOfDraft(draft, 'incomes', { print: { breaksBefore } });
}

/** Of the incomes of everybody at once. */
function spread(cell: ModelCell): ModelCell {
  return unlisted(cell, 'distribution');
}

/** Name, value, meaning: the meaning over the columns that are left. */
function addMeasures(draft: Draft, { inequality }: RegisterIncomes, said: Say): void {
  const rest = INCOME_WIDTHS.length - 2;
  addRow(draft, [wide(text(said('measures'), TITLE), INCOME_WIDTHS.length)]);
  addRow(draft, [
    text(said('measure'), HEADER),
    text(said('value'), HEADER),
    wide(text(said('meaning'), HEADER), rest),
  ]);
  for (const key of MEASURES) {
    const value = inequality[key];
    addRow(draft, [
      text(said(key), CELL),
      value === null ? none(CELL) : spread(number(value, '0.0000_0', CELL)),
      wide(text(said(`${key}.meaning`), { ...CELL, italic: true }), rest),
    ]);
  }
}

function addShares(draft: Draft, { inequality }: RegisterIncomes, said: Say): void {
  const { quintiles, deciles } = inequality;
  if (quintiles === null || deciles === null) return;
  addRow(draft, [wide(text(said('shares'), TITLE), INCOME_WIDTHS.length)]);
  const share = (value: number): ModelCell => spread(number(value * 100, FORMATS.rate, CELL));
  addRow(draft, [
    text(said('quintile'), HEADER),
    ...quintiles.map((_, index) => text(String(index + 1), HEADER)),
  ]);
  addRow(draft, [text('%', { ...CELL, align: 'center' }), ...quintiles.map(share)]);
  // Ten columns there are: the tenths stand beneath one another in two lines of five.
  for (const from of [0, 5]) {
    const part = deciles.slice(from, from + 5);
    addRow(draft, [
      text(said('decile'), HEADER),
      ...part.map((_, index) => text(String(from + index + 1), HEADER)),
    ]);
    addRow(draft, [text('%', { ...CELL, align: 'center' }), ...part.map(share)]);
  }
}

/** What each hamlet adds to the inequality of all, and what lies between them: both together are the whole. */
function addDecomposition(draft: Draft, { byHamlet, inequality }: RegisterIncomes, said: Say): void {
  if (byHamlet === null) return;
  addRow(draft, [wide(text(said('decomposition'), TITLE), INCOME_WIDTHS.length)]);
  addRow(draft, [
    ...(['hamlet', 'populationShare', 'incomeShare'] as const).map((key) => text(said(key), HEADER)),
    ...(['theil', 'mld'] as const).flatMap((key) => [
      wide(text(said(`${key}.inside`), HEADER), 2),
      wide(text(said(`${key}.part`), HEADER), 1),
    ]),
  ]);
  const share = (value: number): ModelCell => spread(number(value * 100, FORMATS.rate, CELL));
  const value = (of: number | null, style = CELL): ModelCell =>
    of === null ? none(style) : spread(number(of, '0.0000_0', style));
  byHamlet.theil.groups.forEach((group, at) => {
    const mld = byHamlet.mld.groups[at];
    if (mld === undefined) return;
    addRow(draft, [
      text(group.name || said('hamlet.unknown'), CELL),
      share(group.populationShare),
      share(group.incomeShare),
      wide(value(group.value), 2),
      value(group.value === null ? null : group.incomeShare * group.value),
      wide(value(mld.value), 2),
      value(mld.value === null ? null : mld.populationShare * mld.value),
    ]);
  });
  const line = (label: string, of: (measure: EntropyMeasure) => number | null, style: CellStyle) =>
    addRow(draft, [
      wide(text(label, style), 5),
      value(of('theil'), style),
      wide(text('', style), 2),
      value(of('mld'), style),
    ]);
  line(said('within'), (measure) => byHamlet[measure].within, CELL);
  line(said('between'), (measure) => byHamlet[measure].between, CELL);
  line(said('whole'), (measure) => inequality[measure], BOLD);
}

function notesOf(
  { whole, hamlets, inequality, otherLine, lineRule }: RegisterIncomes,
  said: Say,
  lang: 'vi' | 'en',
): string[] {
  const listed = hamlets.reduce((sum, { households, unknown }) => sum + households + unknown, 0);
  return [
    said(lineRule === '<' ? 'note.persons.below' : 'note.persons'),
    said('note.class'),
    said('note.shortfall'),
    ...(otherLine === null
      ? []
      : [
          said('note.otherLine', {
            count: countText(otherLine.households, lang),
            area: said(`area.${otherLine.area}`),
            line: formatNumber(otherLine.line, 0, lang),
          }),
        ]),
    ...(whole.unknown > 0 ? [said('note.unknown', { count: countText(whole.unknown, lang) })] : []),
    ...(inequality.zeroIncomes > 0
      ? [said('note.zero', { count: countText(inequality.zeroIncomes, lang) })]
      : []),
    ...(listed < whole.households + whole.unknown ? [said('note.noHamlet')] : []),
    said('note.source'),
    say(FIGURE_TEXTS, lang, 'note.list'),
  ];
}
