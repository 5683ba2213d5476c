import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../src/database/database';
import { openNodeDatabase } from '../../src/database/open-node';
import { isCatalogueFile } from '../../src/intake/read-catalogue';
import { takeIn } from '../../src/intake/take-in';
import { diskSource, filesAt } from '../disk-source';
import { openNativeDatabase } from './native-database';
import { median, type Report } from './report';

const runs = 3;

/** Milliseconds of one whole intake of the catalogue and one file, decoding and looking through included. */
async function timeIntake(open: () => Promise<Database>, folder: string, file: string): Promise<number> {
  const database = await open();
  const all = await filesAt(folder, '');
  const files = all.filter(({ path }) => isCatalogueFile(path) || path === file);
  const started = performance.now();
  await takeIn({ database: Promise.resolve(database), source: diskSource(files), report: () => {} });
  const taken = performance.now() - started;
  await database.close();
  return taken;
}

/** The same intake, of the same file, by the reader's engine and by native DuckDB on one thread, in turn. */
export async function benchIntake(folder: string, file: string, rows: number, report: Report): Promise<void> {
  const megabytes = (await stat(join(folder, file))).size / 1e6;
  const wasm: number[] = [];
  const native: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    wasm.push(await timeIntake(openNodeDatabase, folder, file));
    native.push(await timeIntake(openNativeDatabase, folder, file));
  }
  const say = (engine: string, milliseconds: number) => {
    report({ figure: `intake of ${file}, ${engine}`, value: (rows / milliseconds) * 1000, unit: 'rows/s' });
    report({
      figure: `intake of ${file}, ${engine}`,
      value: (megabytes / milliseconds) * 1000,
      unit: 'MB/s',
    });
  };
  say('WebAssembly', median(wasm));
  say('native, one thread', median(native));
  report({
    figure: `intake of ${file}, share of native speed`,
    value: median(native) / median(wasm),
    unit: 'ratio',
    target: 'at least 0.5',
    note: `${runs} runs each, the same statements, ${rows} rows`,
  });
}
