/** A text on one line, cut between two words when it is longer than `room` characters, which the dots are part of. */
export function shorten(text: string, room: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= room) return line;
  const cut = line.slice(0, room - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
