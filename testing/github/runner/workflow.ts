/** A parsed workflow file: the keys that the runner and the workflow policy read. */
export interface WorkflowFile {
  name?: string;
  on: Partial<Record<string, Trigger | Schedule[] | null>>;
  permissions?: WorkflowPermissions;
  concurrency?: Concurrency;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

export interface Trigger {
  types?: string[];
  branches?: string[];
  paths?: string[];
  'paths-ignore'?: string[];
}

export interface Schedule {
  cron: string;
  timezone?: string;
}

export type WorkflowPermissions = Record<string, 'read' | 'write' | 'none'> | 'read-all' | 'write-all';
export type Concurrency = string | { group: string; 'cancel-in-progress'?: boolean; queue?: 'max' };

export interface Job {
  name?: string;
  if?: string;
  'runs-on': string;
  'timeout-minutes'?: number;
  environment?: string;
  permissions?: WorkflowPermissions;
  concurrency?: Concurrency;
  defaults?: { run?: { 'working-directory'?: string } };
  env?: Record<string, string>;
  steps?: WorkflowStep[];
}

export interface WorkflowStep {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
