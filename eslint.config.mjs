import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const STRAPI = {
  group: ['@strapi/*', '@strapi/**', 'koa', 'koa-*', 'knex'],
  message: 'Pure: Strapi stays at the edge. Take what you need as an argument.',
};
const SERVER_PARTS = {
  group: [
    '**/content/**',
    '**/documents/**',
    '**/api/**',
    '**/middlewares/**',
    '**/permissions/**',
  ],
  message: 'Pure: the edge imports this folder, not the other way round.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'types/generated/',
      'public/',
      '.cache/',
      '.data/',
      '.strapi/',
      'tests/**/artifacts/',
    ],
  },
  {
    // A rule that does not fit is changed here, for everybody, with a reason.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Code points are what spreading a string is for.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Strapi's services are typed `any`: what comes out gets a type on the spot, and may not
      // travel on without one (no-unsafe-argument and no-unsafe-return stay on).
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A thin async adapter may have nothing to await, and says so to its caller by its type.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/domain/**', 'src/feeds/**', 'src/http/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [STRAPI, SERVER_PARTS] }] },
  },
  {
    files: ['src/admin/**'],
    rules: {
      // What Strapi's hooks return are plain functions, typed as methods.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // Answers are read as JSON of any shape: what a test says about it is its assertion.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Run by node as they are: not part of a TypeScript project.
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: {
        Buffer: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs', 'database/migrations/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        module: 'writable',
        exports: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
