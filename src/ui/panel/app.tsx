/** The frame: title, screens, what is shown, its buttons, the status line. */
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './components/button';
import { switchLanguage } from './language';
import { open } from './open';
import { CheckActions, CheckBody } from './screens/check/check';
import { undoFixes } from './screens/check/fix-state';
import { ClassifyActions, ClassifyBody } from './screens/classify';
import { HelpBody } from './screens/help';
import { HomeActions, HomeBody } from './screens/home';
import { SetupActions, SetupBody } from './screens/setup/setup';
import { PlanActions, PlanBody } from './screens/targets/plan';
import { TargetsActions, TargetsBody } from './screens/targets/targets';
import { planOpen, screen, status } from './state';
import type { ScreenId } from './state';
import { t } from './text';
import { FRAME } from './words/frame';

type Shown = ScreenId | 'plan';
interface Screen {
  readonly Body: ComponentType;
  readonly Actions: ComponentType;
}

const SCREENS: Readonly<Record<Shown, Screen>> = {
  home: { Body: HomeBody, Actions: HomeActions },
  setup: { Body: SetupBody, Actions: SetupActions },
  check: { Body: CheckBody, Actions: CheckActions },
  classify: { Body: ClassifyBody, Actions: ClassifyActions },
  targets: { Body: TargetsBody, Actions: TargetsActions },
  plan: { Body: PlanBody, Actions: PlanActions },
  help: { Body: HelpBody, Actions: () => null },
};
const TABS = ['home', 'setup', 'check', 'classify', 'targets'] as const;

const shownNow = (): Shown => (screen.value === 'targets' && planOpen.value ? 'plan' : screen.value);

/** The heading takes the focus when a screen is opened, so that it is read and Tab goes on from there. */
function Title({ shown }: { readonly shown: Shown }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    document.querySelector('main')?.scrollTo(0, 0);
    heading.current?.focus();
  }, [shown]);
  return (
    <h1 ref={heading} tabIndex={-1} class="grow">
      {t(FRAME, `title.${shown}`)}
    </h1>
  );
}

function Header({ shown }: { readonly shown: Shown }) {
  return (
    <header>
      <div class="row">
        <Title shown={shown} />
        <Button
          kind="small"
          label={`${t(FRAME, 'other-language.short')} – ${t(FRAME, 'other-language')}`}
          onPress={() => void switchLanguage()}
        >
          <span lang={t(FRAME, 'other-language.short').toLowerCase()}>
            {t(FRAME, 'other-language.short')}
          </span>
        </Button>
        <Button kind="small" free label={t(FRAME, 'screen.help')} onPress={() => open('help')}>
          <span aria-hidden="true">?</span>
        </Button>
      </div>
      <nav aria-label={t(FRAME, 'nav')}>
        {TABS.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={screen.value === id ? 'page' : undefined}
            onClick={() => open(id)}
          >
            {t(FRAME, `screen.${id}`)}
          </button>
        ))}
      </nav>
    </header>
  );
}

function StatusLine() {
  const { kind, text, canUndo = false } = status.value ?? { kind: 'calm', text: t(FRAME, 'promise') };
  return (
    <div class="status-line">
      <p class={`status ${kind}`} role="status" aria-live="polite">
        {kind === 'error' && <b>{t(FRAME, 'error')}: </b>}
        {text}
      </p>
      {canUndo && (
        <Button kind="small" onPress={() => void undoFixes()}>
          {t(FRAME, 'undo')}
        </Button>
      )}
    </div>
  );
}

export function App() {
  const shown = shownNow();
  const { Body, Actions } = SCREENS[shown];
  return (
    <>
      <Header shown={shown} />
      <main>
        <Body />
      </main>
      <footer>
        <div class="actions-line">
          <Actions />
        </div>
        <StatusLine />
      </footer>
    </>
  );
}
