import { type ShapeName, shapePath } from '../../charts/marks/shapes';

interface MarkProps {
  readonly shape: ShapeName;
  readonly colour: string;
}

/** A small shape beside its word. The word carries the meaning, so the shape is passed over when read aloud. */
export function Mark({ shape, colour }: MarkProps) {
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false" color={colour}>
      <path d={shapePath(shape)} fill="currentColor" />
    </svg>
  );
}
