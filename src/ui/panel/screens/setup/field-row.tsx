/** A field with the choice of its column. */
import type { Question } from '../../../../core/index';
import type { FieldId } from '../../../../core/register/fields';
import { Choice } from '../../components/fields';
import type { OptionGroup } from '../../components/fields';
import { Tag } from '../../components/tag';
import { t } from '../../text';
import { SETUP } from '../../words/setup';
import { ABSENT, chooseColumn, columnOf, columnsOf } from './columns';
import type { Column } from './columns';
import { fieldName } from './setup-state';
import type { Sheet } from './setup-state';

interface FieldRowProps {
  readonly table: Sheet;
  readonly field: FieldId;
  readonly isRequired: boolean;
  readonly question?: Question;
}

export const columnWords = ({ column, header }: Pick<Column, 'column' | 'header'>): string =>
  header === '' ? t(SETUP, 'column.bare', { column }) : t(SETUP, 'column', { column, header });

export const sampleWords = (samples: readonly string[]): string =>
  samples.length === 0
    ? t(SETUP, 'no-samples')
    : t(SETUP, 'samples', { samples: samples.slice(0, 2).join(', ') });

/** The core's steps of sureness: 0.9 and 0.75. */
function SureTag({ table, field }: Pick<FieldRowProps, 'table' | 'field'>) {
  const { column, isDecided } = columnOf(table, field);
  if (column === ABSENT) return <Tag tone="none">{t(SETUP, 'tag.none')}</Tag>;
  if (isDecided) return <Tag tone="ok">{t(SETUP, 'tag.chosen')}</Tag>;
  if (column === '') return <Tag tone="warn">{t(SETUP, 'tag.ask')}</Tag>;
  const confidence = table.fields.find((one) => one.field === field)?.confidence ?? 0;
  if (confidence >= 0.9) return <Tag tone="ok">{t(SETUP, 'tag.sure')}</Tag>;
  return <Tag tone="warn">{t(SETUP, confidence >= 0.75 ? 'tag.fair' : 'tag.look')}</Tag>;
}

function groupsOf(columns: readonly Column[], likely: readonly string[]): OptionGroup<string>[] {
  const options = (some: readonly Column[]) =>
    some.map((each) => ({ value: each.column, text: columnWords(each) }));
  const offered = columns.filter(({ column }) => likely.includes(column));
  if (offered.length === 0) return [{ label: t(SETUP, 'other-columns'), options: options(columns) }];
  const others = columns.filter(({ column }) => !likely.includes(column));
  return [
    { label: t(SETUP, 'likely'), options: options(offered) },
    { label: t(SETUP, 'other-columns'), options: options(others) },
  ];
}

export function FieldRow({ table, field, isRequired, question }: FieldRowProps) {
  const columns = columnsOf(table);
  const { column, isDecided } = columnOf(table, field);
  const chosen = columns.find((each) => each.column === column);
  const why = isDecided ? undefined : table.fields.find((one) => one.field === field)?.why;
  const hint = [chosen && sampleWords(chosen.samples), why, isDecided ? undefined : question?.text]
    .filter((part) => part !== undefined)
    .join(' · ');
  return (
    <Choice
      label={
        <>
          {fieldName(field)}{' '}
          {isRequired && (
            <span class="required" title={t(SETUP, 'required')}>
              (*)
            </span>
          )}
        </>
      }
      beside={<SureTag table={table} field={field} />}
      value={column}
      hint={hint || null}
      options={[
        ...(column === '' ? [{ value: '', text: t(SETUP, 'choose') }] : []),
        { value: ABSENT, text: t(SETUP, 'absent') },
      ]}
      groups={groupsOf(columns, question?.columns ?? [])}
      onChange={(next) => next !== '' && chooseColumn(table, field, next)}
    />
  );
}
