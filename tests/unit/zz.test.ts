import { it } from 'vitest';
import { openNodeDatabase } from '../../src/database/open-node';
import { takeIn } from '../../src/intake/take-in';
import { diskSource } from '../../scripts/disk-source';
it('x', async () => {
  const inner = await openNodeDatabase();
  const log: [number, string][] = [];
  const database = { ...inner, run: async (q: string) => { const t = performance.now(); for (const part of q.split(/;\s*\n/)) { if (!part.replace(/--.*\n/g,'').trim()) continue; const t = performance.now(); await inner.run(part); log.push([performance.now() - t, part.replace(/--.*\n/g,'').replace(/\s+/g, ' ').slice(0, 90)]); } }, ask: async (q: string, p: any) => { const t = performance.now(); const r = await inner.ask(q, p); log.push([performance.now() - t, 'ASK ' + q.slice(0, 80).replace(/\s+/g, ' ')]); return r; }, store: async (b: any) => { const t = performance.now(); const r = await inner.store(b); log.push([performance.now()-t, 'STORE ' + b.length]); return r; } };
  const source = await diskSource(['data']);
  let t = performance.now();
  await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  console.log('intake', performance.now() - t, 'in db', log.reduce((n, [x]) => n + x, 0));
  for (const [ms, q] of log.filter(([ms]) => ms > 8)) console.log(ms.toFixed(0).padStart(5), q);
});
