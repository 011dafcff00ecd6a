import { handleRequest } from './server.ts';
import { GitHub } from './stand-in.ts';

export type { GitHub } from './stand-in.ts';

/**
 * Starts a GitHub on loopback. Close it when the test ends.
 * @param now the time in milliseconds since 1970, for a test with its own clock
 * @example
 * const github = await startGitHub();
 * const repo = await github.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
 * const token = github.userToken('forbund');
 */
export async function startGitHub(now: () => number = Date.now): Promise<GitHub> {
  const github = new GitHub(now);
  await github.listen((request, response) => void handleRequest(github, request, response));
  return github;
}
