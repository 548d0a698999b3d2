/** Rates by ethnic group, sex of the head and group of households, and why some are missing. */
import type { MissingBreakdown } from '../indicators/breakdowns';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { IndicatorFigure, Lang } from '../model';
import { fieldLabel } from '../register/columns';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, wide } from './draft';
import { groupText } from './figure-names';
import type { IndicatorsContext } from './indicators-context';
import { BLOCK_SPAN, BLOCK_TITLE, CELL, LINE } from './indicators-context';
import { UNCLEAR_COLUMN, addRatesHeader, householdsHeader, addRatesRow } from './indicators-rate-rows';

const BREAKDOWNS = ['ethnicity', 'head-sex', 'household-group'] as const;
type Breakdown = (typeof BREAKDOWNS)[number];

function groupsOf(figures: readonly IndicatorFigure[], by: Breakdown): readonly IndicatorFigure['group'][] {
  return figures.filter(({ id, group }) => id === 'households' && group.by === by).map(({ group }) => group);
}

/** The table; nothing where the register tells no group. */
export function addGroups(draft: Draft, context: IndicatorsContext): void {
  const { figures, settings } = context;
  const { lang } = settings;
  const breakdowns = BREAKDOWNS.map((by) => ({ by, groups: groupsOf(figures, by) })).filter(
    ({ groups }) => groups.length > 0,
  );
  if (breakdowns.length === 0) return;
  addRow(draft, [wide(text(say(FIGURE_TEXTS, lang, 'breakdown.title'), BLOCK_TITLE), BLOCK_SPAN)], {
    min: 16,
  });
  addRatesHeader(draft, context, householdsHeader(context, say(FIGURE_TEXTS, lang, 'breakdown.group')));
  for (const { by, groups } of breakdowns) {
    // No fill: the only one of the sheet would cost a service call of the forty.
    const title = text(say(FIGURE_TEXTS, lang, `group.${by}`), {
      ...CELL,
      bold: true,
      italic: true,
      size: 10,
    });
    addRow(draft, [wide(title, UNCLEAR_COLUMN)], { min: LINE });
    for (const group of groups) addRatesRow(draft, groupText(group, lang), group, context);
  }
}

/** What a reader of the table must know, and which groups the register says nothing of. */
export function groupNotes({ figures, settings, missing = [] }: IndicatorsContext): string[] {
  const { lang } = settings;
  const groups = (by: Breakdown) => figures.filter(({ group }) => group.by === by);
  const overlapping = groups('household-group');
  const all = BREAKDOWNS.flatMap(groups);
  const hasNoTotal = all.some(
    ({ id, value, numerator }) => id === 'poor-rate' && value === null && numerator > 0,
  );
  const whole = figures.find(({ id, group }) => id === 'poor-rate' && group.by === 'all');
  const isPart = whole !== undefined && whole.denominator === 0 && whole.numerator > 0;
  const notes = [
    ...(all.length > 0 ? [say(FIGURE_TEXTS, lang, 'note.unclear')] : []),
    ...(overlapping.length > 0 ? [say(FIGURE_TEXTS, lang, 'note.overlap')] : []),
    ...(isPart ? [say(FIGURE_TEXTS, lang, 'note.noTotal')] : []),
    ...(hasNoTotal && !isPart ? [say(FIGURE_TEXTS, lang, 'note.onlyPoor')] : []),
    ...missingNote(missing, lang),
  ];
  return notes.length === 0 ? [] : [notes.join(' ')];
}

/** One sentence; 'none' is missing with the groups it is made of and needs no word of its own. */
function missingNote(missing: readonly MissingBreakdown[], lang: Lang): string[] {
  const named = missing.filter(({ name }) => name !== 'none');
  if (named.length === 0) return [];
  const groups = named.flatMap(({ by, name }) => {
    const key = `missing.${name ?? by}`;
    return key in FIGURE_TEXTS[lang] ? say(FIGURE_TEXTS, lang, key as keyof typeof FIGURE_TEXTS.vi) : [];
  });
  const columns = [...new Set(named.flatMap(({ fields }) => fields.slice(0, 1).map(fieldLabel)))];
  return [
    say(FIGURE_TEXTS, lang, 'note.missing', {
      groups: groups.join(', '),
      columns: columns.map((column) => `“${column}”`).join(', '),
    }),
  ];
}
