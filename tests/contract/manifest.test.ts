import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, built } from '../support/built';

describe('the manifest', () => {
  it('asks for the open workbook and the panel only, keeps Vietnam’s clock, and logs no exceptions', () => {
    expect(JSON.parse(built('appsscript.json'))).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      dependencies: {},
      // Error texts may name a household: nothing of them goes to Google's log.
      exceptionLogging: 'NONE',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('is the one at the top of the project', () => {
    expect(built('appsscript.json')).toBe(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
  });
});
