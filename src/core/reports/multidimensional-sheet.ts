/** GN Đa chiều: the Alkire–Foster measures of the register's marks, how they were computed, and of whom. */
import { formatNumber } from '../arithmetic/format';
import { text } from './cells';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { addTitle } from './heading';
import { type MultidimensionalContext, type Said, sayerOf, UNITS, WIDTHS } from './multidimensional-context';
import { addCuts } from './multidimensional-cuts';
import { addGroups } from './multidimensional-groups';
import { multidimensionalNotes } from './multidimensional-notes';
import { addIndicators, addWhole } from './multidimensional-tables';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { sheetOfDraft } from './sheet-of-draft';
import type { SheetModel } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

/** How gaps, weights and the cut were taken: three choices every figure of the sheet depends on. */
function choicesText({ found, standard, settings }: MultidimensionalContext, said: Said): string {
  const { missing, weighting, weights, cut } = found;
  // Numbers of the office are no rule anybody knows: they are all named, as points.
  const named = standard.indicators
    .map(
      ({ name }, at) => `${name[settings.lang]} ${formatNumber(weights.points[at] ?? 0, 0, settings.lang)}`,
    )
    .join(', ');
  return [
    said('how.missing', { policy: said(`policy.${missing}`) }),
    said('how.weights', {
      weighting: said(`weighting.${weighting}`, { weights: named }),
      total: weights.total,
    }),
    said('how.cut', { count: cut.count, of: cut.of }),
  ].join('. ');
}

/** The sheet; tables of the whole first, then its parts. */
export function multidimensionalSheet(context: MultidimensionalContext): SheetModel {
  const { settings, standard } = context;
  const said = sayerOf(context);
  const draft = newDraft(WIDTHS);
  const line = (words: string) =>
    addRow(draft, [wide(text(words, { italic: true, size: 10 }), WIDTHS.length)]);
  addTitle(
    draft,
    said('title'),
    said('subtitle', {
      unit: unitOf(settings, wordsOf(settings.lang)),
      standard: standardName(standard, settings.lang),
      asOf: dateText(settings.asOf),
    }),
  );
  line(`${choicesText(context, said)}.`);
  const notes = multidimensionalNotes(context);
  for (const note of notes.first) line(note);
  addSpace(draft, 5);
  const blocks = [1];
  const startBlock = (): void => {
    if (nextRow(draft) > (blocks[blocks.length - 1] ?? 1)) blocks.push(nextRow(draft));
  };
  addWhole(draft, context);
  addSpace(draft, 8);
  startBlock();
  addCuts(draft, context);
  addSpace(draft, 8);
  for (const unit of UNITS) {
    startBlock();
    addIndicators(draft, unit, context);
    addSpace(draft, 8);
  }
  for (const unit of UNITS) {
    addGroups(draft, unit, context, startBlock);
    addSpace(draft, 8);
  }
  startBlock();
  for (const note of notes.last) line(`- ${note}`);
  return sheetOfDraft(draft, 'multidimensional', {
    print: { breaksBefore: pageBreaks(draft.heights, blocks, PAGE_HEIGHT, 0) },
  });
}
