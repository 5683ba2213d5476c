/** What became of asking the website for a file. */
export type Reply =
  | { readonly kind: 'whole'; readonly pieces: readonly Uint8Array<ArrayBuffer>[]; readonly bytes: number }
  | { readonly kind: 'refused'; readonly status: number }
  /** `promised` is null when the reply broke off and did not say how long it would be. */
  | { readonly kind: 'cut'; readonly bytes: number; readonly promised: number | null }
  | { readonly kind: 'silent' };

export interface Patience {
  /** Milliseconds without a single byte after which a file is given up, however long the whole takes. */
  readonly silence: number;
  /** Milliseconds before a file that failed is asked for once more; null: it is not. */
  readonly again: number | null;
}

/** Gives up when nothing has arrived for a while. */
function watchdog(milliseconds: number) {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const feed = () => {
    stop();
    timer = setTimeout(() => controller.abort(), milliseconds);
  };
  feed();
  const gone = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', reject);
  });
  // Nobody may be listening any more when the time is up.
  gone.catch(() => {});
  return { signal: controller.signal, gone, feed, stop };
}

async function askOnce(address: string, silence: number): Promise<Reply> {
  const dog = watchdog(silence);
  let bytes = 0;
  let hasAnswered = false;
  try {
    const response = await Promise.race([fetch(address, { signal: dog.signal }), dog.gone]);
    dog.feed();
    if (!response.ok) return { kind: 'refused', status: response.status };
    hasAnswered = true;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (;;) {
      const piece = await (reader && Promise.race([reader.read(), dog.gone]));
      if (!piece || piece.done) break;
      pieces.push(piece.value);
      bytes += piece.value.length;
      dog.feed();
    }
    // Of a packed reply the header counts the packed bytes.
    const isPlain = response.headers.get('content-encoding') === null;
    const promised = Number(response.headers.get('content-length') ?? Number.NaN);
    if (isPlain && bytes < promised) return { kind: 'cut', bytes, promised };
    return { kind: 'whole', pieces, bytes };
  } catch {
    return hasAnswered ? { kind: 'cut', bytes, promised: null } : { kind: 'silent' };
  } finally {
    dog.stop();
  }
}

const mayPass = (reply: Reply): boolean =>
  reply.kind === 'silent' ||
  reply.kind === 'cut' ||
  (reply.kind === 'refused' && (reply.status >= 500 || reply.status === 429));

/** Asks for a file, once more where the trouble may have passed. Never rejects, and always settles. */
export async function fetchBytes(address: string, { silence, again }: Patience): Promise<Reply> {
  const started = performance.now();
  const reply = await askOnce(address, silence);
  // No second try: a website that sent nothing for so long is unlikely to answer.
  const isLate = performance.now() - started >= silence;
  if (again === null || isLate || !mayPass(reply)) return reply;
  await new Promise((passed) => setTimeout(passed, again));
  return askOnce(address, silence);
}
