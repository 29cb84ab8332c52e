import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import { checkAttachment } from '../../domain/attachment/check-attachment.ts';
import { type AttachmentFinding, findingOf } from '../../domain/attachment/finding.ts';
import type { Announced } from '../../domain/file/attachment-on-file.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { writtenBy } from '../change/case/written.ts';
import { untilSaved } from '../change/until-saved.ts';
import type { Agreements } from '../ports/agreements.ts';
import { attachmentKey } from '../ports/attachment-key.ts';
import type { AttachmentObjects } from '../ports/attachment-objects.ts';
import type { ScanStatus } from './scan-result.ts';
import { type CasesOfFiles, type InOwnFile, placeOfAttachment } from './waited-attachment.ts';

export type Checking = CasesOfFiles & {
  readonly objects: Pick<AttachmentObjects, 'look' | 'remove'>;
  readonly agreements: Agreements;
  readonly clock: () => Instant;
};

/** What became of a file that was scanned. `unannounced`: no case waits for it; `gone`: the object is no longer there. */
export type Arrival = 'clean' | 'rejected' | 'unannounced' | 'gone';

/** What the scanner came to look at. */
export type Scanned = {
  readonly caseId: string;
  readonly attachmentId: string;
  readonly result: Exclude<ScanStatus, 'ACCESS_DENIED' | 'FAILED'>;
};

const foundOf = async (
  { objects }: Checking,
  { caseId, attachmentId, result }: Scanned,
  announced: Announced,
): Promise<AttachmentFinding | undefined> => {
  if (result === 'THREATS_FOUND') return 'malware-found';
  if (result === 'UNSUPPORTED') return 'not-scannable';
  const arrived = await objects.look(attachmentKey(caseId, attachmentId));
  return arrived && findingOf(announced, arrived);
};

/** Saves what was found in the own file of the State that announced it, as a change by the service itself. */
const noted = async (
  { cases, agreements, clock }: Checking,
  { state, stored, attachment: { attachmentId, sha256 } }: InOwnFile,
  finding: AttachmentFinding,
): Promise<'saved' | 'moved-on'> => {
  const at = clock();
  const { shared } = stored;
  const moved = checkAttachment(stored, attachmentId, finding, at);
  if (moved === undefined) return 'moved-on';
  const act = { caseId: shared.id, state: 'service', move: 'checkAttachment', at, attachment: { attachmentId, sha256 } } as const;
  const written = writtenBy(act, stored.heads, stored, moved, agreementOf(agreements(), shared.agreement));
  const saved = await cases.save({ ...act, inFileOf: state, before: stored, moved, written });
  return saved === 'saved' ? saved : 'moved-on';
};

const checkedOnce = async (parts: Checking, scanned: Scanned): Promise<Arrival | 'moved-on'> => {
  const place = await placeOfAttachment(parts, scanned);
  if (place === undefined) return 'unannounced';
  if (place === 'shared') return 'clean';
  const { status } = place.attachment;
  if (status !== 'pending') return status;
  const finding = await foundOf(parts, scanned, place.attachment);
  if (finding === undefined) return 'gone';
  if ((await noted(parts, place, finding)) === 'moved-on') return 'moved-on';
  return finding === 'clean' ? finding : 'rejected';
};

/**
 * Looks at a file that was scanned and settles what it is, however often it is told: what was settled stays. A rejected one is removed only
 * once that is saved: whoever is killed in between removes it when told again. One that no case waits for is left to the caller.
 */
export const checkArrived = async (parts: Checking, scanned: Scanned): Promise<Arrival> => {
  const arrival = await untilSaved('The case', () => checkedOnce(parts, scanned));
  if (arrival === 'rejected') await parts.objects.remove(attachmentKey(scanned.caseId, scanned.attachmentId));
  return arrival;
};
