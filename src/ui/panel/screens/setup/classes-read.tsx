/** How many households of each class the chosen columns give, so that a wrong choice is seen before it is saved. */
import { Button } from '../../components/button';
import { count, t } from '../../text';
import { SETUP } from '../../words/setup';
import { isStale, proposal, readSheets } from './setup-state';

export function ClassesRead() {
  const classes = proposal.value?.classes ?? null;
  if (classes === null) return null;
  const { poor, nearPoor, notPoor, notAssessable } = classes;
  return (
    <section class="card">
      <h3>{t(SETUP, 'classes')}</h3>
      <p>
        {t(SETUP, 'classes.read', {
          poor: count(poor),
          near: count(nearPoor),
          not: count(notPoor),
          unknown: count(notAssessable),
        })}
      </p>
      {isStale.value && (
        <Button kind="small" onPress={() => void readSheets()}>
          {t(SETUP, 'classes.again')}
        </Button>
      )}
    </section>
  );
}
