/** Words of the column Tình trạng hôn nhân. */
import type { Person, Reading } from '../model';
import { BLANK, remember } from '../text/remember';
import { cellText, normaliseText } from '../text/unicode';
import { wordList } from '../text/words';
import { cellOf, placeOf, saysNothing } from './cells';

export type MaritalStatus = 'single' | 'married' | 'widowed' | 'divorced';

const WORDS: Readonly<Record<MaritalStatus, readonly string[]>> = {
  single: [
    'Độc thân',
    'Chưa kết hôn',
    'Chưa có vợ',
    'Chưa có chồng',
    'Chưa vợ',
    'Chưa chồng',
    'Chưa có vợ/chồng',
    'Chưa vợ/chồng',
    'Chưa lập gia đình',
    'Chưa có gia đình',
    'Chưa từng kết hôn',
  ],
  married: [
    'Đã kết hôn',
    'Kết hôn',
    'Có vợ',
    'Có chồng',
    'Có vợ/chồng',
    'Có vợ hoặc chồng',
    'Đang có vợ',
    'Đang có chồng',
    'Đang có vợ/chồng',
    'Đã có vợ',
    'Đã có chồng',
    'Đã có gia đình',
    'Có gia đình',
    'Đã lập gia đình',
  ],
  widowed: ['Góa', 'Góa vợ', 'Góa chồng', 'Góa vợ/chồng', 'Ở góa', 'Vợ chết', 'Chồng chết'],
  divorced: ['Ly hôn', 'Li hôn', 'Đã ly hôn', 'Ly dị', 'Ly thân', 'Ly hôn/ly thân'],
};
const LIST = wordList(
  (Object.keys(WORDS) as MaritalStatus[]).flatMap((status) =>
    WORDS[status].map((word) => [word, status] as const),
  ),
);

/** What is written of a person's marital status; other words are unreadable. */
export function maritalStatus(person: Person): Reading<MaritalStatus> {
  if (!person.table.columns.has('hon_nhan')) return { kind: 'absent' };
  const cell = cellOf(placeOf(person, 'hon_nhan'));
  return saysNothing(cell) ? BLANK : statusOf(cellText(cell));
}

const statusOf = remember((written): Reading<MaritalStatus> => {
  const value = LIST.find(written);
  return value === undefined ? { kind: 'unreadable', text: normaliseText(written) } : { kind: 'ok', value };
});
