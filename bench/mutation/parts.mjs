// The parts of the core that a mutation run can be over, with the tests that run them from source; those under tests/e2e
// run the built bundle, where no mutant is.
export const PARTS = {
  rules: {
    folder: 'src/core/rules',
    testFolders: ['tests/core/rules', 'tests/core/fixes', 'tests/core/job'],
    furtherTests: ['tests/contract/rules.test.ts'],
  },
  indicators: {
    folder: 'src/core/indicators',
    testFolders: ['tests/core/indicators', 'tests/core/formulas', 'tests/core/forms', 'tests/core/job'],
    furtherTests: ['tests/contract/indicators.test.ts'],
  },
  standards: {
    folder: 'src/core/standards',
    testFolders: ['tests/core/standards', 'tests/core/indicators', 'tests/core/formulas'],
    furtherTests: ['tests/contract/standards.test.ts'],
  },
  targets: {
    folder: 'src/core/targets',
    testFolders: ['tests/core/targets', 'tests/core/forecast', 'tests/core/hamlets'],
    furtherTests: ['tests/contract/targets.test.ts'],
  },
};
