import type { OwnAttachment, SharedAttachment } from '../../../domain/file/attachment-on-file.ts';
import { boundsOfOwn as own, boundsOfShared as shared } from '../../../domain/policy/bounds.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const at = '2026-10-05T08:00:00.000Z' as Instant;

/** A file in the fullest words, another for each number. */
const file = (n: number) => ({
  attachmentId: `01890a5d-ac96-474b-bcce-${String(n).padStart(12, '0')}`,
  name: `${'漢'.repeat(190)}${n}.bin`,
  use: 'evidence' as const,
  mediaType: 'application/vnd.icao.lds' as const,
  size: 50_000_000,
  sha256: String(n).padStart(64, '0'),
});

const many = <T>(count: number, entry: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_none, index) => entry(index + 1));

/** The files that both States gave each other, one short of the bound of each. */
export const longShared = (): readonly SharedAttachment[] =>
  many(2 * (shared.attachments.most - 1), (n) => ({
    ...file(10_000 + n),
    by: n % 2 === 0 ? ('requesting' as const) : ('requested' as const),
    sharedAt: at,
  }));

/** The files that a State has for itself, one short of the bound, all clean. */
export const longOwn = (state: string): readonly OwnAttachment[] =>
  many(own.attachments.most - 1, (n) => ({
    ...file(state === 'FR' ? n : 1_000 + n),
    status: 'clean' as const,
    addedAt: at,
    checkedAt: at,
  }));

/** What is announced beyond that. */
export const oneMore = (n: number): Record<string, unknown> => {
  const { attachmentId: _made, ...announced } = file(20_000 + n);
  return announced;
};
