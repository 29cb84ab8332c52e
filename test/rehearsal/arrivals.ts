import { createHash, randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { eicar } from '../../infra/local/s3/eicar.ts';
import type { S3Here } from '../embedded/s3.ts';
import { announcedAttachment, sampleFile } from '../functions/attachments-at-hand.ts';
import { type Api, caseIn } from '../functions/operations.ts';

const scanned = (body: string): SQSEvent =>
  ({
    Records: [{ messageId: randomUUID(), body, attributes: { ApproximateReceiveCount: '1' }, eventSource: 'aws:sqs' }],
  }) as unknown as SQSEvent;

/** What the scanner tells of two files of a case that arrived: one as it was announced, and one in which it found something. */
export const filesArrive = async (api: Api, s3: S3Here): Promise<readonly SQSEvent[]> => {
  const caseId = await caseIn(api, 'opened');
  const events: SQSEvent[] = [];
  for (const [name, end] of [
    ['Letter.pdf', Buffer.from('\n%%EOF\n')],
    ['Other.pdf', Buffer.concat([eicar, Buffer.from('\n%%EOF\n')])],
  ] as const) {
    const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), end]);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const said = { ...sampleFile(), name, mediaType: 'application/pdf', size: body.length, sha256 };
    const key = `${caseId}/${await announcedAttachment(api, caseId, 'FR', said)}`;
    s3.objects.put({ key, body, contentType: 'application/pdf' }, Buffer.from(sha256, 'hex').toString('base64'));
    events.push(scanned(await s3.scanned(key)));
  }
  return events;
};
