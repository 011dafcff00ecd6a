import { handleRequest } from './server.ts';
import { GitHub } from './stand-in.ts';

export type { GitHub } from './stand-in.ts';

/** Starts a GitHub on loopback. Close it when the test ends. */
export async function startGitHub(now: () => number = Date.now): Promise<GitHub> {
  const github = new GitHub(now);
  await github.listen((request, response) => void handleRequest(github, request, response));
  return github;
}
