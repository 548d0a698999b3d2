/** Loads the code of the jobs when the first action of an execution needs it. */
import { DomainError, errorSentence } from '../core/index';
import type { Lang } from '../core/index';
import type * as Job from './job';
import type * as PlanReader from './plan-reader';
import { storedOptions } from './preferences';

type JobCode = typeof Job;

/** Here only when the build was told to keep everything in one file (`npm run build -- --single`). */
declare const GiamNgheoViec: JobCode | undefined;
declare const GiamNgheoVanBan: typeof PlanReader | undefined;

const JOBS = /<script>([^]*)<\/script>/;
let loaded: JobCode | undefined;

/**
 * Apps Script parses every script file of a project at each call of a custom function, but an HTML file only when
 * it is asked for. So the jobs' code stands in Viec.html, inside the script element of Google's documented
 * "include" pattern, and is evaluated here.
 *
 * @throws {Error} one sentence when the file is missing or does not come back as it was pushed
 */
export function job(): JobCode {
  loaded =
    loaded ?? (typeof GiamNgheoViec === 'undefined' ? evaluated<JobCode>('Viec', JOBS) : GiamNgheoViec);
  return loaded;
}

/** The element of VanBan.html with the reader: the browser that shows the dialog passes it over. */
const READER = /<script type="text\/plain">([^]*?)<\/script>/;

/** The reader of plan texts, the same way. @throws {Error} as `job` */
export function planReader(): typeof PlanReader {
  return typeof GiamNgheoVanBan === 'undefined'
    ? evaluated<typeof PlanReader>('VanBan', READER)
    : GiamNgheoVanBan;
}

function evaluated<T>(file: string, element: RegExp): T {
  try {
    const page = HtmlService.createHtmlOutputFromFile(file).getContent();
    const code = element.exec(page)?.[1] ?? '';
    // The text is the project's own file, pushed with this one; nothing a user typed ever gets here.
    return new Function(`${code}\nreturn GiamNgheo${file};`)() as T;
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    throw new Error(errorSentence(new DomainError('job.not-loaded', { name }), chosenLang()));
  }
}

/** The language chosen; Vietnamese where that cannot be read either. */
function chosenLang(): Lang {
  try {
    return storedOptions().lang ?? 'vi';
  } catch {
    return 'vi';
  }
}
