/** What CS02, CS03 and CS04 have in common: they differ in the relatives they look at and in their words. */
import type { Lang, Person } from '../../model';
import { showBirth } from '../../text/dates';
import { rangeText } from '../ages';
import { birthPlace, placeOf } from '../cells';
import { gapsIn, type Gap, type GapFinding, type Gaps, type GapSpec } from '../generation-gaps';
import { nameOrRow } from '../labels';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

/** Judges every relative of the group in every household that lists members. */
export function gapCheck(spec: GapSpec): Rule['check'] {
  return (_register, { index, settings, thresholds }: RuleContext, report: RuleReport): void => {
    const context = { thresholds, asOf: settings.asOf, errors: report };
    for (const record of index.records) {
      const gaps = gapsIn(record, spec, context);
      if (!gaps) continue;
      report.pass(gaps.passed);
      for (const reason of gaps.skipped) report.skip(reason);
      for (const finding of gaps.findings) fail(finding, gaps, spec, report, settings.lang);
    }
  };
}

function fail(
  finding: GapFinding,
  { head, headBirth }: Gaps,
  { elder }: GapSpec,
  report: RuleReport,
  lang: Lang,
): void {
  const { at, isHead, gaps, otherYear, severity } = finding;
  const place = birthPlace(at);
  const [first] = gaps;
  if (!place || !first || !head || !headBirth) return;
  const name = nameOrRow(head, lang);
  report.fail(place, {
    person: at,
    severity,
    message: (isHead ? 'head' : 'default') + (otherYear === null ? '' : 'Number'),
    params: {
      birth: showBirth(isHead ? headBirth : first.birth),
      relation: first.label,
      headBirth: showBirth(headBirth),
      gap: WORDS[lang][elder](first, name),
      relatives: gaps.map((gap) => WORDS[lang].listed(gap)).join('; '),
      year: otherYear ?? '',
    },
    expected: otherYear === null ? '' : String(otherYear),
    related: evidence(finding, head),
    also: otherYear === null ? [] : ['FD09'],
  });
}

/** The other birth dates, the relation, and the ID number where it takes part. */
function evidence({ at, isHead, gaps, otherYear }: GapFinding, head: Person): readonly Place[] {
  const others = isHead ? gaps.map(({ relative }) => relative) : [head];
  return [
    ...others.map(birthPlace).filter((one) => one !== null),
    ...(isHead ? [] : [placeOf(at, 'quan_he')]),
    ...(otherYear === null ? [] : [placeOf(at, 'cccd')]),
  ];
}

/** How far the relative stands from the head, by who should be the elder; and the relative in a list. */
const WORDS = {
  vi: {
    head: ({ years }: Gap, head: string) =>
      years.max < 0 ? `lớn tuổi hơn chủ hộ ${head}` : `chỉ kém chủ hộ ${head} ${rangeText(years)} tuổi`,
    relative: ({ years }: Gap, head: string) =>
      years.max < 0 ? `nhỏ tuổi hơn chủ hộ ${head}` : `chỉ hơn chủ hộ ${head} ${rangeText(years)} tuổi`,
    listed: ({ relative, label, birth }: Gap) =>
      `${label} ${nameOrRow(relative, 'vi')} sinh ${showBirth(birth)}`,
  },
  en: {
    head: ({ years }: Gap, head: string) =>
      years.max < 0
        ? `older than the head ${head}`
        : `only ${rangeText(years)} years younger than the head ${head}`,
    relative: ({ years }: Gap, head: string) =>
      years.max < 0
        ? `younger than the head ${head}`
        : `only ${rangeText(years)} years older than the head ${head}`,
    listed: ({ relative, label, birth }: Gap) =>
      `${label} ${nameOrRow(relative, 'en')} born ${showBirth(birth)}`,
  },
} as const;
