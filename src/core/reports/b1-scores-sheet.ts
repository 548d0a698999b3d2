/** GN Điểm B1: B1 of each household by the staff's point table, beside the B1 of the register. */
import type { HouseholdRegion } from '../indicators/b1/region-of-household';
import type { B1Score, GroupScore } from '../indicators/b1/score-b1';
import type { PointTable } from '../indicators/b1/point-table';
import { B1_TEXTS } from '../messages/b1';
import { say } from '../messages/catalogue';
import type { Household, Lang, Reading, RunSettings } from '../model';
import { exactKey } from '../text/unicode';
import { FORMATS, none, number, text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { codeCell } from './household-code';
import { AGREEMENT_TINTS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { unitOf, wordsOf } from './words';

export interface ScoredHousehold {
  readonly household: Household;
  /** The column of the table that is the household's. */
  readonly own: HouseholdRegion;
  readonly score: B1Score;
  /** B1 as the register has it; null when blank or no number. */
  readonly written: number | null;
}

const WIDTHS = [23, 18, 36, 19, 19, 19, 118] as const;
const HEADERS = ['hamlet', 'code', 'head', 'written', 'computed', 'difference', 'detail'] as const;
const CELL: CellStyle = { border: true, size: 10 };

export function b1ScoresSheet(
  settings: RunSettings,
  table: PointTable,
  households: readonly ScoredHousehold[],
): SheetModel {
  const { lang } = settings;
  const words = (key: keyof (typeof B1_TEXTS)['vi'], params = {}) => say(B1_TEXTS, lang, key, params);
  const reportWords = wordsOf(lang);
  const draft = newDraft(WIDTHS);
  const document = table.document === '' ? words('document-unknown') : table.document;
  const about = { unit: unitOf(settings, reportWords), document, region: table.region };
  addTitle(draft, words('scores.title'), words('scores.subtitle', about));
  addRow(draft, [wide(text(words('scores.note'), { italic: true, size: 10 }), WIDTHS.length)]);
  addSpace(draft, 6);
  const header: CellStyle = { border: true, bold: true, size: 10, align: 'center' };
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(words(`scores.${key}`), header)),
  );
  for (const { household, own, score, written } of households) {
    const { main } = household;
    addRow(draft, [
      text(main.hamlet ?? '–', CELL),
      codeCell(household, reportWords),
      text(main.head.name ?? '–', CELL),
      countCell(written),
      countCell(score.total),
      differenceCell(written, score.total),
      text(
        [...regionText(own, table, lang), ...score.groups.map((group) => groupText(group, lang))].join('; '),
        {
          ...CELL,
          size: 9.5,
        },
      ),
    ]);
  }
  if (households.length === 0) addRow(draft, [text(words('scores.none'), { italic: true, wrap: false })]);
  return sheetOfDraft(draft, 'b1-scores', { headerRow });
}

const countCell = (value: number | null): ModelCell =>
  value === null ? none(CELL) : number(value, FORMATS.count, CELL);

function differenceCell(written: number | null, computed: number | null): ModelCell {
  if (written === null || computed === null) return none(CELL);
  const tint = written === computed ? AGREEMENT_TINTS.agrees : AGREEMENT_TINTS.differs;
  return number(computed - written, '+#,##0;-#,##0;0', { ...CELL, ...tint });
}

/** Whose points hold, where they are not those of the region above; why, where nobody can tell. */
function regionText({ region, area }: HouseholdRegion, table: PointTable, lang: Lang): string[] {
  if (region === null && area.from === 'unknown')
    return [say(B1_TEXTS, lang, 'region.area-unknown', { text: area.text })];
  if (region === null && area.from !== 'unknown')
    return [say(B1_TEXTS, lang, `region.open-${area.area}`, { region: table.region })];
  const name = region === null ? '' : (table.regions[region] ?? '');
  return exactKey(name) === exactKey(table.region)
    ? []
    : [say(B1_TEXTS, lang, 'region.own', { region: name })];
}

/** 'Số nhân khẩu: 3 → 40', or why there are no points. */
function groupText({ group, options, points, missing, unmatched }: GroupScore, lang: Lang): string {
  const labels = options.map(({ label }) => label).join(', ');
  if (missing === null) return `${group.name}: ${labels} → ${points ?? ''}`;
  const open = options.find(({ points: each }) => each.every((one) => one === null)) ?? options[0];
  const params = { column: group.column, answer: unmatched, option: open?.label ?? '', row: open?.row ?? 0 };
  return `${group.name}: ${say(B1_TEXTS, lang, `missing.${missing}`, params)}`;
}

/** B1 as a number, where it is one. */
export function writtenB1({ records }: Household): number | null {
  const readings: readonly Reading<number>[] = records.map(({ b1 }) => b1);
  const found = readings.find(({ kind }) => kind === 'ok');
  return found?.kind === 'ok' ? found.value : null;
}
