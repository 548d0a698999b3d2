/** The options of the command line as they are typed. */
import { Command } from 'commander';

export interface RawOptions {
  out?: string;
  json?: string;
  standard?: string;
  area?: string;
  asOf?: string;
  previous?: string;
  merge?: string[];
  rows?: string;
  cutoff?: string;
  reason?: string;
  by?: string;
  plan?: string;
  show?: string;
  mapping?: string;
  lang?: string;
  locale: string;
  tz: string;
  failCall?: string;
  strict?: boolean;
  preview?: boolean;
  quiet?: boolean;
}

export function commandLine(): Command {
  return (
    new Command('giam-ngheo')
      .exitOverride()
      // Its own page is in one language and without a word on any option: see help.ts.
      .helpOption(false)
      .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
      .argument('<command>')
      .argument('[file]')
      .argument('[args]')
      .option('--out <file>')
      .option('--json <file>')
      .option('--standard <id>')
      .option('--area <area>')
      .option('--as-of <date>')
      .option('--previous <file>')
      .option('--merge <files...>')
      .option('--rows <figure>')
      .option('--cutoff <period>')
      .option('--reason <text>')
      .option('--by <name>')
      .option('--plan <file>')
      .option('--show <columns>')
      .option('--mapping <file>')
      .option('--lang <lang>')
      .option('--locale <locale>', '', 'vi_VN')
      .option('--tz <zone>', '', 'Asia/Ho_Chi_Minh')
      .option('--fail-call <n>')
      .option('--strict')
      .option('--preview')
      .option('--quiet')
  );
}
