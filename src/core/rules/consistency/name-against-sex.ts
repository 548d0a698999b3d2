import type { Person, Sex } from '../../model';
import { exactKey } from '../../text/unicode';
import { namePlace } from '../cells';
import type { Rule } from '../rule';
import { sexConflict, sexEvidence, type SexEvidence } from '../sex-conflict';
import { otherPlaces, sexWord } from '../sex-words';

/** Middle names of one sex. 'Văn' is borne by some women, so both are hints and never more. */
const HINTS: ReadonlyMap<string, Sex> = new Map([
  [exactKey('Thị'), 'female'],
  [exactKey('Văn'), 'male'],
]);

const HAS_HINT = / (?:thị|văn) /i;

/**
 * CS09. Silent where an ID number, a relationship word or the husband or wife takes either side: what they say is
 * stronger than a name, and a disagreement with them is reported already.
 */
export const nameAgainstSex: Rule = {
  meta: {
    code: 'CS09',
    id: 'name-against-sex',
    stage: 'agreement',
    severity: 'info',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'naming practice; no law binds a middle name to a sex',
  },
  texts: {
    vi: {
      title: 'Tên đệm Thị nhưng giới tính Nam (hoặc Văn - Nữ)',
      why: 'Tên đệm chỉ là gợi ý, nhưng nhiều khi giúp nhận ra ô giới tính ghi nhầm.',
      fix: 'Xem lại giới tính trên giấy tờ; đúng như đã ghi thì để nguyên; cán bộ tự xác minh.',
      messages: {
        default: '{person}: tên đệm “{middle}” thường là của {hint}, nhưng giới tính ghi {sex}.',
      },
    },
    en: {
      title: 'Middle name suggests other gender',
      why: 'A middle name is only a hint, but it often shows a sex that was written by mistake.',
      fix: 'Look at the sex on a document; leave it if it is right; the officer must find out.',
      messages: {
        default:
          '{person}: the middle name “{middle}” is mostly that of a {hint} person, but the sex is {sex}.',
      },
    },
  },
  check(_register, { index, settings }, report) {
    for (const { person, record } of index.persons) {
      const hint = hintOf(person);
      if (!hint) continue;
      if (person.sex.kind === 'ok' && person.sex.value === hint.sex) {
        report.pass();
        continue;
      }
      const evidence = sexEvidence(person, record, report);
      if (!evidence) {
        const { kind } = person.sex;
        report.skip(kind === 'blank' || kind === 'unreadable' ? kind : 'no-column');
      } else if (sexConflict(person, record, report)) report.skip('other-error');
      else if (isConfirmed(evidence)) report.pass();
      else {
        const at = namePlace(person);
        report.fail(evidence.place, {
          person,
          params: {
            middle: hint.middle,
            hint: sexWord(hint.sex, settings.lang),
            sex: sexWord(evidence.written, settings.lang),
          },
          related: [at, ...otherPlaces(person, evidence, evidence.place)],
        });
      }
    }
  },
};

/** Whether anything but the name speaks for either sex. */
const isConfirmed = ({ byNumber, byWord, byPartner }: SexEvidence): boolean =>
  byNumber !== null || byWord !== null || byPartner !== null;

/** The one hint between family name and given name; null without one, or with one for each sex. */
function hintOf({ name }: Person): { middle: string; sex: Sex } | null {
  // 'Van' without accents may be Vân.
  if (name === null || !HAS_HINT.test(name)) return null;
  const found = name
    .split(/\s+/)
    .slice(1, -1)
    .flatMap((middle) => {
      const sex = HINTS.get(exactKey(middle));
      return sex ? [{ middle, sex }] : [];
    });
  const [first] = found;
  return first && found.every(({ sex }) => sex === first.sex) ? first : null;
}
