import type { ValidateFunction } from 'ajv';

export const validateReport: ValidateFunction;
export const validateCase: ValidateFunction;
export const validateAssociation: ValidateFunction;
export const validateRoutine: ValidateFunction;
export const validateLaws: ValidateFunction;
export const validatePlan: ValidateFunction;
export const validateRelease: ValidateFunction;
export const validateRemoval: ValidateFunction;
export const validateResult: ValidateFunction;
export const validateImport: ValidateFunction;
