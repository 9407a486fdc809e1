// The whole architecture in twelve rules. Run: npm run arch. Picture: npm run arch:picture.
const aModule = '^src/(measures|domains)/([^/]+)/';

module.exports = {
  forbidden: [
    { name: 'kernel-knows-nothing', from: { path: '^src/kernel/' }, to: { path: '^src/', pathNot: '^src/kernel/' } },
    { name: 'law-knows-only-kernel', from: { path: '^src/law/' }, to: { path: '^src/', pathNot: '^src/(kernel|law)/' } },
    { name: 'platform-knows-only-kernel', from: { path: '^src/platform/' }, to: { path: '^src/', pathNot: '^src/(kernel|platform)/' } },
    {
      name: 'matching-knows-kernel-and-law',
      from: { path: '^src/matching/' },
      to: { path: '^src/', pathNot: '^src/(kernel|law|matching)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule reads facts and law, nothing else: no I/O, no packages.',
      from: { path: '/rules/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(kernel|law)/|/rules/' },
    },
    {
      name: 'measures-do-not-meet',
      from: { path: '^src/measures/([^/]+)/' },
      to: { path: '^src/measures/', pathNot: '^src/measures/$1/' },
    },
    { name: 'domains-do-not-know-measures', from: { path: '^src/domains/' }, to: { path: '^src/measures/' } },
    {
      name: 'use-the-front-door',
      comment: "Another module's index.ts (server) and contract.ts (wire) are its only public files.",
      from: { path: aModule },
      to: { path: aModule, pathNot: ['^src/$1/$2/', '^src/(measures|domains)/[^/]+/(index|contract)\\.ts$'] },
    },
    {
      name: 'procedure-is-told-not-connected',
      comment: 'Procedures declare ports; stores implement them.',
      from: { path: '/procedure/', pathNot: '\\.test\\.ts$' },
      to: { path: '/(store|web)/|/routes\\.ts$|^src/(platform|server|web)/' },
    },
    {
      name: 'web-talks-through-contract',
      from: { path: '/web/' },
      to: { path: '/(store|procedure)/|/routes\\.ts$|^src/(platform|server|cli)/' },
    },
    {
      name: 'web-never-reaches-machinery',
      comment: 'Not even through a front door: it would end up in the browser bundle.',
      from: { path: '/web/' },
      to: { path: '/store/|^src/(platform|server|cli)/', reachable: true },
    },
    { name: 'no-cycles', from: {}, to: { circular: true } },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc', // TypeScript 7 has no API for this tool; without this line it reads nothing and passes
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node'], exportsFields: ['exports'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
