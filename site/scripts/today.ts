/** The day it is in Sweden. */
export function swedishToday(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format();
}
