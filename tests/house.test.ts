import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, roomOf, targetOf } from './house/imports';
import { wideFunctions } from './house/parameters';
import {
  exportedTwiceOnPurpose,
  longOnPurpose,
  mostFiles,
  mostParameters,
  namedHosts,
  rooms,
  wideOnPurpose,
} from './house/plan';
import {
  crowdedFolders,
  exportedTwice,
  hasEmptyName,
  idsIn,
  importCycles,
  isBarrel,
  trespasses,
} from './house/rules';
import { findLines, readSources, type Source } from './house/source';

const house = readSources(['src'], /\.tsx?$/);
const scripts = readSources(['scripts'], /\.(ts|mjs)$/);
const tests = readSources(['tests'], /\.(ts|tsx|mjs)$/);
const styles = readSources(['src'], /\.css$/);
const statements = readSources(['src'], /\.sql$/);
const none: readonly string[] = [];
const pathsWhere = (sources: readonly Source[], isSo: (source: Source) => boolean) =>
  sources.filter(isSo).map(({ path }) => path);

describe('the house', () => {
  it('has every room on the plan, and each imports only what the plan allows', () => {
    expect(trespasses(house, rooms)).toEqual(none);
  });

  it('has no ring of files that import one another', () => {
    expect(importCycles(house)).toEqual(none);
  });

  it('has no file or folder named after nothing', () => {
    expect(pathsWhere([...house, ...scripts, ...tests, ...styles], ({ path }) => hasEmptyName(path))).toEqual(
      none,
    );
  });

  it('has no barrel: every import names the file that it needs', () => {
    expect(pathsWhere(house, isBarrel)).toEqual(none);
  });

  it('exports by name only', () => {
    expect(findLines(house, /\bexport\s+default\b|\bas\s+default\b/)).toEqual(none);
  });

  it('has unions instead of enums, and classes only for errors and the boundary that shows them', () => {
    expect(findLines(house, /^\s*(export\s+)?(const\s+|declare\s+)?enum\s/)).toEqual(none);
    expect(
      findLines(house, /^\s*(export\s+)?(abstract\s+)?class\s(?!.*\bextends\s+(\w*Error|Component)\b)/),
    ).toEqual(none);
  });

  it('keeps every file within 250 lines, but for those listed with a reason', () => {
    const isLong = ({ path, text }: Source) => text.split('\n').length > 251 && !(path in longOnPurpose);
    expect(pathsWhere([...house, ...scripts, ...styles], isLong)).toEqual(none);
  });

  it('has at most four positional parameters to a function, but for those listed with a reason', () => {
    expect(wideFunctions(house, mostParameters).toSorted()).toEqual(wideOnPurpose.toSorted());
  });

  it('has one meaning for every exported name', () => {
    const isOnPurpose = (found: string) => (found.split(':')[0] ?? '') in exportedTwiceOnPurpose;
    expect(exportedTwice(house).filter((found) => !isOnPurpose(found))).toEqual(none);
  });

  it('has no folder with more files than a reader takes in at a look', () => {
    const paths = [...house, ...styles, ...statements].map(({ path }) => path);
    expect(crowdedFolders(paths, mostFiles)).toEqual(none);
  });

  it('has every SQL file read by exactly one TypeScript file of its room', () => {
    const readers = ({ path }: Source) =>
      house.flatMap(importsOf).filter((found) => targetOf(found) === path);
    const isLost = (source: Source) => {
      const [reader, ...others] = readers(source);
      return !reader || others.length > 0 || roomOf(reader.from) !== roomOf(source.path);
    };
    expect(pathsWhere(statements, isLost)).toEqual(none);
  });
});

describe('the code', () => {
  const outsideDatabase = house.filter(({ path }) => !path.startsWith('src/database/'));

  it('never asks the clock what day it is', () => {
    expect(
      findLines(outsideDatabase, /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<!new )\bDate\(\s*\)/),
    ).toEqual(none);
  });

  it('never turns text into markup or into code', () => {
    const dangers =
      /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\s*\(|\bnew Function\b/;
    expect(findLines(house, dangers)).toEqual(none);
  });

  it('names no host but in links for the reader, so that nothing is asked of one', () => {
    const hosts = findLines([...house, ...styles], /(?<!\bhref=\{?["'`])\b(https?|wss?):\/\/[\w-]/);
    const isNamed = (line: string) => namedHosts.some((host) => line.includes(`://${host}/`));
    expect(hosts.filter((line) => !isNamed(line))).toEqual(none);
  });

  it('knows no indicator, outcome or partnership by its id: they are data', () => {
    const ids = ['indicators', 'outcomes', 'partnerships'].flatMap((name) =>
      idsIn(readFileSync(`data/${name}.csv`, 'utf8')),
    );
    expect(ids.length).toBeGreaterThan(20);
    expect(findLines([...house, ...statements], new RegExp(`['"\`](${ids.join('|')})['"\`]`))).toEqual(none);
  });

  it('knows no locality by its code but England', () => {
    expect(findLines([...house, ...statements], /['"`](?!E92000001)[EKNSW]\d{8}['"`]/)).toEqual(none);
  });

  it('opens workbooks and documents in one place, which the pages reach through the worker alone', () => {
    const elsewhere = house.filter(({ path }) => !path.startsWith('src/plan-reading/files/'));
    expect(findLines(elsewhere, /\bfrom '(fflate|mammoth|papaparse|read-excel-file)\b/)).toEqual(none);
    const outside = house.filter(({ path }) => !path.startsWith('src/plan-reading/'));
    expect(findLines(outside, /plan-reading\/(files\/(?!plan-file-errors)|worker\/plan-worker)/)).toEqual(
      none,
    );
  });

  it('names no folder outside the project', () => {
    const documents = readSources(['docs'], /\.md$/);
    const paths = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json', 'vite.config.ts'];
    const others = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const named = [...house, ...scripts, ...tests, ...styles, ...statements, ...documents, ...others];
    expect(pathsWhere(named, ({ text }) => /\bshared\//.test(text))).toEqual(none);
  });
});

describe('the rules themselves', () => {
  const plant = (path: string, text: string): Source => ({ path, text });
  const objections = (path: string, text: string) => trespasses([plant(path, text)], rooms);

  it.each([
    ['src/domain/a.ts', `import { assess } from '../assessment/assess';`],
    ['src/domain/a.ts', `import type { Assessment } from '../assessment/types';`],
    ['src/domain/a.ts', `export { assess } from '../assessment/assess';`],
    ['src/domain/a.ts', `export * from "../assessment/assess";`],
    ['src/domain/a.ts', `const later = () => import('../pages/overview/overview');`],
    ['src/domain/a.ts', `import {\n  one,\n  two,\n} from '../queries/latest';`],
    ['src/statistics/a.ts', `import { format } from 'date-fns';`],
    ['src/charts/a.ts', `import { init } from 'echarts/core';`],
    ['src/charts/a.ts', `import { type EChartsOption, init } from 'echarts';`],
    ['src/charts/a.ts', `import 'echarts';`],
    ['src/pages/a/a.tsx', `import mammoth from 'mammoth';`],
    ['src/queries/a.ts', `import * as duckdb from '@duckdb/duckdb-wasm';`],
    ['src/components/a.tsx', `import latest from '../queries/latest.sql?raw';`],
    ['src/pages/a/a.tsx', `import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';`],
    ['src/intake/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/pages/a/a.tsx', `import { main } from '../../../scripts/check-data';`],
    ['src/attic/a.ts', `import { parsePeriod } from '../domain/period';`],
  ])('catch what is planted in %s: %s', (path, text) => {
    expect(objections(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/charts/a.ts', `import type { EChartsOption } from 'echarts';`],
    ['src/charts/a.ts', `import { type EChartsOption, type LineSeriesOption } from 'echarts';`],
    ['src/queries/latest.ts', `import sql from './latest.sql?raw';`],
    ['src/database/a.ts', `import address from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';`],
    [
      'src/domain/a.ts',
      `// import { assess } from '../assessment/assess';\n/* export * from '../pages/a'; */`,
    ],
    ['src/main.tsx', `import { Overview } from './pages/overview/overview';\nimport './styles/page.css';`],
  ])('let pass what the plan allows in %s: %s', (path, text) => {
    expect(objections(path, text)).toEqual(none);
  });

  it('catch a ring of three files, types included', () => {
    const ring = [
      plant('src/domain/a.ts', `import { b } from './b';`),
      plant('src/domain/b.ts', `import type { C } from './c';`),
      plant('src/domain/c.ts', `export { a } from './a.ts';`),
    ];
    expect(importCycles(ring)).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    ]);
    expect(importCycles(ring.slice(0, 2))).toEqual(none);
  });

  it('catch a name that two files export, and a crowded folder', () => {
    const twice = [
      plant('src/domain/a.ts', 'export interface Goal {}\nexport const one = 1;'),
      plant('src/assessment/b.ts', 'export type Goal = 1;\n// export const one = 1;\nconst two = 2;'),
    ];
    expect(exportedTwice(twice)).toEqual(['Goal: src/domain/a.ts, src/assessment/b.ts']);
    expect(crowdedFolders(['src/a/1.ts', 'src/a/2.ts', 'src/b/1.ts', 'src/a/c/1.ts'], 1)).toEqual([
      'src/a: 2',
    ]);
  });

  it('catch barrels and empty names', () => {
    expect(
      isBarrel(plant('src/domain/index.ts', `export * from './a';\nexport type { B } from './b';`)),
    ).toBe(true);
    expect(isBarrel(plant('src/domain/a.ts', `export { a } from './b';\nexport const one = 1;`))).toBe(false);
    expect(['src/charts/chart-helpers.ts', 'src/lib/a.ts', 'src/utils.ts'].every(hasEmptyName)).toBe(true);
    expect(['src/domain/time/period.ts', 'src/charts/calibration.ts'].some(hasEmptyName)).toBe(false);
  });

  it('read code and strings, and pass over comments', () => {
    const text = `// Date.now()\nconst a = 'https://example.org'; // innerHTML\n/* eval(\n1) */ const b = Date.now();`;
    const lines = (pattern: RegExp) => findLines([plant('a.ts', text)], pattern);
    expect(lines(/Date\.now/)).toEqual(['a.ts:4  const b = Date.now();']);
    expect(lines(/innerHTML|eval/)).toEqual(none);
    expect(lines(/https:/)).toHaveLength(1);
  });

  it('read ids from a data file', () => {
    expect(idsIn('id,name\none-two,"A name"\nthree,Another\n')).toEqual(['one-two', 'three']);
  });
});
