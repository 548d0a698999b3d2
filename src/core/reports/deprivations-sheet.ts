/** GN Thiếu hụt: what each household lacks, as ticked and as its members and house tell, with the reasons. */
import type { DerivedDeprivation } from '../indicators/derive-deprivations/index';
import { deprivationReason } from '../messages/deprivations';
import type { Household, Lang, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { codeCell } from './household-code';
import { AGREEMENT_TINTS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { dateText } from './wording';
import type { Words } from './words';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

export interface DeprivedHousehold {
  readonly household: Household;
  readonly deprivations: readonly DerivedDeprivation[];
}
export interface DeprivationsSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  /** Those to be listed, in the order of the sheet. */
  readonly households: readonly DeprivedHousehold[];
  /** What the figures rest on that is not verified. */
  readonly remarks: readonly string[];
}

/** Hamlet, code, head, ticked, derived, comparison: 252 mm. */
const WIDTHS = [23, 17, 34, 46, 68, 64] as const;
const HEADERS = ['hamlet', 'code', 'head', 'ticked', 'derived', 'differences'] as const;
const CELL: CellStyle = { border: true, size: 9.5 };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center' };

/** One row a household; where ticked and derived differ the row says so in a word and a colour. */
export function deprivationsSheet({
  settings,
  standard,
  households,
  remarks,
}: DeprivationsSheetInput): SheetModel {
  const { lang } = settings;
  const words = wordsOf(lang);
  const draft = newDraft(WIDTHS);
  addTitle(
    draft,
    words('deprivations.title'),
    words('deprivations.subtitle', {
      unit: unitOf(settings, words),
      standard: standardName(standard, lang),
      asOf: dateText(settings.asOf),
    }),
  );
  addSpace(draft, 5);
  addRow(draft, [wide(text(words('deprivations.note'), { italic: true, size: 10 }), WIDTHS.length)]);
  for (const remark of remarks)
    addRow(draft, [wide(text(remark, { italic: true, size: 10 }), WIDTHS.length)]);
  addSpace(draft, 6);
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(words(`deprivations.${key}`), HEADER)),
  );
  for (const each of households) addHousehold(draft, each, words, lang);
  if (households.length === 0)
    addRow(draft, [text(words('deprivations.nobody'), { italic: true, wrap: false })]);
  return sheetOfDraft(draft, 'deprivations', { headerRow });
}

function addHousehold(
  draft: Draft,
  { household, deprivations }: DeprivedHousehold,
  words: Words,
  lang: Lang,
): void {
  const { main } = household;
  addRow(draft, [
    text(main.hamlet ?? '–', CELL),
    codeCell(household, words),
    text(main.head.name ?? '–', CELL),
    text(tickedText(deprivations, words, lang), CELL),
    text(derivedText(deprivations, words, lang), CELL),
    comparisonCell(deprivations, words, lang),
  ]);
}

function tickedText(deprivations: readonly DerivedDeprivation[], words: Words, lang: Lang): string {
  const ticked = deprivations.filter((each) => each.ticked === true);
  if (ticked.length > 0) return counted(ticked.map(({ indicator }) => indicator.name[lang]));
  return words(
    deprivations.every((each) => each.ticked === null) ? 'deprivations.noMarks' : 'deprivations.noneTicked',
  );
}

function derivedText(deprivations: readonly DerivedDeprivation[], words: Words, lang: Lang): string {
  const found = deprivations.filter(({ result }) => result === 'deprived');
  if (deprivations.every(({ result }) => result === 'notAssessable'))
    return words('deprivations.nothingDerived');
  return found.length === 0
    ? words('deprivations.noneDerived')
    : counted(
        found.map((each) => withReason(each, lang)),
        ';\n',
      );
}

/** '2: Việc làm, Bảo hiểm y tế' */
const counted = (names: readonly string[], separator = ', '): string =>
  `${names.length}: ${names.join(separator)}`;

const withReason = ({ indicator, reason }: DerivedDeprivation, lang: Lang): string =>
  `${indicator.name[lang]} (${deprivationReason(reason, lang)})`;

/**
 * Where both are known and differ, and what could not be compared for want of either: the officer sees which of the two to
 * look into. Only twelve that were compared and are the same agree.
 */
function comparisonCell(deprivations: readonly DerivedDeprivation[], words: Words, lang: Lang): Piece {
  const differing = deprivations.filter(({ agreement }) => agreement === 'differs');
  const open = openText(deprivations, lang);
  const parts = [
    ...differing.map((each) =>
      words(each.ticked === true ? 'deprivations.tickedOnly' : 'deprivations.derivedOnly', {
        indicator: withReason(each, lang),
      }),
    ),
    ...(open === '' ? [] : [words('deprivations.notDerived', { indicators: open })]),
    ...unmarkedText(deprivations, words, lang),
  ];
  if (parts.length === 0)
    return text(words('classes.agrees'), { ...CELL, align: 'center', ...AGREEMENT_TINTS.agrees });
  return text(parts.join('\n'), {
    ...CELL,
    ...(differing.length > 0 ? AGREEMENT_TINTS.differs : AGREEMENT_TINTS.noData),
  });
}

/** What was derived and has no mark to be compared with: none on the whole row, or a column missing or not readable. */
function unmarkedText(
  deprivations: readonly DerivedDeprivation[],
  words: Words,
  lang: Lang,
): readonly string[] {
  if (deprivations.every(({ ticked }) => ticked === null)) return [words('deprivations.nothingCompared')];
  const names = deprivations
    .filter(({ ticked, result }) => ticked === null && result !== 'notAssessable')
    .map(({ indicator }) => indicator.name[lang]);
  return names.length === 0 ? [] : [words('deprivations.notTicked', { indicators: names.join(', ') })];
}

/** Indicators that could not be derived; those of one reason without a name of a person stand together. */
function openText(deprivations: readonly DerivedDeprivation[], lang: Lang): string {
  const byReason = new Map<string, string[]>();
  for (const { indicator, result, reason } of deprivations) {
    if (result !== 'notAssessable') continue;
    const words = deprivationReason(reason, lang);
    byReason.set(words, [...(byReason.get(words) ?? []), indicator.name[lang]]);
  }
  return [...byReason].map(([words, names]) => `${names.join(', ')} (${words})`).join('; ');
}
