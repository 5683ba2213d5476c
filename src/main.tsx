import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterPaint } from './components/figure/after-paint';
import { refuseLackingBrowser } from './database/browser-lacks';
import type { Database } from './database/database';
import { DatabaseUnavailable } from './database/errors';
import { DataFolderMissing, fetchListing, fetchSource } from './intake/fetch-source';
import type { IntakeProgress } from './intake/incoming-file';
import { fetchPrepared } from './intake/prepared/fetch-prepared';
import { App } from './pages/App';
import { AppStoreContext, createAppStore } from './pages/app-state';
import { type Answers, createAnswers, type KnownAnswer, withoutBooks } from './queries/answers';
import type { Dataset } from './queries/query';
import { fetchSnapshot } from './queries/snapshot';
import './styles/all.css';

const store = createAppStore(window);

/** Milliseconds between two reports of progress while files are read: often enough for a reader. */
const reportEvery = 250;

/**
 * Tells how far the intake is, and gives the pages what each wave of files can answer; waves that follow at once make one.
 * Answers that wait for the first wave are answered by it, and not asked again.
 */
function reporter(
  known: () => readonly KnownAnswer[],
  awaited: Answers | null,
): (progress: IntakeProgress, dataset: Promise<Dataset> | null) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let reported = 0;
  let isFirstWave = true;
  return (progress, dataset) => {
    const isNews = progress.stage !== 'reading' || performance.now() - reported > reportEvery;
    if (isNews) {
      reported = performance.now();
      store.setState({ progress });
    }
    if (progress.stage === 'complete') performance.mark('data-complete');
    if (!dataset) return;
    clearTimeout(waiting);
    const isAwaited = isFirstWave && awaited !== null && store.getState().answers === awaited;
    isFirstWave = false;
    if (isAwaited && progress.notArrived.length === 0 && known().length > 0) return;
    const still = progress.notArrived.length > 0 ? withoutBooks(known()) : known();
    waiting = setTimeout(() => store.setState({ answers: createAnswers(dataset, still) }));
  };
}

/** These two are written for the reader; anything else is an error of the code. */
const wordsOf = (cause: unknown): string =>
  cause instanceof DatabaseUnavailable || cause instanceof DataFolderMissing
    ? cause.message
    : 'Something in Waymark went wrong while the data files were taken in. It is our mistake, not yours.';

/** The page's own script is named after its content: what was prepared for another one is of no use. */
const build = new URL(import.meta.url).pathname.split('/').at(-1) ?? '';

const orUnavailable = <Part,>(part: Promise<Part>): Promise<Part> =>
  part.catch((cause) => {
    throw new DatabaseUnavailable(
      'failed',
      'The part of Waymark that calculates could not be fetched from this website. Check the connection and load the page again.',
      cause,
    );
  });

/** The engine's own code is large, and not part of the first script. */
const openEngine = async (): Promise<Database> => {
  refuseLackingBrowser();
  const { openBrowserDatabase } = await orUnavailable(import('./database/open-browser'));
  return openBrowserDatabase();
};

/** Paints from the snapshot where there is one, while the engine starts; then opens the data. */
async function open(): Promise<void> {
  let waiting = withResolvers<Dataset>();
  try {
    const folder = new URL('data/', document.baseURI).href;
    const besides = new URL('snapshot/', document.baseURI).href;
    const listed = fetchListing(folder);
    const snapshot = fetchSnapshot(besides, listed);
    // The engine takes longest, and starts in a worker: it does not wait for the first view, nor the first view for it.
    const database = openEngine();
    database.catch(() => {});
    const prepared = fetchPrepared(besides);
    const intake = orUnavailable(import('./intake/open-data'));
    intake.catch(() => {});
    const listing = await listed;
    const known = await snapshot;
    const awaited = known.length > 0 ? createAnswers(waiting.promise, known) : null;
    if (awaited) {
      store.setState({ answers: awaited });
      await afterPaint();
    }
    const source = fetchSource(folder, listing);
    // Files replaced since the snapshot was taken: from here on nothing is answered from it.
    const still = () => (source.isAsListed() ? known : []);
    const report = reporter(still, awaited);
    const { openData } = await intake;
    await openData({
      database,
      source,
      prepared,
      build,
      withdraw: () => {
        waiting = withResolvers();
        store.setState({ answers: createAnswers(waiting.promise, withoutBooks(still())) });
      },
      report: (progress, values) => {
        const dataset = values && database.then((opened) => ({ database: opened, ...values }));
        dataset?.then(waiting.resolve, waiting.reject);
        report(progress, dataset);
      },
    });
    performance.mark('intake-complete');
  } catch (cause) {
    console.warn(cause);
    waiting.reject(cause);
    store.setState({ unavailable: wordsOf(cause) });
  }
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (cause: unknown) => void = () => {};
  const promise = new Promise<Value>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

const container = document.getElementById('root');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <AppStoreContext value={store}>
        <App />
      </AppStoreContext>
    </StrictMode>,
  );
}
void open();
