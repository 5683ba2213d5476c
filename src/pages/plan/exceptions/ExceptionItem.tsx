import type { Exception } from '../../../assessment/actions/exceptions';
import { IllustrativeTag } from '../../../components/tables/Tags';
import type { Action } from '../../../domain/plan/plan';
import type { Links } from '../../links';
import { TargetActions } from '../actions/TargetActions';

interface ExceptionItemProps {
  readonly exception: Exception;
  readonly actions: readonly Action[];
  readonly links: Links;
}

/** One exception as an entry of a short list: what it is about, and why it stands there. */
export function ExceptionItem({ exception, actions, links }: ExceptionItemProps) {
  return (
    <li>
      <ExceptionName exception={exception} actions={actions} links={links} />{' '}
      {exception.isIllustrative ? <IllustrativeTag /> : null}
      <br />
      <span className="small quiet">{exception.words}</span>
    </li>
  );
}

function ExceptionName({ exception, actions, links }: ExceptionItemProps) {
  if ('progress' in exception) {
    const { action } = exception.progress;
    return (
      <a href={links.action(action.id)}>
        {action.reference === '' ? '' : `${action.reference} `}
        {action.action}
      </a>
    );
  }
  if (exception.kind === 'concern-without-action') {
    const { indicator } = exception.assessment;
    return <a href={links.indicator(indicator.id)}>{indicator.name}</a>;
  }
  if ('priority' in exception) {
    return <a href={links.priority(exception.priority.id)}>{exception.priority.name}</a>;
  }
  if ('measure' in exception) return exception.measure.measure;
  const { target } = exception.standing;
  return (
    <>
      {target.target} <TargetActions ids={target.actions} actions={actions} links={links} />
    </>
  );
}
