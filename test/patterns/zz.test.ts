import { test } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { builtPatterns, writtenPatterns } from './find-patterns.ts';
import { run, traps } from './traps.ts';

const modules = import.meta.glob('../../src/core/**/*.ts');
test('find', async () => {
  const built = await builtPatterns(() => Promise.all(Object.values(modules).map((load) => load())));
  const all = [...writtenPatterns(), ...built];
  const seen = new Map(all.map((f) => [String(f.pattern), f]));
  console.log(all.length, built.length, seen.size);
  const t0 = performance.now();
  for (const { file, pattern } of seen.values()) {
    let worst = 0;
    let worstName = '';
    for (const [name, text] of traps(pattern, 3000)) {
      const s = performance.now();
      run(pattern, text);
      const t = performance.now() - s;
      if (t > worst) {
        worst = t;
        worstName = name;
      }
    }
    if (worst > 1.5) {
      const text = (n: number) => [...traps(pattern, n)].find(([name]) => name === worstName)![1];
      const a = text(10000);
      const b = text(20000);
      const ta = cpuTime(() => run(pattern, a), 2);
      const tb = cpuTime(() => run(pattern, b), 2);
      if ((tb > 8 && tb / ta > 2.5) || tb > 100)
        console.log(
          file,
          String(pattern).slice(0, 150),
          worstName.slice(0, 40),
          worst.toFixed(1),
          ta.toFixed(0),
          tb.toFixed(0),
          (tb / ta).toFixed(1),
        );
    }
  }
  console.log('took', performance.now() - t0);
}, 600000);
