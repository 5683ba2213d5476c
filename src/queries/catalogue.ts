import type { Row } from '../database/database';
import type { Catalogue } from '../domain/catalogue';
import { sexes } from '../domain/figures/observation';
import type { Rebase } from '../domain/figures/rebase';
import { parseGoal } from '../domain/goal';
import { parseIndicatorId, parseLocalityCode, parseOutcomeId, parsePartnershipId } from '../domain/ids';
import {
  comparisonMethods,
  denominators,
  frequencies,
  geographyLevels,
  type Indicator,
  measures,
  polarities,
  type SeriesBreak,
  sharings,
  tiers,
  windows,
} from '../domain/indicator';
import { type Outcome, outcomeKinds } from '../domain/outcome';
import { type Locality, localityKinds } from '../domain/places/locality';
import type { NeighbourSet } from '../domain/places/neighbour-set';
import { combiningRules, comparators, type Dashboard, type Partnership } from '../domain/places/partnership';
import type { Tile } from '../domain/places/tile';
import { actionStatuses } from '../domain/plan/plan';
import type { OutcomeWord, Owner, StatusWord } from '../domain/plan/plan-words';
import { parseWord } from '../domain/words/word';
import dashboardSql from './dashboard.sql?raw';
import { readRow } from './decode';
import { askIndicatorSources, indicatorSourcesSql } from './indicator-sources';
import indicatorsSql from './indicators.sql?raw';
import localitiesSql from './localities.sql?raw';
import neighbourSetsSql from './neighbour-sets.sql?raw';
import outcomeWordsSql from './outcome-words.sql?raw';
import outcomesSql from './outcomes.sql?raw';
import ownersSql from './owners.sql?raw';
import partnershipsSql from './partnerships.sql?raw';
import { placesOfToday } from './places-of-today';
import populationSourcesSql from './population-sources.sql?raw';
import type { Question } from './question';
import rebasesSql from './rebases.sql?raw';
import seriesBreaksSql from './series-breaks.sql?raw';
import statusWordsSql from './status-words.sql?raw';
import tilesSql from './tiles.sql?raw';

/** Everything that has a name. Asked once; partnerships in the order in which the dashboard shows them. */
export const catalogueQuestion: Question<null, Catalogue> = {
  name: 'catalogue',
  sql: [
    dashboardSql,
    outcomesSql,
    indicatorsSql,
    indicatorSourcesSql,
    localitiesSql,
    partnershipsSql,
    populationSourcesSql,
    seriesBreaksSql,
    rebasesSql,
    neighbourSetsSql,
    tilesSql,
    statusWordsSql,
    ownersSql,
    outcomeWordsSql,
  ],
  async ask(database) {
    const all = async <Answer>(sql: string, read: (row: Row) => Answer) =>
      (await database.ask(sql)).map(read);
    const [dashboard] = await all(dashboardSql, readDashboard);
    if (!dashboard) throw new Error('the intake stores one dashboard');
    const sourcesOf = await askIndicatorSources(database);
    const partnerships = await all(partnershipsSql, readPartnership);
    return placesOfToday({
      dashboard,
      outcomes: await all(outcomesSql, readOutcome),
      indicators: (await all(indicatorsSql, readIndicator)).map((indicator) => ({
        ...indicator,
        sources: sourcesOf.get(indicator.id) ?? [],
      })),
      localities: await all(localitiesSql, readLocality),
      partnerships: dashboard.partnerships.flatMap((id) => partnerships.filter((one) => one.id === id)),
      populationSources: await all(populationSourcesSql, readPopulationSource),
      unlisted: partnerships.filter(({ id }) => !dashboard.partnerships.includes(id)),
      seriesBreaks: await all(seriesBreaksSql, readSeriesBreak),
      rebases: await all(rebasesSql, readRebase),
      neighbourSets: await all(neighbourSetsSql, readNeighbourSet),
      tiles: await all(tilesSql, readTile),
      statusWords: await all(statusWordsSql, readStatusWord),
      owners: await all(ownersSql, readOwner),
      outcomeWords: await all(outcomeWordsSql, readOutcomeWord),
    });
  },
};

function readDashboard(row: Row): Dashboard {
  const cell = readRow(row, dashboardSql);
  return {
    title: cell.text('title'),
    asAt: cell.date('as_at'),
    partnerships: cell.list('partnerships').flatMap((text) => parsePartnershipId(text) ?? []),
    comparators: cell.list('comparators').flatMap((text) => parseWord(comparators, text) ?? []),
  };
}

function readOutcome(row: Row): Outcome {
  const cell = readRow(row, outcomesSql);
  return {
    id: cell.id('id', parseOutcomeId),
    order: cell.number('position'),
    name: cell.text('name'),
    kind: cell.word('kind', outcomeKinds),
    description: cell.text('description'),
  };
}

function readIndicator(row: Row): Indicator {
  const cell = readRow(row, indicatorsSql);
  return {
    id: cell.id('id', parseIndicatorId),
    name: cell.text('name'),
    outcome: cell.optionalId('outcome', parseOutcomeId),
    tier: cell.word('tier', tiers),
    measure: cell.word('measure', measures),
    per: cell.optionalNumber('per'),
    decimals: cell.optionalNumber('decimals'),
    unit: cell.text('unit'),
    denominator: cell.word('denominator', denominators),
    numeratorUnit: cell.text('numerator_unit'),
    polarity: cell.word('polarity', polarities),
    comparison: cell.word('comparison', comparisonMethods),
    goal: parseGoal(cell.text('goal')),
    frequency: cell.word('frequency', frequencies),
    window: cell.word('time_window', windows),
    sex: cell.word('sex', sexes),
    age: cell.text('age'),
    geographyLevel: cell.word('geography_level', geographyLevels),
    proxyFor: cell.text('proxy_for'),
    sharing: cell.word('sharing', sharings),
    sources: [],
    definition: cell.text('definition'),
    caveat: cell.text('caveat'),
    otherIds: cell.list('other_ids'),
  };
}

function readLocality(row: Row): Locality {
  const cell = readRow(row, localitiesSql);
  return {
    code: cell.id('code', parseLocalityCode),
    name: cell.text('name'),
    kind: cell.word('kind', localityKinds),
    parent: cell.optionalId('parent', parseLocalityCode),
    validFrom: cell.optionalDate('valid_from'),
    validTo: cell.optionalDate('valid_to'),
    successors: cell.list('successors').flatMap((text) => parseLocalityCode(text) ?? []),
  };
}

function readPartnership(row: Row): Partnership {
  const cell = readRow(row, partnershipsSql);
  return {
    id: cell.id('id', parsePartnershipId),
    name: cell.text('name'),
    shortName: cell.text('short_name'),
    localities: cell.list('localities').flatMap((text) => parseLocalityCode(text) ?? []),
    predecessor: cell.optionalId('predecessor', parseLocalityCode),
    combining: cell.word('combining', combiningRules),
    asAt: cell.date('as_at'),
    planTitle: cell.text('plan_title'),
    planStart: cell.optionalDate('plan_start'),
    planEnd: cell.optionalDate('plan_end'),
    planLink: cell.text('plan_link'),
    note: cell.text('note'),
  };
}

function readPopulationSource(row: Row): string {
  const cell = readRow(row, populationSourcesSql);
  const [first, last] = [cell.number('first_year'), cell.number('last_year')];
  return `${cell.text('source')}, ${first === last ? first : `${first} to ${last}`}`;
}

function readSeriesBreak(row: Row): SeriesBreak {
  const cell = readRow(row, seriesBreaksSql);
  return {
    indicator: cell.id('indicator', parseIndicatorId),
    locality: cell.optionalId('locality', parseLocalityCode),
    date: cell.date('break_date'),
    label: cell.text('label'),
    note: cell.text('note'),
    link: cell.text('link'),
  };
}

function readRebase(row: Row): Rebase {
  const cell = readRow(row, rebasesSql);
  return {
    indicator: cell.id('indicator', parseIndicatorId),
    locality: cell.optionalId('locality', parseLocalityCode),
    date: cell.date('rebase_date'),
    reason: cell.text('reason'),
    decidedBy: cell.text('decided_by'),
  };
}

function readNeighbourSet(row: Row): NeighbourSet {
  const cell = readRow(row, neighbourSetsSql);
  return {
    name: cell.text('set_name'),
    locality: cell.id('locality', parseLocalityCode),
    neighbours: cell.list('neighbours').flatMap((text) => parseLocalityCode(text) ?? []),
    source: cell.text('source'),
    licence: cell.text('licence'),
  };
}

function readTile(row: Row): Tile {
  const cell = readRow(row, tilesSql);
  return {
    locality: cell.id('locality', parseLocalityCode),
    column: cell.number('tile_column'),
    row: cell.number('tile_row'),
  };
}

function readStatusWord(row: Row): StatusWord {
  const cell = readRow(row, statusWordsSql);
  return {
    partnership: cell.optionalId('partnership', parsePartnershipId),
    written: cell.text('written'),
    status: cell.word('status', actionStatuses),
  };
}

function readOwner(row: Row): Owner {
  const cell = readRow(row, ownersSql);
  return {
    partnership: cell.optionalId('partnership', parsePartnershipId),
    owner: cell.text('owner'),
    alsoWritten: cell.list('also_written'),
  };
}

function readOutcomeWord(row: Row): OutcomeWord {
  const cell = readRow(row, outcomeWordsSql);
  return { outcome: cell.id('outcome', parseOutcomeId), words: cell.list('words') };
}
