/** What runs, what is unfinished, what was done: the same on every screen that starts work. */
import { continueWork, dropWork, stopWork } from '../work';
import { goTo } from '../go';
import { home, outcome, work } from '../state';
import { t } from '../text';
import { FRAME } from '../words/frame';
import { Button } from './button';

/** The bar of the work that runs, with *Dừng*. */
export function Running() {
  const running = work.value;
  if (running === null) return null;
  const { progress, stopping } = running;
  const { done = 0, total = 0, label = t(FRAME, 'work.starting') } = progress ?? {};
  const known = total > 0;
  return (
    <section class="running" aria-label={t(FRAME, 'work.progress')}>
      <div class="row">
        <span class="grow">{stopping ? t(FRAME, 'work.stopping') : label}</span>
        <Button kind="small" free disabled={stopping} onPress={() => void stopWork()}>
          {t(FRAME, 'work.stop')}
        </Button>
      </div>
      <div
        class={known ? 'bar' : 'bar unknown'}
        role="progressbar"
        aria-label={t(FRAME, 'work.progress')}
        aria-valuemin={0}
        aria-valuemax={known ? total : undefined}
        aria-valuenow={known ? done : undefined}
        aria-valuetext={label}
      >
        <i style={{ width: `${known ? Math.min(100, (done / total) * 100) : 30}%` }} />
      </div>
    </section>
  );
}

/** Work that stopped before its end: go on, or give it up. */
function UnfinishedCard() {
  const unfinished = home.value?.unfinished ?? null;
  if (unfinished === null || work.value !== null) return null;
  const { why, done, total } = unfinished;
  return (
    <section class="card notice">
      <h2>{t(FRAME, 'unfinished')}</h2>
      <p>
        {t(FRAME, `unfinished.${why}`, { done, total })} {t(FRAME, 'unfinished.same')}
      </p>
      <div class="row wrap">
        <Button onPress={() => void continueWork()}>{t(FRAME, 'continue')}</Button>
        <Button onPress={() => void dropWork()}>{t(FRAME, 'drop')}</Button>
      </div>
    </section>
  );
}

/** What the last work did, and the way to the sheets it wrote. */
function OutcomeCard() {
  const result = outcome.value;
  if (result === null) return null;
  return (
    <section class="card done">
      <h2>{t(FRAME, 'work.result')}</h2>
      <ul class="lines">
        {result.summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="row wrap">
        {result.sheets.map((sheet) => (
          <Button key={sheet} kind="small" onPress={() => void goTo(sheet, 'A1')}>
            {t(FRAME, 'work.open-sheet', { sheet })}
          </Button>
        ))}
        <Button kind="small" free onPress={() => void (outcome.value = null)}>
          {t(FRAME, 'work.close')}
        </Button>
      </div>
    </section>
  );
}

/** `quiet`: the screen itself shows what came of it. */
export const WorkCards = ({ quiet = false }: { readonly quiet?: boolean }) => (
  <>
    <Running />
    <UnfinishedCard />
    {!quiet && <OutcomeCard />}
  </>
);
