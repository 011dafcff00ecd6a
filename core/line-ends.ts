/** The text with LF at the end of each line: Git for Windows and other editors write CRLF. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Gives a text with LF the line ends that most lines of `model` have. */
export function withLineEndsOf(model: string, text: string): string {
  const crlf = model.split('\r\n').length - 1;
  const all = model.split('\n').length - 1;
  return crlf * 2 > all ? text.replaceAll('\n', '\r\n') : text;
}
