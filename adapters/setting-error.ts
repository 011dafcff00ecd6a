import { type SettingReason, settingText } from '../core/texts/settings.ts';
import { UserError } from '../core/user-error.ts';

/** A setting in the environment that cannot be used: code `bad-settings`, `data.name` its name. */
export const settingError = (name: string, reason: SettingReason, cause?: unknown): UserError =>
  new UserError('bad-settings', settingText(name, reason), { name, reason }, cause);
