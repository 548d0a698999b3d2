/** What a household means that neither column of marks is marked for: nobody but the officer can know. */
import { Choice } from '../../components/fields';
import { Tag } from '../../components/tag';
import { count, t } from '../../text';
import { SETUP } from '../../words/setup';
import { blanksOf, decideBlanks } from './setup-state';
import type { Sheet } from './setup-state';

const MEANINGS = ['notPoor', 'unreviewed'] as const;

export function BlankMarks({ table }: { readonly table: Sheet }) {
  const { sheet, unmarked } = table;
  if (unmarked === null) return null;
  const [poor, near] = unmarked.columns;
  const said = blanksOf(table);
  return (
    <Choice<(typeof MEANINGS)[number] | ''>
      label={t(SETUP, 'blanks', { poor, near })}
      beside={
        <Tag tone={said === null ? 'warn' : 'ok'}>{t(SETUP, said === null ? 'tag.ask' : 'tag.chosen')}</Tag>
      }
      value={said ?? ''}
      hint={t(SETUP, 'blanks.hint', { count: count(unmarked.count) })}
      options={[
        ...(said === null ? [{ value: '' as const, text: t(SETUP, 'blanks.choose') }] : []),
        ...MEANINGS.map((value) => ({ value, text: t(SETUP, `blanks.${value}`) })),
      ]}
      onChange={(value) => {
        if (value !== '') decideBlanks(sheet, value);
      }}
    />
  );
}
