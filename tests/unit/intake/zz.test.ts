import { expect, it } from 'vitest';
import { takeInFiles, takeInText, anEmptyDatabase } from './take-in-files';
import { tidyText } from './csv-text';
it('x', async () => {
  const db = await anEmptyDatabase();
  await takeInFiles({});
  const log: any[] = [];
  for (const k of ['run','ask','store','drop'] as const) { const f = (db as any)[k]; (db as any)[k] = async (...a: any[]) => { const t = performance.now(); try { return await f(...a);} finally { log.push([Math.round((performance.now()-t)*10)/10, k, String(a[0]).slice(0,60).replace(/\n/g,' ')]); } }; }
  for (let i=0;i<3;i++) { const t1 = performance.now(); await takeInText(tidyText([{}, { period: '2021', value: '13' }])); console.log('intake', performance.now()-t1); if (i<2) log.length=0; }
  console.log(log.map((l)=>l.join(' ')).join('\n'));
  expect(1).toBe(1);
});
