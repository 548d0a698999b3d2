/** What is asked of a hamlet's head about one household, in words. */
import type { BriefHousehold, Missing } from '../hamlets/brief';
import type { Lang } from '../model';
import { plainNumber } from '../arithmetic/format';
import { countText } from '../targets/wording';
import type { Say } from './view-frame';

/** More findings of a household would fill the page. */
const MOST_FINDINGS = 2;

/** Lines; '' where nothing is open. */
export function askedOf({ missing, points, findings }: BriefHousehold, said: Say, lang: Lang): string {
  const rest = findings.length - MOST_FINDINGS;
  const what = missing.map((each) => missingText(each, said, lang)).join(', ');
  return [
    ...(what === '' ? [] : [said('brief.missing', { what })]),
    ...findings
      .slice(0, MOST_FINDINGS)
      .map(({ message, ref: { sheet, row } }) =>
        said('brief.check', { sheet, row: String(row), message: own(message) }),
      ),
    ...(rest > 0 ? [said('brief.checkMore', { count: countText(rest, lang) })] : []),
    ...(points?.oneFewer
      ? [
          said('brief.oneFewer', {
            b1: plainNumber(points.b1, lang),
            b2: plainNumber(points.b2, lang),
            line: plainNumber(points.line, lang),
            cut: plainNumber(points.cut, lang),
          }),
          ...(points.ownArea === null ? [] : [said(`brief.ownArea.${points.ownArea}`)]),
        ]
      : []),
  ].join('\n');
}

function missingText({ what, persons }: Missing, said: Say, lang: Lang): string {
  return said(`brief.missing.${what}`, { count: countText(persons, lang) });
}

/** 'Hộ PM0052 (Trần Nhật Đạt): …' without the household, which the row names. */
function own(message: string): string {
  return message.replace(/^(?:Hộ|Household) \S+ \([^)]*\): /, '');
}
