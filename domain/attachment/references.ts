import type { Attachment } from '../attachment.ts';
import type { Files } from '../file/files.ts';
import type { Moved } from '../file/moved.ts';

/** A file that an act refers to as one that can be opened here. */
type Reference = Attachment & { readonly attachmentId: string };

/** It refers to a file that is not there for such an act, or that is another by size, type or hash. */
export type NotUsable = { readonly kind: 'attachment-not-usable'; readonly attachmentId: string };

const isReference = (value: object): value is Reference =>
  'attachmentId' in value && 'sha256' in value && 'mediaType' in value && 'size' in value;

/** Every file that something refers to by its id, however deep it stands. What is named by its hash alone is no reference. */
export const referencesIn = (value: unknown): readonly Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return [value];
  return Object.values(value).flatMap(referencesIn);
};

const sameFile = (one: Attachment, other: Reference): boolean =>
  one.attachmentId === other.attachmentId &&
  one.sha256 === other.sha256 &&
  one.mediaType === other.mediaType &&
  one.size === other.size;

/** The fields of a file that a move put anew: what it left as it was refers to nothing else than before. */
const putAnew = (before: object, after: object): readonly unknown[] => {
  const old = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => (field === 'attachments' || old.get(field) === value ? [] : [value]));
};

const firstUnusable = (before: object, after: object | undefined, usable: readonly Attachment[]): Reference | undefined => {
  const named = after === undefined ? [] : referencesIn(putAnew(before, after));
  if (named.length === 0) return undefined;
  const known = referencesIn({ ...before, attachments: [] });
  return named.find((reference) => ![...known, ...usable].some((there) => sameFile(there, reference)));
};

/**
 * The first file to which a move refers and may not: what crosses refers to what was shared, since the other State could not open
 * anything else; what stays in the own file refers to clean files of either. Each is the very file, by hash, type and size.
 */
export const notUsable = (before: Files, { shared, own }: Moved): NotUsable | undefined => {
  const given = (shared ?? before.shared).attachments ?? [];
  const clean = ((own ?? before.own).attachments ?? []).filter(({ status }) => status === 'clean');
  const found = firstUnusable(before.shared, shared, given) ?? firstUnusable(before.own, own, [...given, ...clean]);
  return found === undefined ? undefined : { kind: 'attachment-not-usable', attachmentId: found.attachmentId };
};
