/** Loads the code of the jobs when the first action of an execution needs it. */
import { DomainError, errorSentence } from '../core/index';
import type * as Job from './job';

type JobCode = typeof Job;

/** Here only when the build was told to keep everything in one file (`npm run build -- --single`). */
declare const GiamNgheoViec: JobCode | undefined;

let loaded: JobCode | undefined;

/**
 * Apps Script parses every script file of a project at each call of a custom function, but an HTML file only when
 * it is asked for. So the jobs' code stands in Viec.html, inside the script element of Google's documented
 * "include" pattern, and is evaluated here.
 *
 * @throws {Error} one sentence when the file is missing or does not come back as it was pushed
 */
export function job(): JobCode {
  loaded = loaded ?? (typeof GiamNgheoViec === 'undefined' ? evaluated() : GiamNgheoViec);
  return loaded;
}

function evaluated(): JobCode {
  try {
    const page = HtmlService.createHtmlOutputFromFile('Viec').getContent();
    const code = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
    // The text is the project's own file, pushed with this one; nothing a user typed ever gets here.
    return new Function(`${code}\nreturn GiamNgheoViec;`)() as JobCode;
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    throw new Error(errorSentence(new DomainError('job.not-loaded', { name }), 'vi'));
  }
}
