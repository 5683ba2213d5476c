import { absenceMark, absenceWords, isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { SeriesBreak } from '../../domain/indicator';
import { formatDate } from '../../domain/time/iso-date';
import { formatWord } from '../../domain/words/word';

/** `provisional; illustrative`, or the kind of absence. */
export function statusWords(observation: Observation | null): string {
  if (observation === null) return absenceWords('not-collected');
  const absence = isAbsent(observation.value) ? [absenceWords(observation.value.absent)] : [];
  return [...absence, ...observation.status.map(formatWord)].join('; ');
}

/** What the file noted, and why there is no figure where that says more than the mark. */
export function noteWords(observation: Observation | null): string {
  if (observation === null) return '';
  const { value, note } = observation;
  const why = isAbsent(value) && value.why !== absenceWords(value.absent) ? [value.why] : [];
  return [...why, ...(note === '' ? [] : [note])].join('; ');
}

/** Each mark that occurs, once: `[c] means suppressed to protect confidentiality.` */
export function markNotes(observations: readonly (Observation | null)[]): readonly string[] {
  const notes = observations.map((observation) => {
    if (observation === null)
      return `${absenceMark('not-collected')} means ${absenceWords('not-collected')}.`;
    const { value } = observation;
    return isAbsent(value) ? `${absenceMark(value.absent)} means ${absenceWords(value.absent)}.` : '';
  });
  return [...new Set(notes)].filter((note) => note !== '');
}

export const illustrativeNote =
  'Illustrative figures are invented to show how the page works. They say nothing of the place.';

export const breakNotes = (breaks: readonly SeriesBreak[]): readonly string[] =>
  breaks.map(({ date, label, note }) => `${label}, from ${formatDate(date)}. ${note}`.trim());
