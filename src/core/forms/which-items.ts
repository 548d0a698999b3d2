/** Households as a note names them: how many, and where the first of them stand. */
import type { MessageParams } from '../errors';
import { formatNumber } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import type { Lang } from '../model';
import { codeKey } from '../register/records';
import type { Item } from './form';

const MOST_NAMED = 3;

/** 'HO12, DS hộ dòng 14': where the officer finds it; a row of last period's register says so. */
export function whichItems(items: Iterable<Item>, lang: Lang): string {
  const all = [...items];
  const named = all.slice(0, MOST_NAMED).map(({ record: { code, table, row }, movement }) => {
    const key = codeKey(code);
    const where = movement?.isEarlier ? 'which.earlier' : 'which.row';
    const place = say(FORM_TEXTS, lang, where, { sheet: table.sheet, row });
    return key === null ? place : `${key}, ${place}`;
  });
  return [...named, ...(all.length > MOST_NAMED ? ['…'] : [])].join('; ');
}

/** Parameters `count` and `which` of a note. */
export function counted(items: ReadonlySet<Item>, lang: Lang): MessageParams {
  return { count: formatNumber(items.size, 0, lang), which: whichItems(items, lang) };
}
