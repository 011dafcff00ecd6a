/** Prints the result of a command: standard output, for people and pipes. */
export function print(text: string): void {
  console.log(text);
}

/** Prints what a person should know besides the result: standard error. */
export function printError(text: string): void {
  console.error(text);
}
