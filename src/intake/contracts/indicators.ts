import { parseAge } from '../../domain/figures/demographic';
import { sexes } from '../../domain/figures/observation';
import { type Goal, parseGoal } from '../../domain/goal';
import { parseIndicatorId, parseOutcomeId } from '../../domain/ids';
import {
  comparisonMethods,
  denominators,
  frequencies,
  geographyLevels,
  type Indicator,
  measures,
  polarities,
  sharings,
  tiers,
  usualComparison,
  windows,
} from '../../domain/indicator';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import type { Cells } from '../catalogue/cells';

const columns = [
  'id',
  'name',
  'outcome',
  'tier',
  'measure',
  'per',
  'decimals',
  'unit',
  'denominator',
  'numerator_unit',
  'polarity',
  'comparison',
  'goal',
  'frequency',
  'window',
  'sex',
  'age',
  'geography_level',
  'proxy_for',
  'sharing',
  'definition',
  'caveat',
  'other_ids',
] as const;

export const indicatorsContract: CatalogueContract<Indicator> = {
  name: 'indicators',
  columns,
  moved: {
    columns: ['source', 'link', 'licence', 'extracted_on'],
    advice: 'Write it in sources.csv, beside the name of the file that holds the figures.',
  },
  needed: ['id', 'name', 'outcome', 'measure', 'polarity'],
  read(cells) {
    const id = cells.id('id', parseIndicatorId, 'whole words joined by hyphens, as drug-poisoning-deaths');
    if (id === null) return null;
    const measure = cells.word('measure', measures, 'estimate');
    return {
      id,
      name: cells.neededText('name'),
      outcome: cells.id('outcome', parseOutcomeId, 'an id of outcomes.csv'),
      tier: cells.word('tier', tiers, 'local'),
      measure,
      per: cells.number('per'),
      decimals: decimalsOf(cells),
      unit: cells.text('unit'),
      denominator: cells.word('denominator', denominators, 'none'),
      numeratorUnit: cells.text('numerator_unit'),
      polarity: cells.word('polarity', polarities, 'no-judgement'),
      comparison: cells.word('comparison', comparisonMethods, usualComparison(measure)),
      goal: goalOf(cells),
      frequency: cells.word('frequency', frequencies, 'irregular'),
      window: cells.word('window', windows, 'independent'),
      sex: cells.word('sex', sexes, 'persons'),
      age: parseAge(cells.text('age')),
      geographyLevel: cells.word('geography_level', geographyLevels, 'local-authority'),
      proxyFor: cells.text('proxy_for'),
      // A mistyped word must not make restricted figures public.
      sharing: cells.word('sharing', sharings, cells.text('sharing') === '' ? 'public' : 'partnership'),
      sources: [],
      definition: cells.text('definition'),
      caveat: cells.text('caveat'),
      otherIds: cells.list('other_ids'),
    };
  },
  key: (indicator) => indicator.id,
};

function goalOf(cells: Cells): Goal | null {
  const found = cells.text('goal');
  const goal = parseGoal(found);
  if (goal === null && found !== '') {
    cells.report(
      'warning',
      'goal',
      'The goal was left out.',
      'Write “at least 95”, “at most 5”, “70 to 80”, “percentile 25 to 75” or “last year’s England”.',
    );
  }
  return goal;
}

/** How many decimals the source prints; the page never shows more. */
function decimalsOf(cells: Cells): Indicator['decimals'] {
  const written = cells.text('decimals');
  if (written === '') return null;
  const found = ([0, 1, 2] as const).find((decimals) => String(decimals) === written) ?? null;
  if (found === null)
    cells.report(
      'warning',
      'decimals',
      'The usual number of decimals is shown.',
      'Write 0, 1 or 2, or leave the cell empty.',
    );
  return found;
}
