/** One project: everything under tests/. The end-to-end tests run the built bundle, so `npm test` builds first. */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.tsx?$': '<rootDir>/tests/support/esbuild-transform.cjs' },
  extensionsToTreatAsEsm: [],
  testEnvironment: 'node',
  testTimeout: 120000,
};
