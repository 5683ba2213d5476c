import { ErrorState } from './Notice';

interface DatabaseUnavailableNoticeProps {
  /** The sentence that the engine's opening gave: what happened and what to ask for. */
  readonly message: string;
}

export function DatabaseUnavailableNotice({ message }: DatabaseUnavailableNoticeProps) {
  return (
    <ErrorState title="The figures could not be prepared">
      <p>{message}</p>
      <p>
        This page and its links still work, and the data files themselves can be opened:{' '}
        <a href="data/index.json">list of data files</a>.
      </p>
    </ErrorState>
  );
}
