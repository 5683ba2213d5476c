import { useMemo } from 'react';
import { type Matrix, matrixOf } from '../../assessment/groups/matrix';
import type { Catalogue } from '../../domain/catalogue';
import type { Place } from '../../domain/places/place';
import { comparisonQuery } from '../../queries/comparison';
import type { Group } from '../../reviews/compare/groups';
import { type Asked, useAnswer } from '../use-answer';
import { comparisonArguments, namesOf } from './use-comparison';

/** Every local indicator in every place of the group, each in its latest well filled period: one question. */
export function useMatrix(catalogue: Catalogue, group: Group, place: Place): Asked<Matrix> {
  const indicators = useMemo(
    () =>
      catalogue.outcomes
        .toSorted((one, other) => one.order - other.order)
        .flatMap(({ id }) =>
          catalogue.indicators.filter(
            ({ outcome, geographyLevel }) => outcome === id && geographyLevel !== 'england',
          ),
        ),
    [catalogue],
  );
  const asked = useAnswer(
    comparisonQuery,
    comparisonArguments(
      indicators.map(({ id }) => id),
      group,
      '',
    ),
  );
  const observations = asked.state === 'answered' ? asked.answer : null;
  const matrix = useMemo(
    () =>
      observations &&
      matrixOf({
        indicators,
        groupName: group.name,
        // Places that have ended would be columns of gaps beside those that followed them.
        names: namesOf(
          group.localities.filter(({ validTo }) => validTo === null),
          new Set(),
        ),
        chosen: place.localities,
        observations,
      }),
    [observations, indicators, group, place],
  );
  if (matrix) return { state: 'answered', answer: matrix };
  return asked.state === 'failed' ? asked : { state: 'waiting' };
}
