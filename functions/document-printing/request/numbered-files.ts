import type { Attachment } from '../../../domain/attachment.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';

/** A file that goes with the request, under its number in the list, with what it belongs to: pieces of evidence by their number, or the photograph. */
export type NumberedFile = {
  readonly n: number;
  readonly attachment: Attachment;
  readonly name?: string;
  readonly pieces: readonly number[];
  readonly isPhotograph: boolean;
};

type Held = { readonly attachment: Attachment; readonly piece?: number };

const heldIn = ({ evidence, person }: ReadmissionCase): readonly Held[] => [
  ...(person.photograph === undefined ? [] : [{ attachment: person.photograph }]),
  ...evidence.flatMap(({ attachments }, index) => attachments.map((attachment) => ({ attachment, piece: index + 1 }))),
];

/** The files of a case, each once though several pieces have it: it is told by its hash. */
export const numberedFiles = (shared: ReadmissionCase): readonly NumberedFile[] => {
  const byHash = new Map<string, Held[]>();
  for (const held of heldIn(shared)) {
    const { sha256 } = held.attachment;
    byHash.set(sha256, [...(byHash.get(sha256) ?? []), held]);
  }
  return [...byHash.values()].flatMap((held, index) => {
    const attachment = (held.find((one) => one.attachment.attachmentId !== undefined) ?? held[0])?.attachment;
    if (attachment === undefined) return [];
    const name = shared.attachments?.find(({ attachmentId }) => attachmentId === attachment.attachmentId)?.name;
    return [
      {
        n: index + 1,
        attachment,
        ...(name === undefined ? {} : { name }),
        pieces: held.flatMap(({ piece }) => piece ?? []),
        isPhotograph: held.some(({ piece }) => piece === undefined),
      },
    ];
  });
};

/** The numbers of those files in the list. */
export const numbersOf = (files: readonly NumberedFile[], attachments: readonly Attachment[]): readonly number[] =>
  files.filter(({ attachment }) => attachments.some(({ sha256 }) => sha256 === attachment.sha256)).map(({ n }) => n);
