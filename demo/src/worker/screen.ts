/** Dialogs, toasts and pages of the script, sent to the page as they happen. */
import type { Screen } from '../../../runner/fake-apps-script/support/environment';
import { awaitAnswer } from '../shared/answer-box';
import type { Answer, FromWorkbook, Question, SharedMemory } from '../shared/protocol';

/** What a dialog answers where the script cannot wait for a person: nothing is ever agreed to. */
function unasked({ kind, buttons }: Question): Answer {
  return { button: kind === 'alert' && buttons === 'OK' ? 'OK' : 'CLOSE', text: '' };
}

export function pageScreen(memory: SharedMemory | null, post: (message: FromWorkbook) => void): Screen {
  return {
    ask(question) {
      post({ kind: 'ask', question, waits: memory !== null });
      return memory === null ? unasked(question) : awaitAnswer(memory.answer);
    },
    toast: ({ title, text, seconds }) => post({ kind: 'toast', title, text, seconds }),
    page: (page, size) => post({ kind: 'page', page: { ...page, ...size } }),
  };
}
