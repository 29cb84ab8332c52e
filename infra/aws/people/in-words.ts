import { type PeopleAct, peopleActs } from '../../../functions/people/acts.ts';
import type { Answer, Done, Listed, Refused, SupervisorsLeft } from '../../../functions/people/answer.ts';
import { firstPasswordDays } from './first-password-days.ts';
import type { Order } from './order.ts';
import { peopleNameOf } from './people-name.ts';

const standings = {
  active: '',
  'first-password': ', has a first password to change',
  dismissed: ', DISMISSED',
  'not-yours': ', NOT ENTERED BY YOU: ask whoever runs the service how that came',
} as const;

const lineOf = ({ address, roles, standing, subject }: Listed): string =>
  `${address}  ${roles.join(', ')}${standings[standing]}  (${subject})`;

/** Rules of two persons ask for an officer's and a supervisor's hand: without a supervisor nobody departs and nobody is released. */
const left = ({ supervisors, justiceSupervisors }: SupervisorsLeft): string =>
  [
    supervisors === 0 ? '\nNO SUPERVISOR IS LEFT who can sign in: nothing that needs one can be done.' : '',
    justiceSupervisors === 0
      ? '\nNO SUPERVISOR OF JUSTICE IS LEFT who can sign in: nothing that needs one can be done in a transfer of a convicted person.'
      : '',
  ].join('');

const password = (said: { readonly subject: string; readonly password: string }): string =>
  `First password of ${said.subject}, for ${firstPasswordDays} days, told this once: tell it the person yourself, by no mail.\n${said.password}`;

const doneInWords = (done: Done): string => {
  switch (done.kind) {
    case 'people':
      return done.people.length === 0 ? 'Nobody has a role.' : done.people.map(lineOf).join('\n');
    case 'invited':
    case 'reset':
    case 'reinstated':
      return password(done);
    case 'roles-set':
      return `${done.subject} has the roles ${done.roles.join(', ')}. A token with other roles works until ${done.worksUntil}.${left(done)}`;
    case 'dismissed':
      return `${done.subject} is dismissed. A token that was given before works until ${done.worksUntil}, and none is renewed.${left(done)}`;
    case 'secrets':
      return [`Client ${done.client}`, ...done.secrets.map(({ id, since }) => `${id}  since ${since}`)].join('\n');
    case 'secret-added':
      return `A second secret of the client ${done.client} (${done.id}), told this once. The other works too, until end-secret.\n${done.secret}`;
    case 'secret-ended':
      return `${done.id} is ended. A token that it was given works until ${done.worksUntil}.`;
  }
};

const refusals: Readonly<Record<Exclude<Refused['kind'], 'not-understood'>, string>> = {
  'nobody-of-yours': 'Nobody of this State has that address.',
  'already-entered': 'That person is entered already: change the roles, reset the password, or reinstate who was dismissed.',
  'address-taken': 'That address is in use in the pool, and not for a person of this State.',
  'dismissed-already': 'That person was dismissed: reinstate gives a first password.',
  'not-dismissed': 'That person was not dismissed.',
  'two-authorities':
    'A role of justice goes with no other: nobody acts for both authorities of a State, and its monitor for neither.',
  'authority-not-served':
    'This State has no such authority in this stage: it can have neither people with its roles nor machines of it.',
  'two-secrets': 'There are two secrets already: end one first, which nobody uses any more.',
  'last-secret': 'It is the only secret: add another first, and have the machines use it.',
  'no-such-secret': 'There is no such secret: secrets lists them.',
};

/** What the function answered, for whoever asked. Passwords and secrets stand in it on a line of their own. */
export const answerInWords = (answer: Answer): string => {
  if (answer.done) return doneInWords(answer);
  return answer.kind === 'not-understood' ? `Not understood: ${answer.wrong.join('; ')}` : refusals[answer.kind];
};

/** What would be called, and what that could ask of the pool. */
export const orderInWords = ({ name, region }: { readonly name: string; readonly region: string }, order: Order): string => {
  const { may }: PeopleAct = peopleActs[order.act];
  return [
    `lambda:InvokeFunction ${peopleNameOf(name, order.state)} in ${region}`,
    JSON.stringify({ act: order.act, ...order.told }),
    `which may ask the pool for: ${may.join(', ')}`,
    'Nothing was done.',
  ].join('\n');
};
