/** Import walls: each layer may import the layers and packages of walls.json and nothing else. */
const walls = require('./walls.json');

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const rules = Object.entries(walls).flatMap(([layer, { layers, packages }]) => {
  const own = [layer, ...layers].map((name) => `^src/${name}/`);
  const modules = packages.map((name) =>
    name.startsWith('node:')
      ? `^${escaped(name.slice(5))}$`
      : `node_modules/(@types/)?${escaped(name)}(/|$)`,
  );
  return [
    {
      name: `${layer}-walls`,
      severity: 'error',
      comment: `src/${layer} may import ${[layer, ...layers, ...packages].join(', ')}`,
      from: { path: `^src/${layer}/`, pathNot: '\\.mjs$' },
      to: { pathNot: [...own, ...modules, '\\.css$', '^scenarios/', '^virtual:'] },
    },
  ];
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    {
      name: 'mechanism-without-words',
      severity: 'error',
      comment: 'what runs in a worker brings no words along',
      from: { path: '^src/(kernel|model|experiment|worker)/', pathNot: '\\b(words|cards)\\.ts$' },
      to: { path: '\\b(words|cards)\\.ts$' },
    },
    {
      name: 'words-through-one-door',
      severity: 'error',
      comment: 'outside the model, words come from model/words.ts and model/cards.ts',
      from: { path: '^src/', pathNot: '^src/model/' },
      to: { path: '^src/model/.+\\.(words|cards)\\.ts$' },
    },
    ...rules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
