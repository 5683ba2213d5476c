import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from '../../src/plan-reading/output/write-plan';

/** Writes files into a folder, which is made where it is missing. */
export async function writeFiles(folder: string, files: readonly WrittenFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
}
