import { change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';
import { aboutSomebodyElse, anotherSurname, type SpecimenName, speltOtherwise } from './specimen-person.ts';
import { accept, type Sides, whatGuardLacks } from './steps.ts';

const openAs = async ({ from }: Sides, surname: SpecimenName, changes: object = {}): Promise<string> => {
  const request = aboutSomebodyElse(sample('cases/open-case'), surname);
  const person = { ...(request['person'] as object), ...changes };
  const { body } = await from.officer.post('/cases', { ...request, person, evidence: [] });
  return String(body['caseId']);
};

/** A real risk found stops the person in every case of that State, however the name is spelt. */
export const stoppedForRisk = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A person stopped for a real risk, and filed again under another spelling');
  const { from, to } = sides;
  const surname = anotherSurname();
  const first = await openAs(sides, surname);
  const [found] = sample('protection/assess-protection')['countries'] as { findings: object }[];
  const risk = {
    ...sample('protection/assess-protection'),
    countries: [{ ...found, findings: { ...found?.findings, torture: 'real-risk' } }],
  };
  const assessed = await change(from.assessor, first, 'assessment', risk);
  told.expect(`An assessor of ${from.country} finds a real risk of torture.`, 200, assessed);
  const withdrawn = await change(from.officer, first, 'withdrawal', sample('cases/withdraw-case'));
  told.expect(`${from.country} withdraws the case; why stays in its own file.`, 200, withdrawn);
  const other = speltOtherwise(surname);
  const again = await openAs(sides, other);
  told.tell(`Filed again as ${other.latin} (${other.original}), without a document: ${to.country} gets an ordinary request.`);
  await accept(sides, again, told);
  const planned = await change(from.officer, again, 'transfer', sample('movements/plan-transfer'));
  told.expect(`${from.country} would plan the transfer: the register knows the person, and nothing is sent.`, 422, planned);
  const conditions = (planned.body['conditions'] ?? []) as { condition: string; why: string }[];
  for (const { condition, why } of conditions) told.tell(`${condition}: ${why}`);
};

/** A parent and a child: neither is planned for before somebody has looked at what is best for the child. */
export const parentAndChild = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A parent and a child of whose birth only the year is known');
  const { from } = sides;
  const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2014' };
  const caseId = await openAs(sides, anotherSurname(), { minorChildren: [child] });
  await accept(sides, caseId, told);
  const early = await change(from.officer, caseId, 'transfer', sample('movements/plan-transfer'));
  told.expect('The parent’s transfer cannot be planned: nobody has looked at the child.', 422, early);
  const finding = { ...sample('protection/record-best-interest'), child };
  told.expect(
    'A judge finds what is best for the child, and a guardian accepts in writing.',
    200,
    await change(from.officer, caseId, 'best-interest', finding),
  );
  const planned = await change(from.officer, caseId, 'transfer', sample('movements/plan-transfer'));
  told.expect('Now it can be planned; the guard still has its say.', 200, planned);
  await whatGuardLacks(sides, caseId, told);
};

/** What the person is told, in the person's language. */
export const tellPerson = async ({ from }: Sides, caseId: string, { tell, expect }: Narrator): Promise<void> => {
  const notice = await from.officer.get(`/cases/${caseId}/notice-to-person?lang=kk`);
  expect(`${from.country} tells the person, in Kazakh:`, 200, notice);
  const sections = (notice.body['sections'] ?? []) as { heading: string; paragraphs: string[] }[];
  for (const { heading, paragraphs } of sections.slice(2, 4)) tell(`${heading}. ${paragraphs[0]}`);
};
