import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { fingerprintOf, listFiles } from './data-folder.ts';

/**
 * After a build, beside the page as `snapshot/`: the answers that the first pages need, asked of the data folder, and the
 * folder as it was taken in, tables and all.
 */
export function snapshot(name: string): Plugin {
  const folder = resolve(name);
  let out = '';
  let build = '';
  return {
    name: 'snapshot',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir, 'snapshot');
    },
    writeBundle(_, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      // The page's own script is named after its content, and so tells one build from another.
      build = basename(entry?.fileName ?? '');
    },
    async closeBundle() {
      const { module } = await runnerImport<typeof import('../snapshot')>(resolve('scripts/snapshot.ts'), {
        configFile: false,
        logLevel: 'error',
      });
      await mkdir(out, { recursive: true });
      const dataset = await module.takeInFolder(folder);
      const answers = await module.takeSnapshot(dataset, await fingerprintOf(folder));
      await writeFile(join(out, 'answers.json'), JSON.stringify(answers));
      try {
        await writeFile(
          join(out, 'tables.bin'),
          await module.prepare(dataset, await listFiles(folder), build),
        );
      } catch (cause) {
        // There is no native DuckDB for this machine, perhaps. The pages take the files in without it.
        this.warn(`The prepared database could not be written: ${cause}`);
      }
      await dataset.database.close();
    },
  };
}
