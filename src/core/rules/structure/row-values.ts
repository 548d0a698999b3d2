/** A household's value written on each of its rows: which rows disagree, and with what. */
import type { Person } from '../../model';

export interface RowValue {
  readonly person: Person;
  /** Equal for two spellings of one value. */
  readonly key: string;
}
export interface Disagreement {
  /** The row whose value the others should have. */
  readonly right: RowValue;
  readonly odd: readonly RowValue[];
}

/**
 * Null when all rows agree. Else the head's value is taken for right, unless another stands on more rows; where the
 * head's row says nothing, the value of most rows, the first of equals.
 */
export function disagreement(
  values: readonly RowValue[],
  isHead: (person: Person) => boolean,
): Disagreement | null {
  const counts = new Map<string, number>();
  for (const { key } of values) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2) return null;
  const most = Math.max(...counts.values());
  const head = values.find(({ person }) => isHead(person));
  const isHeads = head !== undefined && counts.get(head.key) === most;
  const right = isHeads ? head : values.find(({ key }) => counts.get(key) === most);
  return right ? { right, odd: values.filter(({ key }) => key !== right.key) } : null;
}
