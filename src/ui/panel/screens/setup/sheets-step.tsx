/** Bước 1: what each sheet is, and where its header stands. */
import type { ColumnsProposal, Decision } from '../../../../core/index';
import { Button } from '../../components/button';
import { Choice } from '../../components/fields';
import { Disclosure } from '../../components/disclosure';
import { Tag } from '../../components/tag';
import { goTo } from '../../go';
import { count, t } from '../../text';
import { SETUP } from '../../words/setup';
import { Exchange } from './exchange';
import { decideRole, decisions, keyOfSheet, proposal, readSheets } from './setup-state';
import type { Sheet } from './setup-state';

type Role = NonNullable<Decision['role']>;
const ROLES = ['households', 'previous', 'unused'] as const;

function RoleChoice({ sheet, stated }: { readonly sheet: string; readonly stated: Role | null }) {
  const decided = decisions.value.find((one) => one.sheet === sheet && one.role !== undefined);
  return (
    <Choice<Role | ''>
      label={t(SETUP, 'sheet.use', { sheet })}
      value={(decided ? decided.role : stated) ?? ''}
      options={[
        { value: '', text: t(SETUP, 'role.auto') },
        ...ROLES.map((role) => ({ value: role, text: t(SETUP, `role.${role}`) })),
      ]}
      onChange={(role) => decideRole(sheet, role === '' ? null : role)}
    />
  );
}

function headerRows(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows[rows.length - 1];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}

function UsedSheet({ table }: { readonly table: Sheet }) {
  const { sheet, beside, reason, headerRows: rows, firstDataRow, lastDataRow, stated, changed } = table;
  const nothing = t(SETUP, 'sheet.nothing');
  return (
    <section class="card">
      <div class="row top">
        <h2 class="grow">
          {sheet} {beside}
        </h2>
        <Tag tone="ok">{t(SETUP, 'sheet.used')}</Tag>
      </div>
      <p>{reason}</p>
      <p class="soft">
        {t(SETUP, 'sheet.rows', { header: headerRows(rows), first: firstDataRow, last: lastDataRow })}
      </p>
      {changed !== null && (
        <p class="notice">
          {t(SETUP, 'sheet.changed', {
            added: changed.added.join(', ') || nothing,
            gone: changed.gone.join(', ') || nothing,
          })}
        </p>
      )}
      <RoleChoice sheet={sheet} stated={stated} />
      <Button
        kind="small"
        label={t(SETUP, 'sheet.go.of', { sheet })}
        onPress={() => void goTo(sheet, `A${rows[0] ?? 1}`)}
      >
        {t(SETUP, 'sheet.go')}
      </Button>
    </section>
  );
}

/** What was said of a sheet that is not used tells why it is not. */
const statedOf = (reason: ColumnsProposal['ignored'][number]['reason']): Role | null =>
  (({ decided: 'unused', previous: 'previous' }) as const)[reason as 'decided' | 'previous'] ?? null;

function LeftSheets({ ignored }: Pick<ColumnsProposal, 'ignored'>) {
  if (ignored.length === 0) return null;
  return (
    <Disclosure summary={t(SETUP, 'sheets.left', { count: count(ignored.length) })}>
      {ignored.map(({ sheet, why, reason, table }) => (
        <section class="card" key={sheet}>
          <div class="row top">
            <h2 class="grow">{sheet}</h2>
            <Tag tone="none">{t(SETUP, 'sheet.unused')}</Tag>
          </div>
          <p class="soft">
            {why} {table?.missing}
          </p>
          <RoleChoice sheet={sheet} stated={statedOf(reason)} />
        </section>
      ))}
    </Disclosure>
  );
}

export function SheetsStep() {
  const now = proposal.value;
  if (now === null) return null;
  return (
    <>
      <p>{t(SETUP, now.sheets.length === 0 ? 'sheets.none' : 'sheets.intro')}</p>
      {now.sheets.map((table) => (
        <UsedSheet key={keyOfSheet(table)} table={table} />
      ))}
      <LeftSheets ignored={now.ignored} />
      <p class="soft">{t(SETUP, 'header.wrong')}</p>
      <Exchange reread={() => void readSheets()} />
    </>
  );
}
