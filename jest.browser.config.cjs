/** The panel in a browser (npm run test:browser). Apart from `npm test`, which needs no browser. */
const { testMatch: _, reporters: __, ...shared } = require('./jest.config.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/tests/browser/**/*.browser.ts'],
  globalSetup: '<rootDir>/tests/browser/need-chromium.cjs',
  // One browser at a time: the figures of speed are taken here.
  maxWorkers: 1,
};
