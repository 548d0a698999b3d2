/** The panel in a browser (npm run test:browser). Apart from `npm test`, which needs no browser. */
const { testMatch: _, reporters: __, ...shared } = require('./jest.config.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/tests/browser/**/*.browser.ts'],
  globalSetup: '<rootDir>/tests/browser/need-chromium.cjs',
  // One browser at a time: each takes both processors.
  maxWorkers: 1,
};
