import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type GitHub, startGitHub } from './github.ts';
import type { Repository } from './repository.ts';

/** Where somebody sits who runs a command against the association's repository, with the owner's key. */
export interface Desk {
  github: GitHub;
  repo: Repository;
  /** All that the command has printed. */
  said: string[];
}

/** A new desk for each test of a file, filled before it begins; afterwards the stand-in must have found nothing odd. */
export function deskForEach(files: Record<string, string>): Desk {
  const desk = { said: [] as string[] } as Desk;
  beforeEach(async () => {
    desk.github = await startGitHub();
    desk.repo = await desk.github.createRepository('forbund/arenden', files);
    desk.said.length = 0;
    for (const name of ['log', 'error'] as const)
      vi.spyOn(console, name).mockImplementation((text) => void desk.said.push(String(text)));
    vi.stubEnv('GITHUB_API_URL', desk.github.url);
    vi.stubEnv('GITHUB_REPOSITORY', 'forbund/arenden');
    vi.stubEnv('GITHUB_TOKEN', desk.github.userToken('forbund'));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    expect(desk.github.findings).toEqual([]);
    await desk.github.close();
  });
  return desk;
}
