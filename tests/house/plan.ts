/**
 * The floor plan, as a table. A room may import itself, the rooms in its row and the packages in its row; `types` are
 * packages of which only types may be taken. The words behind it are in `docs/architecture.md`.
 */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly types?: readonly string[];
}

const belowPages = [
  'domain',
  'statistics',
  'database',
  'assessment',
  'intake',
  'plan-reading',
  'queries',
  'selection',
  'charts',
  'report',
  'reviews',
  'components',
];
const reactPackages = ['react', 'react-dom'];

export const rooms: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['date-fns'] },
  statistics: { rooms: [], packages: [] },
  database: { rooms: [], packages: ['@duckdb/duckdb-wasm', 'node:module'] },
  assessment: { rooms: ['domain', 'statistics'], packages: [] },
  intake: { rooms: ['domain', 'database'], packages: [] },
  'plan-reading': {
    rooms: ['domain', 'intake'],
    packages: ['date-fns', 'fflate', 'mammoth', 'papaparse', 'read-excel-file'],
  },
  queries: { rooms: ['domain', 'database'], packages: [] },
  selection: { rooms: ['domain'], packages: [] },
  charts: { rooms: ['domain', 'assessment'], packages: [], types: ['echarts'] },
  report: { rooms: ['domain', 'assessment', 'charts'], packages: [], types: ['echarts'] },
  reviews: { rooms: ['domain', 'assessment', 'queries', 'selection', 'charts'], packages: [] },
  components: {
    rooms: ['domain', 'assessment', 'charts', 'selection'],
    packages: [...reactPackages, 'echarts', 'echarts-for-react'],
  },
  pages: { rooms: belowPages, packages: [...reactPackages, 'zustand'], types: ['echarts'] },
  styles: { rooms: [], packages: [] },
  main: { rooms: [...belowPages, 'pages', 'styles'], packages: [...reactPackages, 'govuk-frontend'] },
};

/** Files above the 250 lines at which we look hard, that we looked at and left whole, each with its reason. */
export const longOnPurpose: Readonly<Record<string, string>> = {
  'src/domain/time/period.ts': 'the period grammar is read as one table of rules',
};

/** Names that several files export on purpose, each with its reason. */
export const exportedTwiceOnPurpose: Readonly<Record<string, string>> = {
  shape: 'every file of intake/shapes/ exports its own under this name, and all are found by it',
};

/** The most files that a folder holds. */
export const mostFiles = 25;

/** Positional parameters; what belongs together is handed over as one object. */
export const mostParameters = 4;

/** Functions with more of them on purpose: they run for every cell of a file, and an object for each would be made and thrown away. */
export const wideOnPurpose: readonly string[] = [
  'src/intake/scanning/record.ts: cutRecord (6)',
  'src/intake/scanning/record.ts: brokenAt (5)',
  'src/intake/words/dictionary.ts: writeKey (5)',
  'src/intake/words/dictionary.ts: isAgain (5)',
  'src/intake/words/dictionary.ts: numberOf (5)',
];

/** Hosts that may be named in the code because nothing is fetched from them. */
export const namedHosts: readonly string[] = ['schemas.openxmlformats.org', 'www.w3.org'];
