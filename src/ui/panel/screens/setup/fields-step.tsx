/** Bước 2: which column is which field. Questions first, then what was matched, then what is left. */
import type { Question } from '../../../../core/index';
import { Choice } from '../../components/fields';
import { Disclosure } from '../../components/disclosure';
import { count, t } from '../../text';
import { SETUP } from '../../words/setup';
import { BlankMarks } from './blank-marks';
import { byPlace, columnsOf, fieldOf, requiredIn, unusedColumns } from './columns';
import { ClassesRead } from './classes-read';
import { ColumnRow } from './column-row';
import { FieldRow } from './field-row';
import { keyOfSheet, openQuestions, proposal, shownSheet, showSheet } from './setup-state';
import type { Sheet } from './setup-state';

/** With how many questions it has: they stand on a sheet that may not be in view. */
function sheetWords({ sheet, beside, questions }: Sheet): string {
  const name = `${sheet} ${beside ?? ''}`.trim();
  return questions.length === 0 ? name : t(SETUP, 'sheet.asks', { name, count: questions.length });
}

function SheetChoice({ table }: { readonly table: Sheet }) {
  const sheets = proposal.value?.sheets ?? [];
  if (sheets.length < 2) return null;
  return (
    <Choice
      label={t(SETUP, 'sheet')}
      value={keyOfSheet(table)}
      options={sheets.map((each) => ({
        value: keyOfSheet(each),
        text: sheetWords(each),
      }))}
      onChange={showSheet}
    />
  );
}

function Asked({ table, question }: { readonly table: Sheet; readonly question: Question }) {
  const [field] = question.fields;
  const [column] = question.columns;
  if (question.kind === 'blank-marks') return <BlankMarks table={table} />;
  if (question.kind === 'unsure-column')
    return column === undefined ? null : <ColumnRow table={table} column={column} question={question} />;
  return field === undefined ? null : (
    <FieldRow table={table} field={field} question={question} isRequired={question.kind === 'missing'} />
  );
}

/** An answer that is saved can be changed as long as there is a household that it is about. */
const isBlankSaid = ({ unmarked }: Sheet): boolean => unmarked !== null && unmarked.answer !== null;

function Questions({ table }: { readonly table: Sheet }) {
  if (table.questions.length === 0) return null;
  return (
    <>
      <h2>{t(SETUP, 'questions')}</h2>
      {table.questions.map((question) => (
        <Asked key={question.text} table={table} question={question} />
      ))}
    </>
  );
}

/** Of the columns folded away the heading names some, so that one that matters is not missed. */
const MOST_NAMES = 6;

function Unused({ table }: { readonly table: Sheet }) {
  const asked = new Set(
    table.questions.filter(({ kind }) => kind === 'unsure-column').flatMap(({ columns }) => columns),
  );
  // What was chosen here stays in place until the sheets are read again; other fields have a row of their own.
  const rows = new Set(
    [...table.fields, ...table.questions.map(({ fields: [field] }) => ({ field }))].map(({ field }) => field),
  );
  const chosen = columnsOf(table).filter(({ column }) => {
    const field = fieldOf(table, column);
    return field != null && !rows.has(field);
  });
  const rest = [...unusedColumns(table), ...chosen].filter(({ column }) => !asked.has(column)).sort(byPlace);
  if (rest.length === 0) return null;
  const names = rest.slice(0, MOST_NAMES).map(({ column, header }) => `${column} ${header}`.trim());
  if (rest.length > MOST_NAMES) names.push('…');
  return (
    <Disclosure summary={t(SETUP, 'unused', { count: count(rest.length), names: names.join(', ') })}>
      <p class="soft">{t(SETUP, 'unused.hint')}</p>
      {rest.map(({ column }) => (
        <ColumnRow key={column} table={table} column={column} />
      ))}
    </Disclosure>
  );
}

export function FieldsStep() {
  const table = shownSheet.value;
  if (table === null) return <p>{t(SETUP, 'sheets.none')}</p>;
  const required = requiredIn(table);
  const open = openQuestions.value.length;
  return (
    <>
      <SheetChoice table={table} />
      <p>
        {t(SETUP, 'mapped', { count: table.fields.length })}{' '}
        {open > 0 && <b class="required">{t(SETUP, 'open', { count: open })}</b>}
      </p>
      <Questions table={table} />
      <ClassesRead />
      <h2>{t(SETUP, 'fields')}</h2>
      {isBlankSaid(table) && <BlankMarks table={table} />}
      {table.fields.map(({ field }) => (
        <FieldRow key={field} table={table} field={field} isRequired={required.has(field)} />
      ))}
      <Unused table={table} />
    </>
  );
}
