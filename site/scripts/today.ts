/** Returns the current date in Sweden, YYYY-MM-DD. */
export function swedishToday(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format();
}
