import { parseArgs } from 'node:util';
import { OPTION_TEXTS } from '../core/texts/command-line.ts';
import { print, printError } from './terminal.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/**
 * Reads the options and arguments of an action strictly.
 * @returns what `parseArgs` returns, or an exit code: 0 when the help was asked for and printed, 2 when an option is
 * wrong and the sentence about it was printed
 */
export function readArgs<const Own extends Options>(args: readonly string[], own: Own, help: string) {
  const options = { ...own, help: { type: 'boolean', short: 'h' } } as const;
  const wrong = findOptionError(args, options);
  if (wrong !== undefined) return usageError(wrong, help);
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  if (!(parsed.values as { help?: boolean }).help) return parsed;
  print(help);
  return 0;
}

/**
 * Prints what is wrong with a command, and its usage. An error found deep inside an action is thrown as a `UsageError`
 * instead, which `skav` answers in the same way.
 * @param text the sentence; or only the help, when there is no more to say
 * @returns the exit code of a command that is written wrongly
 */
export function usageError(text: string, help?: string): 2 {
  printError(help === undefined ? text : `${text}\n\n${help}`);
  return 2;
}

/**
 * Prints why a command that is written correctly was not carried out.
 * @returns its exit code
 */
export function commandFailed(text: string): 1 {
  printError(text);
  return 1;
}

/** The sentence about the first option that strict parsing would reject; undefined if there is no such option. */
function findOptionError(args: readonly string[], options: Options): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return OPTION_TEXTS.unknown(rawName);
    if (option.type === 'boolean' && value !== undefined) return OPTION_TEXTS['no-value'](rawName);
    const dashed = value?.startsWith('-') && !inlineValue;
    if (option.type === 'string' && (value === undefined || dashed))
      return OPTION_TEXTS['needs-value'](rawName);
  }
  return undefined;
}
