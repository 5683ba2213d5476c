import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../src/database/database';
import { openNodeDatabase } from '../../src/database/open-node';
import { isCatalogueFile } from '../../src/intake/catalogue/file-kinds';
import type { FileSource } from '../../src/intake/incoming-file';
import { takeIn } from '../../src/intake/take-in';
import { diskSource, filesAt } from '../disk-source';
import { openNativeDatabase } from './native-database';
import { median, type Report } from './report';

const runs = 3;

/** Milliseconds from asking for one file to the end of the intake; the catalogue is there before, and is not counted. */
async function timeIntake(open: () => Promise<Database>, folder: string, file: string): Promise<number> {
  const database = await open();
  const files = (await filesAt(folder, '')).filter(({ path }) => isCatalogueFile(path) || path === file);
  // A file this long comes in a wave of its own, after the catalogue.
  const listed = files.map(({ path, bytes }) => ({
    path,
    bytes: path === file ? bytes + 8_000_000 : bytes,
    hash: '',
  }));
  const disk = diskSource(files);
  let started = 0;
  const source: FileSource = {
    list: async () => listed,
    async fetch(path) {
      const arrival = await disk.fetch(path);
      if (path === file) started = performance.now();
      return arrival;
    },
  };
  await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  const taken = performance.now() - started;
  await database.close();
  return taken;
}

/** Milliseconds of reading the same rows into columns of text, and no more. */
async function timeText(open: () => Promise<Database>, folder: string, file: string): Promise<number> {
  const database = await open();
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  const end = bytes.indexOf(10);
  const header = new TextDecoder().decode(bytes.subarray(0, end)).split(',');
  const columns = header.map((_, at) => `'c${at}': 'varchar'`).join(', ');
  const started = performance.now();
  const stored = await database.store(bytes.slice(end + 1));
  await database.run(
    `create temp table as_text as select * from read_csv('${stored}', header = false, auto_detect = false, delim = ',',
      quote = '"', escape = '"', new_line = '\\n', parallel = false, columns = {${columns}})`,
  );
  const taken = performance.now() - started;
  await database.close();
  return taken;
}

/** One file taken in, and read into text and no more, by the reader's engine and by native DuckDB on one thread, in turn. */
export async function benchIntake(folder: string, file: string, rows: number, report: Report): Promise<void> {
  const megabytes = (await stat(join(folder, file))).size / 1e6;
  const [wasm, text, native, nativeText]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < runs; run += 1) {
    wasm.push(await timeIntake(openNodeDatabase, folder, file));
    text.push(await timeText(openNodeDatabase, folder, file));
    native.push(await timeIntake(openNativeDatabase, folder, file));
    nativeText.push(await timeText(openNativeDatabase, folder, file));
  }
  const note = `${runs} runs each in turn, ${rows} rows, ${megabytes.toFixed(1)} MB`;
  report({ figure: `intake of ${file}`, value: median(wasm), unit: 'ms', note });
  report({ figure: `intake of ${file}`, value: (rows / median(wasm)) * 1000, unit: 'rows/s', note });
  report({ figure: `${file} into text columns, same engine`, value: median(text), unit: 'ms', note });
  report({
    figure: `intake of ${file}, times what the same engine needs for text columns`,
    value: median(wasm) / median(text),
    unit: 'ratio',
    target: 'at most 1.5',
    note,
  });
  report({
    figure: `intake of ${file}, native on one thread, times what it needs for text columns`,
    value: median(native) / median(nativeText),
    unit: 'ratio',
    note: `intake ${median(native).toFixed(0)} ms, text ${median(nativeText).toFixed(0)} ms`,
  });
}
