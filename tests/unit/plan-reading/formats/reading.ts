import type { SourceFile, SourceSheet } from '../../../../src/plan-reading/draft';
import { PlanFileRefused } from '../../../../src/plan-reading/files/plan-file-errors';
import { readPlanFile } from '../../../../src/plan-reading/files/read-plan-file';

/** Reads a text as a file. */
export const readText = (text: string, name = 'plan.txt'): Promise<SourceFile> =>
  readPlanFile(name, new TextEncoder().encode(text));

/** The words of each row, with the row's number before them. */
export const wordsOf = (sheet: SourceSheet | undefined): readonly (readonly [number, ...string[]])[] =>
  (sheet?.rows ?? []).map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);

/** Why a file is refused: what was found and what to do. Fails when it is read after all. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readPlanFile(name, bytes);
  } catch (cause) {
    if (cause instanceof PlanFileRefused) return `${cause.found} ${cause.advice}`;
    throw cause;
  }
  throw new Error(`${name} was read`);
}
