/** Sử dụng dịch vụ viễn thông and phương tiện phục vụ tiếp cận thông tin. */
import { cellAnswer } from './cell-answers';
import { derived, refAt, refsAt, type Derivation, type HouseholdFacts } from './derivation';

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 11: no member uses the internet. One user decides; nobody only on a whole list. */
export function telecommunication(facts: HouseholdFacts): Derivation {
  const { members, isWhole, size, sizeCells } = facts;
  if (members.length === 0) return derived('notAssessable', 'no-members');
  const answers = members.map(({ person }) => {
    const { is: answer, quote } = cellAnswer(person, 'internet', facts);
    return { person, answer, quote };
  });
  const cells = (kind: string) =>
    answers.filter(({ answer }) => answer === kind).flatMap(({ person }) => refsAt(person, ['internet']));
  if (answers.some(({ answer }) => answer === 'yes'))
    return derived('notDeprived', 'internet-user', {}, cells('yes'));
  const unclear = answers.find(({ quote }) => quote !== undefined);
  if (unclear?.quote !== undefined)
    return derived('notAssessable', 'internet-unclear', { words: unclear.quote }, cells('unknown'));
  if (answers.some(({ answer }) => answer === 'unknown'))
    return derived(
      'notAssessable',
      cells('unknown').length === 0 ? 'no-column' : 'internet-unknown',
      {},
      cells('unknown'),
    );
  if (!isWhole)
    return derived(
      'notAssessable',
      'members-partial',
      { listed: members.length, size: size ?? 0 },
      sizeCells,
    );
  return derived('deprived', 'internet-nobody', {}, cells('no'));
}

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 12: none of television, radio, computer, telephone, tablet. */
export function informationMeans(facts: HouseholdFacts): Derivation {
  for (const record of facts.records) {
    const ref = refAt(record, 'thiet_bi');
    if (ref === null) continue;
    const { is: answer, quote } = cellAnswer(record, 'thiet_bi', facts);
    if (answer === 'unknown')
      return quote === undefined
        ? derived('notAssessable', 'value-blank', {}, [ref])
        : derived('notAssessable', 'means-unclear', { words: quote }, [ref]);
    return derived(
      answer === 'no' ? 'deprived' : 'notDeprived',
      answer === 'no' ? 'means-none' : 'means-some',
      {},
      [ref],
    );
  }
  return derived('notAssessable', 'no-column');
}
