import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chanceFrom } from './chance';
import { mutatedFile } from './mutated-file';
import { entryOf, memorySource, outcomeOf, type TakenIn, takeInFrom } from './take-in-files';

const groups = 5;
const filesInGroup = 20;

const catalogue = Object.fromEntries(
  [
    'dashboard.json',
    'indicators.csv',
    'localities.csv',
    'outcomes.csv',
    'partnerships.csv',
    'sources.csv',
  ].map((name) => [name, readFileSync(`data/${name}`, 'utf8')]),
);

/** Rows read, kept and set aside, where its problems are, and a mark of the figures that were kept. */
function lineOf(taken: TakenIn, file: string): string {
  const entry = entryOf(taken, file);
  const { problems, observations } = outcomeOf(taken, file);
  const places = problems.map(
    ({ severity, line, column, rowsSetAside }) => `${severity} ${line} ${column} ${rowsSetAside}`,
  );
  const mark = createHash('sha256')
    .update(JSON.stringify([places.sort(), observations]))
    .digest('hex');
  return [
    file.slice('observations/'.length),
    entry?.shape,
    `${entry?.rowsRead} = ${entry?.rowsKept} + ${entry?.rowsSetAside}`,
    `${problems.length} problems`,
    mark.slice(0, 12),
  ].join(' ');
}

it('takes in bundled files that were changed in a hundred ways as it always has', async () => {
  const lines: string[] = [];
  for (let group = 0; group < groups; group += 1) {
    const files = Array.from({ length: filesInGroup }, (_, at): readonly [string, Uint8Array] => {
      const seed = group * filesInGroup + at + 1;
      return [`observations/seed-${String(seed).padStart(3, '0')}.csv`, mutatedFile(chanceFrom(seed))];
    });
    const taken = await takeInFrom(memorySource({ ...catalogue, ...Object.fromEntries(files) }));
    lines.push(...files.map(([path]) => lineOf(taken, path)));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/mutated-files.txt');
}, 240_000);
