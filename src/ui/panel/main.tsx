/** The panel: draws itself at once, then asks what to show. */
import { render } from 'preact';
import { callServer } from '../server';
import { App } from './app';
import { ask } from './ask';
import { home } from './state';
import { t } from './text';
import { FRAME } from './words/frame';

async function start(): Promise<void> {
  home.value = await ask(t(FRAME, 'opening'), 'bangTrangChu');
  document.documentElement.lang = home.value?.lang ?? 'vi';
  // Opened without an answer, it is asked once more in silence when the page is looked at again.
  if (home.value === null)
    window.addEventListener(
      'focus',
      () => void callServer('bangTrangChu').then((now) => (home.value ??= now)),
    );
}

render(<App />, document.body);
void start();
