import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Database } from './database';
import { DatabaseUnavailable } from './errors';
import { fetchWasm } from './fetch-wasm';
import { databaseOver } from './over-engine';

const startSeconds = 60;
/** The smallest WebAssembly module there is: it compiles wherever compiling is allowed at all. */
const emptyModule = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

async function probeWasm(): Promise<void> {
  await WebAssembly.compile(emptyModule).catch((cause) => {
    throw new DatabaseUnavailable(
      'wasm-forbidden',
      "This website's security policy does not allow the calculating engine to run. Its publisher should add 'wasm-unsafe-eval' to script-src in the Content-Security-Policy.",
      cause,
    );
  });
}

const blocked = (cause?: unknown) =>
  new DatabaseUnavailable(
    'worker-blocked',
    "The browser could not start the calculating engine's background worker. The website's publisher should check that the worker script was uploaded and that worker-src allows 'self'.",
    cause,
  );

function startWorker(): Worker {
  try {
    const name = new URL(workerAddress, document.baseURI).href;
    return new Worker(new URL('./engine-worker.ts', import.meta.url), { name });
  } catch (cause) {
    throw blocked(cause);
  }
}

const damaged = (cause: unknown) =>
  new DatabaseUnavailable(
    'wasm-broken',
    'The calculating engine arrived damaged or cut short. Load the page again; if it stays so, the website’s publisher should upload the ".wasm" file again.',
    cause,
  );

/** Rejects when the worker reports an error; never resolves. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      reject(/WebAssembly|(Compile|Link|Runtime)Error/.test(message) ? damaged(message) : blocked(message));
    });
  });
}

/** Rejects when the engine, all of it here, has not started in good time. */
function tooLate(): { readonly late: Promise<never>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new DatabaseUnavailable(
          'timed-out',
          `The calculating engine did not start within ${startSeconds} seconds. Load the page again; if it happens again, try another browser.`,
        ),
      );
    }, startSeconds * 1000);
  });
  return { late, stop: () => clearTimeout(timer) };
}

/**
 * Opens the engine in its worker. The engine's own start never settles when something is amiss, so it is raced against
 * the worker's error event and a timeout.
 * @throws DatabaseUnavailable with a sentence for the reader
 */
export async function openBrowserDatabase(): Promise<Database> {
  await probeWasm();
  const worker = startWorker();
  const failure = failureOf(worker);
  // Losing the race must not leave an unhandled rejection behind.
  failure.catch(() => {});
  try {
    const engine = new AsyncDuckDB(new VoidLogger(), worker);
    const blobAddress = await Promise.race([fetchWasm(new URL(wasmAddress, document.baseURI).href), failure]);
    const { late, stop } = tooLate();
    const opened = engine.instantiate(blobAddress).then(() => databaseOver(engine, () => engine.terminate()));
    const database = await Promise.race([opened, failure, late]).finally(stop);
    URL.revokeObjectURL(blobAddress);
    return database;
  } catch (cause) {
    worker.terminate();
    if (cause instanceof DatabaseUnavailable) throw cause;
    throw new DatabaseUnavailable(
      'failed',
      'The calculating engine did not start. Load the page again; if it happens again, try another browser.',
      cause,
    );
  }
}
