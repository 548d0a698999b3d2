/**
 * The second execution: computes custom functions, and answers what the panel asks while the first worker is busy. It
 * shares cache and properties with it, but has no workbook: whoever touches the spreadsheet, or takes the document's lock to
 * do so, is sent there.
 */
import { createEnvironment, emptyWorkbook } from '../../../runner/fake-apps-script/index';
import type { FromSide, Outcome, ToSide } from '../shared/protocol';
import { openProject, type Project } from './project';
import { sharedServices, withSharedProperties } from './shared-workbook';

let project: Project | null = null;
let touched = false;

/**
 * SpreadsheetApp here: remembers that it was asked, and gives the script nothing to work on. LockService as well: waiting here
 * for the job that holds the lock would keep all other calls waiting, and end in 'busy' or not by how fast the machine is.
 */
function barred(): object {
  return new Proxy(
    {},
    {
      get() {
        touched = true;
        throw new Error('This execution has no spreadsheet');
      },
    },
  );
}

function start({ project: files, memory, locale }: Extract<ToSide, { kind: 'start' }>): void {
  const workbook = withSharedProperties(emptyWorkbook(), memory);
  const environment = createEnvironment(workbook, {
    ...sharedServices(memory),
    htmlFiles: files.html,
    locale,
  });
  const globals = { ...environment.globals, SpreadsheetApp: barred(), LockService: barred() };
  project = openProject(files.code, { ...environment, globals });
}

function answer(message: Exclude<ToSide, { kind: 'start' }>): FromSide {
  touched = false;
  const outcome: Outcome =
    project === null
      ? { ok: false, message: 'no project' }
      : message.kind === 'run'
        ? project.run(message.name, message.args)
        : project.formula(message.name, message.args);
  return { id: message.id, outcome, needsWorkbook: touched };
}

self.addEventListener('message', ({ data }: MessageEvent<ToSide>) => {
  if (data.kind === 'start') start(data);
  else self.postMessage(answer(data));
});
