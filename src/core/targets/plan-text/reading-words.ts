/** What a proposal is read as, in words the sheet's reader takes for the same target. */
import { fold } from '../../text/unicode';
import type { PlanTarget } from './plan-target';

const GROUPS: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  newlyEscaped: 'hộ mới thoát nghèo',
  relapse: 'hộ tái nghèo',
  new: 'hộ phát sinh nghèo mới',
};
const PARTS: Readonly<Record<string, string>> = {
  ethnic: ' dân tộc thiểu số',
  merit: ' có người có công',
  specialHamlet: ' ở thôn đặc biệt khó khăn',
  disabled: ' có người khuyết tật',
  protection: ' thuộc diện bảo trợ xã hội',
  femaleHead: ' có chủ hộ là nữ',
};
const SERVICES: Readonly<Record<string, string>> = {
  insurance: 'có thẻ bảo hiểm y tế',
  school: 'đi học đúng độ tuổi',
  toilet: 'có nhà tiêu hợp vệ sinh',
  water: 'sử dụng nước sinh hoạt hợp vệ sinh',
  telecom: 'sử dụng dịch vụ viễn thông, internet',
};

/** Null where there is nothing to say that the words do not say: no known kind, no group, no service. */
export function readingOf(found: PlanTarget, own: string): string | null {
  const { kind, form, strict } = found;
  const who = whomOf(found, own);
  switch (kind) {
    case 'reduce-rate':
      return `tỷ lệ ${who} giảm${form === 'to' ? (strict ? ' xuống dưới' : ' xuống còn') : ''}`;
    case 'reduce-count':
      return `số ${who} giảm`;
    case 'reduce-relative':
      return `giảm một phần số ${who} so với đầu năm`;
    case 'at-most-count':
      return `số ${who} không quá`;
    case 'at-most-share':
      return `tỷ lệ ${subjectOf(found.denominator ?? 'hộ', who)} không quá`;
    case 'reach-share':
      return shareOf(found, who);
    case 'reach-count':
      // 'không còn' would make a number of hamlets without poor households a limit.
      return /không còn/iu.test(own) ? own.replace(/không còn/giu, 'hết') : null;
    default:
      return null;
  }
}

/** 'hộ nghèo có nhà tiêu hợp vệ sinh', 'trẻ dưới 6 tuổi thuộc hộ nghèo có thẻ bảo hiểm y tế'. */
function shareOf({ about, denominator, group }: PlanTarget, who: string): string | null {
  const service = SERVICES[about ?? ''];
  if (service === undefined || denominator === null || namedGroups(group).length === 0) return null;
  return `${subjectOf(denominator, who)} ${service}`;
}

/** 'hộ có nhu cầu' of 'hộ nghèo' → 'hộ nghèo có nhu cầu'; 'người' → 'người thuộc hộ nghèo'. */
function subjectOf(denominator: string, who: string): string {
  const [noun = '', need = ''] = /^(.*?)( có nhu cầu)?$/u.exec(denominator)?.slice(1) ?? [];
  return noun.startsWith('hộ') ? `${who}${need}` : `${noun} thuộc ${who}${need}`;
}

function namedGroups(group: string | null): string[] {
  const [groups = ''] = (group ?? '').split('-');
  return groups.split('+').flatMap((each) => GROUPS[each] ?? []);
}

/** The group with what narrows it; words of the plan itself are not said twice. */
function whomOf(found: PlanTarget, own: string): string {
  const named = namedGroups(found.group);
  const [, part = ''] = (found.group ?? '').split('-');
  const { qualifier } = found;
  const isSaid = qualifier === null || fold(own).includes(fold(qualifier));
  const narrowed = qualifier === null ? (PARTS[part] ?? '') : isSaid ? '' : ` ${qualifier}`;
  return (named.length === 0 ? 'hộ' : named.join(', ')) + narrowed;
}
