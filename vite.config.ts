import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { dataFolder } from './scripts/vite/data-folder.ts';
import { snapshot } from './scripts/vite/snapshot.ts';

/** A minute: on a busy machine the engine alone may take twenty seconds to start. */
const node = (name: string, include: string[], timeout = 60_000) => ({
  extends: true as const,
  test: {
    name,
    include,
    environment: 'node' as const,
    testTimeout: timeout,
    hookTimeout: timeout,
    // The files of a project share their modules, and so one engine and one reading of the bundled data.
    isolate: false,
  },
});

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), dataFolder('data'), contentSecurityPolicy(), snapshot('data')],
  optimizeDeps: { entries: ['index.html', 'src/plan-reading/worker/plan-worker.ts'] },
  // govuk-frontend keeps declarations for old browsers that Lightning CSS otherwise refuses to minify.
  css: { lightningcss: { errorRecovery: true } },
  build: { target: 'es2022', chunkSizeWarningLimit: 800 },
  test: {
    projects: [
      node('unit', ['tests/unit/**/*.test.ts', 'tests/path-of-a-row.test.ts']),
      node('house', ['tests/house.test.ts']),
      node('sql', ['tests/sql.test.ts']),
      node('pictures', ['tests/pictures/*.test.ts']),
      node('browser', ['tests/browser/**/*.test.ts'], 180_000),
    ],
  },
});
