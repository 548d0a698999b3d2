/** Kiểm tra: start, watch, then work through what was found. */
import { Button } from '../../components/button';
import { Choice } from '../../components/fields';
import { Disclosure } from '../../components/disclosure';
import { WorkCards } from '../../components/running';
import { Tag } from '../../components/tag';
import { VirtualList } from '../../components/virtual-list';
import { open } from '../../open';
import { home } from '../../state';
import { count, t } from '../../text';
import { CHECK } from '../../words/check';
import { HOME } from '../../words/home';
import { BatchActions, BatchBody, Undo } from './batch';
import {
  findings,
  groupChoices,
  hamlets,
  listFindings,
  runCheck,
  saveGroups,
  scope,
  shown,
} from './check-state';
import { Filters } from './filters';
import { Reasons } from './reasons';
import { Finding } from './finding';
import { batch } from './fix-state';
import { WaivedList } from './waived-list';

const ENTRY_PX = 132;

function Scope() {
  if (hamlets.value.length === 0) return null;
  return (
    <Choice
      label={t(CHECK, 'scope')}
      hint={t(CHECK, 'scope.hint')}
      value={scope.value}
      options={[
        { value: '', text: t(CHECK, 'scope.all') },
        ...hamlets.value.map((name) => ({ value: name, text: name })),
      ]}
      onChange={(value) => void (scope.value = value)}
    />
  );
}

function Groups() {
  const groups = findings.value?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <>
      <fieldset>
        <legend>{t(CHECK, 'groups')}</legend>
        <p class="soft">{t(CHECK, 'groups.hint')}</p>
        {groups.map(({ id, name, on }) => (
          <label class="pick" key={id}>
            <input
              type="checkbox"
              checked={isOn(id, on)}
              onChange={(event) => {
                groupChoices.value = new Map(groupChoices.value).set(id, event.currentTarget.checked);
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Button kind="small" disabled={groupChoices.value.size === 0} onPress={() => void saveGroups()}>
        {t(CHECK, 'groups.save')}
      </Button>
    </>
  );
}

const isOn = (id: string, on: boolean): boolean => groupChoices.value.get(id) ?? on;

/** Folded away: seldom changed, and the list should be in view. */
function Options() {
  const groups = findings.value?.groups ?? [];
  if (hamlets.value.length === 0 && groups.length === 0) return null;
  const on = groups.filter((group) => isOn(group.id, group.on)).length;
  return (
    <Disclosure summary={t(CHECK, 'options.summary', { on, all: groups.length })}>
      <Scope />
      <Groups />
    </Disclosure>
  );
}

function Counts() {
  const now = findings.value;
  const counts = now?.counts ?? home.value?.last.check ?? null;
  if (counts === null) return <p class="soft">{t(CHECK, 'intro')}</p>;
  const reasons = now?.notAssessable ?? [];
  const third = <Tag tone="none">{t(HOME, 'not-assessable', { count: count(counts.notAssessable) })}</Tag>;
  return (
    <section class="counts">
      <p class="tags">
        <Tag tone="bad">{t(HOME, 'errors', { count: count(counts.error) })}</Tag>
        <Tag tone="warn">{t(HOME, 'warnings', { count: count(counts.warning) })}</Tag>
        {counts.info > 0 && <Tag tone="info">{t(HOME, 'infos', { count: count(counts.info) })}</Tag>}
        {reasons.length === 0 && third}
      </p>
      {reasons.length > 0 && (
        <Disclosure summary={third}>
          <Reasons reasons={reasons} />
        </Disclosure>
      )}
    </section>
  );
}

function List() {
  const now = findings.value;
  if (now === null) return null;
  if (now.findings.length === 0)
    return <p>{t(CHECK, now.counts.notAssessable > 0 ? 'none' : 'none.all-checked')}</p>;
  return (
    <>
      {!now.sheetIsCurrent && <p class="card notice">{t(CHECK, 'old')}</p>}
      <Filters />
      {shown.value.length === 0 ? (
        <p>{t(CHECK, 'shown.none')}</p>
      ) : (
        <VirtualList
          items={shown.value}
          keyOf={({ key }) => key}
          label={t(CHECK, 'listed', { count: count(shown.value.length) })}
          estimate={ENTRY_PX}
          render={(finding, inOrder) => <Finding finding={finding} inOrder={inOrder} />}
        />
      )}
    </>
  );
}

export function CheckBody() {
  if (batch.value !== null) return <BatchBody />;
  return (
    <>
      <WorkCards quiet={findings.value !== null} />
      <Undo />
      <Counts />
      <Options />
      <WaivedList />
      <List />
    </>
  );
}

export function CheckActions() {
  if (batch.value !== null) return <BatchActions />;
  const hasRun = (home.value?.last.check ?? null) !== null;
  if (findings.value !== null)
    return (
      <>
        <Button onPress={() => void runCheck()}>{t(CHECK, 'start.again')}</Button>
        <Button kind="primary" free onPress={() => open('classify')}>
          {t(CHECK, 'next')}
        </Button>
      </>
    );
  return (
    <>
      <Button kind="primary" onPress={() => void runCheck()}>
        {t(CHECK, hasRun ? 'start.again' : 'start')}
      </Button>
      {hasRun && <Button onPress={() => void listFindings()}>{t(CHECK, 'list')}</Button>}
    </>
  );
}
