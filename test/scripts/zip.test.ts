// @vitest-environment node
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zip } from '../../scripts/zip.ts';

const files = ['b/two.txt', 'a.txt', 'b/one.sh'].map((path) => ({
  path,
  bytes: new TextEncoder().encode(path.repeat(50)),
  isExecutable: path.endsWith('.sh'),
}));

describe('a zip', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('holds the files, sorted by path', () => {
    const unzipped = unzipSync(zip(files));
    expect(Object.keys(unzipped)).toEqual(['a.txt', 'b/one.sh', 'b/two.txt']);
    for (const { path, bytes } of files) expect([...(unzipped[path] ?? [])]).toEqual([...bytes]);
  });

  test('is the same in any order of the files and in any time zone', () => {
    const [first, ...others] = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map((name) => {
      process.env.TZ = name;
      return Buffer.from(zip(name === 'UTC' ? files : [...files].reverse())).toString('hex');
    });
    for (const other of others) expect(other).toBe(first);
  });

  test('is another where a file may be run', () => {
    const plain = files.map(({ path, bytes }) => ({ path, bytes }));
    expect(Buffer.from(zip(plain)).equals(zip(files))).toBe(false);
  });
});
