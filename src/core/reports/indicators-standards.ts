/** The same households by what the register writes, by the standard of the run and by the next one: counts side by side. */
import { classFigureId, type ClassBy } from '../indicators/class-figures';
import { classCounts } from '../indicators/class-counts';
import { RESULTS, type ClassResult, type SideBySide } from '../indicators/standards-side-by-side';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { PovertyStandard } from '../standards/standard';
import { FORMATS, listed, none, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, wide } from './draft';
import type { IndicatorsContext } from './indicators-context';
import { BLOCK_SPAN, BLOCK_TITLE, CELL, HEADER, LINE } from './indicators-context';
import { isProven } from './proven-standard';
import type { ModelCell } from './sheet-model';
import { countText } from './wording';
import { uncapitalised } from '../targets/wording';

const WHOLE = { by: 'all' } as const;
type Counts = Readonly<Record<ClassResult, number>>;

/** Nothing without a second standard. */
export function addTwoStandards(draft: Draft, context: IndicatorsContext): void {
  const { both, register, settings, words } = context;
  if (!both) return;
  const { lang } = settings;
  const said = (key: keyof typeof FIGURE_TEXTS.vi, params = {}) => say(FIGURE_TEXTS, lang, key, params);
  addRow(draft, [wide(text(said('standards.title'), BLOCK_TITLE), BLOCK_SPAN)], { min: 16 });
  const columns = [
    words('indicators.poor'),
    words('indicators.nearPoor'),
    said('standards.notPoor'),
    said('standards.notAssessable'),
  ];
  addRow(
    draft,
    [
      text(said('standards.by'), HEADER),
      text(words('indicators.allHouseholds'), HEADER),
      ...columns.map((column) => wide(text(column, HEADER), 2)),
    ],
    { min: LINE },
  );
  const line = (label: string, counts: Counts, way: ClassBy) =>
    addRow(
      draft,
      [
        text(label, { ...CELL, size: 10 }),
        listed(number(sum(counts), FORMATS.count, CELL), { id: classFigureId('all', way), group: WHOLE }),
        ...RESULTS.map((result) => wide(countCell(counts, result, way), 2)),
      ],
      { min: LINE },
    );
  const by = (standard: PovertyStandard, isScored: boolean) =>
    said(isProven(standard, register, settings) && !isScored ? 'standards.of' : 'standards.unproven', {
      standard: uncapitalised(standard.short[lang]),
    });
  line(said('standards.recorded'), classCounts(register), 'recorded');
  line(
    by(both.first, both.scored.first),
    marginal(both, (first) => first),
    both.first.id,
  );
  line(
    by(both.second, both.scored.second),
    marginal(both, (_, second) => second),
    both.second.id,
  );
  addSpace(draft, 3);
  const judged = judgedByBoth(both);
  const changes =
    judged === 0
      ? said('standards.noneJudged')
      : said('standards.changes', {
          count: countText(both.changes.length, lang),
          judged: countText(judged, lang),
        });
  const note = [changes, ...(context.besideRemarks ?? [])].join(' ');
  addRow(draft, [wide(text(note, { italic: true, size: 10 }), draft.widths.length)]);
  addSpace(draft, 5);
}

/** Where not one household could be judged there are no classes to count, not even 0. */
function countCell(counts: Counts, result: ClassResult, way: ClassBy): ModelCell {
  const nobody = result !== 'notAssessable' && counts.notAssessable === sum(counts);
  if (nobody) return none(CELL);
  const cell = number(counts[result], FORMATS.count, CELL);
  return result === 'notAssessable'
    ? listed(cell, { id: classFigureId('all', way), group: WHOLE }, 'notAssessable')
    : listed(cell, { id: classFigureId(result, way), group: WHOLE });
}

function judgedByBoth({ counts }: SideBySide): number {
  const { notAssessable: _, ...judged } = counts;
  return Object.values(judged).reduce((total, row) => total + sum(row) - row.notAssessable, 0);
}

function sum(counts: Counts): number {
  return RESULTS.reduce((total, result) => total + counts[result], 0);
}

/** Households by their class under one of the two. */
function marginal(
  { counts }: SideBySide,
  pick: (first: ClassResult, second: ClassResult) => ClassResult,
): Counts {
  const found = { poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 0 };
  for (const first of RESULTS)
    for (const second of RESULTS) found[pick(first, second)] += counts[first][second];
  return found;
}
