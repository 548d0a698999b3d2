/** Of whom the measures of GN Đa chiều are, who is in none of them, and what they do not say. */
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { type MultidimensionalContext, sayerOf } from './multidimensional-context';
import { choiceWord } from './multidimensional-settings-block';
import { formatNumber } from '../arithmetic/format';
import { countText } from './wording';

interface Notes {
  /** What must be read before the figures. */
  readonly first: readonly string[];
  readonly last: readonly string[];
}

export function multidimensionalNotes(context: MultidimensionalContext): Notes {
  const { found, standard, remarks } = context;
  const said = sayerOf(context);
  const { weights } = found;
  const isEven = weights.points.every((points) => points === weights.points[0]);
  return {
    first: [...remarks, ...scopeNotes(context), ...indicatorNotes(context)],
    last: [
      said('note.adds', { total: weights.total }),
      ...(found.weighting === 'nested' && isEven
        ? [said('note.nested', { points: weights.points[0] ?? 0, total: weights.total })]
        : []),
      said('note.depth'),
      said('note.law', { standard: standard.decree }),
      said('note.formulas'),
      say(FIGURE_TEXTS, context.settings.lang, 'note.list'),
    ],
  };
}

/** Whose marks there are, and which households have none. */
function scopeNotes(context: MultidimensionalContext): string[] {
  const { found, settings } = context;
  const said = sayerOf(context);
  const sheets = found.sheets.join('”, “');
  const counted = (key: 'notListed' | 'blankForms' | 'unmatched' | 'sizeUnknown'): string[] =>
    found[key] > 0 ? [said(`note.${key}`, { count: countText(found[key], settings.lang) })] : [];
  const isPart = found.coverage === 'poor-and-near';
  return [
    isPart
      ? said('note.listed', { sheets, count: countText(found.notListed, settings.lang) })
      : said('note.source', { sheets }),
    ...(isPart ? [] : counted('notListed')),
    ...counted('blankForms'),
    ...blankBound(context),
    ...counted('unmatched'),
    ...counted('sizeUnknown'),
  ];
}

/** What H would be with the blank forms in it: the least it can be. */
function blankBound(context: MultidimensionalContext): string[] {
  const { lang } = context.settings;
  const { H, HIfBlankNotDeprived: bound, blank, poor, all } = context.found.households.whole;
  if (blank === 0 || H === null || bound === null) return [];
  const shown = (count: number): string => countText(count, lang);
  const percent = (share: number): string => formatNumber(share * 100, 2, lang);
  return [
    sayerOf(context)('note.blankBound', {
      ...{ h: percent(H), bound: percent(bound), poor: shown(poor), all: shown(all) },
      ...{ count: shown(blank), with: shown(all + blank) },
    }),
  ];
}

/** Indicators nobody's mark is known of; under 'strict' they leave nobody to judge. */
function indicatorNotes(context: MultidimensionalContext): string[] {
  const { found, standard, settings } = context;
  const said = sayerOf(context);
  const names = standard.indicators.filter(({ key }) => found.unknownIndicators.includes(key));
  if (names.length === 0) return [];
  const list = names.map(({ name }) => `“${name[settings.lang]}”`).join(', ');
  const nobody = said('note.allDropped', { available: choiceWord('available', settings.lang) });
  return [
    [
      said('note.unknownIndicators', { names: list }),
      ...(found.households.whole.used === 0 ? [nobody] : []),
    ].join(' '),
  ];
}
