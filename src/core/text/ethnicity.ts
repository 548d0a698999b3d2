import type { Cell, Ethnicity, Reading } from '../model';
import { ETHNIC_GROUPS } from './ethnic-groups';
import { BLANK, remember } from './remember';
import { cellText, exactKey, isBlank, normaliseText } from './unicode';
import { wordList } from './words';

const GROUPS = wordList(
  ETHNIC_GROUPS.flatMap(([name, aliases]) => [name, ...aliases].map((label) => [label, name] as const)),
);

/** An ethnic group by name or alias. Numbers are unreadable: the two official numberings disagree. */
export function readEthnicity(cell: Cell | undefined): Reading<Ethnicity> {
  if (isBlank(cell)) return BLANK;
  return typeof cell === 'string' ? ethnicityOf(cell) : { kind: 'unreadable', text: cellText(cell) };
}

const ethnicityOf = remember((written): Reading<Ethnicity> => {
  const text = normaliseText(written);
  const name = GROUPS.find(text.replace(/^(?:dân tộc|người|dt\.?)\s*:?\s+/i, ''));
  if (name === undefined) return { kind: 'unreadable', text };
  return {
    kind: 'ok',
    value: { name, minority: name !== 'Kinh', canonical: exactKey(text) === exactKey(name) },
  };
});
