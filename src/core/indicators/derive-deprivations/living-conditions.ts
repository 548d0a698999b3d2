/** Nguồn nước, nhà tiêu: the kind in use, against the decree's list. */
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { cellText, fold, isBlank, normaliseText } from '../../text/unicode';
import { derived, refAt, type Derivation, type HouseholdFacts } from './derivation';

/** Folded words: what is on the standard's list, and what is not. */
export interface HygienicKinds {
  readonly field: FieldId;
  readonly good: RegExp;
  readonly bad: RegExp;
}

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 9: tap, bored well, protected dug well or spring, rain, bottled water. */
export const WATER_KINDS: HygienicKinds = {
  field: 'nguon_nuoc',
  good: /nuoc may|gieng khoan|duoc bao ve|nuoc mua|dong chai|dong binh|chai binh|binh loc/,
  bad: /khong (?:duoc )?bao ve|khong hop ve sinh|\bao\b|song|suoi|muong|kenh|khac/,
};
/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 10: septic, pour-flush, ventilated improved pit, double vault. */
export const LATRINE_KINDS: HygienicKinds = {
  field: 'nha_tieu',
  good: /tu hoai|tham doi|suilabh|vip|ong thong hoi|hai ngan|2 ngan/,
  bad: /khong co|chua co|cau tom|cau ca|dao tam|mot ngan|1 ngan|\bao\b|tam bo|khong hop ve sinh|khac/,
};

const POND = /(?:^|[\s,(])hồ(?:[\s,)]|$)/;

/** On the list, not on it, or words that tell neither. */
export function kindAnswer(written: string, { good, bad }: HygienicKinds): 'yes' | 'no' | 'unknown' {
  const text = fold(written);
  // Without its accents 'hồ' (a pond) is 'hộ' (a household): 'Nước máy (nhờ hộ bên cạnh)' is tap water.
  if (bad.test(text) || POND.test(normaliseText(written).toLowerCase())) return 'no';
  return good.test(text) ? 'yes' : 'unknown';
}

export const water = byKind(WATER_KINDS, 'water');
export const latrine = byKind(LATRINE_KINDS, 'latrine');

function byKind(kinds: HygienicKinds, name: string): (facts: HouseholdFacts) => Derivation {
  return ({ records }) => {
    let seen: Derivation | null = null;
    for (const record of records) {
      const ref = refAt(record, kinds.field);
      if (ref === null) continue;
      const cell = cellAt(record.table, record.row, kinds.field);
      if (isBlank(cell)) {
        seen ??= derived('notAssessable', 'value-blank', {}, [ref]);
        continue;
      }
      const kind = cellText(cell);
      const answer = kindAnswer(kind, kinds);
      if (answer === 'unknown') return derived('notAssessable', 'value-unknown', { kind }, [ref]);
      return derived(answer === 'no' ? 'deprived' : 'notDeprived', `${name}-${answer}`, { kind }, [ref]);
    }
    return seen ?? derived('notAssessable', 'no-column');
  };
}
