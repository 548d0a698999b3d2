/** Why a household stands behind a figure, in words: the column of reasons of GN Danh sách. */
import { formatNumber } from '../arithmetic/format';
import type { ListReason } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { LIST_REASONS, type ListReasonText } from '../messages/list-reasons';
import { reasonText } from '../messages/indicators';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { Lang } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { moveOf } from './transitions-lines';

export type ReasonWords = (reason: ListReason) => string;
type Of<K extends ListReason['kind']> = Extract<ListReason, { readonly kind: K }>;
type Said = (key: ListReasonText, params?: Record<string, string | number>) => string;

/** A sayer of reasons. @param standard names the indicators */
export function reasonWords(standard: PovertyStandard, lang: Lang): ReasonWords {
  const said: Said = (key, params = {}) => say(LIST_REASONS, lang, key, params);
  return (reason) => {
    switch (reason.kind) {
      case 'marks':
        return marksText(reason, standard, lang, said);
      case 'income':
        return incomeText(reason, lang, said);
      case 'movement':
        return movementText(reason, lang, said);
      case 'class':
        return classText(reason, standard, lang, said);
      case 'no-class':
        return reason.text === null
          ? said('no-class.blank')
          : said('no-class.unreadable', { text: reason.text });
      case 'no-marks':
      case 'no-income':
        return said(`${reason.kind}.${reason.why}` as ListReasonText);
    }
  };
}

function marksText(
  { deprived, unknown, score }: Of<'marks'>,
  standard: PovertyStandard,
  lang: Lang,
  said: Said,
): string {
  const named = (keys: readonly string[]): string => namesOf(keys, standard, lang);
  const indicatorsText =
    deprived.length > 0 ? said('marks.deprived', { names: named(deprived) }) : said('marks.none');
  return [
    ...(score ? [said('marks.score', { points: score.points, outOf: score.outOf })] : []),
    indicatorsText,
    ...(unknown.length > 0 ? [said('marks.unknown', { names: named(unknown) })] : []),
  ].join('; ');
}

function namesOf(keys: readonly string[], { indicators }: PovertyStandard, lang: Lang): string {
  return indicators
    .filter(({ key }) => keys.includes(key))
    .map(({ name }) => name[lang])
    .join(', ');
}

/** The reason of the class and, where it waits for marks, of which. */
function classText(
  { reason, unknown }: Of<'class'>,
  standard: PovertyStandard,
  lang: Lang,
  said: Said,
): string {
  const names = namesOf(unknown, standard, lang);
  const gaps = unknown.length > 0 ? [`(${said('marks.unknown', { names })})`] : [];
  return [reasonText(reason, lang), ...gaps].join(' ');
}

function incomeText({ income, line }: Of<'income'>, lang: Lang, said: Said): string {
  const shown = (value: number): string => formatNumber(value, 0, lang);
  const key = income < line ? 'income.short' : income === line ? 'income.at' : 'income.above';
  return said(key, { income: shown(income), line: shown(line), short: shown(line - income) });
}

function movementText(movement: Of<'movement'>, lang: Lang, said: Said): string {
  const { from, to, isWaiting } = movement;
  const named = (group: typeof from): string => say(TRANSITION_TEXTS, lang, `group.${group ?? 'unknown'}`);
  const isMove = from !== null && to !== null && from !== to;
  return [
    from === to ? named(to) : said('movement', { from: named(from), to: named(to) }),
    ...(isMove ? [say(TRANSITION_TEXTS, lang, moveOf(movement))] : []),
    ...(isWaiting ? [said('movement.waiting')] : []),
  ].join('; ');
}
