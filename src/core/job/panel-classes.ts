/** What classifying would give, counted; nothing is written. */
import { restsOnScoredB1 } from '../indicators/scored-b1';
import { say } from '../messages/catalogue';
import { PANEL_TEXTS, type PanelText } from '../messages/panel';
import type { Classification, Lang, SheetGrid } from '../model';
import { compareClasses } from '../reports/class-comparison';
import { standardName } from '../reports/standard-name';
import { wordsOf } from '../reports/words';
import { capitalised, countText } from '../targets/wording';
import { jobOf, type MoreReading } from './analyse';
import { judgeOf } from './b1-job';
import type { RunOptions } from './options';
import { computedClasses, type ComputedClasses } from './run-results';

export interface ClassRow {
  readonly id: 'poor' | 'near-poor' | 'not-poor' | 'unknown';
  readonly name: string;
  readonly households: number;
  /** At the last classification; null when there was none. */
  readonly before: number | null;
}
export interface ClassesCount {
  readonly classes: readonly ClassRow[];
  readonly standard: string;
  readonly area: string;
  readonly asOf: string;
  /** Sentences: what is missing, what is unverified, who changes class. */
  readonly remarks: readonly string[];
}

const ROWS: readonly (readonly [ClassRow['id'], keyof ComputedClasses])[] = [
  ['poor', 'poor'],
  ['near-poor', 'nearPoor'],
  ['not-poor', 'notPoor'],
  ['unknown', 'notAssessable'],
];

/**
 * Counts households by the class the standard gives, as GN Phân loại hộ does.
 *
 * @param before the counts of the last classification; null when there was none
 * @throws {DomainError} the codes of `analyse`
 */
export function countClasses(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
  more: MoreReading,
  before: ComputedClasses | null,
): ClassesCount {
  const job = jobOf(grids, ['classify'], options, today, more);
  const { reading, settings, standard, typed } = job;
  const { lang, area, asOf } = settings;
  const { households } = reading.register;
  const judge = judgeOf(job);
  const classifications = households.map((each) => judge(each, standard));
  const compared = households.map((each, at) => compareClasses(each, classifications[at] ?? null));
  const now = computedClasses(classifications);
  const told = (key: PanelText, count: number): string[] =>
    count === 0 ? [] : [say(PANEL_TEXTS, lang, key, { count: countText(count, lang) })];
  const agreeing = (name: 'differs' | 'disputed' | 'unrecorded') =>
    compared.filter(({ agreement }) => agreement === name).length;
  return {
    classes: ROWS.map(([id, name]) => ({
      ...{ id, name: say(PANEL_TEXTS, lang, `class-${id}`), households: now[name] },
      before: before && before[name],
    })),
    standard: capitalised(standardName(standard, lang, restsOnScoredB1(classifications))),
    area: wordsOf(lang)(`area.${area}`),
    asOf,
    remarks: [
      ...missing(classifications, lang),
      ...told('classes-differ', agreeing('differs')),
      ...told('classes-unrecorded', agreeing('unrecorded')),
      ...told('classes-disputed', agreeing('disputed')),
      ...(before ? [change(now, before, lang)] : []),
      ...typed,
      say(PANEL_TEXTS, lang, 'classes-sheet'),
    ],
  };
}

/** What a household lacks, without what its cells hold. */
const LACKS: readonly (readonly [RegExp, PanelText])[] = [
  [/^points-no-table$/, 'lack-table'],
  [/b1-/, 'lack-b1'],
  [/b2-/, 'lack-b2'],
  [/income-/, 'lack-income'],
  [/deprived-/, 'lack-deprived'],
  [/^area-/, 'lack-area'],
];
const lackOf = (code: string): PanelText => LACKS.find(([form]) => form.test(code))?.[1] ?? 'lack-all';

/** How many lack data, and of what most often. */
function missing(classifications: readonly Classification[], lang: Lang): string[] {
  const lacking = classifications.filter(({ result }) => result === 'notAssessable');
  const counts = new Map<PanelText, number>();
  for (const { reason } of lacking) {
    const lack = lackOf(reason.code);
    counts.set(lack, (counts.get(lack) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first) return [];
  const params = {
    count: countText(lacking.length, lang),
    reason: say(PANEL_TEXTS, lang, first[0]),
    most: countText(first[1], lang),
  };
  return [say(PANEL_TEXTS, lang, 'classes-unknown', params)];
}

function change(now: ComputedClasses, before: ComputedClasses, lang: Lang): string {
  const signed = (name: keyof ComputedClasses): string => {
    const by = now[name] - before[name];
    return by > 0 ? `+${by}` : String(by).replace('-', '−');
  };
  const isSame = ROWS.every(([, name]) => now[name] === before[name]);
  return say(PANEL_TEXTS, lang, isSame ? 'classes-same' : 'classes-change', {
    poor: signed('poor'),
    near: signed('nearPoor'),
    not: signed('notPoor'),
    unknown: signed('notAssessable'),
  });
}
