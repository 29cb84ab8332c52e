import type { EntryBan } from '../file/entry-ban.ts';
import type { OwnFile } from '../file/own-file.ts';

/**
 * The bans on record, without those whose record is not what their paper says: such a record stays, and nothing follows from it, nor is
 * it told as a ban.
 */
export const bearingBans = ({ entryBans = [] }: Pick<OwnFile, 'entryBans'>): readonly EntryBan[] =>
  entryBans.filter(({ notAsPaper }) => notAsPaper === undefined);
