/** A data file larger than this was not written by Skav or by a person. Characters. */
export const MAX_FILE_LENGTH = 256 * 1024;
