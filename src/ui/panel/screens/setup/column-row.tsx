/** A column that has no field, with the choice of one. */
import type { Question } from '../../../../core/index';
import type { FieldId } from '../../../../core/register/fields';
import { Choice } from '../../components/fields';
import type { OptionGroup } from '../../components/fields';
import { Tag } from '../../components/tag';
import { t } from '../../text';
import { SETUP } from '../../words/setup';
import { columnsOf, fieldOf } from './columns';
import { sampleWords } from './field-row';
import { decide, fieldName, proposal } from './setup-state';
import type { Sheet } from './setup-state';

const ALONE = '-';
type Value = FieldId | '' | typeof ALONE;

/** The fields a table of this role may have. */
function possibleFields({ role }: Sheet): readonly FieldId[] {
  const choices = proposal.value?.fieldChoices;
  const kind = role === 'targets' || role === 'summary' ? role : 'register';
  return (choices?.[kind] ?? []).map(({ field }) => field);
}

function groupsOf(table: Sheet, likely: readonly FieldId[]): OptionGroup<Value>[] {
  const options = (fields: readonly FieldId[]) =>
    fields.map((field) => ({ value: field, text: fieldName(field) }));
  const others = possibleFields(table).filter((field) => !likely.includes(field));
  return [
    ...(likely.length === 0 ? [] : [{ label: t(SETUP, 'may-be'), options: options(likely) }]),
    { label: t(SETUP, 'others'), options: options(others) },
  ];
}

interface ColumnRowProps {
  readonly table: Sheet;
  readonly column: string;
  readonly question?: Question;
}

interface Decided {
  /** Undefined: nothing was decided; null: to leave it alone. */
  readonly decided: FieldId | null | undefined;
  readonly isAsked: boolean;
}

function StateTag({ decided, isAsked }: Decided) {
  if (decided === undefined) return isAsked ? <Tag tone="warn">{t(SETUP, 'tag.ask')}</Tag> : null;
  return <Tag tone={decided === null ? 'none' : 'ok'}>{t(SETUP, 'tag.chosen')}</Tag>;
}

function shownValue({ decided, isAsked }: Decided): Value {
  if (decided === undefined) return isAsked ? '' : ALONE;
  return decided ?? ALONE;
}

export function ColumnRow({ table, column, question }: ColumnRowProps) {
  const found = columnsOf(table).find((each) => each.column === column);
  if (found === undefined) return null;
  const { header, samples } = found;
  const { candidates = [], why = '' } = table.unmapped.find((each) => each.column === column) ?? {};
  const state = { decided: fieldOf(table, column), isAsked: question !== undefined };
  const shown = shownValue(state);
  const words = state.decided === undefined ? (question?.text ?? why) : '';
  return (
    <Choice<Value>
      label={header === '' ? t(SETUP, 'field-of', { column }) : t(SETUP, 'column', { column, header })}
      beside={<StateTag {...state} />}
      value={shown}
      hint={[sampleWords(samples), words].filter(Boolean).join(' · ')}
      options={[
        ...(shown === '' ? [{ value: '' as const, text: t(SETUP, 'choose.field') }] : []),
        { value: ALONE, text: t(SETUP, 'alone') },
      ]}
      groups={groupsOf(table, candidates)}
      onChange={(field) => {
        if (field !== '') decide({ sheet: table.sheet, column, field: field === ALONE ? null : field });
      }}
    />
  );
}
