import { posix } from 'node:path';
import { type Source, withoutComments } from './source';

export interface Import {
  readonly from: string;
  /** As written: `../domain/period`, `echarts/core`, `./latest.sql?raw`. */
  readonly specifier: string;
  readonly isType: boolean;
}

const statement =
  /(?:^|[;}\s])(import|export)\b\s*(type\b(?!\s*(?:,|from\b)))?([^'"`;()=]*?)\bfrom\s*(['"])([^'"]+)\4/g;
const sideEffect = /(?:^|[;}\s])import\s*(['"])([^'"]+)\1/g;
const dynamic = /\bimport\s*\(\s*(['"`])([^'"`]+)\1/g;
const workerUrl = /\bnew URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url/g;

/** `{ type A, type B }` takes nothing at run time either. */
function takesOnlyTypes(clause: string): boolean {
  const named = /^\s*\{([^}]*)\}\s*$/.exec(clause);
  const names = (named?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

/** Every import, re-export, dynamic import and worker address of a source. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(statement)].map((found) => ({
    from: path,
    specifier: found[5] ?? '',
    isType: found[2] !== undefined || takesOnlyTypes(found[3] ?? ''),
  }));
  const whole = [sideEffect, dynamic, workerUrl].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((found) => ({ from: path, specifier: found[2] ?? '', isType: false })),
  );
  return [...named, ...whole];
}

const isRelative = (specifier: string) => specifier.startsWith('.');
const withoutQuery = (specifier: string) => specifier.replace(/\?.*$/, '');

/** `@duckdb/duckdb-wasm/blocking` → `@duckdb/duckdb-wasm`; null for a file of ours. */
export function packageOf({ specifier }: Import): string | null {
  if (isRelative(specifier)) return null;
  const parts = withoutQuery(specifier).split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** The path a relative import names, without guessing its ending; null for a package. */
export function targetOf({ from, specifier }: Import): string | null {
  return isRelative(specifier) ? posix.join(posix.dirname(from), withoutQuery(specifier)) : null;
}

/** `src/domain/period.ts` → `domain`; `src/main.tsx` → `main`; null outside `src/`. */
export function roomOf(path: string): string | null {
  const [, first = '', rest] = /^src\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (first === '') return null;
  return rest === undefined ? first.replace(/\..*$/, '') : first;
}
