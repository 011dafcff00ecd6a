import { join } from 'node:path';
import { asUserError } from '../../core/user-error.ts';
import { printError } from '../terminal.ts';
import { keepBuild } from './kept-build.ts';

// The last step of `npm run build`.
try {
  keepBuild(join(import.meta.dirname, '../..'));
} catch (error) {
  const known = asUserError(error);
  if (!known) throw error;
  printError(known.sentence);
  process.exitCode = 1;
}
