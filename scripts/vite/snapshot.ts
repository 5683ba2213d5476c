import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { fingerprintOf } from './data-folder.ts';

/** After a build: the answers that the first pages need, asked of the data folder, beside the page as `snapshot/`. */
export function snapshot(name: string): Plugin {
  const folder = resolve(name);
  let out = '';
  return {
    name: 'snapshot',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir, 'snapshot');
    },
    async closeBundle() {
      const { module } = await runnerImport<typeof import('../snapshot')>(resolve('scripts/snapshot.ts'), {
        configFile: false,
        logLevel: 'error',
      });
      await mkdir(out, { recursive: true });
      const content = await module.takeSnapshot(folder, await fingerprintOf(folder));
      await writeFile(join(out, 'answers.json'), JSON.stringify(content));
    },
  };
}
