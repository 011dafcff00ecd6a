import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { ownCaseFiles } from './own-cases.ts';

it('reads the folder when there is no archive, and not when there may be one that cannot be looked at', () => {
  const folder = temporaryFolder();
  const filesOf = (data: string) => ownCaseFiles({ SKAV_CASES: folder, SKAV_DATA: join(folder, data) });
  expect(filesOf('data').archive).toBeUndefined();
  // A link in a circle: root may read anything else.
  symlinkSync('data', join(folder, 'data'));
  expect(() => filesOf('data')).toThrow(/ELOOP/);
});
