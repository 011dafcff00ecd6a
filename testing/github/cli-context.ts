import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type GitHub, startGitHub } from './github.ts';
import type { Repository } from './repository.ts';

/** What a command sees when the repository's owner runs it against the association's repository. */
export interface CliTestContext {
  github: GitHub;
  repo: Repository;
  /** Everything that the command has printed, one call of `console` each. */
  output: string[];
}

/**
 * Sets up a new context before each test of a file, with these files in the repository. After the test the stand-in
 * must have no findings.
 */
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
