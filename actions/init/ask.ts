import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { isCancel, log, note, select, text } from '@clack/prompts';
import { type Answer, type Question, typedAnswer } from '../../core/init/question.ts';
import { INIT_TEXTS as TEXTS } from '../../core/texts/init-command.ts';
import { palette, swatch } from './preview.ts';

/** A terminal: where answers are typed, and where questions are shown. */
export interface Terminal {
  input: Readable;
  output: Writable & { columns?: number; hasColors?: (count: number) => boolean };
}

/** This process's terminal; undefined when standard input or output is not a terminal. */
export function ownTerminal(): Terminal | undefined {
  // Without one the questions would wait for keys that never come.
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : undefined;
}

/** How long after an empty line the next one belongs to the same paste: an empty cell in a column. Milliseconds. */
const PASTE_PAUSE = 150;

/**
 * Asks one question until its answer is right.
 * @param now the answer that is there already, to be edited
 * @returns undefined when the person interrupts
 */
export async function ask(question: Question, terminal: Terminal, now?: Answer): Promise<Answer | undefined> {
  if (question.kind === 'choice') return askChoice(question, terminal, now);
  if (question.kind === 'list') return askList(question, terminal, now);
  const isColour = question.id === 'färg';
  show(isColour ? palette(terminal.output) : undefined, terminal);
  const answer = await askLine(question, terminal, now);
  const seen =
    isColour && answer !== undefined ? swatch(terminal.output, Number(typedAnswer(answer))) : undefined;
  show(seen === undefined ? undefined : `${TEXTS.preview} ${seen}`, terminal);
  return answer;
}

function show(line: string | undefined, terminal: Terminal): void {
  if (line !== undefined) log.message(line, terminal);
}

/** Columns that the line to the left of a question takes. */
const GUIDE = 4;

/** A question and its hint, as the terminal shows them. */
const message = ({ text: sentence, hint }: Question, more = ''): string =>
  [sentence, [hint, more].filter(Boolean).join(' ')].filter(Boolean).join('\n');

/** Breaks lines between words where the terminal ends: the library lets them run on, past the line to the left. */
function wrapped(text: string, { output }: Terminal): string {
  const width = (output.columns ?? 80) - GUIDE;
  return text.replace(new RegExp(`(?=[^\\n]{${width + 1}})([^\\n]{1,${width}}) `, 'g'), '$1\n');
}

/** Draws the line that joins the questions, which the library leaves out of a question's later lines. */
const withGuide = (text: string): string => text.replaceAll('\n', `\n${styleText('gray', '│')}  `);

async function askLine(question: Question, terminal: Terminal, now?: Answer): Promise<Answer | undefined> {
  const { ready } = question;
  const typed = await text({
    ...terminal,
    message: withGuide(wrapped(message(question), terminal)),
    // An existing answer is edited. A proposed one is accepted with Enter, and replaced by whatever is typed.
    ...(now === undefined ? {} : { initialValue: typedAnswer(now) }),
    ...(now === undefined && ready ? { placeholder: ready, defaultValue: ready } : {}),
    validate: (value) => {
      const read = question.read(value || (now === undefined ? (ready ?? '') : ''));
      return 'fault' in read ? read.fault : undefined;
    },
  });
  if (isCancel(typed)) return undefined;
  const read = question.read(typed);
  return 'fault' in read ? undefined : read.value;
}

async function askChoice(question: Question, terminal: Terminal, now?: Answer): Promise<Answer | undefined> {
  const choices = question.choices ?? [];
  const about = choices.map(({ label, about }) => [label, ...about.map((line) => `  ${line}`)].join('\n'));
  if (choices.some(({ about }) => about.length > 1)) note(about.join('\n\n'), question.text, terminal);
  const initial = now === undefined ? question.ready : typedAnswer(now);
  return choose(
    message(question, TEXTS.chooseHow),
    choices.map(({ value, label, about }) => ({
      value,
      label,
      ...(about.length === 1 && about[0] !== undefined ? { hint: about[0] } : {}),
    })),
    terminal,
    initial,
  );
}

/** Lets a person choose one of a few; undefined when they interrupt. */
export async function choose<Value extends string>(
  sentence: string,
  options: { value: Value; label: string; hint?: string }[],
  terminal: Terminal,
  initialValue?: Value,
): Promise<Value | undefined> {
  const chosen = await select<string>({
    ...terminal,
    message: sentence,
    options,
    showInstructions: false,
    ...(initialValue === undefined ? {} : { initialValue }),
  });
  return isCancel(chosen) ? undefined : (chosen as Value);
}

async function askList(question: Question, terminal: Terminal, now?: Answer): Promise<Answer | undefined> {
  const kept = now ?? (question.ready === undefined ? undefined : question.ready);
  const count = Array.isArray(now) ? now.length : 0;
  log.step(
    wrapped(
      message(question, [TEXTS.listHow, count > 0 ? TEXTS.listReady(count) : ''].filter(Boolean).join(' ')),
      terminal,
    ),
    terminal,
  );
  for (;;) {
    const lines = await readLines(terminal.input);
    if (lines === undefined) return undefined;
    const read = question.read(
      lines.length === 0 && kept !== undefined ? typedAnswer(kept) : lines.join('\n'),
    );
    if ('value' in read) {
      log.message(TEXTS.listRead(Array.isArray(read.value) ? read.value.length : 1), terminal);
      return read.value;
    }
    log.error(read.fault, terminal);
  }
}

/**
 * Reads lines until an empty one. An empty line with more right behind it is an empty cell of a pasted column, and is read
 * over. The terminal itself edits the line, so a paste of hundreds of lines arrives whole.
 * @returns undefined when the person interrupts
 */
function readLines(input: Readable): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const reader = createInterface({ input, terminal: false });
    let pause: NodeJS.Timeout | undefined;
    const end = (result: string[] | undefined) => {
      clearTimeout(pause);
      process.off('SIGINT', interrupt);
      reader.removeAllListeners();
      reader.close();
      resolve(result);
    };
    const interrupt = () => end(undefined);
    process.once('SIGINT', interrupt);
    reader.on('line', (line) => {
      clearTimeout(pause);
      if (line.trim() === '') pause = setTimeout(() => end(lines), PASTE_PAUSE);
      else lines.push(line);
    });
    reader.on('close', () => end(lines.length === 0 ? undefined : lines));
  });
}
