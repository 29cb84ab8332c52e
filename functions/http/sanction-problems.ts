import type { Look, lawProblems } from './law-problems.ts';

/** How what is refused of sanctions alone looks over HTTP: what is refused of cases too is there, and not here. */
export const sanctionProblems = {
  'breach-not-shown': { status: 422, title: 'A deliberate breach is not shown by what is stated' },
  'correction-without-reason': { status: 422, title: 'A version is on record: a later one says why that is no longer held to' },
  'no-reason-to-correct': { status: 409, title: 'No version is on record that this one could correct' },
  'recorder-answers-contest': {
    status: 422,
    title: 'Whoever recorded or confirmed the finding does not answer who contests it',
  },
  'not-the-last-reason': { status: 409, title: 'This is not the version of the finding that counts: only the last one does' },
  'no-breach-to-confirm': { status: 422, title: 'Only the finding of a deliberate breach is confirmed by a second person' },
  'reason-already-confirmed': { status: 409, title: 'The finding is confirmed already' },
  'reason-contested': { status: 409, title: 'The finding is contested: a new version answers that' },
  'recorder-confirms-breach': { status: 422, title: 'Whoever recorded the breach does not confirm it' },
  'sanction-rules-not-loaded': {
    status: 422,
    title: 'The law of your State on bans was not read: nothing is proposed or decided under it',
  },
  'no-obligation-to-leave': { status: 422, title: 'A ban comes with an obligation to leave: none that stands is on record' },
  'minor-not-banned': {
    status: 422,
    title: 'Nobody is banned who may be a minor, or may have been one when the obligation to leave was decided',
  },
  'protection-granted': { status: 422, title: 'The person has protection: no ban is possible' },
  'contest-open': {
    status: 409,
    title: 'The finding is contested: nothing is proposed or decided against the person until that is answered',
  },
  'finding-bears-no-ban': {
    status: 422,
    title:
      'The person is returned for an objective reason, or for none that is established: say why there is to be a ban all the same',
  },
  'voluntary-period-not-recorded': {
    status: 422,
    title: 'Nothing is on record of the time that the person was left to go alone, on which this basis rests',
  },
  'basis-not-as-decided': {
    status: 422,
    title: 'What is on record of the time that the person was left does not bear this basis',
  },
  'protected-permit': {
    status: 422,
    title: 'The person held a permit that spares its holder a ban: say which exception is relied on',
  },
  'ban-too-long': { status: 422, title: 'The law allows no ban of this basis for so long' },
  'no-such-ban': { status: 422, title: 'No ban of your State on record has this number' },
  'ban-not-prolonged': { status: 422, title: 'Only a ban on return that stands and is not over is prolonged' },
  'ground-not-as-recorded': { status: 422, title: 'What is on record does not bear this ground of a prolongation' },
  'prolongation-too-long': { status: 422, title: 'The law prolongs no ban for so long at once' },
  'ban-too-long-in-all': { status: 422, title: 'With all its prolongations the ban would be longer than the law allows' },
  'humanitarian-reasons-missing': { status: 422, title: 'The law makes a ban here: to impose none takes humanitarian reasons' },
  'no-such-sanction-proposal': { status: 422, title: 'No proposal of your State has this number' },
  'sanction-proposal-replaced': {
    status: 409,
    title: 'A later proposal took the place of this one: only the last is decided on',
  },
  'sanction-already-decided': { status: 409, title: 'This proposal was decided on already' },
  'proposer-decides': { status: 422, title: 'Whoever proposed it does not decide on it' },
  'finder-decides': { status: 422, title: 'Whoever recorded the breach on which it rests does not decide on it' },
  'decided-on-other': { status: 409, title: 'What stands on file is not what you read: read it again and decide on that' },
  'own-national': { status: 422, title: 'A State bars no national of its own from coming back' },
} as const satisfies Readonly<Record<string, Look>> & { readonly [Kind in keyof typeof lawProblems]?: never };
