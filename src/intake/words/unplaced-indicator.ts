import { parseIndicatorId } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';

/**
 * An indicator that came in a publisher's own download and is not in `indicators.csv`. It can be looked at, without
 * judgement, until somebody gives it a place there. null: the publisher's id is no number.
 */
export function unplacedIndicator(key: string, name: string): Indicator | null {
  const [publisher = '', number = ''] = key.split(':');
  const id = /^\d{1,9}$/.test(number) ? parseIndicatorId(`${publisher}-${number}`) : null;
  if (id === null) return null;
  return {
    id,
    name: name.replace(/\s+/g, ' ').trim() || key,
    outcome: null,
    tier: 'local',
    measure: 'mean',
    per: null,
    decimals: null,
    unit: '',
    denominator: 'none',
    numeratorUnit: 'counted',
    polarity: 'no-judgement',
    comparison: 'interval-95',
    goal: null,
    frequency: 'irregular',
    window: 'pooled',
    sex: 'persons',
    age: 'all ages',
    geographyLevel: 'local-authority',
    proxyFor: '',
    sharing: 'partnership',
    sources: [],
    definition: '',
    caveat:
      'Not yet described in indicators.csv: its unit, source and direction are unknown, so nothing is judged.',
    otherIds: [key],
  };
}
