import { type IndicatorId, parseIndicatorId } from '../domain/ids';
import type { Indicator } from '../domain/indicator';

/**
 * An indicator that came in a publisher's own download and is not in `indicators.csv`. It can be looked at, without
 * judgement, until somebody gives it a place there.
 */
export function unplacedIndicator(key: string, name: string): Indicator {
  const id = parseIndicatorId(key.toLowerCase().replace(/[^a-z0-9]+/g, '-')) as IndicatorId;
  const [publisher = ''] = key.split(':');
  const capital = publisher.charAt(0).toUpperCase() + publisher.slice(1);
  return {
    id,
    name: name.replace(/\s+/g, ' ').trim() || key,
    outcome: null,
    tier: 'local',
    measure: 'estimate',
    per: null,
    unit: '',
    denominator: 'none',
    numeratorUnit: '',
    polarity: 'no-judgement',
    frequency: 'irregular',
    window: 'pooled',
    sex: 'persons',
    age: 'all ages',
    geographyLevel: 'local-authority',
    proxyFor: '',
    sharing: 'partnership',
    source: `${capital} download`,
    link: '',
    licence: '',
    extractedOn: null,
    definition: '',
    caveat:
      'Not yet described in indicators.csv: its unit, source and direction are unknown, so nothing is judged.',
    otherIds: [key],
  };
}
