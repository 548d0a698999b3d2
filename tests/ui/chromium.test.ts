import { chromiumPath } from '../browser/chromium';

it('where no Chromium is found, one sentence says how to install one', () => {
  expect(() => chromiumPath(() => false)).toThrow(
    'No Chromium was found: install one (Debian: apt-get install -y chromium fonts-noto-core) or set CHROMIUM_PATH to the one there is.',
  );
});
