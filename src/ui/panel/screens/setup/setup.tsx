/** Thiết lập in three steps: sheets, fields, data. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { open } from '../../open';
import { busy } from '../../state';
import { t } from '../../text';
import { FRAME } from '../../words/frame';
import { SETUP } from '../../words/setup';
import { runCheck } from '../check/check-state';
import { FieldsStep } from './fields-step';
import {
  decisions,
  fieldName,
  openQuestions,
  proposal,
  readSheets,
  save,
  saved,
  step,
  toStep,
} from './setup-state';
import { SheetsStep } from './sheets-step';
import { ValuesStep } from './values-step';

const STEPS = [1, 2, 3] as const;

/** The steps; the focus goes to the one that is opened. */
function Steps() {
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(step.value);
  const now = step.value;
  useLayoutEffect(() => {
    if (shown.current === now) return;
    shown.current = now;
    document.querySelector('main')?.scrollTo(0, 0);
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [now]);
  return (
    <ol class="steps" aria-label={t(SETUP, 'steps')} ref={list}>
      {STEPS.map((n) => (
        <li key={n} tabIndex={-1} class={n < now ? 'done' : ''} aria-current={n === now ? 'step' : undefined}>
          {t(SETUP, `step.${n}`)}
        </li>
      ))}
    </ol>
  );
}

export function SetupBody() {
  useEffect(() => {
    // The sheets may have been changed since; what was decided and not saved is not read over.
    if (proposal.value === null || decisions.value.length === 0) void readSheets();
  }, []);
  return (
    <>
      <Steps />
      {proposal.value === null && (
        <p class="soft">
          {busy.value ?? <Button onPress={() => void readSheets()}>{t(FRAME, 'reload')}</Button>}
        </p>
      )}
      {step.value === 1 && <SheetsStep />}
      {step.value === 2 && <FieldsStep />}
      {step.value === 3 && <ValuesStep />}
    </>
  );
}

function check(): void {
  open('check');
  void runCheck();
}

const Back = ({ to }: { readonly to: 1 | 2 }) => (
  <Button onPress={() => void toStep(to)}>{t(FRAME, 'back')}</Button>
);

export function SetupActions() {
  const nothing = proposal.value === null || proposal.value.sheets.length === 0;
  const asked = openQuestions.value;
  if (step.value === 1)
    return (
      <Button kind="primary" disabled={proposal.value === null} onPress={() => void toStep(2)}>
        {t(SETUP, 'to.2')}
      </Button>
    );
  if (step.value === 2)
    return (
      <>
        <Back to={1} />
        <Button kind="primary" disabled={nothing || asked.length > 0} onPress={() => void toStep(3)}>
          {t(SETUP, 'to.3')}
        </Button>
        {asked.length > 0 && (
          <p class="why">
            {t(SETUP, 'open.status', {
              fields: asked.map(({ fields: [field] }) => (field ? `“${fieldName(field)}”` : '')).join(', '),
            })}
          </p>
        )}
      </>
    );
  return (
    <>
      <Back to={2} />
      {saved.value ? (
        <Button kind="primary" onPress={check}>
          {t(SETUP, 'to.check')}
        </Button>
      ) : (
        <Button kind="primary" onPress={() => void save()}>
          {t(SETUP, 'save')}
        </Button>
      )}
    </>
  );
}
