import type { Observation } from '../../domain/figures/observation';
import { startWithCapital } from '../../domain/words/number-words';
import type { BreakdownGroup } from './group-types';

export function breakdownLabel({ sex, age, category }: Observation, by: string): string {
  if (category) return category.name;
  return by === 'Sex' ? startWithCapital(sex) : startWithCapital(age);
}

const ordinals = ['', 'second', 'third', 'fourth', 'fifth'];

/** Where a deprivation group stands, the most deprived first: `Third more deprived decile (IMD2019)` → 3; null if none. */
function deprivationRank(label: string): number | null {
  const found = /^(?:(second|third|fourth|fifth) )?(most|more|less|least) deprived/i.exec(label.trim());
  if (!found) return null;
  const step = ordinals.indexOf(found[1]?.toLowerCase() ?? '');
  return /most|more/i.test(found[2] ?? '') ? step : 100 - step;
}

const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.POSITIVE_INFINITY);

function rankOf({ label, sex, category }: BreakdownGroup): number {
  if (category) return deprivationRank(label) ?? firstNumber(label);
  if (sex !== 'persons') return sex === 'male' ? 1 : 2;
  // `<18` comes before `18-24`.
  return firstNumber(label) - (label.startsWith('<') ? 0.5 : 0);
}

/** Male before female, young before old, most before least deprived; what has no order keeps the data's. */
export const inNaturalOrder = (groups: readonly BreakdownGroup[]): readonly BreakdownGroup[] =>
  groups
    .map((group) => ({ group, rank: rankOf(group) }))
    .toSorted((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank))
    .map(({ group }) => group);
