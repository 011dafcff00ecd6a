import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { cachedAssociation, folderCache } from './cached.ts';

it('is never the association as it was edited to after a command began', async () => {
  const [folder, root] = [associationFolder(), temporaryFolder()];
  const file = join(folder, 'association.yaml');
  const text = readFileSync(file, 'utf8');
  const begun = folderCache('sweep', folder, root);
  appendFileSync(file, 'okänd: 1\n');
  expect((await cachedAssociation(folder, begun)).faults).not.toEqual([]);
  // The edit is taken back: the same bytes as when the command began.
  writeFileSync(file, text);
  const loaded = await cachedAssociation(folder, folderCache('sweep', folder, root));
  expect(loaded.faults).toEqual([]);
  expect(await cachedAssociation(folder, folderCache('sweep', folder, root))).toEqual(loaded);
});
