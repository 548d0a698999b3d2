/** GN Dự báo: the range of each class, its rule in words, what it means for the targets, every household with its ground. */
import { percentHalfUp } from '../arithmetic/percent';
import { allDigits, formatNumber } from '../arithmetic/format';
import type { ClassForecast, Forecast } from '../forecast/forecast';
import type { Margins } from '../forecast/margins';
import { prospect, type Outlook } from '../forecast/outlook';
import { say } from '../messages/catalogue';
import { FORECAST_TEXTS, type ForecastText } from '../messages/forecast';
import type { RunSettings } from '../model';
import { b1LineOf, type PovertyStandard } from '../standards/standard';
import { countText, uncapitalised } from '../targets/wording';
import { countOrNone, FORMATS, none, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, wide } from './draft';
import { reasonText, targetText } from './forecast-words';
import { addTitle } from './heading';
import { recordCell } from './household-code';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

export interface ForecastSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly margins: Margins;
  readonly forecast: Forecast;
  /** Further sentences: the year is over, cells that cannot be used. */
  readonly notes: readonly string[];
}

/** Number, hamlet, code, head (two), B1, B2, income, ground: 252 mm. */
const WIDTHS = [12, 30, 24, 22, 22, 15, 15, 22, 90] as const;
/** How many of them each column takes: of the table of ranges the class stands over number and hamlet. */
const RANGE_SPANS = [2, 1, 1, 1, 1, 1, 1, 1] as const;
const LIST_SPANS = [1, 1, 1, 2, 1, 1, 1, 1] as const;
const RANGE_KEYS = ['class', 'now', 'registered', 'near', 'unknown', 'low', 'high', 'rate'] as const;
const LIST_KEYS = ['number', 'hamlet', 'code', 'head', 'b1', 'b2', 'income', 'reason'] as const;
const CELL: CellStyle = { border: true, size: 10.5 };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };

type Said = (key: ForecastText, params?: Record<string, string | number>) => string;

export function forecastSheet(input: ForecastSheetInput): SheetModel {
  const { settings, standard, forecast } = input;
  const { lang } = settings;
  const said: Said = (key, params = {}) => say(FORECAST_TEXTS, lang, key, params);
  const draft = newDraft(WIDTHS);
  addTitle(
    draft,
    said('title', { year: forecast.date.slice(0, 4) }),
    said('subtitle', {
      unit: unitOf(settings, wordsOf(lang)),
      standard: standardName(standard, lang),
      asOf: dateText(settings.asOf),
      date: dateText(forecast.date),
    }),
  );
  addNote(draft, said('estimate'), { bold: true });
  addSpace(draft, 4);
  addRanges(draft, input, said);
  addSpace(draft, 4);
  for (const note of notesOf(input, said)) addNote(draft, note);
  const blocks = addLists(draft, input, said);
  return sheetOfDraft(draft, 'forecast', {
    print: { breaksBefore: pageBreaks(draft.heights, [1, ...blocks], PAGE_HEIGHT, 0) },
  });
}

function addNote(draft: Draft, note: string, style: CellStyle = {}): void {
  addRow(draft, [wide(text(note, { size: 10.5, ...style }), WIDTHS.length)]);
}

/** A line a class: what there is, who may leave, the range. */
function addRanges(draft: Draft, { settings: { lang }, forecast }: ForecastSheetInput, said: Said): void {
  addRow(
    draft,
    RANGE_KEYS.map((key, at) => wide(text(said(key), HEADER), RANGE_SPANS[at] ?? 1)),
    { min: 32 },
  );
  for (const each of forecast.classes) {
    addRow(draft, [
      wide(text(said(`class.${each.class}`), { ...CELL, bold: true }), RANGE_SPANS[0]),
      ...[each.now, each.registered, each.near, each.unknown].map((count) =>
        count === null ? none(CELL) : number(count, FORMATS.planCount, CELL),
      ),
      ...[each.low, each.high].map((count) => number(count, FORMATS.planCount, { ...CELL, bold: true })),
      text(rateText(each, forecast.total, lang, said), CELL),
    ]);
  }
}

function rateText(
  { low, high }: ClassForecast,
  total: number | null,
  lang: RunSettings['lang'],
  said: Said,
): string {
  const [from, to] = [low, high].map((count) => (total ? percentHalfUp(count, total, 2) : null));
  if (from == null || to == null || total === null) return said('rate.none');
  return said('rate.range', {
    low: formatNumber(from, 2, lang),
    high: formatNumber(to, 2, lang),
    total: countText(total, lang),
  });
}

function notesOf({ settings, standard, margins, forecast, notes }: ForecastSheetInput, said: Said): string[] {
  const { lang, area } = settings;
  const [poor, near] = forecast.classes;
  const b1Line = b1LineOf(standard, area);
  const rule = said(b1Line === null ? 'rule.near.noPoints' : 'rule.near', {
    b1Line: b1Line ?? 0,
    points: allDigits(margins.points, lang),
    income: allDigits(margins.income, lang),
    line: allDigits((standard.minimumLine ?? standard.incomeLine)[area].value, lang),
    cut: standard.deprivationCut.value,
  });
  return [
    ...notes,
    ...forecast.targets.map((each) => targetText(each, lang)),
    rule,
    ...(near.mayCome > 0 ? [said('rule.come', { count: countText(near.mayCome, lang) })] : []),
    ...(poor.unread > 0 ? [said('rule.unread', { count: countText(poor.unread, lang) })] : []),
    ...(forecast.noRegistrations ? [said('noColumn')] : []),
    said('rule.new'),
  ];
}

/** The households behind the range; answers the rows a page may begin with. */
function addLists(
  draft: Draft,
  { settings: { lang }, standard, forecast }: ForecastSheetInput,
  said: Said,
): number[] {
  const [poor, near] = forecast.classes;
  const all = [...poor.outlooks, ...near.outlooks];
  const lists: readonly (readonly [ForecastText, readonly Outlook[]])[] = [
    ['list.poor', poor.outlooks.filter((each) => prospect(each) === 'may')],
    ['list.nearPoor', near.outlooks.filter((each) => prospect(each) === 'may')],
    ['list.unknown', all.filter((each) => prospect(each) === 'unknown')],
  ];
  const starts: number[] = [];
  for (const [title, outlooks] of lists) {
    if (outlooks.length === 0) continue;
    addSpace(draft, 8);
    starts.push(
      addRow(draft, [wide(text(said(title, { count: outlooks.length }), { bold: true, wrap: false }), 4)], {
        min: 18,
      }),
    );
    addRow(
      draft,
      LIST_KEYS.map((key, at) => wide(text(said(key), HEADER), LIST_SPANS[at] ?? 1)),
      { min: 18 },
    );
    outlooks.forEach((outlook, at) => {
      const row = addRow(draft, [
        number(at + 1, '0', { ...CELL, align: 'center' }),
        text(outlook.record.hamlet ?? '–', CELL),
        recordCell(outlook.record),
        wide(text(outlook.record.head.name ?? '–', CELL), LIST_SPANS[3]),
        ...[outlook.b1, outlook.b2, outlook.income].map((value) => countOrNone(value, CELL)),
        text(
          title === 'list.unknown'
            ? `${said(`class.${outlook.class}`)}: ${uncapitalised(reasonText(outlook, standard, lang))}`
            : reasonText(outlook, standard, lang),
          CELL,
        ),
      ]);
      // The first household stays with its heading, the last with the one before it.
      if (at > 0 && at < outlooks.length - 1) starts.push(row);
    });
  }
  return starts;
}
