import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/service.ts';
import { addSentKeys, readSentKeys } from './sent.ts';

const file = () => join(temporaryFolder(), 'inbox/said.txt');

describe('the file of sent keys', () => {
  it('is empty when it does not exist', () => {
    expect(readSentKeys(file())).toEqual(new Map());
  });

  it('keeps each key with the first day', async () => {
    const path = file();
    await addSentKeys(path, ['frist:A:svar:nara', 'lyft:A:2'], '2026-11-22');
    await addSentKeys(path, ['frist:A:svar:nara', 'liknar:A:B'], '2026-11-23');
    expect([...readSentKeys(path)]).toEqual([
      ['frist:A:svar:nara', '2026-11-22'],
      ['lyft:A:2', '2026-11-22'],
      ['liknar:A:B', '2026-11-23'],
    ]);
  });

  it('forgets nothing and invents nothing wherever a crash cuts the last line', async () => {
    const path = file();
    await addSentKeys(path, ['frist:A:åtgärd-1:nära'], '2026-11-22');
    const whole = readFileSync(path).length;
    await addSentKeys(path, ['frist:A:åtgärd-12:nära'], '2026-11-23');
    const end = readFileSync(path).length;
    for (let size = end - 2; size >= whole; size--) {
      truncateSync(path, size);
      expect([...readSentKeys(path).keys()]).toEqual(['frist:A:atgard-1:nara']);
    }
    truncateSync(path, whole);
    appendFileSync(path, '\nfrist:A:åtg');
    await addSentKeys(path, ['frist:A:åtgärd-12:nära'], '2026-11-24');
    expect([...readSentKeys(path).keys()]).toEqual(['frist:A:atgard-1:nara', 'frist:A:atgard-12:nara']);
  });

  it('keeps what many write at the same time', async () => {
    const path = file();
    const keys = Array.from({ length: 20 }, (_, index) => `k:${index}`);
    await Promise.all(keys.map((key) => addSentKeys(path, [key], '2026-11-22')));
    expect([...readSentKeys(path).keys()].toSorted()).toEqual(keys.toSorted());
  });
});
