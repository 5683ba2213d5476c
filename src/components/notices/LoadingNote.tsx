import { countOf } from '../../domain/words/number-words';

interface LoadingNoteProps {
  /** Null before the first file has been listed. */
  readonly progress: {
    readonly filesRead: number;
    readonly filesTotal: number;
    readonly rowsRead: number;
  } | null;
}

/** "12 of 31 files, 48,210 rows": progress in words, told politely to those who listen. */
export function LoadingNote({ progress }: LoadingNoteProps) {
  const words =
    progress && progress.filesTotal > 0
      ? `${progress.filesRead} of ${countOf(progress.filesTotal, 'file')}, ${countOf(progress.rowsRead, 'row')}`
      : 'starting';
  return (
    <p className="notice notice--loading">
      <output aria-live="polite">The rest is being prepared: {words}.</output>
    </p>
  );
}
