/**
 * Two projects: pure tests, and tests that open a database. Packages that ship ES modules only are transformed too.
 */
const ESM_ONLY = [
  'd3(-[a-z-]+)?',
  'internmap',
  '@noble/hashes',
  'fflate',
  '@electric-sql/pglite',
  'pglite-prisma-adapter',
  '@prisma/schema-engine-wasm',
  '@prisma/client/runtime/query_compiler[^/]*\\.mjs',
].join('|');

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const shared = {
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY})(/|$))`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/css.cjs', '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/', '<rootDir>/.stryker-tmp/'],
};

const DATABASE = ['<rootDir>/test/store/', '<rootDir>/test/api/'];

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...DATABASE, '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'database',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      testMatch: DATABASE.map((folder) => `${folder}**/*.test.ts`),
    },
  ],
};
