/** Chỉ tiêu: the list with its statuses, building the progress sheet, or the text of a plan. */
import { useLayoutEffect } from 'preact/hooks';
import type { PanelTarget } from '../../../../addin/panel-types';
import { Button } from '../../components/button';
import { Choice } from '../../components/fields';
import { WorkCards } from '../../components/running';
import { Tag } from '../../components/tag';
import type { Tone } from '../../components/tag';
import { goTo } from '../../go';
import { buildProgress } from '../../next-step';
import { busy, planOpen } from '../../state';
import { count, t } from '../../text';
import { FRAME } from '../../words/frame';
import { TARGETS } from '../../words/targets';
import { readTargets, statusShown, targets } from './targets-state';

const TONES: Readonly<Record<PanelTarget['status'], Tone>> = {
  exceeded: 'ok',
  met: 'ok',
  'in-progress': 'warn',
  'not-met': 'bad',
  'no-data': 'none',
};

function Figures({ target }: { readonly target: PanelTarget }) {
  const figures = [
    ['baseline', target.baseline],
    ['plan', target.plan],
    ['actual', target.actual],
    ['percent', target.percent],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{t(TARGETS, name)}</dt>
          <dd>{value || t(TARGETS, 'none.value')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Target({ target }: { readonly target: PanelTarget }) {
  const { code, text, unit, status, statusWord, missing, source, owner, sheet, cell } = target;
  return (
    <li>
      <div class="row top">
        <b class="grow">
          {code} · {text} {unit !== '' && <span class="soft">({unit})</span>}
        </b>
        <Tag tone={TONES[status]}>{statusWord}</Tag>
      </div>
      <Figures target={target} />
      {missing !== '' && <p>{missing}</p>}
      <div class="row wrap">
        <span class="grow soft">
          {t(TARGETS, `source.${source}`)}
          {owner !== '' && ` · ${t(TARGETS, 'owner', { owner })}`}
        </span>
        {sheet !== null && cell !== null && (
          <Button kind="small" label={t(TARGETS, 'go.of', { code })} onPress={() => void goTo(sheet, cell)}>
            {t(FRAME, 'go')}
          </Button>
        )}
      </div>
    </li>
  );
}

function StatusFilter() {
  const words = new Map((targets.value?.targets ?? []).map(({ status, statusWord }) => [status, statusWord]));
  if (words.size < 2) return null;
  return (
    <Choice<PanelTarget['status'] | ''>
      label={t(TARGETS, 'status')}
      value={statusShown.value}
      options={[
        { value: '', text: t(TARGETS, 'status.all') },
        ...[...words].map(([value, text]) => ({ value, text })),
      ]}
      onChange={(value) => void (statusShown.value = value)}
    />
  );
}

function List() {
  const now = targets.value;
  if (now === null) return null;
  if (now.targets.length === 0) return <p>{t(TARGETS, 'none')}</p>;
  const shown = now.targets.filter(({ status }) => statusShown.value === '' || status === statusShown.value);
  return (
    <>
      {now.samples && <p class="card notice">{t(TARGETS, 'samples')}</p>}
      {now.remarks.length > 0 && (
        <ul class="lines soft">
          {now.remarks.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <StatusFilter />
      <p class="soft">
        {t(TARGETS, 'shown', { count: count(shown.length), all: count(now.targets.length) })}
      </p>
      <ul class="entries" aria-label={t(TARGETS, 'list')}>
        {shown.map((target, at) => (
          <Target key={`${target.code} ${at}`} target={target} />
        ))}
      </ul>
    </>
  );
}

export function TargetsBody() {
  // At once, not after the next picture: by then work begun in the same breath may be over, and its end would be untold.
  useLayoutEffect(() => {
    // Again whenever it is opened: targets are typed into sheets, and set-up says which.
    void readTargets(true);
  }, []);
  return (
    <>
      <WorkCards />
      <Button free onPress={() => void (planOpen.value = true)}>
        {t(TARGETS, 'from-plan')}
      </Button>
      {targets.value === null && busy.value === null && (
        <Button kind="small" onPress={() => void readTargets()}>
          {t(FRAME, 'reload')}
        </Button>
      )}
      <List />
    </>
  );
}

export const TargetsActions = () => (
  <Button kind="primary" onPress={() => void buildProgress()}>
    {t(TARGETS, 'build')}
  </Button>
);
