/** Tests in a real browser: Debian's Chromium through playwright-core. `npm test` does not need them. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  testMatch: ['<rootDir>/tests/browser/**/*.browser.ts'],
  testTimeout: 240000,
  maxWorkers: 1,
};
