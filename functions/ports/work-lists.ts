import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Page } from './page.ts';

export type WorkLists = {
  /** The newest cases first. */
  list(state: StateCode, limit: number, after?: string): Promise<Page<WorkListItem>>;
  /** The cases that either side files under that reference. */
  byReference(state: StateCode, reference: string, limit: number, after?: string): Promise<Page<WorkListItem>>;
};
