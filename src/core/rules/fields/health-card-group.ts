import type { HouseholdClass, HouseholdRecord } from '../../model';
import { startClassOf } from '../../register/start-class';
import { CLASS_LABELS } from '../../text/household-classes';
import type { RegisterIndex } from '../register-index';
import type { Place, Rule, RuleReport } from '../rule';
import { eachCard, type WrittenCard } from './health-card-cells';

/** What the letters of a card say of the household; all others belong to the person (children, veterans, workers). */
const GROUPS = {
  HN: { vi: 'hộ nghèo', en: 'poor household' },
  CN: { vi: 'hộ cận nghèo', en: 'near-poor household' },
  GD: { vi: 'hộ gia đình tự đóng', en: 'household that pays itself' },
} as const;
type Group = keyof typeof GROUPS;

/**
 * FD49. HN and CN on the card of a household that is not poor, not near-poor; GD (the household pays) on that of one
 * that is. Any other group may take precedence and says nothing. A card is valid for a year: the class at the start
 * of the period explains it as well as that of the review, and so does a household that has just escaped.
 */
export const healthCardGroup: Rule = {
  meta: {
    code: 'FD49',
    id: 'health-card-group',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['bhyt'],
    autofix: 'no',
    source:
      'QĐ 1351/QĐ-BHXH, Điều 2 (mã đối tượng); Luật BHYT, Điều 12 (nhóm hộ nghèo, hộ cận nghèo, hộ gia đình)',
  },
  texts: {
    vi: {
      title: 'Mã đối tượng BHYT không khớp loại hộ',
      why: 'Thẻ cấp sai nhóm thì hộ nghèo phải tự đóng, hoặc thẻ bị thu hồi khi đối chiếu.',
      fix: 'Đối chiếu thẻ với quyết định công nhận hộ: sửa phân loại hộ hoặc đề nghị BHXH đổi thẻ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: thẻ BHYT mã {group} ({groupName}) nhưng hộ ghi “{value}”.',
      },
    },
    en: {
      title: 'BHYT group letters disagree with poverty status',
      why: 'With a card of the wrong group a poor household pays for itself, or the card is withdrawn when checked.',
      fix: 'Compare the card with the decision on the household: correct the class or ask for another card; the officer must find out.',
      messages: {
        default: '{person}: card of group {group} ({groupName}), but the household is recorded as “{value}”.',
      },
    },
  },
  check(_register, context, report) {
    const { lang } = context.settings;
    eachCard(context, report, (written) => {
      const { card, person, place } = written;
      if (card.kind === 'unreadable') return report.skip('unreadable');
      const { group } = card.value;
      if (group === null) return report.skip('no-group');
      if (!isGroup(group)) return report.pass();
      const classed = classToJudge(written, context.index, report);
      if (!classed) return;
      if (explains(group, classed)) return report.pass();
      report.fail(place, {
        person,
        params: { group, groupName: GROUPS[group][lang], value: CLASS_LABELS[classed.value] },
        related: classPlaces(classed.record),
      });
    });
  },
};

const isGroup = (letters: string): letters is Group => letters in GROUPS;

interface Classed {
  readonly record: HouseholdRecord;
  readonly value: HouseholdClass;
}

/** The class of the person's own row, else of the household's row in the main list; null, and counted, without one. */
function classToJudge({ record }: WrittenCard, index: RegisterIndex, report: RuleReport): Classed | null {
  const main = record && index.householdOf(record)?.main;
  const rows = [record, main].filter((row) => row !== null && row !== undefined);
  for (const row of rows) {
    if (row.recordedClass.kind === 'ok') return { record: row, value: row.recordedClass.value };
  }
  const kinds = rows.map((row) => row.recordedClass.kind);
  const written = kinds.find((kind) => kind === 'unreadable' || kind === 'blank');
  report.skip(written === 'unreadable' || written === 'blank' ? written : 'no-column');
  return null;
}

function explains(group: Group, { record, value }: Classed): boolean {
  const start = startClassOf(record);
  const classes = [value, start];
  if (group === 'GD') {
    const isServed = (one: HouseholdClass): boolean => one === 'poor' || one === 'nearPoor';
    // Poor since this review only, or a household that has just come: the card is to be changed yet.
    const isNew = start === 'arrived' || (start !== null && !isServed(start));
    return !isServed(value) || isNew || record.startClass.kind === 'blank';
  }
  return classes.includes(group === 'HN' ? 'poor' : 'nearPoor') || value === 'escaped';
}

function classPlaces(record: HouseholdRecord): readonly Place[] {
  const { table } = record;
  return table.columns.has('phan_loai')
    ? [{ table, row: record.rowOf('phan_loai'), field: 'phan_loai' }]
    : [];
}
