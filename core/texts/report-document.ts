/** Why the board's document is not made. Each says what to do. */
export const DOCUMENT_TEXTS = {
  'no-browser':
    'Chromium finns inte. Installera det med "sudo apt-get install -y chromium", eller sätt CHROMIUM till dess sökväg.',
  'no-release':
    'Perioden är inte publicerad. Välj en av de publicerade, eller gör en publicering med skav release.',
  'not-printed': 'Chromium kunde inte skriva ut sidan. Kör kommandot igen.',
  profile: 'Profilen finns inte. Välj publik eller intern.',
} as const;
