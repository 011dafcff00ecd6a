import { UserError } from '../../core/user-error.ts';

/** The association's folder has faults. The sentence lists all of them, a line each. */
export class FaultyFolderError extends UserError {
  override readonly name = 'FaultyFolderError';

  constructor(sentence: string) {
    super('faulty-folder', sentence);
  }
}
