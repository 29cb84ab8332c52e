import { canonical } from '../../../functions/history/canonical.ts';

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const hashes = /"[0-9a-f]{64}"|"[A-Za-z0-9_-]{22}"/g;

/** A cursor opens with the place that it names; what follows is its signature. */
const opened = (_all: string, place: string): string =>
  JSON.stringify({ next: Buffer.from(place, 'base64url').toString() }).slice(1, -1);

/** The same but for what differs between any two files: their ids, salts and hashes, and the order in which the store keeps fields. */
export const alike = (value: unknown): string =>
  canonical(value)
    .replaceAll(/"next":"([A-Za-z0-9_-]+)\.[^"]*"/g, opened)
    .replaceAll(ids, 'an id')
    .replaceAll(/Z-[A-Za-z0-9_-]{22}"/g, 'Z-a hash"')
    .replaceAll(hashes, '"a hash"');
