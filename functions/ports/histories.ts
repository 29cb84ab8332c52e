import type { StateCode } from '../../domain/state-code.ts';
import type { ChainName, HistoryEntry } from '../history/entry.ts';
import type { Page } from './page.ts';

export type Histories = {
  /** The oldest entries first. */
  list(caseId: string, chain: ChainName, state: StateCode, limit: number, after?: string): Promise<Page<HistoryEntry>>;
};
