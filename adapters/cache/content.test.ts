import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { contentDigest } from './content.ts';

const PARTS = ['releases', 'tabellplan.yaml'];

it('differs for every difference in names, folders and bytes', () => {
  const folder = temporaryFolder();
  const at = (path: string) => join(folder, path);
  const seen = new Set([contentDigest(folder, PARTS)]);
  const changes = [
    () => mkdirSync(at('releases')),
    () => mkdirSync(at('releases/2025')),
    () => writeFileSync(at('releases/2025/a.csv'), ''),
    () => writeFileSync(at('releases/2025/a.csv'), 'x'),
    () => writeFileSync(at('releases/2025/b.csv'), 'x'),
    () => writeFileSync(at('releases/a.csv'), 'x'),
    () => writeFileSync(at('tabellplan.yaml'), ''),
    () => rmSync(at('releases/2025'), { recursive: true }),
    () => symlinkSync(folder, at('releases/link')),
    () => mkdirSync(at('releases/2026')),
    () => writeFileSync(at('releases/2026/a.csv'), 'x'),
  ];
  for (const [index, change] of changes.entries()) {
    change();
    seen.add(contentDigest(folder, PARTS));
    expect(seen.size).toBe(index + 2);
  }
  writeFileSync(at('annat'), 'x');
  expect(seen).toContain(contentDigest(folder, PARTS));
});
