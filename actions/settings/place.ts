/** Where the settings are that are edited, and the archive with the cases that they must fit. */
export interface SettingsFolder {
  /** The association's folder. */
  folder: string;
  /** The git repository with the cases. */
  archive: string;
}
