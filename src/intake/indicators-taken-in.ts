import type { Database } from '../database/database';
import { type Sex, sexes } from '../domain/figures/observation';
import type { Indicator } from '../domain/indicator';
import type { Source } from '../domain/source';
import { parseWord } from '../domain/words/word';
import sql from './indicators-taken-in.sql?raw';
import { shapes } from './shape';
import { sourceOfFile } from './source-of-file';
import type { Vocabulary } from './vocabulary';

interface TakenIn {
  readonly sex: Sex;
  readonly age: string;
  readonly sources: readonly Source[];
}

/**
 * The indicators of the catalogue, and after them those that came in with figures alone: each with the sources of the files
 * that hold figures of it and, where nobody has said whom it shows, with the sex and age of which it has most.
 */
export async function indicatorsTakenIn(
  database: Database,
  sources: readonly Source[],
  vocabulary: Vocabulary,
): Promise<readonly Indicator[]> {
  const found = new Map<string, TakenIn>();
  for (const { indicator, sex, age, path, shape } of await database.ask(sql)) {
    const unstated = shapes.find(({ name }) => name === shape)?.unstatedSource ?? '';
    const source = path === '' ? [] : [sourceOfFile(String(path), sources, unstated)];
    found.set(String(indicator), {
      sex: parseWord(sexes, String(sex)) ?? 'persons',
      age: String(age),
      sources: [...(found.get(String(indicator))?.sources ?? []), ...source],
    });
  }
  const known = [...vocabulary.indicators.values()].toSorted((one, other) => one.no - other.no);
  const indicators = [...new Map(known.map(({ no, indicator }) => [no, indicator])).values()];
  return indicators.map((indicator) => ({ ...indicator, ...found.get(indicator.id) }));
}
