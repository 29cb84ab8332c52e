import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../domain/time/instant.ts';
import { attachmentObjects } from '../../functions/adapters/attachment-objects.ts';
import type { ObjectGrant } from '../../functions/grant.ts';
import { type S3Here, startS3 } from '../embedded/s3.ts';
import { readable } from '../infra/aws/synthesis.ts';
import { askedOf } from './asked-of-iam.ts';
import { followed } from './followed.ts';
import { allows } from './policy.ts';
import { statementsOfRow, symbolicTargets } from './policy-of-row.ts';
import type { Recorder } from './recorder.ts';
import { s3RecorderBefore } from './s3-recorder.ts';

const { templates, stage } = readable('local');
const targets = symbolicTargets(templates, stage);
const grants: readonly ObjectGrant[] = ['put ATTACHMENT', 'read ATTACHMENT', 'check ATTACHMENT', 'remove ATTACHMENT'];

let [s3, recorder] = [{} as S3Here, {} as Recorder];
const [letter, name, mediaType] = [Buffer.from('a letter'), 'letter.pdf', 'application/pdf'];
const now = () => instantAt(Date.now());

beforeAll(async () => {
  s3 = await startS3();
  recorder = await s3RecorderBefore(s3);
  process.env['AWS_ENDPOINT_URL_S3'] = recorder.endpoint;
});
afterAll(async () => {
  await recorder.close();
  await s3.close();
});
beforeEach(() => recorder.forget());

/** The grants each of which alone allows all that was asked of S3. */
const enough = (): readonly ObjectGrant[] => {
  const asked = recorder.calls().flatMap((call) => askedOf(call, targets));
  expect(asked).not.toEqual([]);
  return grants.filter((grant) => asked.every((one) => allows(statementsOfRow([grant], targets), one)));
};

const kept = async (key: string): Promise<void> => {
  await attachmentObjects().put(key, letter, { name, mediaType });
  recorder.forget();
};

describe('What a rehearsal makes of a request that a function signs', () => {
  test('to lay an object down is asked as that', async () => {
    await attachmentObjects().put('case/own', letter, { name, mediaType });
    expect(enough()).toEqual(['put ATTACHMENT']);
  });

  test('for somebody who uploads is asked once that is followed', async () => {
    const sha256 = createHash('sha256').update(letter).digest('hex');
    const upload = await attachmentObjects().uploadTo({ key: 'case/other', size: letter.length, name, mediaType, sha256 }, now());
    await followed(s3, { attachment: { upload } });
    expect(enough()).toEqual(['put ATTACHMENT']);
    expect(s3.objects.head('case/other')).toBeUndefined();
  });

  test('for somebody who downloads asks for what the scanner says at that time', async () => {
    await kept('case/read');
    const download = await attachmentObjects().downloadOf('case/read', now());
    await followed(s3, { download });
    expect(enough()).toEqual(['check ATTACHMENT']);
    await s3.scanned('case/read');
    recorder.forget();
    await followed(s3, { download });
    expect(enough()).toEqual(['read ATTACHMENT', 'check ATTACHMENT']);
  });

  test('to look at one that is there, or is not, is asked as whoever checks may', async () => {
    await kept('case/seen');
    await attachmentObjects().look('case/seen');
    expect(enough()).toEqual(['check ATTACHMENT']);
    recorder.forget();
    await attachmentObjects().look('case/none');
    expect(enough()).toEqual(['check ATTACHMENT']);
  });

  test('to remove one is asked as that', async () => {
    await kept('case/gone');
    await attachmentObjects().remove('case/gone');
    expect(enough()).toEqual(['remove ATTACHMENT']);
  });
});
