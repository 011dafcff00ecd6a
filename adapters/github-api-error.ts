import { gitHubErrorText } from '../core/texts/workflow.ts';
import { UserError } from '../core/user-error.ts';

/**
 * Runs `work`. What GitHub's API refuses becomes a `UserError` with the code `github-refused` and a sentence about
 * `purpose` ("att radera"). Nothing that GitHub said is repeated: it may hold what was sent.
 */
export async function explainGitHubErrors<T>(purpose: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { status, message = '' } = error as { status?: number; message?: string };
    if (typeof status !== 'number') throw error;
    const sentence = gitHubErrorText(status, message, purpose);
    throw new UserError('github-refused', sentence, { status: String(status) }, error);
  }
}
