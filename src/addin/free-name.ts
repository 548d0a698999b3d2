/**
 * A name no other sheet has.
 *
 * @param numbered what tells the n-th of a name apart, from 2
 */
export function freeName(
  wanted: string,
  taken: ReadonlySet<string>,
  numbered: (n: number) => string = (n) => ` (${n})`,
): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}${numbered(n)}`;
  return name;
}
