import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clockOffset } from '../clock-offset.ts';
import { listen } from '../listening.ts';
import { note, pause, reason, told } from '../part.ts';
import { at, folderIn, region } from '../places.ts';
import { queueUrlOf } from '../queue-url.ts';
import { s3Front } from '../s3/front.ts';
import { openObjects } from '../s3/object-store.ts';
import { whenMadeAnew } from '../s3/queue-made.ts';
import { rightsOf } from '../s3/rights.ts';
import { scannerOf } from '../s3/scanner.ts';
import { verdictsIn } from '../s3/verdicts.ts';

/** S3 in a folder of the state, with what scans it. Queues are in memory: at each start, and when they were made anew, what lies here is told of again. */
const { state, blueprint } = told();
const { bucket, ports } = blueprint;
const queue = queueUrlOf(blueprint, 'attachment-scanned');
const client = new SQSClient({
  region,
  endpoint: at(ports.sqs),
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const now = (): number => Date.now() + clockOffset(state);
const failed = (error: unknown): void => note(`s3: ${reason(error)}`);

/** EventBridge tries again until the queue has it, and so does this. */
const tell = async (MessageBody: string): Promise<void> => {
  for (let sent = false; !sent; ) {
    try {
      await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody }));
      sent = true;
    } catch (error) {
      note(`attachment-scanned: ${reason(error)}`);
      await pause(500);
    }
  }
};

const objects = await openObjects(bucket, folderIn(state, 's3'));
const verdicts = verdictsIn(folderIn(state, 'scanned'));
const scanner = scannerOf({ bucket, objects, verdicts, command: process.env['READMIT_SCANNER'], tell, now, failed });
const front = s3Front({
  bucket,
  objects,
  verdicts,
  arrived: scanner.arrived,
  keyPair: { accessKeyId: 'local', secretAccessKey: 'local' },
  rightsOf,
  now,
  failed,
  answered: note,
});
listen(front, ports.s3, 'S3 answers');
process.on('SIGTERM', () => process.exit(0));
scanner.again();
await whenMadeAnew(client, queue, scanner.again, failed);
