/** What figures and the groups they are of are called. */
import { classFigureOf } from '../indicators/class-figures';
import type { FigureName } from '../indicators/indicator';
import { movementOf } from '../indicators/movement-figures';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import type { Lang } from '../model';
import { standardById } from '../standards/index';
import type { PovertyStandard } from '../standards/standard';
import { uncapitalised } from '../targets/wording';

type Key = keyof typeof FIGURE_TEXTS.vi;

function isKey(key: string): key is Key {
  return Object.prototype.hasOwnProperty.call(FIGURE_TEXTS.vi, key);
}
function sayOr(key: string, lang: Lang, otherwise: string): string {
  return isKey(key) ? say(FIGURE_TEXTS, lang, key) : otherwise;
}

/** 'Chủ hộ là nữ', 'Hrê', 'Tổ dân phố 1'; hamlets and ethnic groups go by their own names. */
export function groupText({ by, name }: FigureName['group'], lang: Lang): string {
  if (by === 'all') return say(FIGURE_TEXTS, lang, 'group.all');
  if (by === 'hamlet') return name || say(FIGURE_TEXTS, lang, 'group.noHamlet');
  if (by === 'class') return sayOr(`class.${name}`, lang, name ?? '');
  const key = by === 'household-group' ? `group.${name}` : `group.${by}.${name}`;
  return sayOr(key, lang, name ?? '');
}

/** 'Hộ nghèo', 'Thiếu hụt “Việc làm”', 'Nghèo đa chiều (Alkire–Foster), k = 3, tính theo nhân khẩu'. */
export function figureText({ id }: Pick<FigureName, 'id'>, standard: PovertyStandard, lang: Lang): string {
  const own =
    sayOr(`id.${id}`, lang, '') || namedAfter(id, standard, lang) || withoutPrefix(id, standard, lang);
  return own || id;
}

/** Figures named after an indicator, a cut, or a column of the forms. */
function namedAfter(id: string, { indicators }: PovertyStandard, lang: Lang): string {
  const indicator = indicators.find(({ key }) => id.endsWith(`-${key}`));
  if (indicator) {
    const key = `id.${id.slice(0, -indicator.key.length - 1)}`;
    return isKey(key) ? say(FIGURE_TEXTS, lang, key, { indicator: indicator.name[lang] }) : '';
  }
  const [, k] = /^multidimensional-poor:k=(\d+)$/.exec(id) ?? [];
  if (k !== undefined) return say(FIGURE_TEXTS, lang, 'id.multidimensional-poor.k', { k });
  const ofClass = classFigureOf(id);
  if (ofClass !== null) return classFigureText(ofClass, lang);
  const movement = movementOf(id);
  if (movement === null) return '';
  const column = say(TRANSITION_TEXTS, lang, columnText(movement)).toLowerCase();
  return say(FIGURE_TEXTS, lang, movement.form === 'poor' ? 'id.movement-poor' : 'id.movement-near-poor', {
    column,
  });
}

/** 'Hộ nghèo theo chuẩn 2027–2030', 'Tất cả hộ như sổ đang ghi'. */
function classFigureText({ what, by }: NonNullable<ReturnType<typeof classFigureOf>>, lang: Lang): string {
  const households = say(FIGURE_TEXTS, lang, `class-of.${what}`);
  return by === 'recorded'
    ? say(FIGURE_TEXTS, lang, 'class-by.recorded', { households })
    : say(FIGURE_TEXTS, lang, 'class-by.standard', {
        households,
        standard: uncapitalised(standardById(by).short[lang]),
      });
}

/** The header of the column on GN Diễn biến. */
function columnText({ form, column }: NonNullable<ReturnType<typeof movementOf>>): TransitionText {
  if (column === 'toSibling' || column === 'fromSibling') return `${column}.${form}`;
  const isReturn = column === 'relapse' || column === 'relapseOrNew';
  return isReturn && form === 'nearPoor' ? `${column}.nearPoor` : column;
}

/** 'persons-…' and 'previous-…' say of whom and when another figure is. */
function withoutPrefix(id: string, standard: PovertyStandard, lang: Lang): string {
  const [, prefix, rest] = /^(persons|previous)-(.*)$/.exec(id) ?? [];
  if (rest === undefined) return '';
  const figure = figureText({ id: rest }, standard, lang);
  return say(FIGURE_TEXTS, lang, prefix === 'persons' ? 'id.of-persons' : 'id.previous', { figure });
}
