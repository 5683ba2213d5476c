import type { Standing } from '../../assessment/targets/verdict';
import { IllustrativeTag, StandingTag } from '../../components/tables/Tags';
import type { ActionId } from '../../domain/ids';
import type { Action } from '../../domain/plan/plan';
import { asSentence } from '../../reviews/place/words';
import type { Links } from '../links';
import { PlanDay } from '../parts/PlanDay';
import { TargetActions } from '../plan/actions/TargetActions';

interface ActionTargetsProps {
  readonly standings: readonly Standing[];
  readonly actions: readonly Action[];
  /** The action whose page this is. */
  readonly own: ActionId;
  readonly links: Links;
}

/** The targets of one action, each with how it stands, and the other actions that share it. */
export function ActionTargets({ standings, actions, own, links }: ActionTargetsProps) {
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">Targets</h2>
      {standings.length === 0 ? (
        <p>The plan sets no target for it.</p>
      ) : (
        <ul className="concerns">
          {standings.map((standing) => (
            <OneTarget
              key={standing.target.id}
              standing={standing}
              actions={actions}
              own={own}
              links={links}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function OneTarget({
  standing: { target, word, because, isIllustrative },
  actions,
  own,
  links,
}: Omit<ActionTargetsProps, 'standings'> & { readonly standing: Standing }) {
  const ownDue = target.otherDues.find(({ action }) => action === own);
  const others = target.actions.filter((id) => id !== own);
  return (
    <li>
      <p>
        <StandingTag word={word} />
      </p>
      <div>
        <p>
          {target.target} {isIllustrative ? <IllustrativeTag /> : null}
        </p>
        <p className="small quiet">{asSentence(because)}</p>
        <p className="small">
          Due: <PlanDay day={target.due} />
          {ownDue ? (
            <>
              ; beside this action the plan prints <PlanDay day={ownDue.due} />
            </>
          ) : null}
          .
        </p>
        {others.length > 0 ? (
          <p className="small">
            The same target serves{' '}
            {others.map((id, index) => (
              <span key={id}>
                {index === 0 ? '' : '; '}
                <TargetActions ids={[id]} actions={actions} links={links} />
                <OtherDay target={target} action={id} />
              </span>
            ))}
            .
          </p>
        ) : null}
      </div>
    </li>
  );
}

interface OtherDayProps {
  readonly target: Standing['target'];
  readonly action: ActionId;
}

/** The date that the plan prints beside another action for the same target. */
function OtherDay({ target, action }: OtherDayProps) {
  const other = target.otherDues.find((one) => one.action === action);
  return other ? (
    <>
      , there due <PlanDay day={other.due} />
    </>
  ) : null;
}
