import { parseArgs } from 'node:util';

/** Options of an action, read strictly, or a Swedish sentence and the exit code of a usage error. */
export function readArgs<
  const Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object,
>(args: readonly string[], options: Options, help: string) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    if (!(parsed.values as { help?: boolean }).help) return parsed;
    console.log(help);
    return 0;
  } catch {
    console.error(`Något i kommandot går inte att förstå.\n\n${help}`);
    return 2;
  }
}
