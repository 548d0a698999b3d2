import { ethnicityOfHead } from '../indicators/household-groups';
import { ETHNIC_GROUPS } from '../text/ethnic-groups';
import { counting, under } from './columns';
import { ethnic, ethnicMinority, kinh, nearPoor, otherEthnic, poor } from './facts';
import type { AreaForm, Fact, FormData, HeaderNode } from './form';
import { FORM_WORDS } from './words';

/** More columns than these are too narrow to read on paper; the rarest groups then stand together under 'Khác'. */
const MOST_GROUPS = 6;

/** Minorities with a column: those of the poor and near-poor of the place, the more frequent before the rarer ones. */
function groupsOf({ main }: FormData): string[] {
  const counts = new Map<string, number>();
  for (const item of main) {
    if (item.class !== 'poor' && item.class !== 'nearPoor') continue;
    const ethnicity = ethnicityOfHead(item.subject);
    if (ethnicity.kind !== 'ok' || !ethnicity.value.minority) continue;
    counts.set(ethnicity.value.name, (counts.get(ethnicity.value.name) ?? 0) + 1);
  }
  const order = ETHNIC_GROUPS.map(([name]) => name);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b))
    .slice(0, MOST_GROUPS)
    .map(([name]) => name);
}

function ofClass(title: string, name: Fact, first: 1 | 2, groups: readonly string[]): HeaderNode {
  return under(
    title,
    counting(`${first}.0`, 'Tổng số', [name]),
    counting(`${first}.1`, 'Kinh', [name, kinh]),
    counting(`${first}.2`, 'Tổng dân tộc thiểu số', [name, ethnicMinority]),
    ...groups.map((group, at) => counting(`${first}.2.${at + 1}`, group, [name, ethnic(group)])),
    counting(`${first}.2.${groups.length + 1}`, 'Khác', [name, otherEthnic(groups)]),
  );
}

/** Source: shared/domain/forms.json, dan_toc. Ethnic groups are known by name, never by number: two numberings are in use. */
export const danToc: AreaForm = {
  id: 'dan_toc',
  kind: 'areas',
  sheet: 'GN BM Dân tộc',
  title: 'PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC',
  unit: 'hộ',
  titleRow: 4,
  population: 'main',
  split: false,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: (data) => {
    const groups = groupsOf(data);
    return [ofClass(FORM_WORDS.poor, poor, 1, groups), ofClass(FORM_WORDS.nearPoor, nearPoor, 2, groups)];
  },
  bare: ['1.0', '2.0'],
  identities: [
    { result: '1.0', plus: ['1.1', '1.2'], minus: [] },
    { result: '2.0', plus: ['2.1', '2.2'], minus: [] },
  ],
  remarks: ['ethnicityOfHead'],
};
