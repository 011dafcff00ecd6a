import { parse } from 'yaml';
import type { Repository } from '../repository.ts';
import { parseTree } from '../tree.ts';
import { parseFaults } from './parser.ts';
import type { WorkflowFile } from './workflow.ts';

const FOLDER = '.github/workflows';

/** Workflow files by the id of their blob: most events find the same files, and GitHub's parser takes its time. */
const parsed = new Map<string, WorkflowFile>();

/**
 * Reads the workflow files of a commit, by path.
 * @throws Error when GitHub's own parser finds an error in one of them
 */
export async function readWorkflows(repo: Repository, commit: string): Promise<Map<string, WorkflowFile>> {
  const tree = await repo.objects.read(`${commit}:${FOLDER}`);
  const entries = tree?.type === 'tree' ? parseTree(tree.bytes) : [];
  const files = entries.filter(({ name }) => /\.ya?ml$/.test(name));
  return new Map(
    await Promise.all(
      files.map(async ({ name, oid }) => {
        const path = `${FOLDER}/${name}`;
        return [path, parsed.get(oid) ?? (await parseFile(repo, path, oid))] as const;
      }),
    ),
  );
}

async function parseFile(repo: Repository, path: string, oid: string): Promise<WorkflowFile> {
  const content = (await repo.objects.read(oid))?.bytes.toString('utf8') ?? '';
  const faults = parseFaults(path, content);
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  const file = parse(content) as WorkflowFile;
  parsed.set(oid, file);
  return file;
}
