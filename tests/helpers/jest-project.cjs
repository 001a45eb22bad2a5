/** What the Jest projects share; each is a folder beside this one with its own jest.config.cjs. */
/** @param {string} displayName @param {object} options */
exports.project = (displayName, options = {}) => ({
  displayName,
  testMatch: ['<rootDir>/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/../helpers/timeouts.ts'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  ...options,
});

/** For tests that talk to a running server. */
exports.withServers = {
  globalSetup: '<rootDir>/../helpers/global-setup.ts',
  globalTeardown: '<rootDir>/../helpers/global-teardown.ts',
  testEnvironment: '<rootDir>/../helpers/environment.ts',
};
