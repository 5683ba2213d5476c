import { type ExceptionKind, exceptionKinds } from '../../../assessment/actions/exceptions';
import { exceptionHeadings } from '../../../charts/plan/tabulate-exceptions';
import { idOfException, ofKind } from '../../../reviews/plan/exception-lists';
import { formatAddress } from '../../../selection/address';
import { withChoices } from '../../../selection/selection';
import type { PlanViewProps } from '../views';
import { ExceptionCount } from './ExceptionCount';
import { ExceptionItem } from './ExceptionItem';

const firstFew = 3;

/** The lists: how many stand in each, the first few of them, and the way to all. */
export function ExceptionsInBrief(props: PlanViewProps) {
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions">What to ask about</h2>
      <div className="exceptions">
        {exceptionKinds.map((kind) => (
          <ListInBrief key={kind} kind={kind} {...props} />
        ))}
      </div>
    </section>
  );
}

function ListInBrief({ kind, ...props }: PlanViewProps & { readonly kind: ExceptionKind }) {
  const { exceptions, context, selection, links } = props;
  const own = ofKind(exceptions, kind);
  const href = formatAddress(withChoices(selection, { as: 'exceptions', list: kind, order: '' }));
  return (
    <section className="exceptions__list" aria-labelledby={`list-${kind}`}>
      <h3 id={`list-${kind}`}>
        <a href={href}>
          {exceptionHeadings[kind]}: {own.length}
        </a>
      </h3>
      <p className="small">
        <ExceptionCount kind={kind} {...props} />
      </p>
      {own.length === 0 ? null : (
        <ul className="plain">
          {own.slice(0, firstFew).map((exception) => (
            <ExceptionItem
              key={idOfException(exception)}
              exception={exception}
              actions={context.actions}
              links={links}
            />
          ))}
        </ul>
      )}
      {own.length > firstFew ? (
        <p className="small">
          <a href={href}>
            All {own.length}
            <span className="unseen">: {exceptionHeadings[kind]}</span>
          </a>
        </p>
      ) : null}
    </section>
  );
}
