import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { root, setUp } from './set-up.mjs';

/** Where the counts are read from; relative, because a shell may stumble over a space in a longer path. */
const reports = 'test-results';
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const environment = { ...process.env };

/** Runs one of package.json's scripts with its output streaming by; resolves to whether it succeeded. */
function runScript(name, extra = []) {
  const args = ['run', '--silent', name, ...(extra.length > 0 ? ['--', ...extra] : [])];
  return new Promise((done) => {
    const child = spawn('npm', args, {
      cwd: root,
      env: environment,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

/** A test counts as failed unless it ran and passed; so does a file that did not load, and a crash. */
function count(report, hasSucceeded) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const isBroken = (file) =>
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
  const broken = report?.testResults.filter(isBroken).length ?? 0;
  const failed = (report?.numFailedTests ?? 0) + skipped + broken;
  const isSound = hasSucceeded && passed > 0;
  return { passed, failed: failed === 0 && !isSound ? 1 : failed };
}

async function runVitest(name) {
  const file = `${reports}/${name.replace(':', '-')}.json`;
  const hasSucceeded = await runScript(name, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return count(existsSync(join(root, file)) ? readJson(file) : null, hasSucceeded);
}

async function runCheck(name) {
  const hasSucceeded = await runScript(name);
  return { passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1 };
}

async function runPart([name, command]) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const counts = await (command.startsWith('vitest ') ? runVitest(name) : runCheck(name));
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

function print(parts) {
  const width = Math.max(...parts.map(({ name }) => name.length));
  console.log(`\n${'Part'.padEnd(width)}  Passed  Failed  Seconds`);
  for (const { name, passed, failed, seconds } of parts) {
    const cells = [String(passed).padStart(6), String(failed).padStart(6), seconds.toFixed(1).padStart(7)];
    console.log(`${name.padEnd(width)}  ${cells.join('  ')}`);
  }
}

setUp();
try {
  environment.CHROMIUM_PATH = findChromium();
} catch (error) {
  console.error(error.message);
}

const { scripts } = readJson('package.json');
rmSync(join(root, reports), { recursive: true, force: true });
const parts = [];
for (const [name, command] of Object.entries(scripts)) {
  if (!name.startsWith('test:')) continue;
  // The browser looks at the pages as they are published.
  if (name === 'test:browser') parts.push(await runPart(['build', scripts.build]));
  parts.push(await runPart([name, command]));
}

const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
print(parts);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
