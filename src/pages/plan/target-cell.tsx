import type { ReactNode } from 'react';
import type { Standing } from '../../assessment/targets/verdict';
import { IllustrativeTag, StandingTag } from '../../components/tables/Tags';
import type { Action } from '../../domain/plan/plan';
import type { Links } from '../links';
import { PlanDay } from '../parts/PlanDay';
import { TargetActions } from './actions/TargetActions';

/** A cell of a target's row that is more than its text. null: the text does. */
export function targetCell(
  standing: Standing | undefined,
  column: string,
  actions: readonly Action[],
  links: Links,
): ReactNode {
  if (!standing) return null;
  const { target, word, isIllustrative } = standing;
  switch (column) {
    case 'target':
      return (
        <>
          {target.indicator === null ? (
            target.target
          ) : (
            <a href={links.indicator(target.indicator)}>{target.target}</a>
          )}{' '}
          {isIllustrative ? <IllustrativeTag /> : null}
        </>
      );
    case 'standing':
      return <StandingTag word={word} />;
    case 'due':
      return <PlanDay day={target.due} />;
    case 'actions':
      return <TargetActions ids={target.actions} actions={actions} links={links} />;
    default:
      return null;
  }
}
