import { requireNotNegative } from '../guard';

/**
 * What may be said of an age-standardised rate from this many events: nothing below 10, with a warning below 20.
 * Source: Office for National Statistics, Deaths related to drug poisoning, user guide: rates "U" below 20 deaths, ":" below 10.
 */
export function rateReliability(events: number): 'not-calculated' | 'unreliable' | 'reliable' {
  requireNotNegative('events', events);
  if (events < 10) return 'not-calculated';
  return events < 20 ? 'unreliable' : 'reliable';
}
