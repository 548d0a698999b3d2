/** One project: everything under tests/. The end-to-end tests run the built bundle, so `npm test` builds first. */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.tsx?$': '<rootDir>/tests/support/esbuild-transform.cjs' },
  extensionsToTreatAsEsm: [],
  testEnvironment: 'node',
  testTimeout: 120000,
  // Jest leaves one of two processors idle by itself; the end-to-end tests wait for processes of their own.
  maxWorkers: 2,
};
