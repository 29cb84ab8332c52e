import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { deployed } from '../../../../infra/local/partner/where.ts';
import { repository } from '../../../../infra/local/places.ts';

const run = promisify(execFile);

const ended = (...told: string[]) =>
  run(process.execPath, ['infra/local/partner.ts', ...told], {
    cwd: repository,
    env: { ...process.env, READMIT_STATE: '/nowhere' },
  }).catch((error: unknown) => error);

const queue = (name: string) => `https://sqs.eu-central-1.amazonaws.com/111111111111/${name}`;

describe('where a partner speaks', () => {
  test('is told in a sentence where no instance runs', async () => {
    expect(await ended()).toMatchObject({ code: 1, stderr: expect.stringContaining('start one with npm start') });
  });

  test('on a deployed service takes all three addresses, and an exchange that there is', async () => {
    for (const told of [['--api', 'https://readmit.example'], ['no-such-exchange']])
      expect(await ended(...told)).toMatchObject({
        code: expect.any(Number),
        stderr: expect.stringMatching(/Usage|no instance/),
      });
    expect(() =>
      deployed('https://readmit.example', { send: 'http://elsewhere', receive: queue('outbound-fr.fifo') }, 'KZ'),
    ).toThrow('is not the address of a queue');
  });

  test('on a deployed service acts by the tokens of persons, and names the one that is missing', async () => {
    const urls = { send: queue('transit-requests-fr'), receive: queue('outbound-fr.fifo') };
    const { tokenFor, client } = deployed('https://readmit.example', urls, 'KZ');
    await expect(tokenFor('assessor')).rejects.toThrow('set KZ_ASSESSOR_TOKEN');
    expect(await client.config.region()).toBe('eu-central-1');
  });
});
