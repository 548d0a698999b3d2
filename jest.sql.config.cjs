/** The generated SQL in DuckDB (npm run test:sql). Apart from `npm test`, which needs no engine: npm ci --prefix bench/sql first. */
const { testMatch: _, reporters: __, ...shared } = require('./jest.config.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/tests/sql/**/*.engine.ts'],
  maxWorkers: 1,
  testTimeout: 600000,
};
