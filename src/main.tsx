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
import { type Desk, DeskContext } from './pages/context';
import { createAnswers, type KnownAnswer, withoutBooks } from './queries/answers';
import type { Dataset } from './queries/query';
import { fetchSnapshot } from './queries/snapshot';
import { createSelectionStore } from './selection/store';
import './styles/all.css';

const selection = createSelectionStore(window);
const container = document.getElementById('root');
const root = container && createRoot(container);

let desk: Desk = {
  answers: null,
  progress: null,
  unavailable: '',
  choose: selection.choose,
  trial: null,
  showTrial: (trial) => tell({ trial }),
};

function draw(): void {
  root?.render(
    <StrictMode>
      <DeskContext value={desk}>
        <App selection={selection.store.getState()} />
      </DeskContext>
    </StrictMode>,
  );
}

function tell(news: Partial<Desk>): void {
  desk = { ...desk, ...news };
  draw();
}

/** The page is not drawn anew for every file: this many milliseconds apart is often enough for a reader. */
const tellEvery = 250;

/** A new store of answers after each wave of files; waves that follow at once make one. */
function reporter(
  known: () => readonly KnownAnswer[],
): (progress: IntakeProgress, dataset: Promise<Dataset> | null) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let told = 0;
  return (progress, dataset) => {
    const isNews = progress.stage !== 'reading' || performance.now() - told > tellEvery;
    if (isNews) {
      told = performance.now();
      tell({ progress });
    }
    if (progress.stage === 'complete') performance.mark('data-complete');
    if (!dataset) return;
    clearTimeout(waiting);
    const still = progress.notArrived.length > 0 ? withoutBooks(known()) : known();
    waiting = setTimeout(() => tell({ answers: createAnswers(dataset, still) }));
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
    const listing = await listed;
    const known = await snapshot;
    const prepared = fetchPrepared(besides);
    const database = openEngine();
    database.catch(() => {});
    const intake = orUnavailable(import('./intake/open-data'));
    intake.catch(() => {});
    if (known.length > 0) {
      tell({ answers: createAnswers(waiting.promise, known) });
      await afterPaint();
    }
    const source = fetchSource(folder, listing);
    // Files replaced since the snapshot was taken: from here on nothing is answered from it.
    const still = () => (source.isAsListed() ? known : []);
    const report = reporter(still);
    const { openData } = await intake;
    await openData({
      database,
      source,
      prepared,
      build,
      withdraw: () => {
        waiting = withResolvers();
        tell({ answers: createAnswers(waiting.promise, withoutBooks(still())) });
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
    tell({ unavailable: wordsOf(cause) });
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

selection.store.subscribe(draw);
draw();
void open();
