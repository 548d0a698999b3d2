import { classifyByPoints } from '../../indicators/class-by-points';
import { DomainError } from '../../errors';
import { areaOfHousehold, possibleAreas, type HouseholdArea } from '../../indicators/household-area';
import type { Area, Classification, HouseholdClass, HouseholdRecord, Lang } from '../../model';
import type { PovertyStandard } from '../../standards/standard';
import { CLASS_LABELS } from '../../text/household-classes';
import { scoreOf, scorePlace } from '../scores';
import type { Rule, RuleReport } from '../rule';

type Judged = 'poor' | 'nearPoor' | 'notPoor';

const LABELS: Readonly<Record<Judged, string>> = {
  poor: CLASS_LABELS.poor,
  nearPoor: CLASS_LABELS.nearPoor,
  notPoor: CLASS_LABELS.notPoor,
};

/** CS22. Escaped, average and not poor all count as not poor. A class given by the list's title is judged at B1. */
export const classAgainstScores: Rule = {
  meta: {
    code: 'CS22',
    id: 'class-against-scores',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['b1', 'b2'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Điều 3; TT 07/2021/TT-BLĐTBXH (B1 175/140 điểm, B2 30 điểm)',
  },
  texts: {
    vi: {
      title: 'Loại hộ trái với B1/B2',
      why: 'Hộ bị xếp nhầm diện thì mất chính sách đáng được hưởng, hoặc hưởng chính sách không thuộc diện.',
      fix: 'Xem lại phiếu B1, B2 và quyết định công nhận: sửa phân loại thành “{label}” hoặc sửa điểm; cần xác nhận.',
      messages: {
        default:
          '{household}: ghi “{recorded}” nhưng B1 = {b1}, B2 = {b2} là “{label}” (chuẩn {area}: B1 ≤ {line}, B2 ≥ {cut}).',
      },
    },
    en: {
      title: 'Class disagrees with B1/B2',
      why: 'A household in the wrong class loses support it is due, or gets support it is not.',
      fix: 'Look at forms B1 and B2 and the decision: change the class to “{label}” or correct the scores; to be confirmed.',
      messages: {
        default:
          '{household}: recorded “{recorded}”, but B1 = {b1}, B2 = {b2} make “{label}” ({area} line: B1 ≤ {line}, B2 ≥ {cut}).',
      },
    },
  },
  check(_register, { index, settings, standard }, report) {
    if (!standard.points) {
      report.skip('no-points-table', index.records.length);
      return;
    }
    for (const record of index.records) {
      const records = index.householdOf(record)?.records ?? [record];
      const area = areaOfHousehold(records, settings.area);
      judge({ record, area, lang: settings.lang }, standard, standard.points, report);
    }
  },
};

interface Judging {
  readonly record: HouseholdRecord;
  readonly area: HouseholdArea;
  readonly lang: Lang;
}

function judge(
  { record, area, lang }: Judging,
  standard: PovertyStandard,
  points: NonNullable<PovertyStandard['points']>,
  report: RuleReport,
): void {
  const scores = scoresToJudge(record, report);
  const { recordedClass } = record;
  if (!scores) return;
  if (recordedClass.kind !== 'ok') {
    report.skip(recordedClass.kind === 'absent' ? 'no-column' : recordedClass.kind);
    return;
  }
  // The line is that of the household's own area; where that cannot be read, both must lead to one class.
  const [own, ...others] = possibleAreas(area).map(
    (each) => [each, resultOf(scores, each, standard)] as const,
  );
  if (own === undefined || others.some(([, other]) => other !== own[1])) {
    report.skip('unreadable');
    return;
  }
  const [lineArea, result] = own;
  if (!isJudged(result)) {
    report.skip('unreadable');
    return;
  }
  if (result === asJudged(recordedClass.value)) {
    report.pass();
    return;
  }
  const b1Place = scorePlace(record, 'b1');
  const b2Place = scorePlace(record, 'b2');
  const hasColumn = record.table.columns.has('phan_loai');
  report.fail(hasColumn ? scorePlace(record, 'phan_loai') : b1Place, {
    params: {
      ...scores,
      recorded: CLASS_LABELS[recordedClass.value],
      label: LABELS[result],
      area: AREAS[lang][lineArea],
      line: points.b1Line[lineArea].value,
      cut: points.b2Cut.value,
    },
    expected: LABELS[result],
    related: hasColumn ? [b1Place, b2Place] : [b2Place],
    // Where the title of the list gives the class there is no class cell to write to.
    fix: hasColumn ? { value: LABELS[result], apply: 'confirm' } : null,
  });
}

const AREAS = {
  vi: { urban: 'thành thị', rural: 'nông thôn' },
  en: { urban: 'urban', rural: 'rural' },
} as const;

function scoresToJudge(record: HouseholdRecord, report: RuleReport): { b1: number; b2: number } | null {
  const b1 = scoreOf(record, 'b1');
  const b2 = scoreOf(record, 'b2');
  if (b1.kind === 'absent' || b2.kind === 'absent') report.skip('no-column');
  else if (b1.kind === 'blank' || b2.kind === 'blank') report.skip('blank');
  else if (b1.kind === 'unreadable' || b2.kind === 'unreadable') report.skip('unreadable');
  else if (report.hasError(scorePlace(record, 'b1')) || report.hasError(scorePlace(record, 'b2')))
    report.skip('other-error');
  else return { b1: b1.value, b2: b2.value };
  return null;
}

/** Impossible points judge nobody, whatever the ward asks FD53 to tell. */
function resultOf(
  { b1, b2 }: { readonly b1: number; readonly b2: number },
  area: Area,
  standard: PovertyStandard,
): Classification['result'] {
  try {
    return classifyByPoints(b1, b2, area, standard).result;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return 'notAssessable';
  }
}

function isJudged(result: Classification['result']): result is Judged {
  return result !== 'notAssessable';
}

function asJudged(recorded: HouseholdClass): Judged {
  return recorded === 'poor' || recorded === 'nearPoor' ? recorded : 'notPoor';
}
