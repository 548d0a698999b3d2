/** The panel: draws itself at once, then asks what to show. */
import { render } from 'preact';
import { App } from './app';
import { loadHome } from './open';

render(<App />, document.body);
void loadHome();
