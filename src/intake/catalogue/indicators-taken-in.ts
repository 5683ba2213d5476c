import type { Database } from '../../database/database';
import { type Sex, sexes } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { Source } from '../../domain/source';
import { parseWord } from '../../domain/words/word';
import { shapes } from '../scanning/shape';
import { sourceOfFile } from '../scanning/source-of-file';
import sql from './indicators-taken-in.sql?raw';

interface TakenIn {
  readonly sex: Sex;
  readonly age: string;
  readonly sources: readonly Source[];
}

/**
 * The indicators with what the figures say of them: the sources of the files that hold figures of each and, where nobody has
 * said whom it shows, the sex and age of which it has most.
 */
export async function indicatorsTakenIn(
  database: Database,
  sources: readonly Source[],
  indicators: readonly Indicator[],
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
  return indicators.map((indicator) => ({ ...indicator, ...found.get(indicator.id) }));
}
