import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { uniqueName, writeDurably } from '../../adapters/durable.ts';
import { writeAnswersFile } from '../../core/init/answers-file.ts';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';
import { changedAssociation } from '../../core/init/association.ts';
import { newFolder } from '../../core/init/files.ts';
import { isKeyList } from '../../core/init/keys.ts';
import { ASSOCIATION_LAYOUT } from '../../core/init/layout.ts';
import type { Answers } from '../../core/init/question.ts';
import { routineFileWithTimes } from '../../core/init/routine-file.ts';
import { INIT_ERROR_TEXTS } from '../../core/texts/init-command.ts';
import { UserError } from '../../core/user-error.ts';
import { editYaml } from '../../core/yaml/edit.ts';
import { checkCorpus } from '../check/corpus.ts';
import { keepKey, placeOf } from './keys.ts';
import type { Start } from './start.ts';

/** Keeps the answers so far in the folder, which is created if it is missing. */
export async function keepAnswers(folder: string, answers: Answers): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await write(folder, ANSWERS_FILE, writeAnswersFile(answers));
}

/** What was written, and the result of the answer about keys. */
export interface Written {
  files: string[];
  key: { path: string; isNew: boolean } | undefined;
}

/**
 * Writes a new association's folder, or what the answers change in one that is there. The whole is checked in another place
 * first, so a folder with faults is never written.
 * @param ids the questions that were answered now
 * @throws UserError `init-faulty` when the folder would have faults; nothing is changed then
 */
export async function writeAssociation(
  start: Start,
  answers: Answers,
  ids: readonly string[],
): Promise<Written> {
  const asked = ids.includes('nycklar') ? answers['nycklar'] : undefined;
  const path = asked === undefined || isKeyList(asked) ? undefined : placeOf(asked);
  // A key is made only when the rest is right.
  const make = (keys: readonly string[]) =>
    start.facts.existing ? changedFiles(start, answers, ids, keys) : newFiles(start, answers, keys);
  const given = isKeyList(asked) ? asked : [];
  await check(start.folder, make(given), start.facts.existing !== undefined);
  const made = path === undefined ? undefined : await keepKey(path);
  const files = made ? make([made.publicKey]) : make(given);
  mkdirSync(start.folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await write(start.folder, name, text);
  rmSync(join(start.folder, ANSWERS_FILE), { force: true });
  return {
    files: Object.keys(files),
    key: made && path !== undefined ? { path, isNew: made.isNew } : undefined,
  };
}

const newFiles = ({ templates, facts }: Start, answers: Answers, keys: readonly string[]) =>
  newFolder(answers, keys, templates, facts.today);

/** The files that the answers change, by path, with their new text. */
function changedFiles(
  { folder, facts }: Start,
  answers: Answers,
  ids: readonly string[],
  keys: readonly string[],
) {
  const { existing } = facts;
  if (!existing) return {};
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const before = read('association.yaml');
  const after = changedAssociation(existing, answers, ids, keys);
  const routine = `routines/${existing.rutin}.md`;
  const times = Object.fromEntries(
    Object.entries(answers).filter(([id]) => id.startsWith('frist.') && ids.includes(id)),
  );
  const files: [string, string, string][] = [
    [
      'association.yaml',
      before,
      editYaml(before, after as unknown as Record<string, unknown>, ASSOCIATION_LAYOUT),
    ],
  ];
  if (Object.keys(times).length > 0) {
    const source = read(routine);
    files.push([routine, source, routineFileWithTimes(source, times)]);
  }
  return Object.fromEntries(
    files.filter(([, old, text]) => old !== text).map(([name, , text]) => [name, text]),
  );
}

/** Checks the folder as it would be, in a temporary one. */
async function check(
  folder: string,
  files: Readonly<Record<string, string>>,
  isThere: boolean,
): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'skav-init-'));
  try {
    if (isThere)
      for (const name of ['association.yaml', 'routines'])
        cpSync(join(folder, name), join(copy, name), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), text);
    }
    const { faults } = await checkCorpus(copy);
    if (faults.length === 0) return;
    const list = faults
      .map(({ file, line, column, text }) => `  ${file}:${line}:${column} ${text}`)
      .join('\n');
    throw new UserError('init-faulty', INIT_ERROR_TEXTS['init-faulty'](list), { folder });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  await writeDurably(path, text, `${path}.${uniqueName()}`);
}
