import type { Caseworker } from './caseworker.ts';
import { interest } from './convicted-steps.ts';
import { consentTakenBack } from './convicted-taken-back.ts';
import { servedAtHome } from './convicted-whole.ts';
import type { JusticeHere } from './justice-here.ts';
import type { Justice } from './justice-team.ts';
import type { Narrator } from './narrator.ts';

/** Between two States without a treaty nothing is opened, and the service says what is known of that. */
const nothingBetween = async ({ france }: Justice, { heading, tell, expect }: Narrator): Promise<void> => {
  heading('Between France and Kazakhstan: no treaty to transfer a convicted person under');
  const found = await france.get('/convicted-transfers/instruments/between?one=FR&other=KZ');
  expect(`France asks under which treaty. The service answers: ${found.body['why']}.`, 200, found);
  tell(`${found.body['source']}.`);
  const opened = await france.post('/convicted-transfers', interest('FR', 'KZ'));
  expect(`Whoever would open a file all the same is refused: ${opened.body['title']}.`, 422, opened);
  tell('The agreement on readmission takes the place of no such treaty: nobody is moved under it to serve a sentence.');
};

type Watched = {
  readonly status: string;
  readonly consents: readonly {
    readonly counsel: string;
    readonly verification?: { readonly found: string };
    readonly withdrawnOn?: string;
  }[];
  readonly handOver?: object;
};

/** The independent monitor sees that the person was heard, and not who that is. */
const monitored = async ({ monitor }: Justice, { heading, tell, expect }: Narrator): Promise<void> => {
  heading('What the independent monitor of Morocco reads of it');
  const { items = [] } = (await monitor.get('/monitor/convicted-transfers?which=ended')).body as {
    items?: readonly { readonly monitorId: string }[];
  };
  const read = await monitor.get(`/monitor/convicted-transfers/${items[0]?.monitorId}`);
  expect('The transfer under a number of its own, days and codes, without a name, a place or a text:', 200, read);
  const { status, consents = [], handOver } = read.body as unknown as Watched;
  for (const { counsel, verification, withdrawnOn } of consents)
    tell(`Consent with counsel ${counsel}, verified as ${verification?.found}, taken back on ${withdrawnOn}.`);
  tell(`The transfer is ${status}; ${handOver === undefined ? 'nobody was handed over' : 'somebody was handed over'}.`);
};

/** Each authority of a State reads its own procedure, and nothing of the other. */
const keptApart = async ({ kazakhstan }: Justice, officer: Caseworker, { heading, expect }: Narrator): Promise<void> => {
  heading('Two authorities of one State');
  const { items = [] } = (await kazakhstan.clerk.get('/convicted-transfers?which=ended')).body as {
    items?: readonly { readonly transferId: string }[];
  };
  const list = await officer.get('/convicted-transfers');
  expect('An officer of readmission of Kazakhstan would read the transfers: that is not for this role.', 403, list);
  const one = await officer.get(`/convicted-transfers/${items[0]?.transferId}`);
  expect('Nor one of them, whoever knows its number.', 403, one);
  const cases = await kazakhstan.clerk.get('/cases');
  expect('And the central authority reads no case of readmission.', 403, cases);
};

/** The transfers of convicted persons: one that succeeds, one that the person ends, one that no treaty allows. */
export const convictedPersons = async (
  justice: Justice | undefined,
  officer: Caseworker,
  here: JusticeHere,
  told: Narrator,
): Promise<void> => {
  if (justice === undefined) {
    told.heading('Transfers of convicted persons');
    return told.tell('Left out: the environment has no tokens of central authorities, such as VN_JUSTICE_CLERK_TOKEN.');
  }
  const { vietnam, morocco, kazakhstan } = justice;
  await servedAtHome({ from: vietnam, to: kazakhstan }, here, told);
  await consentTakenBack({ from: morocco, to: kazakhstan }, here, told);
  await monitored(justice, told);
  await nothingBetween(justice, told);
  await keptApart(justice, officer, told);
};
