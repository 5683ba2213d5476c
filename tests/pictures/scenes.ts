import type { Scene } from './scene';

const isScene = (value: unknown): value is Scene =>
  typeof value === 'object' && value !== null && 'option' in value && 'describe' in value;

const files = import.meta.glob<Record<string, unknown>>('./scenes/*.ts', { eager: true });

/** Every scene that a file of the folder gives: a new picture is tested and shown by being there. */
export const scenes: readonly Scene[] = Object.values(files).flatMap((file) =>
  Object.values(file).filter(isScene),
);
