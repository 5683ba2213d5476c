import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface Source {
  /** From the project's folder, with forward slashes: `src/domain/period.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every text file under the folders, in order of path. */
export function readSources(folders: readonly string[], endings: RegExp): readonly Source[] {
  const pathsIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
  return folders
    .flatMap(pathsIn)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const stringOrComment =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;

/** The code without its comments, line for line; strings stay. Good enough for the rules here: it is no parser. */
export const withoutComments = (text: string): string =>
  text.replace(stringOrComment, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));

/** Where a pattern occurs outside comments, as `path:line  text`, ready to be read in a failure. */
export function findLines(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}  ${line.trim()}`] : [])),
  );
}
