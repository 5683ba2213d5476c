import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const variables = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const macPrograms = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
const answers = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** A file of that name proves little (Ubuntu's is a note about another installer), so it is asked for its version. */
const isBrowser = (path) =>
  existsSync(path) && (process.platform === 'win32' || answers(path, ['--version']));

function usualPaths() {
  const { platform, env } = process;
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  if (platform === 'darwin')
    return macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => [...new Set(folders)].filter(Boolean).map((folder) => join(folder, name)));
}

function named(log) {
  const variable = variables.find((name) => process.env[name]);
  if (!variable) return null;
  const path = process.env[variable];
  if (!isBrowser(path))
    throw new Error(`${variable} is "${path}", but no browser answers there. Correct it or unset it.`);
  log(`Browser: ${path} (from ${variable})`);
  return path;
}

function installedByUs(log) {
  if (process.platform !== 'linux' || !answers('apt-get', ['--version'])) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !answers('sudo', ['-n', 'true'])) return null;
  const before = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command, ...args] = isRoot ? before : ['sudo', '-n', ...before];
  log('No Chromium was found; installing the chromium package with apt-get.');
  run(command, [...args, 'update']);
  run(command, [...args, 'install', '-y', '--no-install-recommends', 'chromium']);
  return usualPaths().find(isBrowser) ?? null;
}

/**
 * Path of a Chromium-family browser for the browser tests: the one named in the environment, else an installed one, else
 * Debian's, which is installed when we are allowed to.
 * @throws Error with a sentence that says what to install or which variable to set
 */
export function findChromium(log = (line) => process.stderr.write(`${line}\n`)) {
  const chosen = named(log);
  if (chosen) return chosen;
  const path = usualPaths().find(isBrowser) ?? installedByUs(log);
  if (!path) {
    throw new Error(
      'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none was found. ' +
        'Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to the program.',
    );
  }
  log(`Browser: ${path}`);
  return path;
}
