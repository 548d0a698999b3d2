/** What was passed over since the panel was opened and is no longer in the list; it can be taken back here. */
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { count, t } from '../../text';
import { CHECK } from '../../words/check';
import { findings } from './check-state';
import { placeOf } from './finding';
import { takeBack, waived } from './waive-state';

export function WaivedList() {
  const listed = new Set((findings.value?.findings ?? []).map(({ key }) => key));
  const gone = [...waived.value].filter(([key]) => !listed.has(key));
  if (gone.length === 0) return null;
  return (
    <Disclosure summary={t(CHECK, 'waived.list', { count: count(gone.length) })}>
      <ul class="lines">
        {gone.map(([key, { finding, reason, author }]) => (
          <li key={key}>
            <b>{placeOf(finding)}</b> {finding.message} {t(CHECK, 'waived', { reason, author })}{' '}
            <Button kind="small" onPress={() => void takeBack(key)}>
              {t(CHECK, 'unwaive')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
