/** What may be logged of an error: its code or class, never a message that could hold a reporter's words. */
export function errorName(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'okänt fel');
}
