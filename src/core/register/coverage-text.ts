/** Lists that are named after the poor and are taken for all households, because too many of theirs are not poor. */
import { say } from '../messages/catalogue';
import { COVERAGE_TEXTS } from '../messages/register';
import type { Lang, Register } from '../model';
import { scopeOf } from './titles';

/** One sentence a list: rates are of its households, which may be those that were reviewed and no more. */
export function coverageLines({ tables }: Pick<Register, 'tables'>, lang: Lang): string[] {
  return tables
    .filter(
      ({ title, sheet, coverage }) =>
        coverage === 'all' && scopeOf(title, sheet).coverage === 'poor-and-near',
    )
    .map(({ sheet }) => say(COVERAGE_TEXTS, lang, 'all', { sheet }));
}
