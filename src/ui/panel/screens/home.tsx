/** Trang chủ: the register in use, the last results, and the next sensible step. */
import type { LastResults, PanelHome } from '../../../addin/panel-types';
import { Button } from '../components/button';
import { WorkCards } from '../components/running';
import { Tag } from '../components/tag';
import { doAll, doNext } from '../next-step';
import { loadHome } from '../open';
import { busy, home } from '../state';
import { count, date, share, t } from '../text';
import { FRAME } from '../words/frame';
import { HOME } from '../words/home';

function RegisterCard({ register }: Pick<LastResults, 'register'>) {
  if (register === null)
    return (
      <section class="card">
        <h2>{t(HOME, 'register.none')}</h2>
        <p class="soft">
          {t(HOME, home.value?.next === 'set-up' ? 'register.none.hint' : 'register.none.set-up')}
        </p>
      </section>
    );
  const { sheets, households, hamlets, standard, area, asOf } = register;
  return (
    <section class="card">
      <h2 class="soft">{t(HOME, 'register')}</h2>
      <p class="strong">{sheets.join('; ')}</p>
      <p class="soft">
        {t(HOME, 'register.size', { households: count(households), hamlets: count(hamlets) })}
        <br />
        {t(HOME, 'register.settings', { standard, area, date: date(asOf) })}
      </p>
    </section>
  );
}

const Heading = ({ words, at }: { readonly words: string; readonly at: string | undefined }) => (
  <div class="row">
    <h3 class="grow">{words}</h3>
    {at !== undefined && <span class="soft">{date(at)}</span>}
  </div>
);

function CheckCard({ check }: Pick<LastResults, 'check'>) {
  return (
    <section class="card">
      <Heading words={t(HOME, 'check')} at={check?.at} />
      {check === null ? (
        <p class="soft">{t(HOME, 'check.never')}</p>
      ) : (
        <p class="tags">
          <Tag tone="bad">{t(HOME, 'errors', { count: count(check.error) })}</Tag>
          <Tag tone="warn">{t(HOME, 'warnings', { count: count(check.warning) })}</Tag>
          <Tag tone="none">{t(HOME, 'not-assessable', { count: count(check.notAssessable) })}</Tag>
        </p>
      )}
    </section>
  );
}

interface RateProps {
  readonly words: string;
  readonly part: number;
  readonly total: number | null;
}
function Rate({ words, part, total }: RateProps) {
  const rate = total === null ? null : share(part, total);
  return (
    <div class="row">
      <span class="grow">
        {words} {rate !== null && <b>{rate}</b>}
      </span>
      <span class={rate === null ? '' : 'soft'}>
        {total === null
          ? t(HOME, 'households', { count: count(part) })
          : t(HOME, 'of', { count: count(part), total: count(total) })}
      </span>
    </div>
  );
}

function RatesCard({ rates }: Pick<LastResults, 'rates'>) {
  return (
    <section class="card">
      <Heading words={t(HOME, 'rates')} at={rates?.at} />
      {rates === null ? (
        <p class="soft">{t(HOME, 'rates.never')}</p>
      ) : (
        <>
          <Rate words={t(HOME, 'poor')} part={rates.poor} total={rates.total} />
          <Rate words={t(HOME, 'near-poor')} part={rates.nearPoor} total={rates.total} />
          {rates.total === null && <p class="soft">{t(HOME, 'no-total')}</p>}
        </>
      )}
    </section>
  );
}

function TargetsCard({ targets }: Pick<LastResults, 'targets'>) {
  return (
    <section class="card">
      <Heading words={t(HOME, 'targets')} at={targets?.at} />
      {targets === null ? (
        <p class="soft">{t(HOME, 'targets.never')}</p>
      ) : (
        <p class="tags">
          <Tag tone="ok">{t(HOME, 'met', { count: count(targets.met) })}</Tag>
          <Tag tone="warn">{t(HOME, 'in-progress', { count: count(targets.inProgress) })}</Tag>
          <Tag tone="bad">{t(HOME, 'not-met', { count: count(targets.notMet) })}</Tag>
          {targets.noData > 0 && (
            <Tag tone="none">{t(HOME, 'no-data', { count: count(targets.noData) })}</Tag>
          )}
          {targets.noPlan > 0 && (
            <Tag tone="none">{t(HOME, 'no-plan', { count: count(targets.noPlan) })}</Tag>
          )}
        </p>
      )}
    </section>
  );
}

export function HomeBody() {
  const state = home.value;
  if (state === null) return <p class="soft">{busy.value}</p>;
  const { register, check, rates, targets } = state.last;
  const isNew = register === null && check === null && rates === null && targets === null;
  return (
    <>
      <WorkCards />
      <RegisterCard register={register} />
      {!isNew && (
        <>
          <h2>{t(HOME, 'results')}</h2>
          <CheckCard check={check} />
          <RatesCard rates={rates} />
          <TargetsCard targets={targets} />
        </>
      )}
      <h2>{t(HOME, 'next')}</h2>
      <p>{t(HOME, `next.${state.next}`)}</p>
    </>
  );
}

function nextWords({ next, last }: PanelHome): string {
  if (next !== 'see-findings') return t(HOME, `do.${next}`);
  const errors = last.check?.error ?? 0;
  return errors === 0
    ? t(HOME, 'do.see-findings.none')
    : t(HOME, 'do.see-findings', { count: count(errors) });
}

export function HomeActions() {
  const state = home.value;
  if (state === null)
    return busy.value === null ? (
      <Button kind="primary" onPress={() => void loadHome()}>
        {t(FRAME, 'open.again')}
      </Button>
    ) : null;
  return (
    <>
      <Button kind="primary" onPress={() => doNext(state.next)}>
        {nextWords(state)}
      </Button>
      {state.next !== 'set-up' && state.next !== 'continue' && (
        <Button title={t(HOME, 'all.hint')} onPress={() => doAll()}>
          {t(HOME, 'all')}
        </Button>
      )}
    </>
  );
}
