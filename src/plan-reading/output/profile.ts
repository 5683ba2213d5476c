import type { Problem } from '../../domain/problem';
import { type IsoDate, parseIsoDate } from '../../domain/time/iso-date';
import { parseWord } from '../../domain/words/word';
import { shown } from '../../intake/shown';
import { plainKey } from '../cells/cell-text';
import { type Draft, type DraftChoices, type DraftField, type DraftProfile, draftFields } from '../draft';

/** What a profile settles of the choices. */
export type ProfileChoices = Pick<DraftChoices, 'planStart' | 'planEnd' | 'columns'>;

export type ProfileReading =
  | { readonly kind: 'profile'; readonly profile: DraftProfile }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A way to read this council's next file: its headings as they were read in the end, and the plan's period. */
export const draftProfileOf = (draft: Draft, choices: DraftChoices, name: string): DraftProfile => ({
  name,
  planStart: choices.planStart,
  planEnd: choices.planEnd,
  headings: Object.fromEntries(
    draft.tables.flatMap(({ columns }) =>
      columns.filter(({ heading }) => heading !== '').map(({ heading, field }) => [heading, field]),
    ),
  ),
});

/** The choices that a profile makes for a draft: every column whose heading it knows. */
export function choicesFrom(profile: DraftProfile, draft: Draft): ProfileChoices {
  const known = new Map(
    Object.entries(profile.headings).map(([heading, field]) => [plainKey(heading), field]),
  );
  const columns: Record<string, DraftField> = {};
  for (const table of draft.tables) {
    for (const { index, heading, field } of table.columns) {
      const chosen = heading === '' ? undefined : known.get(plainKey(heading));
      if (chosen !== undefined && chosen !== field) columns[`${table.id}:${index}`] = chosen;
    }
  }
  return { planStart: profile.planStart, planEnd: profile.planEnd, columns };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a profile's file. One that is not whole is told of and not used. */
export function parseProfile(text: string): ProfileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(text, 'It is not JSON.');
  }
  if (!isRecord(value)) return refused(text, 'It is not an object.');
  const { name, planStart = null, planEnd = null, headings } = value;
  if (typeof name !== 'string' || name.trim() === '') return refused(text, 'It has no "name".');
  const start = dayOf(planStart);
  const end = dayOf(planEnd);
  if (start === undefined)
    return refused(String(planStart), '"planStart" is not a day as 2016-04-01, nor null.');
  if (end === undefined) return refused(String(planEnd), '"planEnd" is not a day as 2017-03-31, nor null.');
  if (!isRecord(headings)) return refused(text, 'It has no "headings".');
  const read: [string, DraftField][] = [];
  for (const [heading, word] of Object.entries(headings)) {
    const field = typeof word === 'string' ? parseWord(draftFields, word) : null;
    if (field === null)
      return refused(`${heading}: ${word}`, `A column holds one of: ${draftFields.join(', ')}.`);
    read.push([heading, field]);
  }
  return {
    kind: 'profile',
    profile: { name: name.trim(), planStart: start, planEnd: end, headings: Object.fromEntries(read) },
  };
}

/** undefined: it is neither a day nor null. */
const dayOf = (value: unknown): IsoDate | null | undefined =>
  value === null ? null : ((typeof value === 'string' ? parseIsoDate(value) : null) ?? undefined);

const refused = (found: string, why: string): ProfileReading => ({
  kind: 'problem',
  problem: {
    severity: 'error',
    file: 'profile',
    line: null,
    column: '',
    found: shown(found),
    done: `The profile was not used. ${why}`,
    advice: 'Save the profile again from the page that reads plans, or leave it out.',
    rowsSetAside: 0,
  },
});
