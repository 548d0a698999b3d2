/** Bước 3: how many values of each column can be read, and which cannot. */
import type { ColumnsProposal } from '../../../../core/index';
import { Disclosure } from '../../components/disclosure';
import { Tag } from '../../components/tag';
import { count, t } from '../../text';
import { SETUP } from '../../words/setup';
import { fieldName, proposal } from './setup-state';

type Counts = ColumnsProposal['values'][string][number];

function ColumnLine({
  counts: { field, column, valid, invalid, blank, examples },
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
      {invalid > 0 && (
        <p class="soft">{t(SETUP, 'unread', { field: fieldName(field), examples: examples.join(', ') })}</p>
      )}
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

export function ValuesStep() {
  const now = proposal.value;
  if (now === null) return null;
  return (
    <>
      <p>{t(SETUP, 'check.intro')}</p>
      {Object.entries(now.values).map(([sheet, values]) => (
        <SheetValues key={sheet} sheet={sheet} values={values} />
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
