import { useId, useState } from 'react';
import type { ReadableMark } from '../../charts/marks/readable-mark';

interface MarkReaderProps {
  readonly marks: readonly ReadableMark[];
  readonly onPoint: (mark: ReadableMark | null) => void;
}

/**
 * Leads from mark to mark of a picture by keyboard, touch or mouse, and says each one in words. A native range: arrow keys,
 * Page Up and Down, Home and End work as everywhere, and a screen reader speaks the words as its value.
 */
export function MarkReader({ marks, onPoint }: MarkReaderProps) {
  const id = useId();
  const [read, setRead] = useState({ index: 0, words: '' });
  if (marks.length === 0) return null;
  // A mark of an earlier picture is not read out beside this one.
  const { index, words } = marks[read.index]?.words === read.words ? read : { index: 0, words: '' };
  const show = (next: number) => {
    const mark = marks[next] ?? null;
    setRead({ index: next, words: mark?.words ?? '' });
    onPoint(mark);
  };
  return (
    <div className="mark-reader">
      <label htmlFor={id}>Read the picture mark by mark</label>
      <input
        id={id}
        type="range"
        min={0}
        max={marks.length - 1}
        step={1}
        value={index}
        aria-valuetext={words === '' ? `${marks.length} marks` : words}
        onChange={(event) => show(Number(event.currentTarget.value))}
        onFocus={() => show(index)}
        onBlur={() => onPoint(null)}
      />
      <p className="mark-reader__words small">{words}</p>
    </div>
  );
}
