import { posix } from 'node:path';
import { type Import, importsOf, packageOf, roomOf, targetOf } from './imports';
import type { Room } from './plan';
import { type Source, withoutComments } from './source';

type Plan = Readonly<Record<string, Room>>;

/** Why an import breaks the plan, or null. Names without a dot in them (`virtual:` and the like) count as packages. */
function objectionTo(found: Import, plan: Plan): string | null {
  const room = roomOf(found.from) ?? '';
  const allowed = plan[room];
  if (!allowed) return `there is no room "${room}" in the plan`;
  const wanted = packageOf(found);
  if (wanted !== null) {
    if (allowed.packages.includes(wanted)) return null;
    if (!allowed.types?.includes(wanted)) return `${wanted} does not live in ${room}`;
    return found.isType ? null : `only types of ${wanted} may be taken into ${room}`;
  }
  const target = roomOf(targetOf(found) ?? '');
  if (target === null) return `${room} reaches outside src/`;
  return target === room || allowed.rooms.includes(target) ? null : `${room} may not import ${target}`;
}

/** Imports that the plan does not allow, each with its reason. */
export function trespasses(sources: readonly Source[], plan: Plan): readonly string[] {
  return sources.flatMap(importsOf).flatMap((found) => {
    const objection = objectionTo(found, plan);
    return objection ? [`${found.from}: ${objection} (${found.specifier})`] : [];
  });
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Rings of files that import one another, types included, each as `a → b → a`. */
export function importCycles(sources: readonly Source[]): readonly string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const find = (target: string) => endings.map((ending) => target + ending).find((path) => paths.has(path));
  const next = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap((found) => find(targetOf(found) ?? '') ?? []),
    ]),
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of paths) walk(path, []);
  return cycles;
}

const reExport = /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s*['"][^'"]+['"];?/g;

/** A file that only hands on what others export. */
export const isBarrel = ({ text }: Source): boolean => {
  const code = withoutComments(text).trim();
  return code !== '' && code.replace(reExport, '').trim() === '';
};

const exported =
  /^export\s+(?:async\s+)?(?:abstract\s+)?(?:const|let|function|class|interface|type)\s+([A-Za-z_$][\w$]*)/gm;

/** Names that more than one file exports, each with its files: one word stands for one thing. */
export function exportedTwice(sources: readonly Source[]): readonly string[] {
  const files = new Map<string, readonly string[]>();
  for (const { path, text } of sources) {
    const names = new Set([...withoutComments(text).matchAll(exported)].map(([, name = '']) => name));
    for (const name of names) files.set(name, [...(files.get(name) ?? []), path]);
  }
  return [...files]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

/** Folders that hold more files than a reader takes in at a look, with their number. */
export function crowdedFolders(paths: readonly string[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([folder, count]) => `${folder}: ${count}`);
}

const emptyWord = /^(utils?|helpers?|common|libs?|misc|shared)$/i;

/** Whether a file or folder is named after nothing: `chart-helpers.ts`, `lib/`. */
export const hasEmptyName = (path: string): boolean =>
  path.split('/').some((part) => part.split(/[-_.]/).some((word) => emptyWord.test(word)));

/** Ids of a data file's rows, which stand in the column named `id`. */
export function idsIn(csv: string): readonly string[] {
  const [header = '', ...lines] = csv.split(/\r?\n/);
  if (header.split(',')[0] !== 'id') throw new Error('the first column is not "id"');
  return lines.map((line) => /^[a-z0-9-]+(?=,)/.exec(line)?.[0] ?? '').filter(Boolean);
}
