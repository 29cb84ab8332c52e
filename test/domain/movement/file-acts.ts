import { announceAttachment } from '../../../domain/attachment/announce-attachment.ts';
import { checkAttachment } from '../../../domain/attachment/check-attachment.ts';
import { readAttachment } from '../../../domain/attachment/read-attachment.ts';
import { shareAttachment } from '../../../domain/attachment/share-attachment.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Done } from './done.ts';
import { act } from './model.ts';

const newest = ({ attachments = [] }: OwnFile, status: 'pending' | 'clean') =>
  attachments.findLast((one) => one.status === status) ?? { attachmentId: '', sha256: '' };

const added: Done = (_told, world) => {
  const { now } = world;
  const file = { attachmentId: `file ${now}`, sha256: now.padStart(64, '0'), name: 'paper.pdf', size: 5 } as const;
  act(world, 'requesting', (files) => announceAttachment(files, { ...file, use: 'evidence', mediaType: 'application/pdf' }, now));
};

const checked: Done = (_told, world) => {
  act(world, 'requesting', (files) => {
    const moved = checkAttachment(files, newest(files.own, 'pending').attachmentId, 'clean', world.now);
    return moved === undefined ? fail({ kind: 'nothing-waited-for' }) : ok(moved);
  });
};

const read: Done = (_told, world) => {
  act(world, 'requesting', (files) =>
    ok(readAttachment(files, { attachmentId: newest(files.own, 'clean').attachmentId, by: 'reader' }, world.now)),
  );
};

const shared: Done = (told, world) => {
  const done = act(world, 'requesting', (files) => {
    const { attachmentId, sha256 } = newest(files.own, 'clean');
    return shareAttachment(files, { attachmentId, sha256, side: 'requesting' }, world.now);
  });
  if (done && told.claim?.barred === true) throw new Error('A file was given while a claim bars whatever goes out');
};

/** What is done with files of the case: none of it decides on a departure. */
export const fileActs: Readonly<Record<string, Done>> = {
  'add a file': added,
  'find a file clean': checked,
  'read a file': read,
  'share a file': shared,
};
