/** The browser of these tests: the Chromium of the machine, started and ended by the tests themselves. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const NO_BROWSER =
  'No Chromium was found: install one (Debian: apt-get install -y chromium fonts-noto-core) or set CHROMIUM_PATH to the one there is.';

/** Path of the browser. @throws {Error} saying how to install one */
export function chromiumPath(exists: (place: string) => boolean = existsSync): string {
  const found = PLACES.find((place) => place !== undefined && place !== '' && exists(place));
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
}
