import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore, useStore } from 'zustand';
import type { Database } from './database/database';
import { DatabaseUnavailable } from './database/errors';
import { DataFolderMissing, fetchSource } from './intake/fetch-source';
import type { IntakeProgress } from './intake/incoming-file';
import { takeIn } from './intake/take-in';
import { App } from './pages/App';
import { type Desk, DeskContext } from './pages/context';
import { createAnswers } from './queries/answers';
import { createSelectionStore } from './selection/store';
import './styles/all.css';

const selection = createSelectionStore(window);
const desk = createStore<Desk>(() => ({
  answers: null,
  progress: null,
  unavailable: '',
  choose: selection.choose,
}));

function Door() {
  return (
    <DeskContext value={useStore(desk)}>
      <App selection={useStore(selection.store)} />
    </DeskContext>
  );
}

/** A new store of answers after each wave of files; waves that follow at once make one. */
function reporter(database: Promise<Database>): (progress: IntakeProgress) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (progress) => {
    desk.setState({ progress });
    if (progress.stage === 'reading') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void database.then((open) => desk.setState({ answers: createAnswers(open) })));
  };
}

/** These two are written for the reader; anything else is a mistake of ours. */
const wordsOf = (cause: unknown): string =>
  cause instanceof DatabaseUnavailable || cause instanceof DataFolderMissing
    ? cause.message
    : 'Something in Waymark went wrong while the data files were taken in. It is our mistake, not yours.';

async function open(): Promise<void> {
  // The engine's own code is large: the page's words are painted before it is fetched.
  const database = import('./database/open-browser').then(({ openBrowserDatabase }) => openBrowserDatabase());
  database.catch(() => {});
  const source = fetchSource(new URL('data/', document.baseURI).href);
  try {
    await takeIn({ database, source, report: reporter(database) });
  } catch (cause) {
    console.warn(cause);
    desk.setState({ unavailable: wordsOf(cause) });
  }
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Door />
    </StrictMode>,
  );
  void open();
}
