/** What GN Dự báo says of a household and of a target. */
import { allDigits } from '../arithmetic/format';
import type { TargetForecast, ClassForecast } from '../forecast/forecast';
import type { Gap, Ground, Outlook } from '../forecast/outlook';
import { say } from '../messages/catalogue';
import { FORECAST_TEXTS, type ForecastText } from '../messages/forecast';
import type { Lang, Target } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { countText } from '../targets/wording';

type Said = (key: ForecastText, params?: Record<string, string | number>) => string;
const saidIn =
  (lang: Lang): Said =>
  (key, params = {}) =>
    say(FORECAST_TEXTS, lang, key, params);

/** Why a household may leave, then what is not known of it. */
export function reasonText({ area, grounds, gaps }: Outlook, standard: PovertyStandard, lang: Lang): string {
  const said = saidIn(lang);
  const parts = [
    ...grounds.map((ground) => groundText(ground, standard, lang, said)),
    ...gaps.map((gap) => gapText(gap, said)),
    ...(area.from === 'household' ? [said(`own.${area.area}`)] : []),
  ];
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groundText(ground: Ground, standard: PovertyStandard, lang: Lang, said: Said): string {
  if (ground.by === 'registered') return said('ground.registered');
  if (ground.by === 'deprivation') {
    const { count, keys } = ground;
    const names = standard.indicators
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name[lang].charAt(0).toLowerCase() + name[lang].slice(1))
      .join(', ');
    if (count < standard.deprivationCut.value)
      return said('ground.deprivation.below', { count, names: names || '–' });
    return names === ''
      ? said('ground.deprivation.unnamed', { count })
      : said('ground.deprivation', { count, names });
  }
  const { by, value, line } = ground;
  const params = {
    value: allDigits(value, lang),
    line: allDigits(line, lang),
    gap: allDigits(line - value, lang),
  };
  if (value === line) return said(`ground.${by}.at`, params);
  return said(value > line ? `ground.${by}.above` : `ground.${by}`, params);
}

function gapText(gap: Gap, said: Said): string {
  return 'text' in gap ? said(`gap.${gap.what}`, { text: gap.text }) : said(`gap.${gap.what}`);
}

/** Whether a target will be met, and how many households it takes. */
export function targetText({ progress, own, met, needed }: TargetForecast, lang: Lang): string {
  const said = saidIn(lang);
  const { target } = progress;
  const params = {
    id: target.id,
    planned: plannedText(target, lang, said),
    needed: said('households', { count: countText(Math.max(0, needed ?? 0), lang) }),
    seen: countText(own.now - own.low, lang),
    high: said('households', { count: countText(own.high, lang) }),
  };
  if (needed === null) return said('target.none', params);
  return said(met === 'open' && needed === 0 ? 'target.mayRise' : `target.${met}`, params);
}

function plannedText({ kind, form, value, count }: Target, lang: Lang, said: Said): string {
  const shown = allDigits(value ?? 0, lang);
  if (kind === 'reduce-rate' && form === 'to') return said('planned.to', { value: shown });
  const households = kind === 'reduce-count' ? value : count;
  if (households === null) return said('planned', { value: shown });
  return said('planned.count', { count: countText(households, lang) });
}

/** How many registered; '–' where no list tells. */
export function registeredText({ registered }: ClassForecast, lang: Lang): string {
  return registered === null ? '–' : countText(registered, lang);
}
