/** Targets from the text of a plan: paste, look at what was found, tick, write. */
import type { PlanTextReport } from '../../../../addin/panel-types';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { TextField } from '../../components/fields';
import { Tag } from '../../components/tag';
import { planOpen } from '../../state';
import { count, t } from '../../text';
import { FRAME } from '../../words/frame';
import { TARGETS } from '../../words/targets';
import {
  chosen,
  plan,
  planText,
  readPlan,
  tick,
  ticked,
  toProgress,
  typePlan,
  writePlan,
  written,
} from './plan-state';

interface LineProps {
  readonly line: PlanTextReport['lines'][number];
  readonly index: number;
}

function Line({ line: { kind, value, details, doubts, sentence, sure }, index }: LineProps) {
  const id = `plan-${index}`;
  return (
    <li>
      <div class="row top">
        <label class="pick grow">
          <input
            type="checkbox"
            checked={ticked.value.has(index)}
            aria-describedby={id}
            onChange={(event) => tick(index, event.currentTarget.checked)}
          />
          <span>
            {kind}: <b>{value}</b>
          </span>
        </label>
        <Tag tone={sure ? 'ok' : 'warn'}>{t(TARGETS, sure ? 'sure' : 'look')}</Tag>
      </div>
      <div id={id}>
        {details.length > 0 && <p class="soft">{details.join(' · ')}</p>}
        {doubts.length > 0 && <p class="doubt">{doubts.join('; ')}</p>}
        <p class="quote">
          <q>{sentence}</q>
        </p>
      </div>
    </li>
  );
}

function Found() {
  const found = plan.value;
  if (found === null) return null;
  return (
    <>
      {found.lines.length > 0 && (
        <>
          <h2>{t(TARGETS, 'found')}</h2>
          <ul class="entries" aria-label={t(TARGETS, 'found')}>
            {found.lines.map((line, index) => (
              <Line key={index} line={line} index={index} />
            ))}
          </ul>
        </>
      )}
      {found.unrecognised.length > 0 && (
        <Disclosure summary={t(TARGETS, 'unrecognised', { count: count(found.unrecognised.length) })}>
          <p class="soft">{t(TARGETS, 'unrecognised.hint')}</p>
          <ul class="lines">
            {found.unrecognised.map(({ sentence, start }) => (
              <li key={start}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

export const PlanBody = () => (
  <>
    <TextField
      guarded
      rows={6}
      label={t(TARGETS, 'paste')}
      hint={t(TARGETS, 'paste.hint')}
      value={planText.value}
      onInput={typePlan}
    />
    <Found />
  </>
);

/** The one thing to do next with the text: find, write what is ticked, or go on to the progress sheet. */
function NextWithPlan() {
  const number = chosen.value.length;
  if (plan.value === null)
    return (
      <Button kind="primary" onPress={() => void readPlan()}>
        {t(TARGETS, 'find')}
      </Button>
    );
  if (number === 0 && written.value)
    return (
      <Button kind="primary" onPress={() => void toProgress()}>
        {t(TARGETS, 'build')}
      </Button>
    );
  return (
    <Button kind="primary" disabled={number === 0} onPress={() => void writePlan()}>
      {number === 0 ? t(TARGETS, 'write.none') : t(TARGETS, 'write', { count: number })}
    </Button>
  );
}

export function PlanActions() {
  return (
    <>
      <Button free onPress={() => void (planOpen.value = false)}>
        {t(FRAME, 'back')}
      </Button>
      <NextWithPlan />
    </>
  );
}
