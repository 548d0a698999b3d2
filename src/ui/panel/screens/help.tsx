/** Hướng dẫn: questions, formulas, templates, tools, language, version. */
import type { PanelFunctions } from '../../../addin/panel-types';
import type { FormulaName } from '../../../core/index';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { switchLanguage } from '../language';
import { home, tell } from '../state';
import { t } from '../text';
import { FRAME } from '../words/frame';
import { HELP } from '../words/help';
import { undoFixes } from './check/fix-state';
import { FORMULA_ARGUMENTS } from './formula-list';

const QUESTIONS = [1, 2, 3, 4, 5] as const;
const TEMPLATES = ['help', 'register', 'targets', 'b1-points'] as const;

async function insert(which: Parameters<PanelFunctions['bangChenTrang']>[0]): Promise<void> {
  const result = await ask(t(HELP, 'inserting'), 'bangChenTrang', which);
  if (result !== null) tell(t(HELP, 'inserted', { sheets: result.sheetsWritten.join(', ') }));
}

async function colour(on: boolean): Promise<void> {
  const result = await ask(t(HELP, on ? 'colouring' : 'clearing'), 'bangToMau', on);
  if (result !== null) tell(result.message);
}

const Formulas = () => (
  <Disclosure summary={t(HELP, 'formulas')}>
    <p class="soft">{t(HELP, 'formulas.hint')}</p>
    <dl class="formulas">
      {(Object.keys(FORMULA_ARGUMENTS) as FormulaName[]).map((name) => (
        <div key={name}>
          <dt>
            <code>
              {name}({FORMULA_ARGUMENTS[name]})
            </code>
          </dt>
          <dd>{t(HELP, name)}</dd>
        </div>
      ))}
    </dl>
  </Disclosure>
);

export const HelpBody = () => (
  <>
    <h2>{t(HELP, 'questions')}</h2>
    {QUESTIONS.map((n) => (
      <Disclosure key={n} summary={t(HELP, `q${n}`)}>
        <p>{t(HELP, `a${n}`)}</p>
      </Disclosure>
    ))}
    <Formulas />
    <h2>{t(HELP, 'insert')}</h2>
    <p class="soft">{t(HELP, 'insert.hint')}</p>
    <div class="stack">
      {TEMPLATES.map((which) => (
        <Button key={which} onPress={() => void insert(which)}>
          {t(HELP, `insert.${which}`)}
        </Button>
      ))}
    </div>
    <h2>{t(HELP, 'tools')}</h2>
    <div class="stack">
      <Button onPress={() => void colour(true)}>{t(HELP, 'colour.on')}</Button>
      <Button onPress={() => void colour(false)}>{t(HELP, 'colour.off')}</Button>
      <Button onPress={() => void undoFixes()}>{t(HELP, 'undo.last')}</Button>
    </div>
    <h2>{t(HELP, 'language')}</h2>
    <Button onPress={() => void switchLanguage()}>{t(FRAME, 'other-language')}</Button>
    <h2>{t(HELP, 'about')}</h2>
    <p>
      {t(HELP, 'privacy')} {home.value !== null && t(HELP, 'version', { version: home.value.version })}
    </p>
  </>
);
