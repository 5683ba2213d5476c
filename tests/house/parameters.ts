import { parseAst } from 'vite';
import type { Source } from './source';

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const functions: readonly unknown[] = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
];

const nameIn = (node: unknown): string => {
  const { name } = (node ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
};

/** Functions that take more than so many parameters, each as `path: name (count)`. */
export function wideFunctions(sources: readonly Source[], most: number): readonly string[] {
  return sources.flatMap(({ path, text }) => {
    const found: string[] = [];
    const walk = (value: unknown, called: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, called);
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
      const node = value as Node;
      const own =
        node.type === 'VariableDeclarator'
          ? nameIn(node.id)
          : node.type === 'Property'
            ? nameIn(node.key)
            : called;
      if (functions.includes(node.type)) {
        const { length } = node.params as readonly unknown[];
        if (length > most) found.push(`${path}: ${nameIn(node.id) || own} (${length})`);
      }
      for (const part of Object.values(node)) walk(part, own);
    };
    walk(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }).body, '');
    return found;
  });
}
