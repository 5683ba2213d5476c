import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw } from './draw';
import { scenes } from './scenes';

const folder = join(import.meta.dirname, 'expected');
/** A longer picture is of more places than a reviewer looks through. */
const mostLetters = 130_000;
const isUpdating = process.env.UPDATE_PICTURES === '1';

/** Compares with what is stored; writes it instead when asked to by UPDATE_PICTURES=1. */
function expectAsStored(name: string, text: string): void {
  const path = join(folder, name);
  if (isUpdating) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('a picture', () => {
  it.each(scenes)('is drawn as before: $title', (scene) => {
    const picture = draw(scene);
    expect(picture.length).toBeLessThan(mostLetters);
    expectAsStored(`${scene.name}.svg`, picture);
  });

  it.each(scenes)('is said and tabulated as before: $title', ({ name, describe: said, table }) => {
    const columns = table.columns.map((column) => column.name).join(' | ');
    const rows = table.rows.map((row) => row.map(({ text }) => text).join(' | '));
    expectAsStored(
      `${name}.txt`,
      [said, '', table.caption, columns, ...rows, '', ...table.notes, ''].join('\n'),
    );
  });
});
