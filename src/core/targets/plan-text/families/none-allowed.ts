/** 'không còn hộ nghèo …', 'không để hộ nào tái nghèo', 'cơ bản không còn': none, without a number. */
import type { Draft } from '../frame';
import { flowIn, groupIn } from '../groups';
import { serviceIn } from '../services';
import { unitAt } from '../units';
import { when } from './shared';

const NONE =
  /\b(?:khong con|khong de (?:xay ra |co |phat sinh |xay ra tinh trang |tinh trang )?|khong co|khong phat sinh|khong xay ra)\s*(?:tinh trang |truong hop |phat sinh )?/g;
/** Who or what there is to be none of; 'không để ai bị bỏ lại phía sau' has none. */
const SUBJECT =
  /^(?:(?:moi|mot|bat ky|bat cu) )?(?:ho(?! tro)|tre|hoc sinh|nguoi (?:ngheo|lao dong|dan|cao tuoi|co cong)|em|thon|ban|nha (?:tam|o tam|dot nat)|tai ngheo)\b/;
/** 'Không còn' of needs, causes and the like stands in every plan's prose. */
const MATTERS = /ngheo|bo hoc|nha tam|dot nat|doi\b|dac biet kho khan|that nghiep|chua co|thieu|nha o tam/;

/** The target of a clause without a figure; null when it states none. */
export function noneAllowed(plain: string, above: string | null): Draft | null {
  for (const match of plain.matchAll(NONE)) {
    const rest = plain.slice(match.index + match[0].length).replace(/^moi phat sinh /, '');
    const before = plain.slice(0, match.index).replace(/^so /, '');
    if (/^[\s.;,]*$/.test(rest) && SUBJECT.test(before)) return draftOf(plain, before, match[0], above);
    if (SUBJECT.test(rest) && MATTERS.test(rest)) return draftOf(plain, rest, match[0], above);
  }
  return null;
}

function draftOf(plain: string, rest: string, words: string, above: string | null): Draft {
  const roughly = /co ban (?:khong con|khong de)/.test(plain);
  const flow = flowIn(rest) ?? (/phat sinh/.test(words) ? 'new' : null);
  const group = flow ?? groupIn(rest) ?? above;
  const happens = flow !== null || /khong (?:de|phat|xay)/.test(words);
  return {
    kind: 'at-most-count',
    value: roughly ? null : 0,
    ...(happens ? { flow: true as const } : {}),
    unit: unitAt(rest)?.noun.unit ?? 'hộ',
    decimals: 0,
    group,
    about: flow === null ? aboutOf(rest) : 'relapse',
    denominator: null,
    needOnly: false,
    qualifier: null,
    doubts: [...when(roughly, 'no-number'), ...when(group === null, 'group-missing')],
  };
}

function aboutOf(rest: string): string | null {
  const about = serviceIn(rest);
  return about === 'school' ? 'dropout' : about;
}
