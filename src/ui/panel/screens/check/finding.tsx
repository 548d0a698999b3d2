/** One finding of the list: what is wrong, and what can be done about it. */
import { signal } from '@preact/signals';
import type { PanelFinding } from '../../../../addin/panel-types';
import { Button } from '../../components/button';
import { Tag } from '../../components/tag';
import type { Tone } from '../../components/tag';
import { goTo } from '../../go';
import { t } from '../../text';
import { CHECK } from '../../words/check';
import { FRAME } from '../../words/frame';
import { findings } from './check-state';
import { openFix, previewFix } from './fix-state';
import { FixForm } from './fix-form';
import { WaiveForm } from './waive-form';
import { takeBack, waived } from './waive-state';

const TONES: Readonly<Record<PanelFinding['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'info',
};

/** The finding whose reason is being typed. */
export const openWaiver = signal<string | null>(null);

export function placeOf({ household, cell }: PanelFinding): string {
  return household === '' ? t(CHECK, 'place.cell', { cell }) : t(CHECK, 'place', { household, cell });
}

interface Props {
  readonly finding: PanelFinding;
  readonly inOrder: boolean;
}

function Values({ finding: { found, expected } }: Pick<Props, 'finding'>) {
  if (found === '' && expected === '') return null;
  return (
    <div class="soft">
      {found !== '' && (
        <>
          {t(CHECK, 'found')} <span class={expected === '' ? '' : 'old'}>{found}</span>
        </>
      )}
      {found !== '' && expected !== '' && ' · '}
      {expected !== '' && (
        <>
          {t(CHECK, 'expected')} <b>{expected}</b>
        </>
      )}
    </div>
  );
}

function Waived({ finding: { key }, inOrder }: Props) {
  const decision = waived.value.get(key);
  if (decision === undefined) return null;
  return (
    <div class="waived">
      <span>{t(CHECK, 'waived', { reason: decision.reason, author: decision.author })}</span>
      <Button kind="small" tabIndex={inOrder ? 0 : -1} onPress={() => void takeBack(key)}>
        {t(CHECK, 'unwaive')}
      </Button>
    </div>
  );
}

function Buttons({ finding, inOrder }: Props) {
  const { key, sheet, cell, fix } = finding;
  const place = placeOf(finding);
  const tabIndex = inOrder ? 0 : -1;
  const isOld = !(findings.value?.sheetIsCurrent ?? false);
  return (
    <div class="row wrap actions">
      {fix !== null && (
        <Button
          kind="small"
          tabIndex={tabIndex}
          label={t(CHECK, 'fix.of', { place })}
          onPress={() => void previewFix(finding)}
        >
          {t(CHECK, 'fix')}
        </Button>
      )}
      <Button
        kind="small"
        tabIndex={tabIndex}
        label={t(CHECK, 'go.of', { cell })}
        onPress={() => void goTo(sheet, cell)}
      >
        {t(FRAME, 'go')}
      </Button>
      <Button
        kind="small"
        tabIndex={tabIndex}
        disabled={isOld}
        title={isOld ? t(CHECK, 'waive.old') : undefined}
        label={t(CHECK, 'waive.of', { place })}
        expanded={openWaiver.value === key}
        onPress={() => void (openWaiver.value = key)}
      >
        {t(CHECK, 'waive')}
      </Button>
    </div>
  );
}

function Doing({ finding, inOrder }: Props) {
  const { key } = finding;
  if (waived.value.has(key)) return <Waived finding={finding} inOrder={inOrder} />;
  if (openFix.value?.key === key) return <FixForm fix={openFix.value} />;
  if (openWaiver.value === key)
    return <WaiveForm finding={finding} close={() => void (openWaiver.value = null)} />;
  return <Buttons finding={finding} inOrder={inOrder} />;
}

export function Finding({ finding, inOrder }: Props) {
  const { severity, code, title, message, sheet, todo } = finding;
  return (
    <article>
      <div class="row top">
        <Tag tone={TONES[severity]}>{t(CHECK, `severity.${severity}`)}</Tag>
        <b class="grow">{placeOf(finding)}</b>
        <span class="soft" title={title}>
          {code}
        </span>
      </div>
      <div>{message}</div>
      <Values finding={finding} />
      <div class="soft">
        {t(CHECK, 'place.sheet', { sheet })}
        {todo !== '' && ` · ${todo}`}
      </div>
      <Doing finding={finding} inOrder={inOrder} />
    </article>
  );
}
