/** How messages name a household and a person: enough to find them, never more. */
import type { HouseholdRecord, Lang, Person } from '../model';

/** 'hộ PM0052 (Trần Nhật Đạt)'; what is not written is left out; a row number when neither is. */
export function householdLabel(record: HouseholdRecord, lang: Lang): string {
  const word = lang === 'vi' ? 'Hộ' : 'Household';
  const code = codeOf(record);
  const name = record.head.name;
  if (code && name) return `${word} ${code} (${name})`;
  return `${word} ${code ?? name ?? rowWord(record.row, lang)}`;
}

/** 'Trần Nhật Đạt (chủ hộ PM0052)', 'Lý Kim Trinh (hộ PM0052, Trần Nhật Đạt)'. */
export function personLabel(person: Person, record: HouseholdRecord | null, lang: Lang): string {
  const name = person.name ?? capital(rowWord(person.row, lang));
  if (!record) return name;
  const code = codeOf(record);
  if (person.isHead) return code ? `${name} (${lang === 'vi' ? 'chủ hộ' : 'head of'} ${code})` : name;
  const household = [code, record.head.name].filter((part) => part !== null).join(', ');
  return household ? `${name} (${lang === 'vi' ? 'hộ' : 'household'} ${household})` : name;
}

/** 'Đỗ Văn Lạ', 'dòng 3' where no name is written. */
export function nameOrRow({ name, row }: Pick<Person, 'name' | 'row'>, lang: Lang): string {
  return name ?? rowWord(row, lang);
}

/** 'Đỗ Văn Lạ (dòng 3)' within a sentence, 'dòng 3' where no name is written. */
export function nameOnRow(name: string | null, row: number, lang: Lang): string {
  return name === null || name.trim() === '' ? rowWord(row, lang) : `${name} (${rowWord(row, lang)})`;
}

function codeOf(record: HouseholdRecord): string | null {
  return record.code.kind === 'ok' ? record.code.value : null;
}

export const rowWord = (row: number, lang: Lang): string => (lang === 'vi' ? `dòng ${row}` : `row ${row}`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
