/**
 * Walls between workspaces. Each rule says what to do instead. test/architecture.test.ts plants violations of every rule, for the orders one of
 * each workspace, and asks that every workspace has its place in them.
 */
const modules = [
  'evidence',
  'identity',
  'standards',
  'workflow',
  'catalogue',
  'harvest',
  'lineage',
  'intake',
  'connection',
  'cleansing',
  'quality',
  'ticket',
  'verification',
  'onboarding',
  'sharing',
  'opendata',
  'lifecycle',
]
const packages = [
  ['kernel'],
  ['policy', 'gb', 'gmcrypto', 'tlog', 'engine', 'db', 'html', 'outbound', 'rdf', 'capture', 'search', 'sketch'],
  ['masking', 'http', 'jobs', 'sdk', 'connector', 'expression'],
  ['testkit'],
]

const laterModules = modules.slice(0, -1).map((name, i) => ({
  name: `module-order-${name}`,
  comment: `${name} may use earlier modules only; let the later module listen to an event of ${name} instead`,
  severity: 'error',
  from: { path: `^modules/${name}/` },
  to: { path: `^modules/(${modules.slice(i + 1).join('|')})/` },
}))

const laterPackages = packages.slice(0, -1).map((names, i) => ({
  name: `package-order-${i}`,
  comment: 'A package uses earlier packages only; move what both need further down',
  severity: 'error',
  from: { path: `^packages/(${names.join('|')})/src/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `^packages/(${packages
      .slice(i + 1)
      .flat()
      .join('|')})/`,
    dependencyTypesNot: ['type-only'],
  },
}))

module.exports = {
  forbidden: [
    ...laterModules,
    ...laterPackages,
    {
      name: 'no-cycle',
      comment: 'Two files need each other: move the shared part into a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-know-no-module',
      comment: 'Packages hold no domain word; pass what is needed as a parameter',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(modules|apps|demo)/' },
    },
    {
      name: 'front-door',
      comment: 'Use the other workspace through its index.ts; export there what is missing',
      severity: 'error',
      from: { path: '^(packages|modules)/([^/]+)/' },
      to: { path: '^(packages|modules)/[^/]+/src/', pathNot: ['^(packages|modules)/$2/', '/src/index\\.ts$'] },
    },
    {
      name: 'clients-use-the-sdk',
      comment: 'Console, portal and cli are clients like any other: call the API through packages/sdk',
      severity: 'error',
      from: { path: '^apps/(console|portal|cli)/src/' },
      to: { path: '^(modules/|packages/(db|http|jobs|engine|policy)/)' },
    },
    {
      name: 'nouns-are-pure',
      comment: 'A schema or sql file computes; database and network belong in a store or a verb',
      severity: 'error',
      from: { path: '^modules/.*\\.(schema|sql)\\.ts$' },
      to: {
        path: '(^packages/db/|\\.store\\.ts$|\\.routes\\.ts$|node_modules/(pg|kysely|lmdb)/|^(node:)?(fs|net|http|child_process)(/promises)?$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'verbs-know-no-route',
      comment: 'Routes call verbs, never the other way round',
      severity: 'error',
      from: { path: '^modules/', pathNot: '(module|index)\\.ts$|\\.test\\.ts$|/test/' },
      to: { path: '^modules/.*\\.routes\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
    moduleSystems: ['es6'],
  },
}
