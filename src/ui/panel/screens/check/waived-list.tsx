/** What was passed over, today or long ago, with reason and name; it can be taken back here. */
import type { FindingsResult } from '../../../../addin/panel-types';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { count, date, t } from '../../text';
import { CHECK } from '../../words/check';
import { findings } from './check-state';
import { takeBack } from './waive-state';

type Waiver = Extract<FindingsResult, { ok: true }>['waived'][number];

function Line({ waiver }: { readonly waiver: Waiver }) {
  const { key, code, about, message, reason, author, state } = waiver;
  return (
    <li>
      <b>{about}</b> <span class="soft">{code}</span>
      <div>{message}</div>
      <div>
        {t(CHECK, 'waived', { reason, author })} <span class="soft">{date(waiver.date)}</span>
        {state !== '' && ` · ${state}`}
      </div>
      <Button kind="small" label={t(CHECK, 'unwaive.of', { about, code })} onPress={() => void takeBack(key)}>
        {t(CHECK, 'unwaive')}
      </Button>
    </li>
  );
}

export function WaivedList() {
  const list = findings.value?.waived ?? [];
  if (list.length === 0) return null;
  return (
    <Disclosure summary={t(CHECK, 'waived.list', { count: count(list.length) })}>
      <ul class="entries">
        {list.map((waiver) => (
          <Line key={waiver.key} waiver={waiver} />
        ))}
      </ul>
    </Disclosure>
  );
}
