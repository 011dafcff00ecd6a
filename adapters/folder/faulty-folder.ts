/** The association's folder has faults. The message lists them, for a person to read. */
export class FaultyFolderError extends Error {
  override readonly name = 'FaultyFolder';
}
