import { BACKUP_ERROR_TEXTS, type BackupErrorCode } from '../../core/texts/backup.ts';
import { UserError } from '../../core/user-error.ts';

/** An error of a backup or a restore; the sentence names `path`. */
export const backupError = (code: BackupErrorCode, path = '', cause?: unknown): UserError =>
  new UserError(code, BACKUP_ERROR_TEXTS[code](path), { path }, cause);
