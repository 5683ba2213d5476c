import { giveUp, root, setUp } from './set-up.mjs';

setUp();
process.chdir(root);
const { build, preview } = await import('vite');
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  giveUp(`PORT is "${process.env.PORT}", which is no port number.`);

console.log('Building the pages …');
try {
  await build({ root, logLevel: 'warn' });
} catch {
  giveUp('The pages could not be built; the reason is above.');
}
// The next free port is taken when this one is in use.
const server = await preview({ root, logLevel: 'warn', preview: { port, host: 'localhost' } });
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
console.log(`Waymark is at ${address} — Ctrl+C stops it`);
