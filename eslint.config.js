import tseslint from 'typescript-eslint';

const mathematics = [
  'random',
  'exp',
  'expm1',
  'log',
  'log1p',
  'log2',
  'log10',
  'pow',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'sinh',
  'cosh',
  'tanh',
  'asinh',
  'acosh',
  'atanh',
  'cbrt',
  'hypot',
];
const because = 'differs between engines; use src/kernel/math.ts or keyed draws';

/** Syntax that no file may use. */
const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what a module exports.' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'Name what a module exports.' },
  { selector: 'TSEnumDeclaration', message: 'Use a literal object or a union.' },
];

/** What would make results depend on the engine, the clock or the locale. */
const impure = [
  { selector: "BinaryExpression[operator='**']", message: `** ${because}` },
  { selector: "AssignmentExpression[operator='**=']", message: `**= ${because}` },
  {
    selector: ":not(MemberExpression[computed=false]) > Identifier[name='Math']",
    message: 'Call Math functions by name, so that the ban list sees them.',
  },
  { selector: "MemberExpression[object.name='globalThis']", message: 'No globals in the core.' },
  {
    selector: 'CallExpression[callee.property.name=/^(sort|toSorted)$/][arguments.length=0]',
    message: 'Give a total order that ends in the key.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocaleString)$/]',
    message: 'No locale in the core.',
  },
];

const outside = (...allowed) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        ...(allowed.includes('seedrandom')
          ? []
          : [
              {
                group: ['seedrandom', 'seedrandom/*'],
                message: 'Only src/kernel/random.ts may import this.',
              },
            ]),
        ...(allowed.includes('comlink')
          ? []
          : [{ group: ['comlink'], message: 'Only src/worker may import this.' }]),
        ...(allowed.includes('d3')
          ? []
          : [{ group: ['d3-*', '!d3-dsv'], message: 'Only src/ui may import this.' }]),
        ...(allowed.includes('node')
          ? []
          : [
              {
                group: ['node:*', 'fs', 'path', 'os', 'worker_threads', 'child_process', 'crypto'],
                message: 'Only src/cli and src/worker/node*.ts may import this.',
              },
            ]),
      ],
    },
  ],
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-cli/',
      'dist-lib/',
      'dist-single/',
      '.cache/',
      'node_modules/',
      'test-results/',
      '**/*.mjs',
      '**/*.cjs',
      'eslint.config.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/kernel/tsconfig.json',
          'src/model/tsconfig.json',
          'src/experiment/tsconfig.json',
          'src/evidence/tsconfig.json',
          'src/ui/offline/tsconfig.json',
          'test/fixtures/industry/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...outside(),
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', ...everywhere],
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 10],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['src/{kernel,model,experiment,evidence,scenario}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...mathematics.map((property) => ({ object: 'Math', property, message: because })),
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...impure],
      'no-restricted-globals': [
        'error',
        'Date',
        'performance',
        'crypto',
        'window',
        'document',
        'process',
        'setTimeout',
        'fetch',
        'Intl',
      ],
    },
  },
  ...['src/kernel', 'src/model', 'src/experiment', 'src/evidence', 'test/fixtures/industry'].map(
    (folder) => ({
      files: [`${folder}/**/*.ts`],
      languageOptions: { parserOptions: { project: [`${folder}/tsconfig.json`] } },
    }),
  ),
  { files: ['src/kernel/random.ts'], rules: outside('seedrandom') },
  { files: ['src/worker/*.ts'], rules: outside('comlink') },
  { files: ['src/worker/node*.ts'], rules: outside('comlink', 'node') },
  {
    files: ['src/ui/**'],
    rules: {
      ...outside('d3'),
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  { files: ['src/cli/**'], rules: outside('node') },
  { files: ['src/batch/**'], rules: outside('node', 'comlink') },
  {
    files: ['src/model/{levers,parameters,indicators}/*.ts'],
    rules: { 'max-lines': ['error', { max: 600 }] },
  },
  {
    files: ['src/model/parameters/build.ts', 'src/ui/text/*.ts'],
    rules: { 'max-params': ['error', 5] },
  },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/model/processes/**/*.ts'],
    rules: {
      'no-magic-numbers': ['error', { ignore: [-1, 0, 1, 2, 3], ignoreArrayIndexes: true }],
    },
  },
  {
    files: ['test/**', 'vite.config.ts'],
    rules: {
      ...outside('node', 'comlink', 'seedrandom', 'd3'),
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', everywhere[1]],
    },
  },
);
