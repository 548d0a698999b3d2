/** GN Phiếu tổ: a page for each hamlet's head, with his households and what is asked of him. */
import type { BriefHousehold, HamletBrief } from '../hamlets/brief';
import type { RunSettings } from '../model';
import { CLASS_LABELS } from '../text/household-classes';
import { NONE, none, number, text } from './cells';
import { addRow, addSpace, newDraft, nextRow, skip, wide, type Draft } from './draft';
import { askedOf } from './brief-words';
import { issuingUnit } from './heading';
import { PAGE_HEIGHT } from './page';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { CELL, CENTER, HEADER, viewWords, type Say } from './view-frame';
import { countText } from '../targets/wording';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';

/** Number, code, head, class, size, deprivations, to do, result: 252 mm. */
const WIDTHS = [10, 19, 38, 29, 12, 50, 74, 20] as const;
const COLUMNS = WIDTHS.length;
const HEADERS = ['code', 'head', 'class', 'size', 'lacks', 'ask', 'result'] as const;
const SMALL: CellStyle = { ...CELL, size: 9.5 };
/** Points the requests and signatures take under the last household. Lines run on unmerged: a merge is a call a page. */
const FOOT = 158;
const MOVED = 3;

interface Page {
  readonly draft: Draft;
  readonly said: Say;
  readonly settings: RunSettings;
  readonly breaks: number[];
  /** First row of the page being filled. */
  top: number;
}

/** Each hamlet begins a page; a list longer than one goes on under its header. */
export function briefSheet(settings: RunSettings, briefs: readonly HamletBrief[]): SheetModel {
  const draft = newDraft(WIDTHS);
  const page: Page = { draft, said: viewWords(settings.lang), settings, breaks: [], top: 1 };
  briefs.forEach((brief, index) => {
    if (index > 0) breakPage(page);
    addBrief(page, brief);
  });
  return sheetOfDraft(draft, 'hamlet-briefs', { print: { breaksBefore: page.breaks } });
}

function breakPage(page: Page): void {
  page.top = nextRow(page.draft);
  page.breaks.push(page.top);
}
function used({ draft, top }: Page): number {
  return draft.heights.slice(top - 1).reduce((sum, height) => sum + height, 0);
}

function addBrief(page: Page, brief: HamletBrief): void {
  const { draft, said } = page;
  addHead(page, brief);
  addHeader(page);
  const all = brief.households;
  /** Households on the page being filled. */
  let here = 0;
  for (let at = 0; at < all.length; at++) {
    here += addHousehold(page, all[at], at + 1);
    const isLast = at === all.length - 1;
    if (used(page) + (isLast ? FOOT : 0) <= PAGE_HEIGHT || here === 1) continue;
    // Signatures under one household alone would look like a page left over: a few go with it.
    const moved = Math.min(isLast ? MOVED : 1, here - 1);
    startNextPage(page, brief, moved);
    for (here = 0; here < moved;)
      here += addHousehold(page, all[at - moved + 1 + here], at - moved + 2 + here);
  }
  if (brief.households.length === 0) {
    addRow(draft, [wide(text(said('brief.nobody'), { ...CELL, italic: true }), COLUMNS)]);
  }
  addFoot(page, brief);
}

/** The last rows are taken back, to stand under a header of their own on the next page. */
function startNextPage(page: Page, brief: HamletBrief, rows: number): void {
  const { draft, said } = page;
  draft.rows.splice(-rows);
  draft.heights.splice(-rows);
  breakPage(page);
  addRow(draft, [text(said('brief.more', { hamlet: nameOf(page, brief) }), { bold: true, wrap: false })]);
  addHeader(page);
}

function nameOf({ said }: Page, { hamlet }: HamletBrief): string {
  return hamlet ?? said('brief.noHamlet');
}

function addHead(page: Page, brief: HamletBrief): void {
  const { draft, said, settings } = page;
  const { lang } = settings;
  const words = wordsOf(lang);
  addRow(draft, [
    text(issuingUnit(settings), { bold: true, size: 12, wrap: false }),
    ...skip(4),
    text(words('heading.place', { year: settings.today.slice(0, 4) }), { italic: true, wrap: false }),
  ]);
  const name = nameOf(page, brief);
  addRow(
    draft,
    [
      wide(
        text(said('brief.title', { hamlet: name.toUpperCase() }), { bold: true, size: 14, align: 'center' }),
        COLUMNS,
      ),
    ],
    { min: 24 },
  );
  const subtitle = said('subtitle.asOf', { unit: unitOf(settings, words), asOf: dateText(settings.asOf) });
  addRow(draft, [text(subtitle, { italic: true, wrap: false })]);
  const to =
    brief.hamlet === null
      ? said('brief.toOffice')
      : said('brief.to', { name: brief.head ?? said('brief.unnamed'), hamlet: brief.hamlet });
  addRow(draft, [text(to, { bold: true, wrap: false })]);
  addRow(draft, [text(countsText(page, brief), { wrap: false })]);
  addSpace(draft, 4);
}

function countsText({ said, settings: { lang } }: Page, { total, households }: HamletBrief): string {
  const of = (name: BriefHousehold['class']) => households.filter((each) => each.class === name).length;
  const shown = (value: number) => countText(value, lang);
  const params = {
    total: shown(total),
    poor: shown(of('poor')),
    near: shown(of('nearPoor')),
    escaped: shown(of('escaped')),
  };
  const unclear = of(null);
  return said('brief.counts', params) + (unclear > 0 ? said('brief.unclear', { count: shown(unclear) }) : '');
}

function addHeader({ draft, said }: Page): void {
  addRow(
    draft,
    [said('number'), ...HEADERS.map((key) => said(`brief.${key}`))].map((label) => text(label, HEADER)),
  );
}

/** @returns how many rows were added */
function addHousehold(
  { draft, said, settings }: Page,
  household: BriefHousehold | undefined,
  at: number,
): number {
  if (household === undefined) return 0;
  const { record, persons, deprivations } = household;
  const lacks =
    deprivations === null
      ? said('brief.noMarks')
      : deprivations.length === 0
        ? said('brief.noneMarked')
        : deprivations.join('; ');
  addRow(draft, [
    number(at, '0', CENTER),
    text(record.code.kind === 'ok' ? record.code.value : '–', CENTER),
    text(record.head.name ?? '–', CELL),
    text(household.class === null ? said('brief.noClass') : CLASS_LABELS[household.class], SMALL),
    persons === null ? none(CELL) : number(persons, '0', CENTER),
    // Of a household that left the list nothing is marked any more.
    household.class === 'escaped' && deprivations === null ? none(SMALL) : text(lacks, SMALL),
    text(askedOf(household, said, settings.lang) || NONE, SMALL),
    text('', CELL),
  ]);
  return 1;
}

function addFoot({ draft, said, settings }: Page, { errors, warnings, hamlet }: HamletBrief): void {
  const shown = (value: number) => countText(value, settings.lang);
  addSpace(draft, 5);
  const line = (sentence: string, style: CellStyle = {}) =>
    addRow(draft, [text(sentence, { size: 10.5, wrap: false, ...style })]);
  line(said('brief.asked'), { bold: true });
  line(said('brief.asked1'));
  line(said('brief.asked2', { errors: shown(errors), warnings: shown(warnings) }));
  line(said('brief.asked3'));
  line(said('brief.return', { year: settings.today.slice(0, 4) }), { italic: true });
  addSpace(draft, 4);
  const sign = (left: string, right: string, style: CellStyle) =>
    addRow(draft, [
      ...skip(2),
      left === '' ? null : text(left, { align: 'center', wrap: false, ...style }),
      ...skip(3),
      text(right, { align: 'center', wrap: false, ...style }),
    ]);
  if (hamlet === null) sign('', said('brief.signOfficer'), { bold: true });
  else sign(said('brief.signHead'), said('brief.signOfficer'), { bold: true });
  sign(hamlet === null ? '' : said('brief.sign'), said('brief.sign'), { italic: true });
  addSpace(draft, 30);
}
