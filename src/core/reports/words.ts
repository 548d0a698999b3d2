import type { MessageParams } from '../errors';
import { fill } from '../messages/catalogue';
import type { ReportText } from '../messages/reports';
import { REPORT_TEXTS } from '../messages/reports';
import type { Lang, RunSettings } from '../model';

/** A word of the reports in the run's language. */
export type Words = (key: ReportText, params?: MessageParams) => string;

export function wordsOf(lang: Lang): Words {
  return (key, params) => fill(REPORT_TEXTS[lang][key], lang, params);
}
/** The unit's name as the workbook writes it, or the words for an unknown one. */
export function unitOf({ unitName }: Pick<RunSettings, 'unitName'>, words: Words): string {
  return unitName ?? words('unit.unknown');
}
