import type { Caseworker } from './caseworker.ts';
import { interest } from './convicted-steps.ts';
import { consentTakenBack } from './convicted-taken-back.ts';
import { servedAtHome } from './convicted-whole.ts';
import type { JusticeHere } from './justice-here.ts';
import type { Justice } from './justice-team.ts';
import type { Narrator } from './narrator.ts';

/** Between two States without a treaty nothing is opened, and the service says what is known of that. */
const nothingBetween = async ({ france, kazakhstan }: Justice, { heading, tell, expect }: Narrator): Promise<void> => {
  heading('Between France and Kazakhstan: no treaty to transfer a convicted person under');
  const found = await france.clerk.get('/convicted-transfers/instruments/between?one=FR&other=KZ');
  expect(`France asks under which treaty. The service answers: ${found.body['why']}.`, 200, found);
  tell(`${found.body['source']}.`);
  const opened = await france.clerk.post('/convicted-transfers', interest({ from: france, to: kazakhstan }));
  expect(`Whoever would open a file all the same is refused: ${opened.body['title']}.`, 422, opened);
  tell('The agreement on readmission stands in for no treaty: a sentence is served, and nobody is removed because of it.');
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
  await nothingBetween(justice, told);
  await keptApart(justice, officer, told);
};
