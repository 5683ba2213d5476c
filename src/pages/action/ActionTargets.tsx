import type { Standing } from '../../assessment/types';
import { IllustrativeTag, StandingTag } from '../../components/Tags';
import type { ActionId } from '../../domain/ids';
import type { Action } from '../../domain/plan';
import type { Links } from '../links';
import { PlanDay } from '../PlanDay';
import { TargetActions } from '../plan/TargetActions';
import { asSentence } from '../words';

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
          {target.otherDues.map(({ action, due }) => (
            <span key={action}>
              {'; beside '}
              <TargetActions ids={[action]} actions={actions} links={links} />
              {': '}
              <PlanDay day={due} />
            </span>
          ))}
          .
        </p>
        {others.length > 0 ? (
          <p className="small">
            The same target serves <TargetActions ids={others} actions={actions} links={links} />.
          </p>
        ) : null}
      </div>
    </li>
  );
}
