/** Bước 3: how many values of each column can be read, and which cannot. */
import type { ColumnsProposal } from '../../../../core/index';
import { Disclosure } from '../../components/disclosure';
import { Tag } from '../../components/tag';
import { home } from '../../state';
import { count, t } from '../../text';
import { SETUP } from '../../words/setup';
import { ClassesRead } from './classes-read';
import { unusedColumns } from './columns';
import { columnWords } from './field-row';
import { decisions, fieldName, keyOfSheet, proposal, saved } from './setup-state';
import type { Sheet } from './setup-state';

type Counts = ColumnsProposal['values'][string][number];

const FEW = 3;

/** The values that cannot be read: few beside the field, more below one another. */
function Unread({ field, examples, different }: Pick<Counts, 'field' | 'examples' | 'different'>) {
  const few = examples.slice(0, FEW).join(', ');
  return (
    <>
      <p class="soft">
        {t(SETUP, 'unread', { field: fieldName(field), examples: different > FEW ? `${few}…` : few })}
      </p>
      {different > FEW && (
        <Disclosure summary={t(SETUP, 'unread.all', { count: count(different) })}>
          <ul class="lines">
            {examples.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {different > examples.length && (
              <li>{t(SETUP, 'unread.more', { count: count(different - examples.length) })}</li>
            )}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function ColumnLine({
  counts: { field, column, valid, invalid, blank, examples, different },
}: {
  readonly counts: Counts;
}) {
  return (
    <li>
      <div>
        <b>{fieldName(field)}</b> <span class="soft">{t(SETUP, 'column.bare', { column })}</span>
      </div>
      <p class="tags">
        <Tag tone="ok">{t(SETUP, 'valid', { count: count(valid) })}</Tag>
        {invalid > 0 && <Tag tone="bad">{t(SETUP, 'invalid', { count: count(invalid) })}</Tag>}
        {blank > 0 && <Tag tone="none">{t(SETUP, 'blank', { count: count(blank) })}</Tag>}
      </p>
      {invalid > 0 && <Unread field={field} examples={examples} different={different} />}
    </li>
  );
}

function SheetValues({ sheet, values }: { readonly sheet: string; readonly values: readonly Counts[] }) {
  const bad = values.filter(({ invalid }) => invalid > 0);
  const fine = values.filter(({ invalid }) => invalid === 0);
  const sum = (of: 'valid' | 'invalid'): number => values.reduce((total, each) => total + each[of], 0);
  return (
    <section class="card">
      <h2>{sheet}</h2>
      <p class="tags">
        <Tag tone="ok">{t(SETUP, 'valid', { count: count(sum('valid')) })}</Tag>
        <Tag tone={sum('invalid') > 0 ? 'bad' : 'none'}>
          {t(SETUP, 'invalid', { count: count(sum('invalid')) })}
        </Tag>
      </p>
      <ul class="lines">
        {bad.map((each) => (
          <ColumnLine key={each.column} counts={each} />
        ))}
      </ul>
      {fine.length > 0 && (
        <Disclosure summary={t(SETUP, 'fine', { count: fine.length })}>
          <ul class="lines">
            {fine.map((each) => (
              <ColumnLine key={each.column} counts={each} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Columns that go no further, by name: a field that has none is left out of every check and figure. */
function LeftColumns({ table }: { readonly table: Sheet }) {
  const left = unusedColumns(table);
  if (left.length === 0) return null;
  return (
    <section class="card">
      <h3>
        {table.sheet} {table.beside}
      </h3>
      <p>
        {t(SETUP, 'unused.left', { count: count(left.length) })}: {left.map(columnWords).join('; ')}
      </p>
    </section>
  );
}

/** Whether what is shown is kept; nothing is said of a matching of an earlier day that nobody changed. */
function savedWords(): string {
  if (saved.value) return t(SETUP, 'check.saved');
  const isOpen = decisions.value.length > 0 || home.value?.next === 'set-up';
  return isOpen ? t(SETUP, 'check.unsaved') : '';
}

export function ValuesStep() {
  const now = proposal.value;
  if (now === null) return null;
  return (
    <>
      <p>
        {t(SETUP, 'check.intro')} {savedWords()}
      </p>
      <ClassesRead />
      {Object.entries(now.values).map(([sheet, values]) => (
        <SheetValues key={sheet} sheet={sheet} values={values} />
      ))}
      {now.sheets.map((table) => (
        <LeftColumns key={keyOfSheet(table)} table={table} />
      ))}
      {now.legacyColumns.length > 0 && (
        <section class="card notice">
          <h2>{t(SETUP, 'legacy')}</h2>
          <ul class="lines">
            {now.legacyColumns.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
