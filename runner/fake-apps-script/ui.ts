import { uiEnumerations } from './enumerations';
import { enumName, enumValue, text } from './support/arguments';
import type { Environment, MenuEntry, ShownAlert, ShownMenu } from './support/environment';
import { TEXTS } from './support/exception';
import { given } from './support/states';
import { defineClass, free, make, service, wrongTypes, type ObjectState } from './support/strict';
import type { HtmlState } from './html-service';

interface MenuState extends ObjectState {
  readonly caption: string | null;
  readonly entries: MenuEntry[];
}

function newMenu(env: Environment, caption: string | null): object {
  return make<MenuState>('Menu', { env, caption, entries: [] });
}

interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons); prompt has the same. */
function question(env: Environment, member: string, args: readonly unknown[]): Question {
  if (args.length === 3) {
    return {
      title: text(env, member, args[0]),
      text: text(env, member, args[1]),
      buttons: enumName(env, member, 'ButtonSet', args[2]),
    };
  }
  const buttons = args.length === 2 ? enumName(env, member, 'ButtonSet', args[1]) : 'OK';
  return { title: '', text: text(env, member, args[0]), buttons };
}

/** The person's answer, or the one that was prepared, or what somebody does who reads nothing: the first button. */
function answer(env: Environment, asked: ShownAlert): { readonly button: string; readonly text: string } {
  env.alerts.push(asked);
  const given = env.answers.shift() ?? env.screen?.ask(asked);
  return {
    button: given?.button ?? (asked.buttons.startsWith('YES') ? 'YES' : 'OK'),
    text: given?.text ?? '',
  };
}

/** Panels and dialogs need an authorisation that simple triggers lack. */
function show(
  env: Environment,
  place: 'sidebar' | 'modal' | 'modeless',
  page: unknown,
  title: string | null,
): void {
  const member = { sidebar: 'showSidebar', modal: 'showModalDialog', modeless: 'showModelessDialog' }[place];
  if (env.authMode !== 'FULL') throw env.exception(TEXTS.notAllowed(`Ui.${member}`));
  const html = given<HtmlState>(env, `Ui.${member}`, 'HtmlOutput', page);
  const shown = { place, title: title ?? html.title, html: html.content };
  env.pages.push(shown);
  env.screen?.page(shown, { width: html.width, height: html.height });
}

defineClass<ObjectState>({
  name: 'Ui',
  declaredAs: 'Base.Ui',
  constants: uiEnumerations,
  withoutAuthorisation: true,
  notInCustomFunctions: true,
  members: {
    createMenu: free(({ env }, caption: unknown) => newMenu(env, text(env, 'Ui.createMenu', caption))),
    createAddonMenu: free(({ env }) => newMenu(env, null)),
    alert: service(
      ({ env }, ...args: unknown[]) => {
        const asked = question(env, 'Ui.alert', args);
        return enumValue('Button', answer(env, { kind: 'alert', ...asked }).button);
      },
      1,
      3,
    ),
    prompt: service(
      ({ env }, ...args: unknown[]) => {
        const asked = question(env, 'Ui.prompt', args);
        return make('PromptResponse', { env, ...answer(env, { kind: 'prompt', ...asked }) });
      },
      1,
      3,
    ),
    showSidebar: service(({ env }, page: unknown) => show(env, 'sidebar', page, null)),
    showModalDialog: service(({ env }, page: unknown, title: unknown) =>
      show(env, 'modal', page, text(env, 'Ui.showModalDialog', title)),
    ),
    showModelessDialog: service(({ env }, page: unknown, title: unknown) =>
      show(env, 'modeless', page, text(env, 'Ui.showModelessDialog', title)),
    ),
  },
});

defineClass<ObjectState & { readonly button: string; readonly text: string }>({
  name: 'PromptResponse',
  declaredAs: 'Base.PromptResponse',
  members: {
    getSelectedButton: free(({ button }) => enumValue('Button', button)),
    getResponseText: free((response) => response.text),
  },
});

defineClass<MenuState>({
  name: 'Menu',
  declaredAs: 'Base.Menu',
  withoutAuthorisation: true,
  members: {
    addItem: free((menu, caption: unknown, functionName: unknown) => {
      menu.entries.push({
        kind: 'item',
        caption: text(menu.env, 'Menu.addItem', caption),
        functionName: text(menu.env, 'Menu.addItem', functionName),
      });
      return make('Menu', menu);
    }),
    addSeparator: free((menu) => {
      menu.entries.push({ kind: 'separator' });
      return make('Menu', menu);
    }),
    addSubMenu: free((menu, sub: unknown) => {
      const inner = given<MenuState>(menu.env, 'Menu.addSubMenu', 'Menu', sub);
      if (inner.caption === null) throw wrongTypes(menu.env, 'Menu.addSubMenu', sub);
      menu.entries.push({ kind: 'submenu', caption: inner.caption, entries: inner.entries });
      return make('Menu', menu);
    }),
    addToUi: service(({ env, caption, entries }) => {
      const shown: ShownMenu = { caption, entries: [...entries] };
      env.menus.push(shown);
    }),
  },
});
