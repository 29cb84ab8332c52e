import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { waitingHours } from '../../../infra/aws/keys/rollover.ts';
import { clockOffset, setClockOffset } from '../../../infra/local/clock-offset.ts';
import { keyRingOf } from '../../../infra/local/partner/key-ring.ts';
import { requestAlone } from '../../../infra/local/partner/messages.ts';
import { type PartnerQueues, partnerQueues, type Received } from '../../../infra/local/partner/partner-queues.ts';
import { type Proof, proofOf } from '../../../infra/local/partner/signature.ts';
import { repository } from '../../../infra/local/places.ts';
import { queueUrlOf } from '../../../infra/local/queue-url.ts';
import type { Instance } from '../../../infra/local/start-instance.ts';
import { clientOf } from './partner-kit.ts';

const run = promisify(execFile);

/** What a command said: on the error output where it was refused. */
const said = async ({ places }: Instance, ...command: readonly string[]): Promise<string> => {
  const env = { ...process.env, PORT: String(places.ports.api), READMIT_STATE: places.state };
  const told = run(process.execPath, ['infra/aws/keys.ts', ...command], { cwd: repository, env });
  return told.then(
    ({ stdout }) => stdout,
    ({ stderr }: { readonly stderr: string }) => stderr,
  );
};

const heardNext = async (queues: PartnerQueues, state: string): Promise<Received> => {
  const request = requestAlone(Date.now() + clockOffset(state));
  await queues.send(request);
  for (;;) {
    const [received] = await queues.next(request.subject);
    if (received !== undefined) return received;
  }
};

/** What each message that a partner heard meanwhile proved by the keys that the partner keeps; and what the commands said. */
export type RolledOver = {
  readonly heard: readonly Proof[];
  /** What each of that proves to who reads the keys for the first time afterwards. */
  readonly afterwards: readonly Proof[];
  readonly commands: Readonly<Record<'add' | 'tooEarlyToSign' | 'sign' | 'tooEarlyToRetire' | 'retire', string>>;
};

/** The signing key is rolled over while a partner asks and hears without a pause; the clock is moved over the times of waiting. */
export const rolledOver = async (instance: Instance, partner: string): Promise<RolledOver> => {
  const { api, blueprint, places } = instance;
  const urls = { send: blueprint.inboundUrls[partner] ?? '', receive: queueUrlOf(blueprint, `outbound-${partner}`) };
  const [queues, ring] = [partnerQueues(clientOf(instance), urls), keyRingOf(api)];
  const heard: { received: Received; proof: Proof }[] = [];
  let over = false;
  const traffic = async (): Promise<void> => {
    while (!over) {
      const received = await heardNext(queues, places.state);
      heard.push({ received, proof: await proofOf(received.body, received.signature, ring) });
    }
  };
  /** Messages are heard before the next command, and one that was asked for before it is not counted. */
  const goesOn = async (): Promise<void> => {
    const enough = heard.length + 2;
    while (heard.length < enough) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const later = (): void => setClockOffset(places.state, clockOffset(places.state) + (waitingHours + 1) * 3_600_000);
  const story = async (): Promise<RolledOver['commands']> => {
    await goesOn();
    const add = await said(instance, 'add', 'second');
    const tooEarlyToSign = await said(instance, 'sign-with', 'second');
    later();
    await goesOn();
    const sign = await said(instance, 'sign-with', 'second');
    const tooEarlyToRetire = await said(instance, 'retire', 'first');
    later();
    await goesOn();
    const retire = await said(instance, 'retire', 'first');
    await goesOn();
    over = true;
    return { add, tooEarlyToSign, sign, tooEarlyToRetire, retire };
  };
  const [commands] = await Promise.all([story(), traffic()]);
  setClockOffset(places.state, 0);
  const ringOfAnother = keyRingOf(api);
  const afterwards = await Promise.all(heard.map(({ received: { body, signature } }) => proofOf(body, signature, ringOfAnother)));
  return { heard: heard.map(({ proof }) => proof), afterwards, commands };
};
