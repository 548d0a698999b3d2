/** Whether a row's words ask the register for the group and the thing the passage is about. */
import type { HouseholdClass } from '../../model';
import { fold } from '../../text/unicode';
import { classesOf, isNeedOnly, readSource } from '../read/infer-source';
import type { WrittenTarget } from '../read/reading-note';
import { scopeOf, type Scope } from '../scope/scope';
import type { SourceId } from '../sources/source';
import type { PlanTarget } from './plan-target';

const CLASSES: Readonly<Record<string, HouseholdClass>> = {
  poor: 'poor',
  nearPoor: 'nearPoor',
  newlyEscaped: 'escaped',
};
const SOURCES: Readonly<Record<string, SourceId>> = {
  insurance: 'health-insurance',
  school: 'school',
  toilet: 'sanitary-latrine',
  water: 'clean-water',
  telecom: 'telecom',
};

export interface SourceSaid {
  readonly source: SourceId | null;
  /** False where the register would be asked for others than the passage means. */
  readonly agrees: boolean;
}

export function sourceSaid({ text, reading }: WrittenTarget, found: PlanTarget): SourceSaid {
  const words = reading === null ? text : `${text} ${reading}`;
  const { source, scope } = readSource(words, found.kind);
  if (source === null || scope === null) return { source: null, agrees: true };
  return {
    source,
    agrees: asks(source, found) && hasGroup(words, found) && narrowsAlike(words, { scope, source }, found),
  };
}

/** 'Tỷ lệ hộ nghèo thiếu hụt nước sạch' is about water, and what is counted are the poor who lack it. */
function asks(source: SourceId, { kind, about }: PlanTarget): boolean {
  const expected = SOURCES[about ?? ''];
  return expected === undefined || kind !== 'reach-share' || expected === source;
}

function hasGroup(words: string, { group, needOnly }: PlanTarget): boolean {
  if (isNeedOnly(words) !== needOnly && needOnly) return false;
  const [groups = ''] = (group ?? '').split('-');
  const expected = groups.split('+').flatMap((each) => CLASSES[each] ?? []);
  if (expected.length === 0) return true;
  const named = classesOf(words);
  return named.length === expected.length && expected.every((each) => named.includes(each));
}

interface Understood {
  readonly scope: Scope;
  readonly source: SourceId;
}

/** 'các tổ dân phố', 'khu vực thành thị', 'thông qua hỗ trợ của Mặt trận' leave nobody out. */
function narrowsNothing(qualifier: string, words: string, source: SourceId): boolean {
  const all = `các ${qualifier}`;
  const said = fold(words).includes(fold(all)) ? all : qualifier;
  const { unknown, narrowed } = scopeOf(said, source);
  return unknown.length === 0 && narrowed === '';
}

/** A part of the group has to be one the words say, whatever they say it with. */
function narrowsAlike(words: string, { scope, source }: Understood, found: PlanTarget): boolean {
  const { qualifier } = found;
  if (qualifier !== null)
    return (
      fold(words).includes(fold(qualifier)) &&
      (scope.narrowed !== '' || narrowsNothing(qualifier, words, source))
    );
  const isPart = found.group?.includes('-') === true;
  const hasAge = /tuổi/.test(found.denominator ?? '') && !/lao động/.test(found.denominator ?? '');
  return (!isPart || scope.narrowed !== '') && (!hasAge || scope.ages !== null);
}
