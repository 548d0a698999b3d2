/** Where the list of all households and the list of the poor with their members disagree. */
import type { HouseholdRecord, Register } from '../model';
import { countText } from './wording';
import type { Words } from './words';
import type { Lang } from '../model';

const MOST_NAMED = 5;
type Counted = 'poor' | 'nearPoor';

function countClass(records: readonly HouseholdRecord[], name: Counted): number {
  return records.filter(({ recordedClass }) => recordedClass.kind === 'ok' && recordedClass.value === name)
    .length;
}
function classOf({ recordedClass }: HouseholdRecord): string {
  return recordedClass.kind === 'ok' ? recordedClass.value : '';
}

/**
 * A sentence telling both counts and the households the lists write differently; null when they agree, or when
 * there is only one list.
 */
export function listsDisagreement(register: Register, lang: Lang, words: Words): string | null {
  const isSpecial = (record: HouseholdRecord) => record.table.coverage === 'poor-and-near';
  const special = [...register.households.flatMap(({ records }) => records), ...register.unmatched].filter(
    isSpecial,
  );
  const main = register.households.map((household) => household.main).filter((record) => !isSpecial(record));
  if (special.length === 0 || main.length === 0) return null;
  const counts = (['poor', 'nearPoor'] as const).map((name) => [
    countClass(special, name),
    countClass(main, name),
  ]);
  if (counts.every(([list, all]) => list === all)) return null;
  const [[listPoor, mainPoor], [listNear, mainNear]] = counts as [[number, number], [number, number]];
  const different = register.households.filter(({ main: written, records }) =>
    records.some((record) => isSpecial(record) && classOf(record) !== classOf(written)),
  );
  const names = different
    .slice(0, MOST_NAMED)
    .map(({ main: { code, head, row } }) => (code.kind === 'ok' ? code.value : (head.name ?? String(row))));
  const which =
    names.length === 0
      ? ''
      : words('indicators.noteWhich', {
          households: names.join(', ') + (different.length > MOST_NAMED ? ', …' : ''),
        });
  const text = (value: number) => countText(value, lang);
  return words('indicators.noteLists', {
    list: sheetsOf(special),
    main: sheetsOf(main),
    listPoor: text(listPoor),
    listNear: text(listNear),
    mainPoor: text(mainPoor),
    mainNear: text(mainNear),
    which,
  });
}
function sheetsOf(records: readonly HouseholdRecord[]): string {
  return [...new Set(records.map((record) => record.table.sheet))].join(', ');
}
