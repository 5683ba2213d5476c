import type { Sex } from './observation';

const sexWords: ReadonlyMap<string, Sex> = new Map([
  ['', 'persons'],
  ['persons', 'persons'],
  ['person', 'persons'],
  ['all', 'persons'],
  ['both', 'persons'],
  ['total', 'persons'],
  ['not applicable', 'persons'],
  ['male', 'male'],
  ['males', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['females', 'female'],
  ['f', 'female'],
]);

/** Blank means persons. null: a word that is none of the three. */
export const parseSex = (text: string): Sex | null => sexWords.get(text.trim().toLowerCase()) ?? null;

/** One spelling per age band: `All ages` → `all ages`, `18+ yrs` → `18+`, `15 - 24 years` → `15-24`. Blank means all ages. */
export function parseAge(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain === '' || plain === 'all' || plain === 'total' || plain === 'all age') return 'all ages';
  return plain.replace(/ ?(yrs?|years?)$/, '').replace(/(\d) ?[-–] ?(\d)/, '$1-$2');
}
