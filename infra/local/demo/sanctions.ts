import { type Answer, type Caseworker, change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';
import { accept, open, plan, type Sides, transfer } from './steps.ts';

type Time = { readonly is: string; readonly on?: string; readonly from?: string; readonly until?: string };

type Standing = {
  readonly finding: { readonly found: string };
  readonly advice: { readonly proposes: string; readonly because: string; readonly law: string; readonly source?: string };
  readonly proposals: readonly { readonly recorded: { readonly n: number }; readonly read: string }[];
  readonly bans: readonly { readonly time: Time }[];
  readonly reviews: readonly { readonly recorded: { readonly n: number; readonly cause: string }; readonly open: boolean }[];
};

const plain = (code: string): string => code.replaceAll('-', ' ');

const sanctionsOf = async (worker: Caseworker, caseId: string): Promise<Standing> =>
  (await worker.get(`/cases/${caseId}/sanctions`)).body as unknown as Standing;

/** The day that it is in France. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format();

/** What the service proposes, and what the law says whatever it proposes. */
const tellAdvice = async ({ from }: Sides, caseId: string, { tell }: Narrator): Promise<void> => {
  const { finding, advice } = await sanctionsOf(from.officer, caseId);
  const { proposes, because, law, source = 'no source' } = advice;
  tell(`Found: ${plain(finding.found)}.`);
  tell(
    proposes === 'none'
      ? `The service proposes that no ban be imposed: ${plain(because)}.`
      : 'The service proposes nothing: what follows is for the authority to decide.',
  );
  tell(`What the law says of a ban, whatever is proposed: ${plain(law)}. ${source}.`);
};

const timeInWords = ({ is, on, from, until }: Time): string => {
  if (is === 'lifted') return `was lifted on ${on}`;
  return until === undefined ? `has ${plain(is)}, and has no end` : `is ${is}, from ${from} until ${until}`;
};

const tellTime = async ({ from }: Sides, caseId: string, { tell }: Narrator): Promise<void> => {
  const { bans } = await sanctionsOf(from.officer, caseId);
  for (const { time } of bans) tell(`The ban ${timeInWords(time)}.`);
};

/** What a person is told under the headings of a language that speak of it. */
const tellOfBan = async ({ from }: Sides, caseId: string, lang: string, wanted: RegExp, { tell, expect }: Narrator) => {
  const notice = await from.officer.get(`/cases/${caseId}/notice-to-person?lang=${lang}`);
  expect(`${from.country} tells the person:`, 200, notice);
  const sections = (notice.body['sections'] ?? []) as { heading: string; paragraphs: string[] }[];
  for (const { heading, paragraphs } of sections.filter((section) => wanted.test(section.heading)))
    tell(`  ${heading}. ${paragraphs.slice(0, 2).join(' ')}`);
};

/** Whether the other State reads what it read before. */
const readsTheSame = (before: Answer, after: Answer): Answer =>
  before.etag === after.etag && JSON.stringify(before.body) === JSON.stringify(after.body) ? after : { ...after, status: 0 };

/** A breach is found by two persons. */
const breachFound = async (sides: Sides, caseId: string, told: Narrator): Promise<void> => {
  const { from } = sides;
  const found = await change(from.officer, caseId, 'return-reason', sample('sanctions/record-return-reason-breach'));
  told.expect(
    `An officer of ${from.country} records a deliberate breach: the facts, the police record, what the person said.`,
    200,
    found,
  );
  const { finding } = await sanctionsOf(from.officer, caseId);
  told.tell(`As long as one person alone says so, it is ${plain(finding.found)}.`);
  const alone = await change(from.officer, caseId, 'return-reason-confirmation', sample('sanctions/confirm-return-reason'));
  told.expect('The officer cannot confirm it.', 403, alone);
  const confirmed = await change(
    from.supervisor,
    caseId,
    'return-reason-confirmation',
    sample('sanctions/confirm-return-reason'),
  );
  told.expect('A supervisor looks at the evidence, and holds to it too.', 200, confirmed);
  await tellAdvice(sides, caseId, told);
};

/** A ban is proposed within the law, decided by somebody else on what was read, and recorded. */
const banDecided = async ({ from }: Sides, caseId: string, told: Narrator): Promise<void> => {
  const proposed = sample('sanctions/propose-sanction');
  const content = proposed['content'] as object;
  const tooLong = await change(from.officer, caseId, 'sanction-proposal', { content: { ...content, months: 61 } });
  told.expect(
    `The officer would propose 61 months. The most is ${tooLong.body['most']}: ${tooLong.body['source']}.`,
    422,
    tooLong,
  );
  told.expect(
    'The officer proposes 24 months, with the reasons.',
    200,
    await change(from.officer, caseId, 'sanction-proposal', proposed),
  );
  const early = (await sanctionsOf(from.supervisor, caseId)).proposals.at(-1);
  const shorter = { content: { ...content, months: 18 } };
  told.expect(
    'The supervisor has read it. Meanwhile the officer proposes 18 months in its place.',
    200,
    await change(from.officer, caseId, 'sanction-proposal', shorter),
  );
  const decision = sample('sanctions/decide-sanction');
  const stale = { ...decision, proposal: 2, read: early?.read };
  const onOther = await change(from.supervisor, caseId, 'sanction-decision', stale);
  told.expect(`What was read does not cover that: ${onOther.body['title']}.`, 409, onOther);
  const read = (await sanctionsOf(from.supervisor, caseId)).proposals.at(-1)?.read;
  const decided = await change(from.supervisor, caseId, 'sanction-decision', { ...decision, proposal: 2, read });
  told.expect('The supervisor reads again, and decides as proposed.', 200, decided);
  const ban = {
    from: 'decision',
    decision: 1,
    reference: 'IRTF-2026-69-00107',
    notifiedOn: today(),
    language: 'Kazakh',
    timeAndProofExplained: true,
  };
  told.expect(
    'The ban is recorded with the day on which the person was told.',
    200,
    await change(from.officer, caseId, 'entry-ban', { ban }),
  );
};

/** A ban of who broke the law knowingly: found, proposed, decided, recorded, and running from the proved exit. */
export const banOfBreach = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A ban on who broke the law knowingly');
  const { from, to } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  await accept(sides, caseId, told);
  await plan(sides, caseId, told);
  const decision = await change(from.officer, caseId, 'return-decision', sample('protection/record-return-decision'));
  told.expect(`${from.country} records the obligation to leave; the time to go alone is over.`, 200, decision);
  const before = await to.officer.get(`/cases/${caseId}`);
  await breachFound(sides, caseId, told);
  await banDecided(sides, caseId, told);
  await tellTime(sides, caseId, told);
  const alert = { is: 'entered', kind: 'refusal-of-entry', reference: 'FR-SIS-2026-733', enteredOn: today(), ban: 1 };
  told.expect(
    `${from.country} enters a refusal of entry in the Schengen Information System, and records that it did.`,
    200,
    await change(from.officer, caseId, 'border-alert', { alert }),
  );
  const after = readsTheSame(before, await to.officer.get(`/cases/${caseId}`));
  told.expect(`${to.country} reads the case again: nothing moved, byte for byte.`, 200, after);
  await transfer(sides, caseId, told, ['return-decision']);
  told.tell(`What ${to.country} records of the arrival is no proof of the exit:`);
  await tellTime(sides, caseId, told);
  const exit = { ...sample('sanctions/record-exit'), on: today(), receivedOn: today() };
  told.expect('The escort records the stamp of exit.', 200, await change(from.escort, caseId, 'exit-proof', exit));
  await tellTime(sides, caseId, told);
  await tellOfBan(sides, caseId, 'kk', /Тыйым|тыйым/, told);
};

/** Lost documents, and a ban from before: its review opens by itself, and a person lifts it. */
export const banReviewed = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('Lost documents, and a ban that stood before');
  const { from } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  const decision = await change(from.officer, caseId, 'return-decision', sample('protection/record-return-decision'));
  told.expect(`${from.country} records the obligation to leave; the time to go alone is over.`, 200, decision);
  const earlier = await change(from.officer, caseId, 'entry-ban', sample('sanctions/record-entry-ban'));
  told.expect(`${from.country} records, from its paper, a ban of an earlier year.`, 200, earlier);
  const compared = await change(from.supervisor, caseId, 'entry-ban-confirmation', sample('sanctions/confirm-entry-ban'));
  told.expect('Somebody else compares the record with the paper.', 200, compared);
  await tellTime(sides, caseId, told);
  const lost = await change(from.officer, caseId, 'return-reason', sample('sanctions/record-return-reason'));
  told.expect('The report of the loss comes in: the person stayed because the passport was lost.', 200, lost);
  await tellAdvice(sides, caseId, told);
  const { reviews } = await sanctionsOf(from.officer, caseId);
  const review = reviews.find(({ open: isOpen }) => isOpen)?.recorded;
  told.tell(
    `Without being asked for, a review of the ban is open: ${plain(review?.cause ?? 'none')}. The ban stands until somebody answers.`,
  );
  const lifting = {
    ...sample('sanctions/lift-sanction'),
    review: review?.n,
    decidedOn: today(),
    outcome: { is: 'lifted', ground: 'objective-reason' },
    reasons: 'She could not leave without a passport, and reported the loss at once.',
  };
  told.expect(
    'A supervisor lifts it, with the ground and the reasons.',
    200,
    await change(from.supervisor, caseId, 'sanction-lifting', lifting),
  );
  await tellTime(sides, caseId, told);
  await tellOfBan(sides, caseId, 'ru', /Запрет|Почему/, told);
};
