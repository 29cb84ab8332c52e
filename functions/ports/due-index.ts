import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Page } from './page.ts';

/**
 * Something owed by now: messages of an outbox to be sent again, a case, a transit or a transfer of a convicted person about which somebody is to be told, a date that the
 * own file of one State sets it, the digest of an office, or an urgent alert that nobody acknowledged.
 */
export type Due =
  | { readonly owed: 'sending'; readonly outbox: string }
  | { readonly owed: 'alert'; readonly caseId: string }
  | { readonly owed: 'own-date'; readonly caseId: string; readonly state: StateCode }
  | { readonly owed: 'transit'; readonly transitId: string }
  | { readonly owed: 'convicted-transfer'; readonly transferId: string }
  | { readonly owed: 'digest'; readonly office: string }
  | { readonly owed: 'acknowledgement'; readonly office: string; readonly alertId: string };

export type DueIndex = { by(at: Instant, limit: number, after?: string): Promise<Page<Due>> };
