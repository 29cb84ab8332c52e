import { openableBy } from '../../../domain/attachment/read-attachment.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import { noteReading } from '../../change/case/note-reading.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { untilSaved } from '../../change/until-saved.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import { attachmentKey } from '../../ports/attachment-key.ts';
import type { AttachmentObjects } from '../../ports/attachment-objects.ts';
import type { AttachmentRoutes } from './routes.ts';

type Ports = Pick<Ruled, 'cases' | 'agreements'> & { readonly objects: AttachmentObjects };

type Asked = RequestOf<AttachmentRoutes['getAttachment']>;

/** Reads once: the place to fetch the file is given only where it was written that somebody reads it. */
const readOnce = async (
  { objects, ...parts }: Ports,
  { params: { caseId, attachmentId }, caller, now }: Asked,
): Promise<Awaited<ReturnType<Operation<AttachmentRoutes['getAttachment']>>> | 'moved-on'> => {
  const stored = await parts.cases.load(caseId, caller.state);
  if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
  const openable = openableBy(caller.roles, stored);
  const own = openable.own.find((one) => one.attachmentId === attachmentId);
  const shared = openable.shared.find((one) => one.attachmentId === attachmentId);
  const found = shared ?? own;
  if (found === undefined) return fail({ kind: 'attachment-not-found' });
  const described = {
    caseId,
    ...(own === undefined ? {} : { own }),
    ...(shared === undefined ? {} : { shared }),
    assumptions: [...stored.shared.agreement.assumptions],
  };
  if (own !== undefined && own.status !== 'clean') return ok({ body: described });
  const noted = await noteReading(parts, stored, found, { caller, move: 'getAttachment', at: now });
  if (noted === 'moved-on') return noted;
  const { url, until } = await objects.downloadOf(attachmentKey(caseId, attachmentId), now);
  return ok({ body: { ...described, download: { url, until } } });
};

export const getAttachment =
  (ports: Ports): Operation<AttachmentRoutes['getAttachment']> =>
  (asked) =>
    untilSaved('The case', () => readOnce(ports, asked));
