import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { giveUp, root, setUp } from './set-up.mjs';

/**
 * Runs a TypeScript script of ours: `node scripts/run.mjs scripts/check-data.ts <arguments>`.
 * The script exports `main(args, effects)`, which returns the exit code. Only what it prints goes to standard output.
 */
const [script, ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;
if (!script) giveUp('Name the script to run: node scripts/run.mjs scripts/check-data.ts');
setUp();

/** npm runs scripts in the project's folder; paths are meant from where the reader typed the command. */
const startedIn = process.env.INIT_CWD ?? process.cwd();
const line = (stream) => (text) => void stream.write(`${text}\n`);

/** @type {import('./run.d.mts').Effects} */
const effects = {
  print: line(process.stdout),
  warn: line(process.stderr),
  resolve: (path) => resolve(startedIn, path),
  readFile: (path) => readFile(resolve(startedIn, path)),
  today: new Date().toISOString().slice(0, 10),
};

const { runnerImport } = await import('vite');
const { module } = await runnerImport(resolve(root, script), { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args, effects);
