import type { Standing } from '../../assessment/targets/verdict';
import { IllustrativeTag, StandingTag } from '../../components/tables/Tags';
import { asSentence } from '../../reviews/place/words';

interface StandingListProps {
  readonly standings: readonly Standing[];
}

/** Targets with how the figures stand against them, and why that is said. */
export function StandingList({ standings }: StandingListProps) {
  return (
    <ul className="concerns">
      {standings.map(({ target, word, because, isIllustrative }) => (
        <li key={target.id}>
          <p>
            <StandingTag word={word} />
          </p>
          <p>
            {target.target} {isIllustrative ? <IllustrativeTag /> : null}
            <br />
            <span className="small quiet">{asSentence(because)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
