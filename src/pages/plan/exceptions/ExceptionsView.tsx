import { exceptionKinds } from '../../../assessment/actions/exceptions';
import { exceptionHeadings } from '../../../charts/plan/tabulate-exceptions';
import { EmptyState } from '../../../components/notices/Notice';
import { findList, ofKind } from '../../../reviews/plan/exception-lists';
import { formatAddress } from '../../../selection/address';
import { withChoices } from '../../../selection/selection';
import type { PlanViewProps } from '../views';
import { ExceptionTable } from './ExceptionTable';

/** One list at a time, whole; without a choice the first that holds anything. */
export function ExceptionsView(props: PlanViewProps) {
  const { exceptions, selection } = props;
  const written = selection.choices.list;
  const filled = exceptionKinds.find((kind) => ofKind(exceptions, kind).length > 0) ?? exceptionKinds[0];
  const chosen = written === undefined ? filled : findList(written);
  return (
    <>
      <nav className="list-links" aria-label="Lists of exceptions">
        <ul>
          {exceptionKinds.map((kind) => (
            <li key={kind}>
              <a
                href={formatAddress(withChoices(selection, { list: kind, order: '' }))}
                {...(kind === chosen ? { 'aria-current': 'page' as const } : {})}
              >
                {exceptionHeadings[kind]}: {ofKind(exceptions, kind).length}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen ? (
        <ExceptionTable key={chosen} kind={chosen} {...props} />
      ) : (
        <EmptyState title={`No list called “${written ?? ''}” is known here`}>
          <p>Choose one of the lists above.</p>
        </EmptyState>
      )}
    </>
  );
}
