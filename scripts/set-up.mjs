import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';
const say = (line) => process.stderr.write(`${line}\n`);

/** Says one plain sentence and stops, for trouble that a stack trace does not explain. */
export function giveUp(sentence) {
  say(`\n${sentence}`);
  process.exit(1);
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(resolve(root, path), 'utf8'));
  } catch {
    return null;
  }
};

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Waymark needs Node.js 20.19 or later; this is ${process.version}. Install a newer one and try again.`,
  );
}

/** npm writes its own record last, so a record that agrees with the lock means a whole installation. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

function install() {
  say('Installing the packages named in package-lock.json. This takes about half a minute, once.');
  // No package of ours needs its install script: compiled parts arrive as packages of their own.
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (error)
    giveUp(`npm could not be started (${error.message}). It comes with Node.js: install that again.`);
  if (status === 0) return;
  giveUp(
    `npm could not install the packages (exit code ${status}); its own words are above. ` +
      'Waymark needs the npm registry this one time: check the connection, or the proxy, and run the command again.',
  );
}

/** Makes the project ready to run: Node.js new enough, packages as in the lock. Quick when nothing is to be done. */
export function setUp() {
  checkNode();
  if (!isInstalled()) install();
}
