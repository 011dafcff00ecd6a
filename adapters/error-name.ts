/** What may be logged of an error: its status, code or class, never a message that could hold a reporter's words. */
export function errorName(error: unknown): string {
  const { status, code, name } = (error ?? {}) as { status?: unknown; code?: unknown; name?: unknown };
  return String(status ?? code ?? name ?? 'okänt fel');
}
