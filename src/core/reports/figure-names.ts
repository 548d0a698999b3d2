/** What figures and the groups they are of are called. */
import type { FigureName } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { Lang } from '../model';
import type { PovertyStandard } from '../standards/standard';

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

/** 'Hộ nghèo', 'Thiếu hụt “Việc làm”'. */
export function figureText({ id }: Pick<FigureName, 'id'>, standard: PovertyStandard, lang: Lang): string {
  const indicator = standard.indicators.find(({ key }) => id === `deprivation-${key}`);
  if (indicator) return say(FIGURE_TEXTS, lang, 'id.deprivation', { indicator: indicator.name[lang] });
  return sayOr(`id.${id}`, lang, id);
}
