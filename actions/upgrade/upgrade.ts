import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runGit } from '../../adapters/cache/run-git.ts';
import { UPGRADE_TEXTS, type UpgradeCode } from '../../core/texts/upgrade.ts';
import { UserError } from '../../core/user-error.ts';
import { CODE_FOLDER, WRITTEN_BY_UPGRADE, workflowApart } from './apart.ts';

const WORKFLOWS = '.github/workflows';
/** It tests the code, which has its own repository. */
const OWN_WORKFLOWS = ['ci.yml'];
/** Written once, and the association's own after that. */
const FIRST_FILES: Record<string, (code: string) => string> = {
  '.github/CODEOWNERS': (code) => readFileSync(join(code, '.github/CODEOWNERS'), 'utf8'),
  '.github/dependabot.yml': () => DEPENDABOT,
};
const DEPENDABOT = `version: 2
updates:
  - package-ecosystem: gitsubmodule
    directory: /
    schedule:
      interval: weekly
`;

/** An upgrade of an association's repository. */
export interface Upgrade {
  /** The commit of the code before, when there was one, and now. */
  from: string | undefined;
  to: string;
  /** Paths that were written or removed. */
  changed: string[];
}

export interface UpgradeOptions {
  /** The checkout of Skav whose version it becomes. */
  code: string;
  /** The association's repository. */
  target: string;
  /** The address of Skav's repository; without it the one that `.gitmodules` has, or that the code came from. */
  source?: string | undefined;
  /** Checks the association's folder with the new code. @returns how many faults it has */
  check: (cases: string) => Promise<number>;
}

/**
 * Makes an association's repository use a version of Skav: sets the submodule to its commit, writes the workflow files
 * of that version, and checks the folder with it. Everything is staged and nothing committed. With a fault in the folder
 * everything is as it was. Nothing of `cases` is changed. Run twice, the second run changes nothing.
 * @throws UserError with an `UpgradeCode`
 */
export async function upgrade({ code, target, source, check }: UpgradeOptions): Promise<Upgrade> {
  const root = requireRepository(target);
  const to = codeCommit(code);
  const from = pinnedCommit(root);
  const files = filesFor(root, code, sourceOf(root, code, source));
  const changed = Object.keys(files).filter((path) => textOf(root, path) !== files[path]);
  try {
    for (const path of changed) write(root, path, files[path]);
    const faults = await check(join(root, 'cases'));
    if (faults > 0) throw upgradeError('faults', String(faults));
    runGit(root, ['add', '--all', '--', ...changed]);
    // Without the folder, the next `git add --all` would remove the submodule.
    mkdirSync(join(root, CODE_FOLDER), { recursive: true });
    runGit(root, ['update-index', '--add', '--cacheinfo', `160000,${to},${CODE_FOLDER}`]);
  } catch (error) {
    restore(root, changed);
    throw error;
  }
  return { from, to, changed };
}

/**
 * Lists the workflow files of a repository that are not those of a version of the code: after Dependabot has changed only the
 * version, or after a change by hand. Changes nothing.
 * @throws UserError `upgrade-own-workflow`, `upgrade-no-source`
 */
export function workflowsBehind(code: string, target: string): string[] {
  const root = resolve(target);
  const files = filesFor(root, code, sourceOf(root, code, undefined));
  return Object.keys(files).filter(
    (path) => path.startsWith(`${WORKFLOWS}/`) && textOf(root, path) !== files[path],
  );
}

const upgradeError = (code: UpgradeCode, what = ''): UserError =>
  new UserError(`upgrade-${code}`, UPGRADE_TEXTS.errors[code](what));

const git = (folder: string, ...args: string[]): string => runGit(folder, args).toString('utf8').trim();

/** Returns the top of the repository. It has an association's folder, and nothing that is not committed. */
function requireRepository(target: string): string {
  const root = resolve(target);
  if (!existsSync(join(root, 'cases/association.yaml'))) throw upgradeError('no-folder', root);
  let top: string;
  try {
    top = git(root, 'rev-parse', '--show-cdup');
  } catch {
    throw upgradeError('no-repository', root);
  }
  if (top !== '') throw upgradeError('no-repository', root);
  // The submodule itself may be at another commit: that is how the new version got here.
  const left = git(root, 'status', '--porcelain', '--ignore-submodules=all', '--', '.', `:!${CODE_FOLDER}`);
  if (left !== '') throw upgradeError('not-clean', left.split('\n')[0]?.slice(3) ?? '');
  return root;
}

/** The commit of a checkout of the code. @throws UserError `code-changed` if it has local changes, `code-unknown` */
function codeCommit(code: string): string {
  try {
    if (git(code, 'status', '--porcelain', '--untracked-files=no') !== '') throw upgradeError('code-changed');
    return git(code, 'rev-parse', 'HEAD');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw upgradeError('code-unknown', code);
  }
}

/** The commit that the repository has for the code; undefined if it has none. */
function pinnedCommit(root: string): string | undefined {
  const [mode, commit] = git(root, 'ls-files', '--stage', '--', CODE_FOLDER).split(/\s/);
  return mode === '160000' ? commit : undefined;
}

/** The address of Skav's repository. */
function sourceOf(root: string, code: string, source: string | undefined): string {
  const ask = (folder: string, ...args: string[]) => {
    try {
      return git(folder, ...args);
    } catch {
      return '';
    }
  };
  const found =
    source ||
    ask(root, 'config', '--file', '.gitmodules', `submodule.${CODE_FOLDER}.url`) ||
    ask(code, 'remote', 'get-url', 'origin');
  if (!/^(?:https:\/\/|file:\/\/|\.\.?\/)\S+$/.test(found)) throw upgradeError('no-source', found);
  return found;
}

/** The text of every file that an upgrade writes, by path; undefined for one that an earlier version wrote. */
function filesFor(root: string, code: string, source: string): Record<string, string | undefined> {
  const files: Record<string, string | undefined> = {};
  for (const name of names(join(root, WORKFLOWS)))
    if (textOf(root, `${WORKFLOWS}/${name}`)?.startsWith(WRITTEN_BY_UPGRADE))
      files[`${WORKFLOWS}/${name}`] = undefined;
  const written = names(join(code, WORKFLOWS)).filter((name) => !OWN_WORKFLOWS.includes(name));
  const theirs = written.filter((name) => {
    const text = textOf(root, `${WORKFLOWS}/${name}`);
    return text !== undefined && !text.startsWith(WRITTEN_BY_UPGRADE);
  });
  if (theirs.length > 0) throw upgradeError('own-workflow', theirs.join(', '));
  for (const name of written)
    files[`${WORKFLOWS}/${name}`] = workflowApart(readFileSync(join(code, WORKFLOWS, name), 'utf8'));
  for (const [path, first] of Object.entries(FIRST_FILES))
    if (textOf(root, path) === undefined) files[path] = first(code);
  files['.gitmodules'] = withSubmodule(textOf(root, '.gitmodules') ?? '', source);
  return files;
}

/** The text of `.gitmodules` with our submodule. Those of the association stay. */
function withSubmodule(text: string, source: string): string {
  const header = `[submodule "${CODE_FOLDER}"]`;
  const others = text.split(/^(?=\[)/m).filter((section) => !section.startsWith(header));
  return `${others.join('')}${header}\n\tpath = ${CODE_FOLDER}\n\turl = ${source}\n`;
}

const names = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yml')) : [];

function textOf(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write(root: string, path: string, text: string | undefined): void {
  const file = join(root, path);
  if (text === undefined) rmSync(file);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Restores the committed files, and removes those that were not there. */
function restore(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    const isCommitted = git(root, 'ls-tree', '--name-only', 'HEAD', '--', path) !== '';
    if (isCommitted) runGit(root, ['restore', '--source=HEAD', '--staged', '--worktree', '--', path]);
    else {
      runGit(root, ['rm', '-q', '--cached', '--ignore-unmatch', '--', path]);
      rmSync(join(root, path), { force: true });
    }
  }
}
