/** Rates by persons on GN Chỉ số: the whole, hamlets and groups, in the columns of the tables by households. */
import type { FigureName } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { behind, countOrNone, text } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, wide } from './draft';
import { groupText } from './figure-names';
import { figureOf } from './figures';
import { BLOCK_SPAN, BLOCK_TITLE, CELL, LINE, RATE_IDS, type IndicatorsContext } from './indicators-context';
import { addRatesHeader, rateCells, unclearCell } from './indicators-rate-rows';
import type { CellStyle } from './sheet-model';

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
  addRatesHeader(draft, context, {
    label,
    all: say(FIGURE_TEXTS, lang, 'persons.all'),
    count: say(FIGURE_TEXTS, lang, 'persons.count'),
  });
  for (const { group } of parts) addPersonsRow(draft, groupText(group, lang), group, context);
  if (table === 'hamlets')
    addPersonsRow(draft, words('indicators.whole'), { by: 'all' }, context, { ...CELL, bold: true });
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
      ...RATE_IDS.flatMap((id, index) => rateCells(of(`persons-${id}`), row, index, style)),
      unclearCell(poor, style),
    ],
    { min: LINE },
  );
}
