import { inFigures } from '../../domain/words/number-words';

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  /** What is counted: `corrections`. */
  readonly what: string;
  readonly onShow: (shown: number) => void;
}

/** Long lists are drawn a part at a time, so that the page answers at once. The button stays, and the focus with it. */
export function ShowMore({ shown, total, step, what, onShow }: ShowMoreProps) {
  if (total <= step) return null;
  const isAll = shown >= total;
  return (
    <p className="small">
      Showing {inFigures(Math.min(shown, total))} of {inFigures(total)} {what}.{' '}
      <button type="button" className="button" onClick={() => onShow(isAll ? step : shown + step * 4)}>
        Show {isAll ? 'fewer' : 'more'} {what}
      </button>
    </p>
  );
}
