/** Rates by persons on GN Chỉ số: the whole, hamlets and groups, in the columns of the tables by households. */
import type { FigureName } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { behind, blank, countOrNone, formula, none, number, text, FORMATS } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, nextRow, tall, wide } from './draft';
import { groupText } from './figure-names';
import { figureOf } from './figures';
import { address } from './formulas';
import { BLOCK_SPAN, BLOCK_TITLE, CELL, HEADER, LINE, type IndicatorsContext } from './indicators-context';
import { RATE_IDS } from './indicators-context';
import { countColumn, knownCount, TOTAL_COLUMN, unclearCell } from './indicators-rate-rows';
import type { CellStyle, ModelCell } from './sheet-model';

/** Two tables, so that a page can begin between them: hamlets with the whole, and groups. */
export type PersonsTable = 'hamlets' | 'groups';

/** The table; nothing where nobody's persons are known, or the register tells no group. */
export function addPersons(draft: Draft, table: PersonsTable, context: IndicatorsContext): void {
  const { figures, settings, words } = context;
  const { lang } = settings;
  const all = figures.filter(({ id }) => id === 'persons-poor-rate');
  const parts = all.filter(
    ({ group }) => group.by !== 'all' && (group.by === 'hamlet') === (table === 'hamlets'),
  );
  const isKnown = all.some(({ denominator, numerator }) => denominator > 0 || numerator > 0);
  if (!isKnown || (table === 'groups' && parts.length === 0)) return;
  const title = say(FIGURE_TEXTS, lang, `persons.title.${table}`);
  addRow(draft, [wide(text(title, BLOCK_TITLE), BLOCK_SPAN)], { min: 16 });
  const label = table === 'hamlets' ? words('indicators.hamlet') : say(FIGURE_TEXTS, lang, 'breakdown.group');
  addHeader(draft, label, context);
  for (const { group } of parts) addPersonsRow(draft, groupText(group, lang), group, context);
  if (table === 'hamlets')
    addPersonsRow(draft, words('indicators.whole'), { by: 'all' }, context, { ...CELL, bold: true });
}

function addHeader(draft: Draft, label: string, { words, settings: { lang } }: IndicatorsContext): void {
  const classes = ['indicators.poor', 'indicators.nearPoor', 'indicators.multidimensional'] as const;
  const narrow = { ...HEADER, size: 9 };
  addRow(
    draft,
    [
      tall(text(label, HEADER), 2),
      tall(text(say(FIGURE_TEXTS, lang, 'persons.all'), HEADER), 2),
      ...classes.map((key): Piece => wide(text(words(key), HEADER), 2)),
      tall(text(say(FIGURE_TEXTS, lang, 'unclear'), narrow), 2),
    ],
    { min: LINE },
  );
  const small = { ...HEADER, size: 9.5 };
  addRow(
    draft,
    [
      blank(HEADER),
      blank(HEADER),
      ...classes.flatMap(() => [
        text(say(FIGURE_TEXTS, lang, 'persons.count'), small),
        text(words('indicators.rate'), small),
      ]),
      blank(HEADER),
    ],
    { min: LINE + 5 },
  );
}

function addPersonsRow(
  draft: Draft,
  label: string,
  { by, name }: FigureName['group'],
  { figures }: IndicatorsContext,
  style: CellStyle = CELL,
): void {
  const row = nextRow(draft);
  const of = (id: string) => figureOf(figures, id, by, name);
  const poor = of('persons-poor-rate');
  addRow(
    draft,
    [
      text(label, style),
      behind(countOrNone(poor && poor.denominator > 0 ? poor.denominator : null, style), poor, 'denominator'),
      ...RATE_IDS.flatMap((id, index): ModelCell[] => {
        const figure = of(`persons-${id}`);
        const count = knownCount(figure);
        if (figure === null || count === null) return [none(style), none(style)];
        const cell = behind(number(count, FORMATS.count, style), figure);
        if (figure.value === null) return [cell, none(style)];
        const source = `=${address(countColumn(index), row)}/${address(TOTAL_COLUMN, row)}*100`;
        return [cell, behind(formula(source, figure.value, FORMATS.rate, style), figure)];
      }),
      unclearCell(poor, style),
    ],
    { min: LINE },
  );
}
