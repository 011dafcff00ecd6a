import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type GitHub, startGitHub } from './github.ts';
import type { Repository } from './repository.ts';

/** Where somebody sits who runs a command against the association's repository, with the owner's key. */
export interface CliTestContext {
  github: GitHub;
  repo: Repository;
  /** All that the command has printed. */
  output: string[];
}

/** A new desk for each test of a file, filled before it begins; afterwards the stand-in must have found nothing odd. */
export function useCliContext(files: Record<string, string>): CliTestContext {
  const context = { output: [] as string[] } as CliTestContext;
  beforeEach(async () => {
    context.github = await startGitHub();
    context.repo = await context.github.createRepository('forbund/arenden', files);
    context.output.length = 0;
    for (const name of ['log', 'error'] as const)
      vi.spyOn(console, name).mockImplementation((text) => void context.output.push(String(text)));
    vi.stubEnv('GITHUB_API_URL', context.github.url);
    vi.stubEnv('GITHUB_REPOSITORY', 'forbund/arenden');
    vi.stubEnv('GITHUB_TOKEN', context.github.userToken('forbund'));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    expect(context.github.findings).toEqual([]);
    await context.github.close();
  });
  return context;
}
