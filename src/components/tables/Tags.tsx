import { judgementMark } from '../../charts/marks/judgement-mark';
import type { WordMark } from '../../charts/marks/shapes';
import { progressMark, standingMark } from '../../charts/marks/standing-mark';
import type { Judgement, ProgressWord, StandingWord } from '../../domain/judgement';
import { Mark } from '../figure/Mark';

interface WordMarkTagProps {
  readonly mark: WordMark;
  /** Other words for the same thing: "higher, worse". */
  readonly words?: string;
}

function WordMarkTag({ mark, words = mark.word }: WordMarkTagProps) {
  return (
    <span className="tag">
      <Mark shape={mark.shape} colour={mark.colour} />
      {words}
    </span>
  );
}

export const StandingTag = ({ word }: { readonly word: StandingWord }) => (
  <WordMarkTag mark={standingMark(word)} />
);

export const ProgressTag = ({ word }: { readonly word: ProgressWord }) => (
  <WordMarkTag mark={progressMark(word)} />
);

interface JudgementTagProps {
  readonly judgement: Judgement;
  readonly words?: string;
}

export function JudgementTag({ judgement, words }: JudgementTagProps) {
  return <WordMarkTag mark={judgementMark(judgement)} {...(words ? { words } : {})} />;
}

export const IllustrativeTag = () => <span className="tag tag--illustrative">illustrative</span>;
