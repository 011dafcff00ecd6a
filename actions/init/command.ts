import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cancel } from '@clack/prompts';
import { readTextFile } from '../../adapters/text-file.ts';
import { swedishDay } from '../../core/date.ts';
import { readAnswersFile } from '../../core/init/answers-file.ts';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';
import { collect, type GivenAnswer, withReadyAnswers } from '../../core/init/collect.ts';
import { type Answers, lineOf } from '../../core/init/question.ts';
import { shellWord } from '../../core/shell-word.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { INIT_TEXTS as TEXTS } from '../../core/texts/init-command.ts';
import { UsageError } from '../../core/user-error.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { print, printError } from '../terminal.ts';
import { ownTerminal, type Terminal } from './ask.ts';
import { askAll, askChanges } from './interview.ts';
import { openStart, type Start } from './start.ts';
import { keepAnswers, writeAssociation } from './write.ts';

/** `skav init` */
export async function run(args: string[], terminal: Terminal | undefined = ownTerminal()): Promise<number> {
  const parsed = readArgs(
    args,
    { from: { type: 'string' }, svar: { type: 'string', multiple: true } },
    HELP_TEXTS.init,
  );
  if (typeof parsed === 'number') return parsed;
  const [target, ...more] = parsed.positionals;
  if (!target || more.length > 0) return usageError(TEXTS.folder, HELP_TEXTS.init);
  const start = await openStart(resolve(target), swedishDay(Date.now()));
  const { from, svar = [] } = parsed.values;
  const isAnswered = from !== undefined || svar.length > 0;
  if (!terminal && !isAnswered) return usageError(TEXTS.notTerminal);
  const given = readGiven(start, from, svar);
  if ('faults' in given) return refuse(given.faults);
  const { answers, ids, faults } = collect(given, start.answers, start.facts, !terminal);
  if (faults.length > 0) return refuse(faults.map(({ where, id, text }) => TEXTS.fault(where, id, text)));
  if (start.facts.existing)
    return isAnswered
      ? changeFrom(start, answers, ids)
      : finish(start, await askChanges(start, terminal as Terminal), terminal);
  if (terminal) return finish(start, await askAll(start, answers, terminal), terminal);
  const full = withReadyAnswers(answers, start.facts);
  if (full.faults.length > 0 || full.missing.length > 0)
    return refuse([
      ...full.faults.map(({ where, id, text }) => TEXTS.fault(where, id, text)),
      ...(full.missing.length > 0 ? [TEXTS.missingHead] : []),
      ...full.missing.map(({ id, text }) => TEXTS.missing(id, text)),
    ]);
  return save(start, full.answers, [...ids, ...full.ids]);
}

/** Reads the answers that are kept in the folder, then those of a file, then those of options: the last one counts. */
function readGiven(
  { folder, kept }: Start,
  from: string | undefined,
  options: readonly string[],
): GivenAnswer[] | { faults: readonly string[] } {
  const files: { where: string; text: string }[] = [];
  if (kept !== undefined) files.push({ where: join(folder, ANSWERS_FILE), text: kept });
  if (from !== undefined) {
    const text = readTextFile(from);
    if ('fault' in text) return { faults: [`${from}: ${text.fault.text}`] };
    files.push({ where: from, text: text.text });
  }
  const read = files.map(({ where, text }) => readAnswersFile(text, where));
  const faults = read.flatMap((file) => file.faults);
  if (faults.length > 0) return { faults };
  return [...read.flatMap((file) => file.given), ...options.map(fromOption)];
}

function fromOption(option: string): GivenAnswer {
  const [, id, typed] = /^([^=]+)=(.*)$/s.exec(option) ?? [];
  if (id === undefined || typed === undefined)
    throw new UsageError('bad-answer', TEXTS.answerForm(JSON.stringify(option.slice(0, 40))));
  return { id: id.trim(), typed, where: TEXTS.option };
}

/** Changes what options and a file answer, and takes the ready answers to what they bring with them. */
function changeFrom(start: Start, answers: Answers, ids: readonly string[]): Promise<number> | number {
  const full = withReadyAnswers({ nycklar: '', ...answers }, start.facts);
  if (full.missing.length > 0)
    return refuse([TEXTS.missingHead, ...full.missing.map(({ id, text }) => TEXTS.missing(id, text))]);
  return save(start, full.answers, [...ids, ...full.ids]);
}

async function finish(
  start: Start,
  interview: Awaited<ReturnType<typeof askAll>>,
  terminal: Terminal | undefined,
): Promise<number> {
  if (interview !== 'interrupted') return save(start, interview.answers, interview.ids);
  const command = `npm run -s skav -- init ${shellWord(start.folder)}`;
  const isKept = existsSync(join(start.folder, ANSWERS_FILE));
  const sentence = isKept
    ? TEXTS.interrupted(join(start.folder, ANSWERS_FILE), command)
    : TEXTS.interruptedEmpty;
  cancel(start.facts.existing ? TEXTS.interruptedChange : sentence, terminal);
  return 1;
}

async function save(start: Start, answers: Answers, ids: readonly string[]): Promise<number> {
  // What an interrupted run had must not be lost when the folder is refused.
  if (!start.facts.existing) await keepAnswers(start.folder, answers);
  const { files, key } = await writeAssociation(start, answers, ids);
  print(start.facts.existing ? TEXTS.changed(files) : TEXTS.written(start.folder));
  if (key) print((key.isNew ? TEXTS.keyMade : TEXTS.keyUsed)(key.path));
  if (!start.facts.existing) print(TEXTS.next(start.folder, lineOf(answers['prefix'])));
  return 0;
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) printError(line);
  return commandFailed(TEXTS.nothing);
}
